import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createWords } from '../core/explain/words.ts';
import type { Explanation } from '../core/model/explanation.ts';
import { toPlainText } from './plain-text.ts';

const words = createWords('en', readFileSync('assets/locales/en.ftl', 'utf8'));

const explanation: Explanation = {
  post: '1',
  concern: 'some',
  title: 'Typist\n\n  wanted \u202Enow',
  headline: 'This offer shows 1 sign that is worth checking.',
  caution: 'Honest offers can show signs like these too.',
  reasons: [
    {
      rule: 'passport.en',
      category: 'documents',
      strength: 'S3',
      message: 'This post asks for your passport.',
      why: 'Nobody may keep it.',
      evidence: [
        { field: 'text', start: 0, end: 8, quote: 'passport' },
        { field: 'text', start: 20, end: 28, quote: 'passport' },
      ],
      sources: [{ publisher: 'ILO', title: 'Indicators', date: '2012-05', url: 'https://example.org/' }],
      falsePositives: [],
      from: [],
      pack: { id: 'starter', version: '1' },
    },
  ],
  combinations: [],
  next: [{ text: 'If the place changes, check again.', sources: [] }],
  steps: [{ text: 'Ask for a written contract.' }],
};

test('a copied explanation can be read without the popup', () => {
  // Fluent marks off what it puts in, so that it cannot turn the text around it.
  const text = toPlainText(explanation, words).replace(/[\u2068\u2069]/gu, '');
  expect(text).toBe(`Second Look
Typist wanted now

Some concern: This offer shows 1 sign that is worth checking.
Honest offers can show signs like these too.

1. This post asks for your passport.
The post says: “passport”
Nobody may keep it.
Source: ILO, May 2012. https://example.org/

Watch for this next
- If the place changes, check again.

What you can do
- Ask for a written contract.`);
});
