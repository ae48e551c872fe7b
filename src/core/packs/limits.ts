import { PhraseProblem, parsePhrase } from '../match/phrase.ts';
import type { Condition, Cues, Pack, Rule, Test } from '../model/pack.ts';
import { fold } from '../text/fold.ts';
import { baseOf } from '../text/language.ts';

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
  bytes: 8_000_000,
  /** Of one language, and what they are once alternatives and optional words are written out: a post is read in few at a time. */
  phrases: 20_000,
  wordings: 125_000,
  letters: 1_100_000,
  /** Of all languages together. */
  allPhrases: 30_000,
  allWordings: 350_000,
  allLetters: 3_000_000,
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
  const counts: Counts = { all: nothing(), languages: new Map() };
  for (const { at, lang, phrase } of phrasesOf(pack)) {
    const own = counts.languages.get(lang) ?? nothing();
    counts.languages.set(lang, own);
    own.phrases++;
    counts.all.phrases++;
    if (!known.has(phrase)) {
      known.add(phrase);
      const problem = count(phrase, lang, counts);
      if (problem) problems.push({ at, message: `“${phrase}”: ${problem}` });
    }
    const over = overLimit(counts, lang);
    // Going on would only take more phrases apart.
    if (over) return [...problems, { at, message: `“${phrase}”: ${over}` }];
  }
  return problems;
}

type WrittenOut = Record<'phrases' | 'wordings' | 'letters', number>;
const nothing = (): WrittenOut => ({ phrases: 0, wordings: 0, letters: 0 });

interface Counts {
  readonly all: WrittenOut;
  readonly languages: Map<string, WrittenOut>;
}

/** Adds a phrase to the counts, or says why it cannot be used. */
function count(phrase: string, lang: string, { all, languages }: Counts): string | undefined {
  const own = languages.get(lang) ?? nothing();
  try {
    for (const { literals } of parsePhrase(phrase).segments) {
      const letters = literals.reduce((sum, literal) => sum + literal.length, 0);
      for (const counts of [all, own]) {
        counts.wordings += literals.length;
        counts.letters += letters;
      }
    }
    return undefined;
  } catch (problem) {
    if (problem instanceof PhraseProblem) return problem.message;
    throw problem;
  }
}

function overLimit({ all, languages }: Counts, lang: string): string | undefined {
  const { phrases, wordings, letters, allPhrases, allWordings, allLetters } = packLimits;
  const own = languages.get(lang);
  if ((own && own.phrases > phrases) || all.phrases > allPhrases)
    return `A pack has at most ${phrases} phrases in one language and ${allPhrases} in all. Make two packs of it, or write phrases with alternatives.`;
  if (own && (own.wordings > wordings || own.letters > letters))
    return `Written out, the pack's phrases in this language up to this one have more than ${wordings} wordings or ${letters} letters. ${fewer}`;
  if (all.wordings > allWordings || all.letters > allLetters)
    return `Written out, the pack's phrases up to this one have more than ${allWordings} wordings or ${allLetters} letters. ${fewer}`;
  return undefined;
}

const fewer = 'Use fewer alternatives and optional words, or put “...” between them.';

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
