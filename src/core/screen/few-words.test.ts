import { describe, expect, test } from 'vitest';
import { smallPack } from '../../../tests/packs/small-pack.ts';
import type { Post } from '../model/post.ts';
import { compile } from '../packs/compile.ts';
import { screen } from './screen.ts';

const engine = compile([smallPack]);
const post = (text: string, more: Partial<Post> = {}): Post => ({ id: 'p', text, foundBy: 'given', ...more });
const screened = (text: string, more?: Partial<Post>) => screen(post(text, more), engine);

describe('a few words of an offer', () => {
  test('are one when they show a sign that warns alone', async () => {
    const words = 'A vacancy, a job: you come on a tourist visa.';
    expect(await screened(words)).toMatchObject({ concern: 'some', findings: [{ strength: 'S3' }] });
  });
  test('one idea of work is enough in a message, not in a longer text', async () => {
    const words = 'Hiring, and you come on a tourist visa.';
    expect(await screened(words)).toMatchObject({ concern: 'some', findings: [{ strength: 'S3' }] });
    expect((await screened(`${words} ${'We have a garden. '.repeat(20)}`)).concern).toBe('not-an-offer');
  });
  test('of work alone are one when they show what the work is together with another sign', async () => {
    const [visa, typing, ...others] = smallPack.indicators;
    const asRole = { ...smallPack, indicators: [visa, { ...typing, category: 'role' }, ...others] };
    const withRole = compile([asRole as typeof smallPack]);
    const concern = async (text: string, used = withRole) => (await screen(post(text), used)).concern;
    const words = 'Overtime, a typing test, they keep your passport.';
    expect(await concern(words)).toBe('serious');
    expect(await concern(`Police said: ${words}`)).toBe('not-an-offer');
    expect(await concern('Overtime and a typing test.')).toBe('not-an-offer');
    expect(await concern('Overtime, they keep your passport.')).toBe('not-an-offer');
    // Both signs, and neither says what the work is.
    expect(await concern(words, engine)).toBe('not-an-offer');
  });
  test('of work alone are one in a message without talk when they are two and show a sign that warns alone beside another', async () => {
    const words = 'Overtime and wages, free room, you come on a tourist visa.';
    const [cues] = smallPack.cues;
    const kinds = { ...cues?.kinds, chat: ['haha'] };
    const heard = compile([{ ...smallPack, cues: [{ ...cues, kinds }] } as typeof smallPack]);
    const concern = async (text: string) => (await screen(post(text), heard)).concern;
    expect(await concern(words)).toBe('some');
    expect(await concern('Overtime and wages, you come on a tourist visa.')).toBe('not-an-offer');
    expect(await concern('Overtime, free room, you come on a tourist visa.')).toBe('not-an-offer');
    expect(await concern(`Haha. ${words}`)).toBe('not-an-offer');
    expect(await concern(`${words} ${'We have a garden. '.repeat(20)}`)).toBe('not-an-offer');
  });
  test('in a brief message are one when they show an unusual sign beside a common one that tells the work', async () => {
    const [visa, typing, passport, room, ...others] = smallPack.indicators;
    const indicators = [visa, typing, passport, { ...room, category: 'pay' }, ...others];
    const withPay = compile([{ ...smallPack, indicators } as typeof smallPack]);
    const concern = async (text: string, used = withPay) => (await screen(post(text), used)).concern;
    const words = 'A vacancy: free room and only a typing test.';
    expect(await concern(words)).toBe('some');
    expect(await concern(`${words} ${'We have a garden. '.repeat(20)}`)).toBe('not-an-offer');
    expect(await concern('A vacancy: only a typing test.')).toBe('not-an-offer');
    expect(await concern('A vacancy: free room.')).toBe('not-an-offer');
    // Nothing tells the work: a shop asks and gives such things, too.
    expect(await concern(words, engine)).toBe('not-an-offer');
  });
  test('are none in a brief message whose two signs stand in the same words', async () => {
    const [visa, typing, passport, room, ...others] = smallPack.indicators;
    const indicators = [visa, typing, passport, { ...room, category: 'pay' }, ...others];
    const rules = smallPack.rules.map((rule) =>
      rule.indicator === 'free-room' ? { ...rule, phrases: ['only a typing test'] } : rule,
    );
    const overlapping = compile([{ ...smallPack, indicators, rules } as typeof smallPack]);
    const text = post('A vacancy: only a typing test.');
    expect(await screen(text, overlapping)).toMatchObject({ concern: 'not-an-offer', findings: [] });
  });
  test('are one beside a single word of talk, not beside two', async () => {
    const [cues] = smallPack.cues;
    const talking = { ...cues, kinds: { ...cues?.kinds, chat: ['haha', 'good night'] } };
    const heard = compile([{ ...smallPack, cues: [talking] } as typeof smallPack]);
    const concern = async (text: string) => (await screen(post(text), heard)).concern;
    const words = 'overseas, you come on a tourist visa, they keep your passport.';
    expect(await concern(`Haha, ${words}`)).toBe('serious');
    expect(await concern(`Haha, good night, ${words}`)).toBe('not-an-offer');
  });
  test('of nothing but a way abroad are one when they show a sign that warns alone and another', async () => {
    const words = 'you come on a tourist visa, they keep your passport.';
    expect((await screened(`Overseas, ${words}`)).concern).toBe('serious');
    expect((await screened(`There ${words}`)).concern).toBe('not-an-offer');
    expect((await screened('Overseas, you come on a tourist visa.')).concern).toBe('not-an-offer');
  });
  test('of nothing but a place to which people were brought are one when they show a sign that warns alone beside another', async () => {
    expect((await screened('Cambodia, free room, they keep your passport.')).concern).toBe('some');
    expect((await screened('Free room, they keep your passport.')).concern).toBe('not-an-offer');
    expect((await screened('Cambodia, they keep your passport.')).concern).toBe('not-an-offer');
    const told = 'Cambodia: police said free room, they keep your passport.';
    expect((await screened(told)).concern).toBe('not-an-offer');
  });
  test('are none without such a sign, or with a word of warning', async () => {
    expect((await screened('What a job!')).concern).toBe('not-an-offer');
    expect(
      (await screened('Beware, police said: a vacancy, a job, you come on a tourist visa.')).concern,
    ).toBe('not-an-offer');
  });
});

test('in a brief offer an unusual sign beside a common one is some concern, in a longer one it is none', async () => {
  const words = 'Hiring: apply now, a vacancy. Free room, only a typing test.';
  expect(await screened(words)).toMatchObject({ concern: 'some', brief: true });
  expect(await screened(`${words} ${'We have a garden. '.repeat(20)}`)).toMatchObject({
    concern: 'none-found',
    brief: false,
  });
  const more = `${words} Salary, send us your CV, overtime, wages, a job.`;
  expect(await screened(more)).toMatchObject({ concern: 'none-found', brief: false });
  expect(await screened(`${more} In Bavet.`)).toMatchObject({ concern: 'some', brief: true });
  // The country as a whole says little.
  expect(await screened(`${more} In Cambodia.`)).toMatchObject({ concern: 'none-found' });
  // Who warns, tells or asks has more to say.
  expect(await screened(`${words} Is this real?`)).toMatchObject({ concern: 'none-found', brief: false });
  // What a page tells apart is no message.
  expect(await screened(words, { employer: 'Example', location: 'Leeds', pay: '$900' })).toMatchObject({
    concern: 'none-found',
  });
});
