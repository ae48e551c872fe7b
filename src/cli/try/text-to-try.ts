import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { textIn } from '../text-in.ts';

/**
 * The text that an author wants to try: the given words themselves, what stands in the file of that name, or standard input
 * for “-”. Throws a sentence when the words can only be meant as a file that is not there.
 */
export async function textToTry(given: string): Promise<string> {
  if (given === '-') return text(process.stdin);
  if (given.length <= longestName && existsSync(given)) return textIn(given);
  if (/^\S+\.\w{2,4}$/.test(given))
    throw new Error(`there is no file ${given}. Put a text of several words in quotation marks.`);
  return given;
}

/** No system has longer names of files. */
const longestName = 4_096;
