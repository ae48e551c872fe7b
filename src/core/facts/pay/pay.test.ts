import { expect, test } from 'vitest';
import { smallPack } from '../../../../tests/packs/small-pack.ts';
import type { Post } from '../../model/post.ts';
import { compile } from '../../packs/compile.ts';
import type { CompiledPack } from '../../packs/engine.ts';
import { findHits } from '../../packs/find-hits.ts';
import { textOf } from '../../text/text-of.ts';
import { readFacts } from '../read-facts.ts';

const engine = compile([smallPack]);

function facts(text: string) {
  const post: Post = { id: 'p', text, foundBy: 'given' };
  const read = textOf(post);
  const hits = findHits(engine, read.folded);
  const scanned = { post, text: read, hits, engine, circumstances: {} };
  return readFacts(scanned, engine.packs[0] as CompiledPack).facts;
}

const pay = (text: string) =>
  facts(text).pay.map(({ span: _, usdMonth, ...fact }) => ({
    ...fact,
    usdMonth: usdMonth && Math.round(usdMonth),
  }));

test.each([
  ['USD 1,200 a month', { least: 1200, most: 1200, currency: 'USD', period: 'month', usdMonth: 1200 }],
  ['$1,200-$2,500 per month', { least: 1200, most: 2500, currency: 'USD', period: 'month', usdMonth: 2500 }],
  ['₱57k a month', { least: 57_000, most: 57_000, currency: 'PHP', period: 'month', usdMonth: 1000 }],
  ['2 USD an hour', { least: 2, most: 2, currency: 'USD', period: 'hour', usdMonth: 416 }],
  ['salary 900 usd', { least: 900, most: 900, currency: 'USD', period: 'month', usdMonth: 900 }],
])('%s', (text, expected) => {
  expect(pay(text)).toEqual([expected]);
});

test('without a currency nothing is guessed', () => {
  expect(pay('1200 a month')).toEqual([]);
});

test('a sum that nothing calls pay is not pay', () => {
  expect(pay('We raised $900 for the shelter')).toEqual([]);
});

test('a place is known by every spelling, with its country', () => {
  expect(facts('Bavet 🇰🇭').places.map(({ place, country }) => [place, country])).toEqual([
    ['bavet', 'KH'],
    ['kh', 'KH'],
  ]);
});

test('contacts are told apart', () => {
  const kinds = (text: string) => facts(text).contacts.map(({ kind }) => kind);
  expect(kinds('Write to jobs@company.example or www.company.example')).toEqual(['email', 'web']);
  expect(kinds('hr.anna@gmail.com')).toEqual(['free-email']);
  expect(kinds('Telegram: @anna_hr')).toEqual(['messenger', 'messenger']);
  expect(kinds('WhatsApp +44 7700 900142')).toEqual(['messenger', 'messenger']);
  expect(kinds('Call 0207 946 0123')).toEqual(['phone']);
});
