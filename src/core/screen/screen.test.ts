import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallPack } from '../../../tests/packs/small-pack.ts';
import { concerns } from '../model/assessment.ts';
import type { Post } from '../model/post.ts';
import { compile } from '../packs/compile.ts';
import { screen } from './screen.ts';

const engine = compile([smallPack]);
const post = (text: string, more: Partial<Post> = {}): Post => ({ id: 'p', text, foundBy: 'given', ...more });
const screened = (text: string, more?: Partial<Post>) => screen(post(text, more), engine);
const rules = async (text: string) => (await screened(text)).findings.map(({ rule }) => rule);

const hiring = 'We are hiring for a job, apply now. ';

test('every quote stands in the post where it is said to stand', async () => {
  const offer = post(
    'Free 𝐚𝐢𝐫 ticket. You pass a t.y.p.i.n.g test.\nCome on a tourist\u200b visa for this job, apply now.',
    {
      title: 'HIRING – Keeps your passport safe',
      employer: 'Example Ltd',
    },
  );
  const { findings } = await screen(offer, engine);
  expect(findings.map(({ rule }) => rule).sort()).toEqual([
    'free-ticket.en',
    'passport-held.en',
    'tourist-visa.en',
    'typing-test.en',
  ]);
  for (const { field, start, end, quote } of findings.flatMap(({ evidence }) => evidence)) {
    expect(offer[field]?.slice(start, end)).toBe(quote);
  }
});

test.each([
  ['stretched and with digits and signs for letters', 'Freeee airrr tick3t. We keep your pa$$port.'],
  ['pulled apart', 'F r e e  a i r  t i c k e t. We keep your p.a.s.s.p.o.r.t.'],
  ['in look-alike letters', 'Frее аir tiсket. We kеep your 𝗽𝗮𝘀𝘀𝗽𝗼𝗿𝘁.'],
])('words %s are found, and quoted as they stand', async (_, text) => {
  const { findings } = await screened(hiring + text);
  expect(findings.map(({ rule }) => rule).sort()).toEqual(['free-ticket.en', 'passport-held.en']);
  for (const { start, end, quote } of findings.flatMap(({ evidence }) => evidence)) {
    expect((hiring + text).slice(start, end)).toBe(quote);
    expect(text).toContain(quote);
  }
});

test('a text that is no offer is not screened', async () => {
  expect(await screened('My cousin had to come on a tourist visa.')).toMatchObject({
    concern: 'not-an-offer',
    findings: [],
  });
});

test('a warning that quotes an offer is not one', async () => {
  const warning =
    'Beware: police said victims were rescued. The post said: hiring, apply now, tourist visa, salary $900.';
  expect((await screened(warning)).concern).toBe('not-an-offer');
});

test('a person who looks for a job makes no offer', async () => {
  expect((await screened('I am looking for a job in the city, any vacancy?')).concern).toBe('not-an-offer');
});

test('facts are asked of the rules of the post’s own language, or of the main one', async () => {
  const [rule] = smallPack.rules;
  const told = { thing: 'ticket', fact: 'employer-pays' } as const;
  const byFact = (lang: string) => ({ ...rule, id: `fact.${lang}`, lang, phrases: [], facts: [told] });
  const pack = { ...smallPack, rules: ['de', 'en', 'fr'].map(byFact) } as typeof smallPack;
  const found = async (lang?: string) => {
    const post = { id: 'p', text: 'Hiring! Job! Apply now! Free ticket!', foundBy: 'given' } as const;
    const { findings } = await screen({ ...post, ...(lang && { lang }) }, compile([pack]));
    return findings.map((finding) => finding.rule);
  };
  expect(await found('fr')).toEqual(['fact.fr']);
  expect(await found('pl')).toEqual(['fact.en']);
});

test('the words of a language count only where a text may be in it, and a sign in the same words is found once', async () => {
  const [rule] = smallPack.rules;
  const inLanguage = (lang: string) => ({ ...rule, id: `mule.${lang}`, lang, phrases: ['mula'] });
  const [cues] = smallPack.cues;
  const es = { ...cues, lang: 'es', common: ['para', 'con', 'los'], kinds: {} };
  const pack = {
    ...smallPack,
    rules: ['en', 'es', 'pt'].map(inLanguage),
    cues: [cues, es],
  } as typeof smallPack;
  const found = async (text: string, rules = pack.rules) => {
    const engine = compile([{ ...pack, rules }]);
    const { findings } = await screen({ id: 'p', text, foundBy: 'given' }, engine);
    return findings.map((finding) => finding.rule);
  };
  const spanish = pack.rules.slice(1, 2);
  expect(await found('We are hiring for a job, apply now: mula', spanish)).toEqual([]);
  expect(await found('Job! Hiring! Apply now! para los con mula', spanish)).toEqual(['mule.es']);
  expect(await found('Job! Hiring! Apply now! mula')).toEqual(['mule.en']);
});

