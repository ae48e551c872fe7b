import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../model/span.ts';
import { PhraseBook } from '../packs/phrase-book.ts';
import { partsOf } from '../packs/weights.ts';
import { fold } from '../text/fold.ts';
import { buildAutomaton } from './automaton.ts';
import { PhraseProblem } from './phrase.ts';
import { findPhrases } from './phrases.ts';
import { scan } from './scan.ts';

/** A run of words: one of the options of each, which may be missing where it is optional. */
interface Run {
  readonly words: readonly { readonly options: readonly string[]; readonly optional: boolean }[];
  readonly star: boolean;
  readonly slot: boolean;
  /** Words that may stand before it; 0 is written as a space, and only after a slot or a star. */
  readonly gap: number;
}

function write(runs: readonly Run[]): string {
  return runs
    .map(({ words, star, slot, gap }, index) => {
      const before = index === 0 ? '' : gap === 0 ? ' ' : ` ...${gap} `;
      const inside = words.map(({ options, optional }) => {
        const all = options.join(' / ');
        return optional ? `[${all}]` : options.length > 1 ? `(${all})` : all;
      });
      return before + (slot ? '{number}' : inside.join(' ') + (star ? '*' : ''));
    })
    .join('');
}

const ofUnspaced = /^[\p{Script=Thai}\p{Script=Han}].*[\p{Script=Thai}\p{Script=Han}]$/u;
const isPlain = ({ options, optional }: Run['words'][number]) => options.length === 1 && !optional;

/** Words of scripts without spaces that choices part stand side by side, with a space or without: runs of their own. */
function taken(run: Run): Run[] {
  const [first, second] = run.words;
  const apart =
    first &&
    second &&
    !(isPlain(first) && isPlain(second)) &&
    [first, second].every(
      ({ options, optional }) => !optional && options.every((one) => ofUnspaced.test(one)),
    );
  if (!apart) return [run];
  return [
    { ...run, words: [first], star: false },
    { ...run, words: [second], gap: 0 },
  ];
}

/** Every way to say a run. */
function sayings({ words, star }: Run): string[] {
  let all: string[][] = [[]];
  for (const { options, optional } of words)
    all = all.flatMap((said) => [...options.map((one) => [...said, one]), ...(optional ? [said] : [])]);
  return [...new Set(all.map((said) => fold(said.join(' ')).folded + (star ? '*' : '')))];
}

const letter = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;
const digit = /\d/;
const sameWord = (a = ' ', b = ' ') => (letter.test(a) && letter.test(b)) || (digit.test(a) && digit.test(b));

/** Every place of a saying, by looking at every position. */
function placesOf(saying: string, text: string): Span[] {
  const star = saying.endsWith('*');
  const words = star ? saying.slice(0, -1) : saying;
  const found: Span[] = [];
  for (let start = 0; start < text.length; start++) {
    let end = start + words.length;
    if (text.slice(start, end).replaceAll('\n', ' ') !== words || sameWord(text[start - 1], text[start]))
      continue;
    if (star) while (sameWord(text[end - 1], text[end])) end++;
    if (!sameWord(text[end - 1], text[end])) found.push({ start, end });
  }
  return found;
}

function gapFits(text: string, from: number, to: number, most: number): boolean {
  const between = text.slice(from, to);
  if (from > to || between.length > (most + 1) * 24) return false;
  const stops = [...between].some((sign, at) => {
    const after = text[from + at + 1] ?? ' ';
    return '\n!?。'.includes(sign) || (sign === '.' && /\s/.test(after));
  });
  const spaced = between.match(/[\p{Script=Latin}\p{Script=Cyrillic}\d]+/gu)?.length ?? 0;
  const unspaced = between.match(/[\p{Script=Thai}\p{Script=Han}]/gu)?.length ?? 0;
  return !stops && spaced + Math.ceil(unspaced / 2) <= most;
}

/** Every choice of one place for each run that keeps to the gaps. */
function choices(runs: readonly Run[], text: string, numbers: readonly Span[]): Span[][] {
  const places = runs.map((run) =>
    run.slot ? numbers : sayings(run).flatMap((saying) => placesOf(saying, text)),
  );
  let chosen: Span[][] = [[]];
  runs.forEach(({ gap }, index) => {
    chosen = chosen.flatMap((parts) => {
      const last = parts.at(-1);
      return (places[index] ?? [])
        .filter(({ start }) => !last || gapFits(text, last.end, start, gap))
        .map((place) => [...parts, place]);
    });
  });
  return chosen;
}

