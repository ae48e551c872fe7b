import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import Modern from 'modern-ahocorasick';
import { buildAutomaton } from '../../core/match/automaton.ts';
import { parsePhrase } from '../../core/match/phrase.ts';
import { scan } from '../../core/match/scan.ts';
import type { Pack } from '../../core/model/pack.ts';
import { bestMean } from './measure.ts';

/** One way to find all words of a pack in a text. */
interface Way {
  readonly name: string;
  readonly find: (text: string) => unknown;
}

/** Mean times in microseconds a text for finding the words of a pack's rules: ours, and the closest libraries'. */
export async function timeLibraries(
  pack: Pack,
  texts: readonly string[],
): Promise<readonly { readonly name: string; readonly mean: number }[]> {
  const words = wordsOf(pack);
  const times: { name: string; mean: number }[] = [];
  for (const { name, find } of waysToFind(words)) times.push({ name, mean: await bestMean(texts, find) });
  return times;
}

/** Every run of words of every rule's phrases, without the stars. */
function wordsOf({ rules }: Pack): string[] {
  const literals = rules
    .flatMap(({ phrases }) => phrases)
    .flatMap((phrase) => parsePhrase(phrase).segments)
    .flatMap((segment) => segment.literals);
  return [...new Set(literals.map((literal) => literal.replace('*', '')))];
}

function waysToFind(words: readonly string[]): Way[] {
  const automaton = buildAutomaton(words);
  const monyone = new Monyone([...words]);
  const fast = new MonyoneFast([...words]);
  const modern = new Modern([...words]);
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const pattern = new RegExp(`(?:${escaped.sort((a, b) => b.length - a.length).join('|')})`, 'g');
  return [
    { name: 'Second Look', find: (text) => scan(automaton, text, { most: 200_000 }) },
    { name: '@monyone/aho-corasick/fast', find: (text) => fast.matchInText(text) },
    { name: '@monyone/aho-corasick', find: (text) => monyone.matchInText(text) },
    { name: 'modern-ahocorasick', find: (text) => modern.search(text) },
    { name: 'one regular expression', find: (text) => [...text.matchAll(pattern)] },
    { name: 'looking for each', find: (text) => words.filter((word) => text.includes(word)) },
  ];
}
