import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explain } from '../../src/core/explain/explain.ts';
import { createWords } from '../../src/core/explain/words.ts';
import type { Pack } from '../../src/core/model/pack.ts';
import { noPay } from '../../src/core/model/pay-table.ts';
import type { Post } from '../../src/core/model/post.ts';
import { compile } from '../../src/core/packs/compile.ts';
import { parsePack } from '../../src/core/packs/parse-pack.ts';
import { enginesOf } from '../../src/core/screen/engines.ts';
import { screen, withPacks } from '../../src/core/screen/screen.ts';
import { trace } from '../../src/core/screen/trace.ts';
import { smallPack } from './small-pack.ts';

const [template] = smallPack.rules as [Pack['rules'][number]];

/** A pack as an organisation writes it: rules only. */
const leaning: Pack = {
  ...smallPack,
  id: 'leaning',
  languages: ['en', 'qu'],
  indicators: smallPack.indicators.filter(({ id }) => id === 'typing-test' || id === 'passport-held'),
  rules: [
    {
      ...template,
      id: 'typing.en',
      indicator: 'typing-test',
      phrases: ['casa verde test', 'deposit of {number}'],
    },
    { ...template, id: 'held.en', indicator: 'passport-held', phrases: ['we hold [the] documents'] },
    {
      ...template,
      id: 'held.qu',
      indicator: 'passport-held',
      lang: 'qu',
      phrases: ['pasaporteykita hapisaqku'],
    },
  ],
  combinations: [],
  tips: [],
  places: [],
  cues: [],
  pay: { date: '2026-01-01', ...noPay },
};
const post = (text: string): Post => ({ id: 'p', text, foundBy: 'given' });
const beside = enginesOf([smallPack, leaning]);
const found = async (text: string) => {
  const { findings, concern } = await beside.screen(post(text));
  return { concern, rules: findings.map(({ rule, pack }) => `${pack.id} ${rule}`) };
};

const offer = 'We are hiring! Apply now. ';

test('a pack without cues is understood as the pack beside it understands the post', async () => {
  expect(await found(`${offer}We hold the documents.`)).toEqual({
    concern: 'some',
    rules: ['leaning held.en'],
  });
  expect(await found('My sister says we hold the documents.')).toEqual({
    concern: 'not-an-offer',
    rules: [],
  });
  // Alone it knows no offer from any other text.
  const alone = await screen(post(`${offer}We hold the documents.`), compile([leaning]));
  expect(alone.concern).toBe('not-an-offer');
});

test('its phrases have slots, are denied and are disguised as any others', async () => {
  expect((await found(`${offer}A deposit of 300.`)).rules).toEqual(['leaning typing.en']);
  expect((await found(`${offer}We never, we hold the documents.`)).rules).toContain('leaning held.en');
  expect((await found(`${offer}It is not true that we hold the documents.`)).rules).toEqual([]);
  expect((await found(`${offer}We h0ld the d0cuments.`)).rules).toEqual(['leaning held.en']);
});

test('signs of both packs count together, and it says nothing of what it does not find', async () => {
  expect((await found(`${offer}A typing test. We hold the documents.`)).concern).toBe('serious');
  const unknown = `${offer}Мы предлагаем вам работу в большом городе у моря, звоните нам каждый день.`;
  const [one, both] = await Promise.all([
    enginesOf([smallPack]).screen(post(unknown)),
    beside.screen(post(unknown)),
  ]);
  expect(both.concern).toBe(one.concern);
});

test('rules in a language that the pack beside it cannot tell are asked of every offer', async () => {
  expect((await found(`${offer}Pasaporteykita hapisaqku.`)).rules).toEqual(['leaning held.qu']);
});

test('a publisher who was not confirmed raises some concern and no more', async () => {
  const text = post(`${offer}A tourist visa. We hold the documents.`);
  expect((await beside.screen(text)).concern).toBe('serious');
  expect((await beside.screen(text, { unconfirmed: ['leaning'] })).concern).toBe('some');
  const own = post(`${offer}A tourist visa. A typing test. We hold the documents.`);
  expect((await beside.screen(own, { unconfirmed: ['leaning'] })).concern).toBe('serious');
});