/** Nearest to the anchor first, part by part; of those that stand equally near, the longest. */
function nearest(all: readonly Span[][], anchor: number): Span[] | undefined {
  const rank = (parts: Span[]) => [
    ...parts
      .slice(0, anchor)
      .reverse()
      .flatMap(({ start, end }) => [-end, start]),
    ...parts.slice(anchor + 1).flatMap(({ start, end }) => [start, -end]),
  ];
  return [...all].sort((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    const at = left.findIndex((one, index) => one !== right[index]);
    return at < 0 ? 0 : (left[at] as number) - (right[at] as number);
  })[0];
}

/** What the engine finds, and in which run its anchor is. */
function found(written: string, folded: string, number: readonly Span[]) {
  const book = new PhraseBook();
  const numbers = book.startPack();
  const phrase = book.phrase(written, 'test');
  const parts = partsOf(numbers, book.phrases, book.literals.size);
  // A small table, so that both ways to follow an automaton are used.
  const { hits } = scan(buildAutomaton([...book.literals.keys()], 60), folded, { most: 10_000 });
  const slots = { number, money: [], place: [], messenger: [], thing: [] };
  const matches = findPhrases(folded, hits, { phrases: book.phrases, ...parts }, slots).get(phrase) ?? [];
  return { parts: matches.map(({ parts }) => parts), compiled: book.phrases[phrase] };
}

const vocabulary = ['free', 'visa', 'fee', 'fees', 'non-voice', 'виза', '签证', 'วีซ่า', '30'];
/** Phrases and texts of the same few words, so that many stand there. */
const cases = fc.subarray(vocabulary, { minLength: 3, maxLength: 4 }).chain((few) => {
  const word = fc.constantFrom(...few);
  const words = fc.record({
    options: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
    optional: fc.boolean(),
  });
  const gap = fc.constantFrom(0, 1, 2, 5);
  const run = fc.record({
    words: fc.array(words, { minLength: 1, maxLength: 2 }).filter((all) => all.some((one) => !one.optional)),
    star: fc.boolean(),
    slot: fc.constant(false),
    gap,
  });
  const slot = fc.record({
    words: fc.constant([]),
    star: fc.constant(false),
    slot: fc.constant(true),
    gap,
  });
  const either = fc.oneof({ weight: 4, arbitrary: run }, { weight: 1, arbitrary: slot });
  const sign = fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\n', '-', '', '! ', '.');
  const textWord = fc.oneof(
    { weight: 3, arbitrary: word },
    { weight: 1, arbitrary: fc.constantFrom('the', 'feel', '7', '费') },
  );
  return fc.record({
    runs: fc.array(either, { minLength: 1, maxLength: 4 }).map((runs) => runs.map(writable)),
    text: fc
      .array(fc.tuple(textWord, sign), { minLength: 1, maxLength: 14 })
      .map((pieces) => pieces.flat().join('')),
  });
});

/** A star stands at the end of a word that is always there, and words without a gap between them are one run. */
function writable(run: Run, index: number, runs: readonly Run[]): Run {
  const last = run.words.at(-1);
  const touches = runs[index - 1]?.slot || run.slot;
  return {
    ...run,
    star: run.star && last?.options.length === 1 && !last.optional,
    gap: run.gap === 0 && !touches ? 1 : run.gap,
  };
}

test('a phrase is found exactly where trying everything finds it, with the nearest parts', () => {
  let compared = 0;
  let standing = 0;
  fc.assert(
    fc.property(cases, ({ runs, text }) => {
      const { folded } = fold(text);
      const numbers = [...folded.matchAll(/\d+/g)].map(({ index, 0: digits }) => ({
        start: index,
        end: index + digits.length,
      }));
      let engine: ReturnType<typeof found>;
      try {
        engine = found(write(runs), folded, numbers);
      } catch (problem) {
        expect(problem).toBeInstanceOf(PhraseProblem);
        return;
      }
      const anchor = engine.compiled?.anchor ?? 0;
      const segments = runs.flatMap(taken);
      expect(engine.compiled?.segments.length).toBe(segments.length);
      const all = choices(segments, folded, numbers);
      const byAnchor = Map.groupBy(all, (parts) => JSON.stringify(parts[anchor]));
      const expected = [...byAnchor.values()].map((all) => nearest(all, anchor));
      expect(sorted(engine.parts)).toEqual(sorted(expected));
      compared++;
      standing += Math.sign(expected.length);
    }),
    { numRuns: 5_000, seed: 7 },
  );
  expect(compared).toBeGreaterThan(3_500);
  expect(standing).toBeGreaterThan(300);
});

const sorted = (all: readonly unknown[]) => all.map((one) => JSON.stringify(one)).sort();
