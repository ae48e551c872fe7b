import { PhraseProblem, parsePhrase } from '../match/phrase.ts';
import type { Condition, Cues, Pack, Rule, Test } from '../model/pack.ts';
import { fold } from '../text/fold.ts';

/** Something in a pack that is not right, and where. */
export interface PackProblem {
  /** A path such as "rules[3].message". */
  readonly at: string;
  readonly message: string;
}

/**
 * How large a pack may be, so that any pack loads within half a second and screens any post quickly.
 * A thousand rules with twenty phrases each fit.
 */
export const packLimits = {
  /** Of a pack's text as it is distributed. */
  bytes: 4_000_000,
  phrases: 20_000,
  /** Once alternatives and optional words are written out. */
  wordings: 125_000,
  letters: 1_100_000,
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

/** Everything by which a pack is larger than a pack may be, with the rule that is too much. Takes all phrases apart, so that what it accepts can be compiled. */
export function limitProblems(pack: Pack): PackProblem[] {
  return [...phraseProblems(pack), ...testProblems(pack.rules), ...wordProblems(pack)];
}

/** A phrase and whose it is. */
interface Owned {
  readonly at: string;
  readonly phrase: string;
}

function phraseProblems(pack: Pack): PackProblem[] {
  const problems: PackProblem[] = [];
  const known = new Set<string>();
  const counts = { phrases: 0, wordings: 0, letters: 0 };
  for (const { at, phrase } of phrasesOf(pack)) {
    counts.phrases++;
    if (!known.has(phrase)) {
      known.add(phrase);
      const problem = count(phrase, counts);
      if (problem) problems.push({ at, message: `“${phrase}”: ${problem}` });
    }
    const over = overLimit(counts);
    // Going on would only take more phrases apart.
    if (over) return [...problems, { at, message: `“${phrase}”: ${over}` }];
  }
  return problems;
}

type Counts = Record<'phrases' | 'wordings' | 'letters', number>;

/** Adds a phrase to the counts, or says why it cannot be used. */
function count(phrase: string, counts: Counts): string | undefined {
  try {
    for (const { literals } of parsePhrase(phrase).segments) {
      counts.wordings += literals.length;
      for (const literal of literals) counts.letters += literal.length;
    }
    return undefined;
  } catch (problem) {
    if (problem instanceof PhraseProblem) return problem.message;
    throw problem;
  }
}

function overLimit({ phrases, wordings, letters }: Counts): string | undefined {
  if (phrases > packLimits.phrases)
    return `A pack has at most ${packLimits.phrases} phrases. Make two packs of it, or write phrases with alternatives.`;
  if (wordings > packLimits.wordings || letters > packLimits.letters)
    return `Written out, the pack's phrases up to this one have more than ${packLimits.wordings} wordings or ${packLimits.letters} letters. Use fewer alternatives and optional words, or put “...” between them.`;
  return undefined;
}

function phrasesOf({ rules, cues }: Pack): Owned[] {
  return [...rules.flatMap(phrasesOfRule), ...cues.flatMap(phrasesOfCues)];
}

function phrasesOfRule({ id, phrases, when, unless }: Rule): Owned[] {
  const tests = [...when, ...unless].flatMap(testsOf);
  return [...phrases, ...tests.flatMap((test) => ('phrases' in test ? test.phrases : []))].map((phrase) => ({
    at: `rule ${id}`,
    phrase,
  }));
}

function phrasesOfCues({ lang, kinds, abroad, dealings, terms, roles }: Cues): Owned[] {
  const lists = [abroad, ...[kinds, dealings, terms, roles].flatMap((named) => Object.values(named))];
  return lists.flat().map((phrase) => ({ at: `cues of ${lang}`, phrase }));
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

interface Word {
  readonly at: string;
  readonly word: string;
}

function wordProblems({ places, cues }: Pack): PackProblem[] {
  const words: Word[] = [
    ...places.flatMap(({ id, names }) => names.map((word) => ({ at: `place ${id}`, word }))),
    ...cues.flatMap(({ lang, denial, denialAfter, messengers, things }) =>
      [denial, denialAfter, messengers, ...Object.values(things)]
        .flat()
        .map((word) => ({ at: `cues of ${lang}`, word })),
    ),
  ];
  const meanings = new Map<string, number>();
  const problems: PackProblem[] = [];
  for (const [index, { at, word }] of words.entries()) {
    const { folded } = fold(word);
    const before = meanings.get(folded) ?? 0;
    meanings.set(folded, before + 1);
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
    if (before === packLimits.meanings)
      problems.push({ at, message: `“${word}” stands for more than ${packLimits.meanings} things.` });
  }
  return problems;
}
