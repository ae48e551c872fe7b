import { expect, test } from 'vitest';
import { type Assessment, concerns } from '../../src/core/model/assessment.ts';
import type { Pack } from '../../src/core/model/pack.ts';
import type { Post } from '../../src/core/model/post.ts';
import { compile } from '../../src/core/packs/compile.ts';
import type { Engine } from '../../src/core/packs/engine.ts';
import { readPack } from '../../src/core/packs/read-pack.ts';
import { leansOn } from '../../src/core/packs/slice.ts';
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
async function broken(post: Post, first: Compiled, second: Compiled, plain: boolean) {
  const joined = compile([first.pack, second.pack]);
  const one = await screen(post, first.engine);
  // A pack without cues understands a post as the first one does: only the others stand for themselves.
  const other = leansOn(second.pack) ? undefined : await screen(post, second.engine);
  const both = await screen(post, joined);
  const careful = await screen(post, joined, { unconfirmed: [second.pack.id] });
  const changed = ({ id }: Pack, alone: Assessment) =>
    JSON.stringify(of(both, id)) !== JSON.stringify(alone.findings);
  const faults = [
    ...misquoted(both, post),
    ...(changed(first.pack, one) ? ['the second pack changed the first'] : []),
    ...(other && changed(second.pack, other) ? ['the first pack changed the second'] : []),
    ...(rank(both) < Math.max(rank(one), other ? rank(other) : 0)
      ? ['one more pack lowered the concern']
      : []),
    ...(rank(careful) < rank(one) ? ['a pack that is not confirmed lowered the concern'] : []),
    ...(rank(careful) > Math.max(rank(one), concerns.indexOf('some'))
      ? ['a pack that is not confirmed raised serious concern']
      : []),
    ...(plain ? await lostTo(`. ${first.pack.rules[0]?.phrases[0]} visa`, post, both, joined) : []),
  ];
  return { faults, found: of(both, second.pack.id).length };
}

function misquoted({ findings }: Assessment, post: Post): string[] {
  return [
    ...findings.flatMap(({ evidence }) =>
      evidence.flatMap(({ field, start, end, quote }) =>
        quote === '' || post[field]?.slice(start, end) !== quote
          ? [`“${quote}” does not stand at its place`]
          : [],
      ),
    ),
    ...(findings.some(({ evidence }) => evidence.length === 0) ? ['a finding has no evidence'] : []),
  ];
}

async function lostTo(added: string, post: Post, before: Assessment, engine: Engine): Promise<string[]> {
  const more = await screen({ ...post, text: `${post.text}${added}` }, engine);
  const kept = rules(more);
  // More text can tell another language, in which other words count.
  const sameLanguage = more.lang === before.lang;
  return sameLanguage && [...rules(before)].some((rule) => !kept.has(rule))
    ? ['more text took a finding away']
    : [];
}

test('10,000 random packs and posts: none hangs, throws or breaks a promise', {
  timeout: 120_000,
}, async () => {
  const pick = choices(seed);
  const made = (id: string, plain: boolean, leaning = false): Compiled => {
    const random = randomPack(pick, id, { plain });
    const read = readPack(JSON.stringify(leaning ? { ...random, cues: [], places: [] } : random));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return { pack: read.value, engine: compile([read.value]) };
  };
  let before = made('p0', true);
  let found = 0;
  for (let index = 1; index <= packs; index++) {
    const plain = index % 4 < 2;
    const next = made(`p${index}`, plain, index % 3 === 0);
    const post = randomPost(pick, randomText(pick));
    const answer = await broken(post, before, next, plain && index % 4 === 1);
    expect(answer.faults, `pack ${index} with “${post.text}”`).toEqual([]);
    found += answer.found;
    before = next;
  }
  expect(found).toBeGreaterThan(packs / 5);
});
