const bullet = '\u000b';

/** A bullet while a text is being folded: it ends a line, and may also stand between letters that were pulled apart. */
export const bulletCode = bullet.charCodeAt(0);

/** Signs that are written in many ways, and letters that look like others in every text. */
const sameSigns = new Map(
  [
    ["'", '‘’ʼ`´'],
    ['"', '“”„«»'],
    ['-', '‐‑‒–—―−'],
    [bullet, '•'],
    ['.', '٫'],
    [',', '٬'],
    // Small capitals and phonetic letters, written for their looks.
    ...[...'aᴀɑ bʙ cᴄ dᴅ eᴇ fꜰ gɢɡ hʜ iɪıɩİ jᴊ kᴋ lʟ mᴍ nɴ oᴏ pᴘ qǫ rʀ sꜱ tᴛ uᴜ vᴠ wᴡ yʏ zᴢ'.split(' ')].map(
      (same) => [same.slice(0, 1), same.slice(1)] as const,
    ),
    // What Arabic and Urdu keyboards write for one letter; most writers leave the hamza out.
    ['\u0627', '\u0622\u0623\u0625\u0671'],
    ['\u0643', '\u06a9'],
    ['\u064a', '\u0649\u06cc'],
    ['σ', 'ς'],
  ].flatMap(([sign, others]) => [...(others as string)].map((other) => [other, sign as string] as const)),
);

/** What one character folds to by itself: its compatibility form (NFKC) in lower case, digits of all scripts as 0 to 9. */
export function foldCharacter(character: string): string {
  const same = sameSigns.get(character);
  if (same !== undefined) return same;
  const code = character.codePointAt(0) as number;
  if (isKept(character, code)) return character;
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  const letter = unboxed(code);
  if (letter !== undefined) return letter;
  const plain = character.normalize('NFKC').toLowerCase();
  if (/^\p{Nd}$/u.test(plain)) return digitOf(plain);
  // A mark on a space is no space: "¨".
  return plain.startsWith(' ') ? character : (sameSigns.get(plain) ?? plain);
}

/** Characters that a compatibility form would only take apart: the jamo of keyboards, Thai and Lao AM. */
function isKept(character: string, code: number): boolean {
  return (
    (code >= 0x3131 && code <= 0x318e) ||
    (code >= 0xffa0 && code <= 0xffdc) ||
    /[\u0e33\u0eb3]/.test(character)
  );
}

/** Letters in black boxes and circles, which Unicode gives no compatibility form. */
const boxes: readonly (readonly [number, number])[] = [
  [0x1f150, 0x1f169],
  [0x1f170, 0x1f189],
  // One half of a flag alone stands for its letter.
  [0x1f1e6, 0x1f1ff],
];

function unboxed(code: number): string | undefined {
  const box = boxes.find(([first, last]) => code >= first && code <= last);
  return box && String.fromCharCode(0x61 + code - box[0]);
}

/** Digits come in runs of ten, from zero up (UAX #44). */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) as number;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

/**
 * What a character with its marks folds to: composed, and each part as it folds by itself.
 * Thai and Lao AM taken apart become one again.
 */
export function foldCluster(cluster: string): string {
  if (flag.test(cluster)) return cluster;
  let folded = '';
  for (const character of cluster.replace(hidden, '').normalize('NFC')) {
    folded += isMark(character) ? character.normalize('NFKC') : foldCharacter(character);
  }
  return folded
    .normalize('NFC')
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33')
    .replace(/\u0ecd([\u0ec8-\u0ecb]?)\u0eb2/g, '$1\u0eb3');
}

const flag = /^[\u{1f1e6}-\u{1f1ff}]{2}/u;
const hidden = /\p{Default_Ignorable_Code_Point}|\u0640|[\u064b-\u0652]|\u0670|\u20e3/gu;
const isMark = (character: string) => /\p{M}/u.test(character);
