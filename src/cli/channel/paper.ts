import { createHash } from 'node:crypto';

/** How many letters stand together on paper. */
const group = 4;

/**
 * A seed as a person writes it down: 64 hexadecimal letters and four to check them by, in groups of four. Whoever reads it
 * has the key, so it belongs in an envelope.
 */
export function toPaper(seed: Uint8Array): string {
  const hex = Buffer.from(seed).toString('hex');
  return ((hex + checkOf(hex)).match(new RegExp(`.{${group}}`, 'g')) ?? []).join(' ');
}

/** The seed that was written down. Throws a sentence when a letter is wrong or missing. */
export function fromPaper(written: string): Uint8Array {
  const letters = written.toLowerCase().replace(/[\s-]/g, '');
  const [hex, check] = [letters.slice(0, 64), letters.slice(64)];
  if (!/^[0-9a-f]{68}$/.test(letters))
    throw new Error('the paper has 17 groups of four letters, 0 to 9 and a to f.');
  if (checkOf(hex) !== check)
    throw new Error('some letter of the paper was read wrongly: the last group does not fit.');
  return new Uint8Array(Buffer.from(hex, 'hex'));
}

const checkOf = (hex: string): string =>
  createHash('sha256').update(`paper ${hex}`).digest('hex').slice(0, group);
