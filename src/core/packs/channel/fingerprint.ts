/**
 * The fingerprint of a channel's first root, given as the SHA-256 of that file in hexadecimal, as digits that people of any
 * language can read to each other: six groups of four, some 80 bits.
 */
export function fingerprintOf(sha256: string): string {
  const number = BigInt(`0x${sha256}`) % 10n ** 24n;
  return (number.toString().padStart(24, '0').match(/.{4}/g) ?? []).join(' ');
}
