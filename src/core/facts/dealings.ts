import { countUntil } from '../match/count-until.ts';
import { type DealingFact, dealings, type Thing } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import type { Said } from './said.ts';

/** A word for a thing, where it stands. */
export interface ThingWord extends Span {
  readonly thing: Thing;
}

/** Whether words are denied by others around them. */
export type IsDenied = (parts: readonly Span[]) => boolean;

/** Things that only a worker would pay for: to say "no fee" is to say that nobody has to. */
const costs: readonly Thing[] = ['fee', 'deposit', 'penalty'];

/**
 * Who pays for what and who keeps what, in the order of the text. Where several phrases speak of one word
 * for a thing, the one that says most in words of its own is believed: in "pay nothing, the company pays
 * the fee" that is "company pays fee", not "pay fee".
 */
export function readDealings(
  said: Said['dealings'],
  words: readonly ThingWord[],
  folded: string,
  isDenied: IsDenied,
): { readonly dealings: DealingFact[]; readonly untold: readonly ThingWord[] } {
  if (words.length === 0) return { dealings: [], untold: [] };
  const outer = outermost(words);
  const told = new Map<ThingWord, Told>();
  for (const dealing of dealings) {
    for (const match of said[dealing]) {
      for (const word of match.parts.flatMap((part) => wordsIn(part, outer))) {
        const said = match.parts.reduce((sum, part) => sum + part.end - part.start, 0);
        const before = told.get(word);
        if (before && before.said >= said) continue;
        told.set(word, {
          said,
          fact: {
            dealing,
            thing: word.thing,
            denied: isDenied(match.parts),
            span: { start: match.start, end: match.end },
          },
        });
      }
    }
  }
  sayOfLists(outer, told, folded);
  return {
    dealings: outer.flatMap((word) => told.get(word)?.fact ?? deniedCost(word, isDenied)),
    untold: outer.filter((word) => !told.has(word) && deniedCost(word, isDenied).length === 0),
  };
}

interface Told {
  /** How many code units of the text said so, gaps left out. */
  readonly said: number;
  readonly fact: DealingFact;
}

/** "Placement fee" is one word for a thing, and the "fee" in it no second one. Words are in the order of the text, longer ones first. */
function outermost(words: readonly ThingWord[]): ThingWord[] {
  let reached = 0;
  return words.filter(({ end }) => {
    const outer = end > reached;
    reached = Math.max(reached, end);
    return outer;
  });
}

/** The words for things that a part of a match touches. */
function wordsIn({ start, end }: Span, words: readonly ThingWord[]): readonly ThingWord[] {
  return words.slice(
    countUntil(words, (word) => word.end <= start),
    countUntil(words, (word) => word.start < end),
  );
}

/** What lists put between their members: a comma, a stroke, a short "and". */
const longestJoint = 6;

/** "Visa, ticket and room are provided" says it of all three. */
function sayOfLists(outer: readonly ThingWord[], told: Map<ThingWord, Told>, folded: string): void {
  const pass = (word: ThingWord | undefined, neighbour: ThingWord | undefined) => {
    const said = word && told.get(word);
    if (!said || !neighbour || told.has(neighbour)) return;
    const [first, second] = word.start < neighbour.start ? [word, neighbour] : [neighbour, word];
    const between = folded.slice(first.end, second.start);
    if (between.length > longestJoint || /[.!?\n;:]/.test(between)) return;
    const { start, end } = said.fact.span;
    const span = { start: Math.min(start, neighbour.start), end: Math.max(end, neighbour.end) };
    told.set(neighbour, { ...said, fact: { ...said.fact, thing: neighbour.thing, span } });
  };
  outer.forEach((word, at) => {
    pass(outer[at - 1], word);
  });
  for (let at = outer.length - 1; at > 0; at--) pass(outer[at], outer[at - 1]);
}

function deniedCost({ thing, start, end }: ThingWord, isDenied: IsDenied): DealingFact[] {
  const span = { start, end };
  if (!costs.includes(thing) || !isDenied([span])) return [];
  return [{ dealing: 'worker-pays', thing, denied: true, span }];
}
