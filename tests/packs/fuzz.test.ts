import { expect, test } from 'vitest';
import { type Assessment, concerns } from '../../src/core/model/assessment.ts';
import type { Pack } from '../../src/core/model/pack.ts';
import type { Post } from '../../src/core/model/post.ts';
import { compile } from '../../src/core/packs/compile.ts';
import type { Engine } from '../../src/core/packs/engine.ts';
import { readPack } from '../../src/core/packs/read-pack.ts';
import { screen } from '../../src/core/screen/screen.ts';
import { choices, randomPack, randomPost, randomText } from './random-pack.ts';

const packs = 10_000;
const seed = 20_260_101;

const rank = ({ concern }: Assessment) => concerns.indexOf(concern);
const of = ({ findings }: Assessment, id: string) => findings.filter(({ pack }) => pack.id === id);
const rules = (assessment: Assessment) =>
  new Set(assessment.findings.map(({ pack, rule }) => `${pack.id} ${rule}`));

interface Compiled {
  readonly pack: Pack;
  readonly engine: Engine;
}

/** What is not as promised when a post is screened with two packs, alone and together; and what the second found. */
async function broken(post: Post, { pack: first, engine }: Compiled, second: Compiled, plain: boolean) {
  const joined = compile([first, second.pack]);
  const one = await screen(post, engine);
  const other = await screen(post, second.engine);
  const both = await screen(post, joined);
  const faults: string[] = [];
  for (const { field, start, end, quote } of both.findings.flatMap(({ evidence }) => evidence)) {
    if (quote === '' || post[field]?.slice(start, end) !== quote)
      faults.push(`“${quote}” does not stand at its place`);
  }
  if (both.findings.some(({ evidence }) => evidence.length === 0)) faults.push('a finding has no evidence');
  if (JSON.stringify(of(both, first.id)) !== JSON.stringify(one.findings))
    faults.push('the second pack changed the first');
  if (JSON.stringify(of(both, second.pack.id)) !== JSON.stringify(other.findings))
    faults.push('the first pack changed the second');
  if (rank(both) < Math.max(rank(one), rank(other))) faults.push('one more pack lowered the concern');
  if (plain) {
    const more = await screen({ ...post, text: `${post.text}. ${first.rules[0]?.phrases[0]} visa` }, joined);
    const kept = rules(more);
    // More text can tell another language, in which other words count.
    const sameLanguage = more.lang === both.lang;
    if (sameLanguage && [...rules(both)].some((rule) => !kept.has(rule)))
      faults.push('more text took a finding away');
  }
  return { faults, found: other.findings.length };
}

test('10,000 random packs and posts: none hangs, throws or breaks a promise', {
  timeout: 120_000,
}, async () => {
  const pick = choices(seed);
  const made = (id: string, plain: boolean): Compiled => {
    const read = readPack(JSON.stringify(randomPack(pick, id, { plain })));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return { pack: read.value, engine: compile([read.value]) };
  };
  let before = made('p0', true);
  let found = 0;
  for (let index = 1; index <= packs; index++) {
    const plain = index % 4 < 2;
    const next = made(`p${index}`, plain);
    const post = randomPost(pick, randomText(pick));
    const answer = await broken(post, before, next, plain && index % 4 === 1);
    expect(answer.faults, `pack ${index} with “${post.text}”`).toEqual([]);
    found += answer.found;
    before = next;
  }
  expect(found).toBeGreaterThan(packs / 5);
});