test('without a pack nothing is said of any post', async () => {
  const { concern, findings } = await screen({ id: 'p', text: hiring, foundBy: 'given' }, compile([]));
  expect([concern, findings]).toEqual(['not-an-offer', []]);
});

test('an offer without a sign is never called safe', async () => {
  expect((await screened(`${hiring}Nurses for our ward, with a contract and paid leave.`)).concern).toBe(
    'none-found',
  );
});

test('an offer in a language that no pack covers cannot be told', async () => {
  const thai = 'รับสมัครพนักงาน ทำงานที่กรุงเทพ เงินเดือนดี มีที่พัก สนใจติดต่อเรา';
  expect((await screened(thai, { employer: 'บริษัท', location: 'กรุงเทพ', pay: '20,000' })).concern).toBe(
    'cannot-tell',
  );
});

describe('what is denied is not found', () => {
  test.each([
    'We never keep your passport.',
    'We do not keep passports.',
    "We don't ever keep your passport",
  ])('%s', async (text) => {
    expect(await rules(hiring + text)).toEqual([]);
  });
  test('but a denial of something else changes nothing', async () => {
    expect(await rules(`${hiring}No fee, we keep your passport.`)).toEqual(['passport-held.en']);
  });
});

test('a combination needs all of its groups', async () => {
  const two = await screened(`${hiring}Free room and free ticket.`);
  expect(two).toMatchObject({ concern: 'none-found', combinations: [] });
  const three = await screened(`${hiring}Free room, free ticket, short typing test.`);
  expect(three.concern).toBe('some');
  expect(three.combinations.map(({ combination }) => combination)).toEqual(['all-free']);
});

test('a post that is too long is refused with a sentence', async () => {
  await expect(screened('x'.repeat(1_000_001))).rejects.toThrow(/at most 1000000 are screened/);
});

const words = [
  'hiring',
  'apply now',
  'tourist visa',
  'typing test',
  'free room',
  'free air ticket',
  'keeps your passport',
  'Cambodia',
  'salary $900 a month',
  'Telegram',
];
const anyPost = fc
  .array(fc.constantFrom(...words, 'no', 'never', 'experience', '.', '\n', 'and', '🇰🇭', '\ud800'), {
    maxLength: 20,
  })
  .map((parts) => parts.join(' '));
const rank = async (text: string, packs = engine) =>
  concerns.indexOf((await screen(post(hiring + text), packs)).concern);

test('one more pack never lowers the concern or takes a finding away', async () => {
  const strangers = fc.record({
    phrases: fc.array(
      fc.constantFrom(...words, 'no (visa / experience)', 'not ... passport', 'never keeps'),
      { minLength: 1 },
    ),
    denial: fc.subarray(['no', 'not', 'never', 'hiring', 'tourist']),
    warning: fc.subarray(['hiring', 'apply now', 'tourist visa', 'not ... passport']),
  });
  await fc.assert(
    fc.asyncProperty(anyPost, strangers, async (text, { phrases, denial, warning }) => {
      const [cues] = smallPack.cues;
      const [rule] = smallPack.rules;
      const stranger = {
        ...smallPack,
        id: 'stranger',
        cues: cues ? [{ ...cues, denial, kinds: { ...cues.kinds, warning } }] : [],
        rules: rule ? [{ ...rule, phrases }] : [],
        combinations: [],
      };
      const both = compile([smallPack, stranger]);
      expect(await rank(text, both)).toBeGreaterThanOrEqual(await rank(text));
      const ours = (await screen(post(hiring + text), both)).findings.filter(
        ({ pack }) => pack.id === 'small',
      );
      expect(ours).toEqual((await screened(hiring + text)).findings);
    }),
    { numRuns: 200 },
  );
});

test('more signs never lower the concern', async () => {
  await fc.assert(
    fc.asyncProperty(anyPost, fc.constantFrom(...words), async (text, more) => {
      expect(await rank(`${text}. ${more}`)).toBeGreaterThanOrEqual(await rank(text));
    }),
    { numRuns: 200 },
  );
});

test('the same post gives the same assessment, and no text makes it throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
      expect(await screened(hiring + text)).toEqual(await screened(hiring + text));
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['sums of pay', '$1 '],
  ['ranges', 'from 1000 to 2000 usd '],
  ['marks on one letter', '\u0301\u0316'],
  ['denials', 'no telegram '],
  ['one phrase', 'keeps your passports, '],
  ['addresses', '@a.b@'],
])('100,000 characters of %s are screened like any other post', async (_, part) => {
  const { concern, packs } = await screened(`${hiring}${part.repeat(100_000 / part.length)}`);
  expect([concern, packs]).toEqual([expect.any(String), [{ id: 'small', version: '1.0.0' }]]);
});

test('a flood of denied or incomplete phrases hides none that is complete', async () => {
  expect(await rules(`${hiring}${'Your passport, ready? '.repeat(100)}We keep your passport.`)).toContain(
    'passport-held.en',
  );
  expect(
    await rules(`${hiring}${'We never keep your passport. '.repeat(100)}We keep your passport.`),
  ).toContain('passport-held.en');
});
