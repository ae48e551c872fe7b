import { PhraseProblem, parsePhrase } from '../match/phrase.ts';
import type { Condition, Cues, Pack, Rule, Test } from '../model/pack.ts';
import { fold } from '../text/fold.ts';
import { baseOf } from '../text/language.ts';
import { inLatinOnly } from './slice.ts';

/** Something in a pack that is not right, and where. */
export interface PackProblem {
  /** A path such as "rules[3].message". */
  readonly at: string;
  readonly message: string;
}

/**
 * How large a pack may be, so that any pack loads within half a second and screens any post quickly.
 * A thousand rules with twenty phrases each fit in every language.
 */
export const packLimits = {
  /** Of a pack's text as it is distributed. */
  bytes: 12_000_000,
  /** Of one language, and of all. */
  phrases: 20_000,
  allPhrases: 40_000,
  /** What phrases are once alternatives and optional words are written out: of one language, for a post is read in few at a time; */
  ofLanguage: { wordings: 125_000, letters: 1_100_000 },
  /** in Latin letters, for a short post is read in all languages that are written in them; */
  inLatin: { wordings: 256_000, letters: 2_080_000 },
  /** and all together, for the time that it takes to read a pack. */
  ofAll: { wordings: 600_000, letters: 5_000_000 },
  /** Conditions in all rules; those that compare with a number; those that look for two things near each other. */
  tests: 20_000,
  comparisons: 2_000,
  nearPairs: 300,
  /** Names of places, and words of cues that mean something by themselves. */
  words: 20_000,
  meanings: 12,
  /** Code units of one such word. */
  wordLength: 80,
} as const;

/** How large a file may be that holds a whole channel, in bytes: it is in base64, and has its roots besides. */
export const largestBundle = packLimits.bytes * 1.5;

/** Everything by which a pack is larger than a pack may be, with the rule that is too much. Takes all phrases apart, so that what it accepts can be compiled. */
export function limitProblems(pack: Pack): PackProblem[] {
  return [...phraseProblems(pack), ...testProblems(pack.rules), ...wordProblems(pack)];
}

/** A phrase, whose it is, and its language without script or country. */
interface Owned {
  readonly at: string;
  readonly lang: string;
  readonly phrase: string;
}

function phraseProblems(pack: Pack): PackProblem[] {
  const problems: PackProblem[] = [];
  const known = new Set<string>();
  const counts: Counts = { all: nothing(), latin: nothing(), languages: new Map() };
  for (const { at, lang, phrase } of phrasesOf(pack)) {
    const own = counts.languages.get(lang) ?? nothing();
    counts.languages.set(lang, own);
    own.phrases++;
    counts.all.phrases++;
    if (!known.has(phrase)) {
      known.add(phrase);
      const problem = count(phrase, [counts.all, own], counts.latin);
      if (problem) problems.push({ at, message: `“${phrase}”: ${problem}` });
    }
    const over = overLimit(counts, own);
    // Going on would only take more phrases apart.
    if (over) return [...problems, { at, message: `“${phrase}”: ${over}` }];
  }
  return problems;
}

type WrittenOut = Record<'phrases' | 'wordings' | 'letters', number>;
const nothing = (): WrittenOut => ({ phrases: 0, wordings: 0, letters: 0 });

interface Counts {
  readonly all: WrittenOut;
  readonly latin: WrittenOut;
  readonly languages: Map<string, WrittenOut>;
}

/** Adds a phrase to the counts, and what of it is in Latin letters to those of these; or says why it cannot be used. */
function count(phrase: string, counts: readonly WrittenOut[], latin: WrittenOut): string | undefined {
  try {
    const { segments } = parsePhrase(phrase);
    for (const { literals } of segments) for (const one of counts) add(one, literals);
    for (const part of inLatinOnly([phrase]))
      for (const { literals } of part === phrase ? segments : parsePhrase(part).segments)
        add(latin, literals);
    return undefined;
  } catch (problem) {
    if (problem instanceof PhraseProblem) return problem.message;
    throw problem;
  }
}

function add(counts: WrittenOut, literals: readonly string[]): void {
  counts.wordings += literals.length;
  for (const { length } of literals) counts.letters += length;
}

function overLimit({ all, latin }: Counts, own: WrittenOut): string | undefined {
  const { phrases, allPhrases, ofLanguage, inLatin, ofAll } = packLimits;
  if (own.phrases > phrases || all.phrases > allPhrases)
    return `A pack has at most ${phrases} phrases in one language and ${allPhrases} in all. Make two packs of it, or write phrases with alternatives.`;
  return (
    tooMany('the pack’s phrases in this language', own, ofLanguage) ??
    tooMany('the pack’s phrases in Latin letters', latin, inLatin) ??
    tooMany('the pack’s phrases', all, ofAll)
  );
}

