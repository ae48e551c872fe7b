import type { Strength } from '../../core/model/finding.ts';
import type { Pack } from '../../core/model/pack.ts';
import { compile } from '../../core/packs/compile.ts';
import type { CompiledPack } from '../../core/packs/engine.ts';
import { sliceOf } from '../../core/packs/slice.ts';
import { readingsOf } from '../../core/screen/readings.ts';
import { scannedFor } from '../../core/screen/scanned-for.ts';
import { baseOf } from '../../core/text/language.ts';
import { labelledPosts, type Unreadable } from '../evaluate/labelled-posts.ts';
import { sideOf } from '../evaluate/labels.ts';
import { besideStarter } from '../starter.ts';

/** A phrase of a rule's sign that stands in many honest offers. */
export interface FrequentPhrase {
  readonly rule: string;
  readonly strength: Strength;
  readonly phrase: string;
  readonly corpus: string;
  /** From 0 to 1. */
  readonly share: number;
}

/** What stands in more of the honest offers of a corpus says little by itself. */
const often = 0.01;
const fewestPosts = 50;

/**
 * The phrases of a pack's signs that stand in more than 1 % of the honest offers of a corpus of at least fifty posts in a
 * folder, most frequent first.
 */
export async function frequentPhrases(
  pack: Pack,
  folder: string,
  complain: (unreadable: Unreadable) => void,
): Promise<FrequentPhrase[]> {
  const engine = compile(besideStarter(pack).map((one) => sliceOf(one, pack.languages.map(baseOf))));
  const compiled = engine.packs.at(-1) as CompiledPack;
  const corpora = new Map<string, { posts: number; counts: Map<number, number> }>();
  for await (const { post, corpus, label } of labelledPosts(folder, complain)) {
    if (sideOf(label) !== 'honest') continue;
    const { reading } = await readingsOf(scannedFor(post, engine, {}), engine)(compiled);
    const { matches } = reading;
    const known = corpora.get(corpus) ?? { posts: 0, counts: new Map() };
    known.posts++;
    for (const phrase of matches.keys()) known.counts.set(phrase, (known.counts.get(phrase) ?? 0) + 1);
    corpora.set(corpus, known);
  }
  return signPhrases(compiled)
    .flatMap(({ number, ...told }) =>
      [...corpora].map(([corpus, { posts, counts }]) => ({
        ...told,
        corpus,
        posts,
        share: (counts.get(number) ?? 0) / posts,
      })),
    )
    .filter(({ share, posts }) => share > often && posts >= fewestPosts)
    .map(({ posts: _, ...told }) => told)
    .sort((a, b) => b.share - a.share);
}

/** The phrases that are signs themselves, with their numbers in the engine. */
function signPhrases({ rules }: CompiledPack) {
  return rules.flatMap(({ rule, indicator, when: [first] }) => {
    const numbers =
      first?.of.flatMap((test) => ('phrases' in test && !test.setting ? test.phrases : [])) ?? [];
    return numbers.map((number, index) => ({
      number,
      rule: rule.id,
      strength: indicator.strength,
      phrase: rule.phrases[index] ?? '',
    }));
  });
}
