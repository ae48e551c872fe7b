import { type Assessment, isWorrying } from '../model/assessment.ts';
import type { Explanation, Next, Reason, Step } from '../model/explanation.ts';
import { type Finding, type PackRef, strengths } from '../model/finding.ts';
import type { Pack } from '../model/pack.ts';
import type { Post } from '../model/post.ts';
import type { Source } from '../model/source.ts';
import type { Words } from './words.ts';

/**
 * Puts an assessment into words: the post's own words, why they matter, who says so, what to do next.
 * `packs` must hold every pack that the assessment names. Describes the offer, never the reader.
 */
export function explain(
  post: Post,
  assessment: Assessment,
  packs: readonly Pack[],
  words: Words,
): Explanation {
  const { concern } = assessment;
  const worrying = isWorrying(concern);
  const reasons = worrying ? reasonsOf(assessment, packs) : [];
  const signs = reasons.length;
  return {
    post: post.id,
    concern,
    ...(post.title && { title: post.title }),
    ...(post.employer && { employer: post.employer }),
    headline: concern === 'not-an-offer' ? '' : words(`headline-${concern}`, { signs }),
    caution: concern === 'not-an-offer' ? '' : cautionOf(assessment, words),
    reasons,
    combinations: worrying ? combinationsOf(assessment, packs) : [],
    next: worrying ? nextOf(assessment, packs) : [],
    steps: concern === 'not-an-offer' ? [] : stepsFor(worrying, words),
  };
}

/** Who passes an offer on and asks about it is told that the answer is about the offer. */
function cautionOf({ concern, asked }: Assessment, words: Words): string {
  const caution = words(isWorrying(concern) ? 'caution-signs' : `caution-${concern}`);
  return asked ? `${words('caution-asked')} ${caution}` : caution;
}

function reasonsOf({ findings, combinations }: Assessment, packs: readonly Pack[]): Reason[] {
  const combined = new Set(combinations.flatMap(({ indicators }) => indicators));
  // A sign that is common in ordinary posts is shown only where it is part of a combination.
  const shown = findings.filter(({ strength, indicator }) => strength !== 'S1' || combined.has(indicator));
  // Two rules, as for two languages of one post, may show the same sign: it is told once, in all its words.
  const signs = Map.groupBy(shown, ({ pack, indicator }) => `${pack.id} ${indicator}`);
  return [...signs.values()]
    .flatMap(([first, ...others]) => (first ? reasonOf(first, others, packs) : []))
    .sort((a, b) => strengths.indexOf(b.strength) - strengths.indexOf(a.strength));
}

function reasonOf(finding: Finding, others: readonly Finding[], packs: readonly Pack[]): Reason[] {
  const pack = findPack(finding.pack, packs);
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
      sources: sources.flatMap((key) => sourceNote(pack, key)),
      falsePositives: rule?.falsePositives ?? indicator.falsePositives ?? [],
      pack: finding.pack,
      // The first pack is the product's own.
      ...(pack !== packs[0] && { publisher: pack.publisher }),
    },
  ];
}

function sourceNote({ sources }: Pack, key: string): Source[] {
  const source = Object.hasOwn(sources, key) ? sources[key] : undefined;
  return source ? [source] : [];
}

function combinationsOf({ combinations }: Assessment, packs: readonly Pack[]): string[] {
  return combinations.flatMap(({ combination, pack }) => {
    const known = findPack(pack, packs)?.combinations.find(({ id }) => id === combination);
    return known ? [known.message] : [];
  });
}

const mostNext = 3;

/** The tips that most of the signs that were found speak for; of those that as many do, the first. */
function nextOf({ findings }: Assessment, packs: readonly Pack[]): Next[] {
  const told = packs.flatMap((pack) => {
    const found = new Set(
      findings.filter((finding) => findPack(finding.pack, [pack])).map(({ indicator }) => indicator),
    );
    return pack.tips.map((tip) => ({
      signs: tip.after.filter((indicator) => found.has(indicator)).length,
      next: { text: tip.text, sources: tip.sources.flatMap((key) => sourceNote(pack, key)) },
    }));
  });
  return told
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
