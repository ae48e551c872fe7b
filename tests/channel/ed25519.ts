/** One check of a signature. All in hexadecimal. */
export interface Vector {
  readonly what: string;
  readonly key: string;
  readonly message: string;
  readonly signature: string;
  readonly valid: boolean;
}

/** Of Wycheproof's ed25519_test.json (C2SP/wycheproof, testvectors_v1): its first key, and signatures of its messages by it. */
const key = '7d4d0e7f6153a69b6242b522abbee685fda4420f8834b108c3bdae369ef549fa';
const right: readonly (readonly [string, string])[] = [
  [
    '',
    'd4fbdb52bfa726b44d1786a8c0d171c3e62ca83c9e5bbe63de0bb2483f8fd6cc1429ab72cafc41ab56af02ff8fcc43b99bfe4c7ae940f60f38ebaa9d311c4007',
  ],
  [
    '78',
    'd80737358ede548acb173ef7e0399f83392fe8125b2ce877de7975d8b726ef5b1e76632280ee38afad12125ea44b961bf92f1178c9fa819d020869975bcbe109',
  ],
  [
    '54657374',
    '7c38e026f29e14aabd059a0f2db8b0cd783040609a8be684db12f82a27774ab07a9155711ecfaf7f99f277bad0c6ae7e39d4eef676573336a5c51eb6f946b30d',
  ],
  [
    '48656c6c6f',
    '1c1ad976cbaae3b31dee07971cf92c928ce2091a85f5899f5e11ecec90fc9f8e93df18c5037ec9b29c07195ad284e63d548cd0a6fe358cc775bd6c1608d2c905',
  ],
  [
    'ffffffffffffffffffffffffffffffff',
    '5dbd7360e55aa38e855d6ad48c34bd35b7871628508906861a7c4776765ed7d1e13d910faabd689ec8618b78295c8ab8f0e19c8b4b43eb8685778499e943ae04',
  ],
];

const zero = '00'.repeat(32);
const one = `01${'00'.repeat(31)}`;
/** The order of the group, one less, and the prime: values that a careless check takes for small ones. */
const order = 'edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010';
const orderLessOne = 'ecd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010';
const prime = `ed${'ff'.repeat(30)}7f`;

/** Signatures that must hold, and those of the same classes as Wycheproof's that must not. */
export const vectors: readonly Vector[] = [
  ...right.map(([message, signature]) => vector('a signature', message, signature, true)),
  ...right.map(([message, signature]) => vector('of another message', `${message}00`, signature)),
  ...[zero, one, order, prime].flatMap((r) =>
    [zero, one, orderLessOne, order, prime].map((s) => vector('special values for r and s', '3f', r + s)),
  ),
  ...right.flatMap(([message, signature]) => [
    vector('empty', message, ''),
    vector('only r', message, signature.slice(0, 64)),
    vector('truncated', message, signature.slice(0, -2)),
    vector('with garbage behind', message, `${signature}00`),
    vector('with garbage before', message, `00${signature}`),
    vector('s beyond the order', message, signature.slice(0, 64) + plusOrder(signature.slice(64))),
    vector('a bit of r flipped', message, flip(signature, 0)),
    vector('a bit of s flipped', message, flip(signature, 64)),
    vector('r and s swapped', message, signature.slice(64) + signature.slice(0, 64)),
  ]),
];

function vector(what: string, message: string, signature: string, valid = false): Vector {
  return { what, key, message, signature, valid };
}

/** A number of 32 little-endian bytes with the order of the group added: the same point, in another writing. */
function plusOrder(hex: string): string {
  const sum = numberOf(hex) + numberOf(order);
  const bytes = Array.from({ length: 32 }, (_, at) => Number((sum >> BigInt(8 * at)) & 255n));
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function numberOf(hex: string): bigint {
  return BigInt(`0x${(hex.match(/../g) ?? []).reverse().join('')}`);
}

function flip(hex: string, at: number): string {
  const digit = (Number.parseInt(hex.charAt(at), 16) ^ 1).toString(16);
  return hex.slice(0, at) + digit + hex.slice(at + 1);
}