test('it is traced as it is screened', async () => {
  const engine = await beside.engineFor(post(offer));
  const traces = await trace(post(`${offer}We hold the documents.`), engine);
  expect(traces.map(({ pack, held }) => [pack.id, held.map(({ rule }) => rule)])).toEqual([
    ['small', []],
    ['leaning', ['held.en']],
  ]);
});

test('names of places need cues beside them', () => {
  const read = parsePack({ ...leaning, places: smallPack.places });
  expect(read.ok ? [] : read.problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('Write its own names of places as phrases'),
  ]);
});

const unsure = { unconfirmed: ['leaning'] };

test('what is not confirmed reassures nobody either', async () => {
  const russian: Post = { ...post('Мы нанимаем. We are hiring! Apply now. Предлагаем работу.'), lang: 'ru' };
  const own: Pack = { ...smallPack, id: 'leaning', languages: ['en', 'ru'], rules: [], combinations: [] };
  const alone = await enginesOf([smallPack]).screen(russian);
  expect(alone.concern).toBe('cannot-tell');
  expect((await enginesOf([smallPack, own]).screen(russian, unsure)).concern).toBe('cannot-tell');
});

test('a pack that finds everything fills nobody’s memory', async () => {
  const signs = Array.from({ length: 500 }, (_, at) => ({ ...leaning.indicators[0], id: `sign-${at}` }));
  const flood = {
    ...leaning,
    indicators: signs,
    rules: signs.map(({ id }) => ({ ...template, id: `${id}.en`, indicator: id, phrases: ['hiring'] })),
  } as Pack;
  const { findings } = await enginesOf([smallPack, flood]).screen(post(offer));
  expect(findings.length).toBeLessThanOrEqual(80);
});

test('a kept assessment forgets packs that are used no more, and counts others for what they are now', async () => {
  const serious = await beside.screen(post(`${offer}A tourist visa. We hold the documents.`));
  expect(serious.concern).toBe('serious');
  expect(withPacks(serious, ['small', 'leaning'], ['leaning']).concern).toBe('some');
  const without = withPacks(serious, ['small'], []);
  expect(without.concern).toBe('some');
  expect(without.findings.map(({ pack }) => pack.id)).toEqual(['small']);
  const one = await beside.screen(post(`${offer}We hold the documents.`));
  expect(withPacks(one, ['small'], []).concern).toBe('none-found');
});

test('a reader is told whose rules found what, and of strangers neither advice nor links', async () => {
  const words = createWords('en', readFileSync('assets/locales/en.ftl', 'utf8'));
  const text = post(`${offer}A tourist visa. We hold the documents.`);
  const talking: Pack = {
    ...leaning,
    publisher: 'A desk',
    tips: [{ id: 'call', after: ['passport-held'], text: 'Call this number.', sources: ['S1'] }],
  };
  const packs = [smallPack, talking];
  const assessment = await enginesOf(packs).screen(text);
  const told = (unconfirmed: readonly string[]) =>
    explain(text, assessment, packs, words, { unconfirmed, expired: { leaning: '2026-01-31' } });
  const sure = told([]);
  expect(sure.reasons.map(({ from }) => from.length)).toEqual([0, 1]);
  expect(sure.next.map(({ text: tip }) => tip)).toContain('Call this number. (A desk)');
  const stranger = told(['leaning']);
  expect(stranger.reasons.map(({ from }) => from.length)).toEqual([0, 2]);
  expect(stranger.reasons[1]?.from[0]).toContain('A desk');
  expect(stranger.reasons.map(({ confirmedOn }) => confirmedOn)).toEqual([undefined, '2026-01-31']);
  expect(stranger.reasons[1]?.sources).toEqual([
    expect.objectContaining({ url: '', publisher: 'A ministry (ministry.example)' }),
  ]);
  expect(stranger.next.map(({ text: tip }) => tip).join(' ')).not.toContain('Call this number');
});
