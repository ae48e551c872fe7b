import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Indicator } from '../../core/model/pack.ts';

const longestMessage = 12;
/** The highest school grade of the United States that a message may ask for. */
const highestGrade = 8;

/** Words that would judge a post or a person instead of describing the offer. */
const judging =
  /\b(scam|scams|scammers?|frauds?|fraudulent|trafficking|trafficked|traffickers?|safe|victims?|slaves?|slavery|illegal|illegals|criminals?|complicit|greedy|stupid|naive)\b/i;
/** In what is said of why a sign matters, places may be called what reports call them. */
const named =
  /\b(scam|fraud) (sites?|centres?|compounds?|work)\b|\b(to (do|run) scams|people who deceive)\b/gi;

/**
 * What is wrong with what a reader is told of a sign: its length, words that judge, hard English (the grade level of
 * Kincaid and others 1975, of message and why together).
 */
export function wordingProblems({ message, why }: Pick<Indicator, 'message' | 'why'>): string[] {
  const problems: string[] = [];
  if (message.split(/\s+/).length > longestMessage)
    problems.push(`The message has more than ${longestMessage} words.`);
  const word = judging.exec(message)?.[0] ?? judging.exec(why.replace(named, ''))?.[0];
  if (word) problems.push(`It says “${word}”. Describe the offer, without a verdict.`);
  const grade = gradeOf(`${message} ${why}`);
  if (grade > highestGrade)
    problems.push(
      `It needs reading grade ${grade.toFixed(1)}; at most ${highestGrade}. Use shorter words and sentences.`,
    );
  return problems;
}

/** Names of countries, authorities and places are read as they are known, whatever their length. */
const properName = /\b(?:\p{Lu}[\p{L}'’-]*(?: (?:of|and|the) (?=\p{Lu}))?\s?)+/gu;

/** The reading grade of an English text; names count as one short word each. */
export function gradeOf(text: string): number {
  const plain = text
    .replace(/(?<=^|[.!?] )\p{Lu}/gu, (first) => first.toLowerCase())
    .replace(properName, 'Name ');
  const sentences = plain.match(/[.!?](?= |$)/g)?.length ?? 1;
  const words = plain.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const syllables = words.reduce((sum, one) => sum + Math.max(1, syllable(one)), 0);
  return fleschKincaid({ sentence: sentences, word: words.length, syllable: syllables });
}
