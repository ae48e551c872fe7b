import { type Assessment, isWorrying } from '../model/assessment.ts';
import type { Explanation, Next, Reason, Step } from '../model/explanation.ts';
import { type Finding, type PackRef, strengths } from '../model/finding.ts';
import type { Pack } from '../model/pack.ts';
import type { Post } from '../model/post.ts';
import type { Source } from '../model/source.ts';
import type { Words } from './words.ts';

/** How the packs of other publishers stand, by their ids. */
export interface Standing {
  /** Those whose publishers the reader has not made sure of. */
  readonly unconfirmed?: readonly string[];
  /** Those that were not renewed in time, each with the day on which it was confirmed last, as in ISO 8601. */
  readonly expired?: Readonly<Record<string, string>>;
}

/**
 * Puts an assessment into words: the post's own words, why they matter, who says so, what to do next.
 * `packs` are those in use, the product's own first; of those whose publishers are unconfirmed no advice is told, and no page is linked.
 * Describes the offer, never the reader.
 */
export function explain(
  post: Post,
  assessment: Assessment,
  packs: readonly Pack[],
  words: Words,
  { unconfirmed = [], expired = {} }: Standing = {},
): Explanation {
  const { concern } = assessment;
  const worrying = isWorrying(concern);
  const told: Told = { packs, words, unconfirmed, expired };
  const reasons = worrying ? reasonsOf(assessment, told) : [];
  const signs = reasons.length;
  return {
    post: post.id,
    concern,
    ...(post.title && { title: post.title }),
    ...(post.employer && { employer: post.employer }),
    headline: concern === 'not-an-offer' ? '' : words(`headline-${concern}`, { signs }),
    caution: concern === 'not-an-offer' ? '' : cautionOf(assessment, words),
    reasons,
    combinations: worrying ? combinationsOf(assessment, told) : [],
    next: worrying ? nextOf(assessment, told) : [],
    steps: concern === 'not-an-offer' ? [] : stepsFor(worrying, words),
  };
}

/** Who passes an offer on and asks about it is told that the answer is about the offer. */
function cautionOf({ concern, asked }: Assessment, words: Words): string {
  const caution = words(isWorrying(concern) ? 'caution-signs' : `caution-${concern}`);
  return asked ? `${words('caution-asked')} ${caution}` : caution;
}

/** What is told with. */
interface Told extends Required<Standing> {
  readonly packs: readonly Pack[];
  readonly words: Words;
}

function reasonsOf({ findings, combinations }: Assessment, told: Told): Reason[] {
  const combined = new Set(combinations.flatMap(({ indicators }) => indicators));
  // A sign that is common in ordinary posts is shown only where it is part of a combination.
  const shown = findings.filter(({ strength, indicator }) => strength !== 'S1' || combined.has(indicator));
  // Two rules, as for two languages of one post, may show the same sign: it is told once, in all its words.
  const signs = Map.groupBy(shown, ({ pack, indicator }) => `${pack.id} ${indicator}`);
  return (
    [...signs.values()]
      .flatMap(([first, ...others]) => (first ? reasonOf(first, others, told) : []))
      .sort((a, b) => strengths.indexOf(b.strength) - strengths.indexOf(a.strength))
      // What nobody has made sure of never stands before the rest.
      .sort((a, b) => Number(isUnsure(a.pack, told)) - Number(isUnsure(b.pack, told)))
  );
}

const isUnsure = ({ id }: Pick<PackRef, 'id'>, { unconfirmed }: Told) => unconfirmed.includes(id);

function reasonOf(finding: Finding, others: readonly Finding[], told: Told): Reason[] {
  const pack = findPack(finding.pack, told.packs);
  const indicator = pack?.indicators.find(({ id }) => id === finding.indicator);
  // A built pack says it with the indicator, and its rules may be left out where it only explains.
  const rule = pack?.rules.find(({ id }) => id === finding.rule);
  if (!pack || !indicator) return [];
  const { category, strength } = finding;
  const { message, why, sources } = indicator;
  return [
    {
      rule: finding.rule,
      category,
      strength,
      message,
      why,
      evidence: [finding, ...others].flatMap(({ evidence }) => evidence),
      sources: sources.flatMap((key) => sourceNote(pack, key)).map((source) => linked(source, pack, told)),
      falsePositives: rule?.falsePositives ?? indicator.falsePositives ?? [],
      pack: finding.pack,
      ...(pack !== told.packs[0] && { publisher: pack.publisher }),
      from: saysWho(pack, told),
      ...(Object.hasOwn(told.expired, pack.id) && { confirmedOn: told.expired[pack.id] as string }),
    },
  ];
}

/** Whose rules they are, where they are not the product's own. */
function saysWho(pack: Pack, told: Told): string[] {
  if (pack === told.packs[0]) return [];
  const { words } = told;
  const publisher = words('reason-rules', { publisher: pack.publisher });
  return isUnsure(pack, told) ? [publisher, words('reason-unsure')] : [publisher];
}

/** A page that somebody names whom nobody has made sure of is named with its host, and not linked. */
function linked(source: Source, pack: Pack, told: Told): Source {
  if (!isUnsure(pack, told)) return source;
  const host = URL.canParse(source.url) ? ` (${new URL(source.url).hostname})` : '';
  return { ...source, publisher: `${source.publisher}${host}`, url: '' };
}

/** What another publisher than the product's own says, with its name. */
const saidBy = (pack: Pack, text: string, { packs }: Told): string =>
  pack === packs[0] ? text : `${text} (${pack.publisher})`;

function sourceNote({ sources }: Pack, key: string): Source[] {
  const source = Object.hasOwn(sources, key) ? sources[key] : undefined;
  return source ? [source] : [];
}

function combinationsOf({ combinations }: Assessment, told: Told): string[] {
  return combinations.flatMap(({ combination, pack: ref }) => {
    const pack = isUnsure(ref, told) ? undefined : findPack(ref, told.packs);
    const known = pack?.combinations.find(({ id }) => id === combination);
    return pack && known ? [saidBy(pack, known.message, told)] : [];
  });
}

const mostNext = 3;

/** The tips that most of the signs that were found speak for; of those that as many do, the first. */
function nextOf({ findings }: Assessment, told: Told): Next[] {
  const sure = told.packs.filter((pack) => !isUnsure(pack, told));
  const tips = sure.flatMap((pack) => {
    const found = new Set(
      findings.filter((finding) => findPack(finding.pack, [pack])).map(({ indicator }) => indicator),
    );
    return pack.tips.map((tip) => ({
      signs: tip.after.filter((indicator) => found.has(indicator)).length,
      next: {
        text: saidBy(pack, tip.text, told),
        sources: tip.sources.flatMap((key) => sourceNote(pack, key)),
      },
    }));
  });
  return tips
    .filter(({ signs }) => signs > 0)
    .sort((a, b) => b.signs - a.signs)
    .slice(0, mostNext)
    .map(({ next }) => next);
}

/** A pack may have been renewed since a post was screened: what it tells of its signs, it mostly tells still. */
const findPack = ({ id }: PackRef, packs: readonly Pack[]) => packs.find((pack) => pack.id === id);

const whenWorrying = [
  'step-keep-passport',
  'step-ask-contract',
  'step-check-register',
  'step-talk',
  'step-embassy',
];
const always = ['step-verify-employer', 'step-ask-contract'];

const stepsFor = (worrying: boolean, words: Words): Step[] =>
  (worrying ? whenWorrying : always).map((id) => ({ text: words(id) }));
