import { createHash } from 'node:crypto';

/** How many letters stand together on paper, how many groups are the key, and how many there are with the one to check them by. */
const group = 4;
const ofKey = 16;
const groups = ofKey + 1;
const hexadecimal = '0123456789abcdef';

/**
 * A seed as a person writes it down: 64 hexadecimal letters and four to check them by, in groups of four. Whoever reads it
 * has the key, so it belongs in an envelope.
 */
export function toPaper(seed: Uint8Array): string {
  const hex = Buffer.from(seed).toString('hex');
  return groupsOf(hex + checkOf(hex)).join(' ');
}

/** The seed that was written down. Throws a sentence that says where a letter is wrong or missing, as far as that can be told. */
export function fromPaper(written: string): Uint8Array {
  const read = groupsIn(written);
  refuseBadForm(read);
  const hex = read.slice(0, ofKey).join('');
  if (checkOf(hex) !== read[ofKey]) throw new Error(`some letter was read wrongly. ${whereToLook(read)}`);
  return new Uint8Array(Buffer.from(hex, 'hex'));
}

/** The groups as they were typed; or every four letters, where there are as many as on a paper, however they were parted. */
function groupsIn(written: string): string[] {
  const typed = written
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((one) => one !== '');
  const letters = typed.join('');
  return typed.length === 1 || letters.length === groups * group ? groupsOf(letters) : typed;
}

const groupsOf = (letters: string): string[] => letters.match(new RegExp(`.{1,${group}}`, 'gu')) ?? [];

/** Letters that are taken for digits. */
const alike: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1' };

function refuseBadForm(read: readonly string[]): void {
  for (const [index, one] of read.entries()) {
    const at = `group ${index + 1} (“${one}”)`;
    const strange = [...one].find((letter) => !hexadecimal.includes(letter));
    if (strange !== undefined) {
      const meant = alike[strange] ? ` Is it ${alike[strange]}?` : '';
      throw new Error(`${at} has “${strange}”, and only 0 to 9 and a to f are on a paper.${meant}`);
    }
    if (one.length !== group) throw new Error(`${at} has ${one.length} letters: each group has four.`);
  }
  if (read.length !== groups)
    throw new Error(`these are ${read.length} groups, and on a paper are ${groups} of four letters each.`);
}

/** If one letter alone is wrong, only few groups can hold it. */
function whereToLook(read: readonly string[]): string {
  const suspects = read.flatMap((_, index) => (fitsWithOneLetterOther(read, index) ? [index + 1] : []));
  return suspects.length > 0 && suspects.length <= 3
    ? `Look at group ${suspects.join(' or ')} first, then at all others.`
    : 'Compare all groups with the paper, the last one too.';
}

function fitsWithOneLetterOther(read: readonly string[], index: number): boolean {
  const one = read[index] ?? '';
  return Array.from(one).some((_, at) =>
    [...hexadecimal].some((letter) => {
      const changed = read.with(index, one.slice(0, at) + letter + one.slice(at + 1));
      return checkOf(changed.slice(0, ofKey).join('')) === changed[ofKey];
    }),
  );
}

const checkOf = (hex: string): string =>
  createHash('sha256').update(`paper ${hex}`).digest('hex').slice(0, group);
