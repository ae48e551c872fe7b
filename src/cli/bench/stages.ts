import { type Reading, readFacts } from '../../core/facts/read-facts.ts';
import type { Post } from '../../core/model/post.ts';
import type { CompiledPack, Engine } from '../../core/packs/engine.ts';
import { findHits } from '../../core/packs/find-hits.ts';
import { screen } from '../../core/screen/screen.ts';
import { textOf } from '../../core/text/text-of.ts';
import { bestMean } from './measure.ts';

/** Mean times of the stages of screening, in microseconds a post. */
export interface Stages {
  readonly text: number;
  readonly match: number;
  readonly facts: number;
  /** Everything after the facts: rules, evidence, deciding. */
  readonly screen: number;
  readonly all: number;
  /** Reading each code unit of the folded text once and adding it up: no engine can be faster. */
  readonly floor: number;
}

/** Times each stage apart, on what the stage before made of the posts. */
export async function timeStages(posts: readonly Post[], engine: Engine): Promise<Stages> {
  const pack = engine.packs[0] as CompiledPack;
  const texts = posts.map((post) => ({ post, text: textOf(post, engine.packs[0]?.vocabulary) }));
  const scanned = texts.map((read) => ({
    ...read,
    engine,
    hits: findHits(engine, read.text.folded),
    circumstances: {},
  }));
  const all = await bestMean(posts, (post) => screen(post, engine));
  const text = await bestMean(posts, textOf);
  const match = await bestMean(texts, (read) => findHits(engine, read.text.folded)(pack));
  const facts = await bestMean(scanned, (post): Reading => readFacts(post, pack));
  const floor = await bestMean(texts, (read) => sumOf(read.text.folded));
  return { text, match, facts, screen: Math.max(0, all - text - match - facts), all, floor };
}

function sumOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}
