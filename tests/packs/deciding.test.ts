import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { starter } from '../../src/cli/starter.ts';
import { concerns } from '../../src/core/model/assessment.ts';
import type { Post } from '../../src/core/model/post.ts';

const { engines } = starter();
const lures = [
  'Hiring chat agents for Cambodia, 1,200 USD a month, free ticket and room. Enter on a tourist visa, the company keeps your passport. Telegram @agents_desk',
  'URGENT hiring: typists for Thailand. No experience, typing test only. Fly this Friday, then a driver takes you to Mae Sot. Pay the visa fee in USDT first.',
  'Job in Laos, customer service, 12 hours a day. If you leave early you must pay compensation of 3,000 dollars. Tell immigration you are on holiday. Message us on WhatsApp.',
];
const reassuring = [
  'We are a licensed agency, licence number 123-LB-2020.',
  'There is no placement fee.',
  'You sign a written contract before you fly.',
  'The job order is approved by the ministry.',
  'Our office is at 12 Harbour Street, telephone 02 123 4567, jobs@company.example.',
  'The work visa is issued before departure.',
  'You keep your own phone.',
  'Two days off a week and paid leave.',
  'This is a registered company, check our licence.',
  'We never ask for money.',
];

const rankOf = async (post: Post) => concerns.indexOf((await engines.screen(post)).concern);
const post = (text: string, more: Partial<Post> = {}): Post => ({ id: 'p', text, foundBy: 'given', ...more });

test.each(lures)('a lure is serious: %s', async (lure) => {
  expect((await engines.screen(post(lure))).concern).toBe('serious');
});

test('reassuring words never clear an offer', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...lures),
      fc.subarray(reassuring, { minLength: 1 }),
      fc.boolean(),
      async (lure, words, first) => {
        const said = words.join(' ');
        const whole = first ? `${said}\n${lure}` : `${lure}\n${said}`;
        expect(await rankOf(post(whole))).toBe(await rankOf(post(lure)));
      },
    ),
    { numRuns: 300 },
  );
});

describe('what an offer does not say never counts against it', () => {
  const said = { title: 'Cook', employer: 'Harbour Hotel', location: 'Phnom Penh', pay: 'USD 500 a month' };
  const text = 'We are hiring a cook for our kitchen. Three years of experience, apply now.';
  test('without any of its fields the concern is not higher', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(Object.entries(said)), async (some) => {
        const less = post(text, Object.fromEntries(some));
        expect(await rankOf(less)).toBeLessThanOrEqual(await rankOf(post(text, said)));
      }),
    );
  });
});
