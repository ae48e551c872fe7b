import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { smallPack } from '../../../tests/packs/small-pack.ts';
import type { Post } from '../model/post.ts';
import { compile } from '../packs/compile.ts';
import { screen } from '../screen/screen.ts';
import { explain } from './explain.ts';
import { createWords } from './words.ts';

const words = createWords(
  'en',
  readFileSync(new URL('../../../assets/locales/en.ftl', import.meta.url), 'utf8'),
);
const engine = compile([smallPack]);

async function told(text: string, more: Partial<Post> = {}) {
  const post: Post = { id: 'p', text, foundBy: 'given', ...more };
  return explain(post, await screen(post, engine), [smallPack], words);
}

const hiring = 'We are hiring for a job in our shop, apply now. You are paid for all the hours. ';
const lure = `${hiring}Free room, free ticket, typing test, come on a tourist visa.`;

test('each reason has the words of the post, why, and a dated source; the strongest comes first', async () => {
  const { concern, reasons, combinations, steps } = await told(lure);
  expect(concern).toBe('serious');
  expect(reasons[0]).toMatchObject({ strength: 'S3', category: 'visa', why: 'Experts name this sign.' });
  for (const { evidence, sources } of reasons) {
    expect(evidence.map(({ quote }) => lure.includes(quote))).not.toContain(false);
    expect(sources[0]).toMatchObject({ publisher: 'A ministry', date: '2025' });
  }
  expect(combinations).toHaveLength(1);
  expect(steps.length).toBeGreaterThanOrEqual(3);
});

test('a sign that two rules show is told once, with the words of both', async () => {
  const [rule] = smallPack.rules;
  const twice = {
    ...smallPack,
    rules: [
      ...smallPack.rules,
      ...(rule ? [{ ...rule, id: 'tourist-visa.other', phrases: ['holiday visa'] }] : []),
    ],
  };
  const post: Post = { id: 'p', text: `${hiring}Come on a tourist visa. A holiday visa!`, foundBy: 'given' };
  const { reasons } = explain(post, await screen(post, compile([twice])), [twice], words);
  expect(reasons.map(({ evidence }) => evidence.map(({ quote }) => quote))).toEqual([
    ['tourist visa', 'holiday visa'],
  ]);
});

test('what to watch for next goes with the signs that were found, most signs first, and only with a concern', async () => {
  const { next } = await told(`${hiring}Free room, free ticket, come on a tourist visa.`);
  expect(next.map(({ text }) => text)).toEqual([
    'If the room is locked, call.',
    'If they tell you to say so, stop.',
  ]);
  expect(next[1]?.sources[0]).toMatchObject({ publisher: 'A ministry' });
  expect((await told(`${hiring}Free room.`)).next).toEqual([]);
});

test('who asks about an offer is told that the answer is about the offer', async () => {
  const asked = await told(`Is this real? ${lure}`);
  expect(asked.concern).toBe('serious');
  expect(asked.caution).toMatch(/^Someone asks about this offer here/);
  expect((await told(lure)).caution).not.toMatch(/asks/);
});

test('a common sign is told only where it is part of a combination', async () => {
  const { reasons } = await told(`${hiring}Free room, typing test, tourist visa.`);
  expect(reasons.map(({ category }) => category).sort()).toEqual(['skills', 'visa']);
});

describe('the wording', () => {
  const everything = () =>
    Promise.all([told(lure), told(hiring), told('รับสมัคร', { employer: 'x', location: 'y', pay: '1' })]);

  test('headlines have at most twelve words', async () => {
    for (const { headline } of await everything())
      expect(headline.split(/\s+/).length).toBeLessThanOrEqual(12);
  });
  test('nothing found does not mean safe, and says so', async () => {
    const { concern, caution, reasons } = await told(hiring);
    expect(concern).toBe('none-found');
    expect(caution).toMatch(/not mean/);
    expect(reasons).toEqual([]);
  });
  test('no verdict is given anywhere', async () => {
    const spoken = (await everything()).flatMap(({ headline, steps }) => [
      headline,
      ...steps.map(({ text }) => text),
    ]);
    for (const sentence of spoken)
      expect(sentence).not.toMatch(/\b(scam|fraud|trafficking|safe|victim|slave|illegal)\b/i);
  });
});

test('an unknown message is a bug and throws', () => {
  expect(() => words('no-such-message')).toThrow(/no message/);
});
