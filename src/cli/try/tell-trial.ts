import type { Assessment, Concern } from '../../core/model/assessment.ts';
import type { Facts, TextKind } from '../../core/model/fact.ts';
import type { Pack } from '../../core/model/pack.ts';
import type { RuleTrace, Trace } from '../../core/screen/trace.ts';
import { plainCondition } from './plain-condition.ts';

/** What was made of a text: by the pack that an author tries, and by those that were screened with it. */
export interface Trial {
  readonly pack: Pack;
  readonly assessment: Assessment;
  readonly own: Trace;
  readonly others: readonly Trace[];
}

const concerns: Readonly<Record<Concern, string>> = {
  'not-an-offer': 'Not an offer: readers are told nothing',
  'cannot-tell': 'Cannot tell: the packs do not know the language',
  'none-found': 'No sign that counts was found. That never means that an offer is safe',
  some: 'Some concern',
  serious: 'Serious concern',
};

const kinds: Readonly<Record<TextKind, string>> = {
  offer: 'an offer of work',
  seeker: 'someone who looks for work',
  warning: 'a warning',
  story: 'an account of what happened',
  chat: 'a conversation',
  other: 'a text of another kind',
};

/** What a text sets off and what it nearly does, for an author who does not program. */
export function trialLines({ pack, assessment, own, others }: Trial): string[] {
  return [
    `${concerns[assessment.concern]}.`,
    ...weightLines(assessment),
    ...kindLines(understood(own, others)),
    ...bundleLines(pack, assessment),
    '',
    `${pack.title} (${pack.id} ${pack.version})`,
    ...counted(own.held, '+', 'rules held', (rule) => [nameOf(rule, pack), ...details(rule)]),
    ...counted(nearest(own.almost), '~', 'rules nearly held', (rule) => [
      nameOf(rule, pack),
      ...details(rule),
    ]),
    ...others.flatMap(({ pack: { id, version }, held }) => [
      '',
      `With it, the pack ${id} ${version}`,
      ...counted(held, '+', 'rules held', ({ rule, found }) => [`${rule}: ${quoted(found)}`]),
    ]),
  ];
}

/** A pack without cues of its own leaves it to others to say what a text is. */
function understood(own: Trace, others: readonly Trace[]): Trace {
  const all = [own, ...others];
  return all.find(({ facts }) => facts.kind === 'offer') ?? all.find(hasCues) ?? own;
}

const hasCues = ({ facts }: Trace) => facts.cues.length > 0;

/** When a text that its words make no offer is one all the same. */
const whenOffer: Readonly<Record<Facts['hint'], string>> = {
  none: '  Rules are asked of offers only: what holds below counts for nothing in this text.',
  doubtful:
    '  Of a message with a word of warning in it, it is one when a sign of S3 is found that the work itself is a crime.',
  open: '  Nothing speaks against an offer: it is one when signs of two categories are found, one of them of S3, that tell the work or lead abroad, or where a place is named to which people were brought; in a brief message one of S3 that neither travellers nor friends give.',
  work: '  Of a few words of work, it is one when signs of two categories are found that tell the work, one of them of S3 or both of S2; in a brief message one of S2 beside one of S1, or one of S3 that neither travellers nor friends give.',
  offer:
    '  Of a few words of an offer, it is one when a sign of S3 is found, or signs of two categories of which one tells the work; in a brief message one of the two may be of S1.',
};

function kindLines({ facts, quote }: Trace): string[] {
  const cues = facts.cues.map(quote);
  return [
    `Read as ${kinds[facts.kind]}, ${languageOf(facts)}${facts.asked ? ', with a question whether it is real' : ''}.`,
    cues.length > 0
      ? `  because of: ${quoted(cues)}`
      : '  because no words of an offer were found: write some in the text, or in cues/',
    ...(facts.kind === 'offer' ? [] : [whenOffer[facts.hint]]),
  ];
}

/** Signs that were found and give no concern need a word why. */
const weightLines = ({ concern, findings }: Assessment): string[] =>
  concern === 'none-found' && findings.length > 0
    ? [
        '  A sign of S3 warns alone, one of S2 with another of S2 of another category, one of S1 only in a bundle; in a brief message S2 and S1 of two categories warn.',
      ]
    : [];

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

const languageOf = ({ lang }: Facts): string =>
  lang ? `in ${languageNames.of(lang) ?? lang}` : 'in no language that is known';

const bundleLines = (pack: Pack, { combinations }: Assessment): string[] =>
  combinations.map(({ combination, indicators, pack: { id } }) => {
    const told = id === pack.id ? pack.combinations.find((one) => one.id === combination) : undefined;
    return `Bundle: ${told?.message ?? combination} (${indicators.join(', ')})`;
  });

function counted(
  rules: readonly RuleTrace[],
  mark: string,
  what: string,
  lines: (rule: RuleTrace) => readonly string[],
): string[] {
  const some = rules.length === 1 ? what.replace('rules', 'rule') : what;
  const more = rules.length - mostShown;
  return [
    `  ${rules.length === 0 ? 'no' : rules.length} ${some}${rules.length > 0 ? ':' : ''}`,
    ...rules.slice(0, mostShown).flatMap((rule) => {
      const [first, ...rest] = lines(rule);
      return [`  ${mark} ${first}`, ...rest.map((line) => `      ${line}`)];
    }),
    ...(more > 0 ? [`  … and ${more} more, which --json lists`] : []),
  ];
}

const mostShown = 15;

/** Those of which only a condition is missing come before those of which a phrase is begun. */
const nearest = (rules: readonly RuleTrace[]): readonly RuleTrace[] =>
  rules.toSorted((a, b) => Number(a.begun.length > 0) - Number(b.begun.length > 0));

function nameOf({ rule }: RuleTrace, { rules, indicators }: Pack): string {
  const id = rules.find((one) => one.id === rule)?.indicator;
  const sign = indicators.find((one) => one.id === id);
  return sign ? `${rule}: ${sign.name} (${sign.strength})` : rule;
}

function details({ found, missing, stopped, begun }: RuleTrace): string[] {
  return [
    ...(found.length > 0 ? [`found: ${quoted(found)}`] : []),
    ...(begun.length > 0 ? [] : missing.map((condition) => `missing: ${plainCondition(condition)}`)),
    ...stopped.map((condition) => `stopped, as “unless” says, by: ${plainCondition(condition)}`),
    ...begun
      .slice(0, shownPhrases)
      .map(({ phrase, has }) => `begun: has ${quoted(has)}, and lacks the rest of: ${shortened(phrase)}`),
  ];
}

const shownPhrases = 3;

/** A phrase with the first few of each of its alternatives. */
const shortened = (phrase: string): string =>
  phrase.replace(/\(([^()]*)\)/g, (whole, inside: string) => {
    const ways = inside.split(' / ');
    return ways.length > shownWays ? `(${ways.slice(0, shownWays).join(' / ')} / …)` : whole;
  });

const shownWays = 3;

const quoted = (all: readonly string[]): string =>
  all.map((words) => `“${words.replace(/\s+/g, ' ')}”`).join(', ');