type Most = Readonly<Pick<WrittenOut, 'wordings' | 'letters'>>;

const tooMany = (which: string, counts: WrittenOut, { wordings, letters }: Most): string | undefined =>
  counts.wordings > wordings || counts.letters > letters
    ? `Written out, ${which} up to this one have more than ${wordings} wordings or ${letters} letters. Use fewer alternatives and optional words, or put “...” between them.`
    : undefined;

function phrasesOf({ rules, cues }: Pack): Owned[] {
  return [...rules.flatMap(phrasesOfRule), ...cues.flatMap(phrasesOfCues)];
}

function phrasesOfRule({ id, lang, phrases, when, unless }: Rule): Owned[] {
  const tests = [...when, ...unless].flatMap(testsOf);
  return [...phrases, ...tests.flatMap((test) => ('phrases' in test ? test.phrases : []))].map((phrase) => ({
    at: `rule ${id}`,
    lang: baseOf(lang),
    phrase,
  }));
}

function phrasesOfCues({ lang, kinds, abroad, dealings, terms, roles }: Cues): Owned[] {
  const lists = [abroad, ...[kinds, dealings, terms, roles].flatMap((named) => Object.values(named))];
  return lists.flat().map((phrase) => ({
    at: `cues of ${lang}`,
    lang: baseOf(lang),
    phrase,
  }));
}

/** The tests that a condition is made of. */
export function testsOf(condition: Condition): readonly Test[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  if ('of' in condition) return condition.of;
  if ('near' in condition) return condition.near;
  return [condition];
}

function testProblems(rules: readonly Rule[]): PackProblem[] {
  const counts = { tests: 0, comparisons: 0, nearPairs: 0 };
  for (const { id, facts, when, unless } of rules) {
    const conditions = [...when, ...unless];
    const tests = [...facts, ...conditions.flatMap(testsOf)];
    counts.tests += tests.length;
    counts.comparisons += tests.filter((test) => 'fact' in test && test.than !== undefined).length;
    counts.nearPairs += conditions.filter((condition) => 'near' in condition).length;
    const over = (['tests', 'comparisons', 'nearPairs'] as const).find(
      (name) => counts[name] > packLimits[name],
    );
    if (over) return [{ at: `rule ${id}`, message: testMessages[over] }];
  }
  return [];
}

const testMessages = {
  tests: `The rules up to this one have more than ${packLimits.tests} conditions. Make two packs of them.`,
  comparisons: `The rules up to this one have more than ${packLimits.comparisons} facts with “than”. Use fewer.`,
  nearPairs: `The rules up to this one have more than ${packLimits.nearPairs} conditions with “near”. Write phrases with “...” instead.`,
} as const;

/** A word that means something by itself. */
interface Word {
  readonly at: string;
  readonly word: string;
  /** What it means: the same in several languages is one meaning. */
  readonly means: string;
}

function wordsOf({ places, cues }: Pack): Word[] {
  const listed = (at: string, words: readonly string[], means: string) =>
    words.map((word) => ({ at, word, means }));
  return [
    ...places.flatMap(({ id, names }) => listed(`place ${id}`, names, id)),
    ...cues.flatMap(({ lang, denial, denialAfter, messengers, things }) => {
      const at = `cues of ${lang}`;
      return [
        ...listed(at, [...denial, ...denialAfter], `no in ${lang}`),
        ...listed(at, messengers, 'messenger'),
        ...Object.entries(things).flatMap(([thing, words]) => listed(at, words, thing)),
      ];
    }),
  ];
}

function wordProblems(pack: Pack): PackProblem[] {
  const meanings = new Map<string, Set<string>>();
  const problems: PackProblem[] = [];
  for (const [index, { at, word, means }] of wordsOf(pack).entries()) {
    const { folded } = fold(word);
    const known = meanings.get(folded) ?? new Set();
    const isNew = !known.has(means);
    meanings.set(folded, known.add(means));
    if (index >= packLimits.words)
      return [
        ...problems,
        { at, message: `“${word}”: A pack has at most ${packLimits.words} names and cue words.` },
      ];
    if (/^\s*\*?\s*$/.test(folded)) problems.push({ at, message: `“${word}” has no letters.` });
    if (folded.length > packLimits.wordLength)
      problems.push({
        at,
        message: `“${word}”: Write names and cue words of at most ${packLimits.wordLength} letters.`,
      });
    if (isNew && known.size === packLimits.meanings + 1)
      problems.push({ at, message: `“${word}” stands for more than ${packLimits.meanings} things.` });
  }
  return problems;
}
