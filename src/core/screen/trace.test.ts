import { expect, test } from 'vitest';
import { smallPack } from '../../../tests/packs/small-pack.ts';
import type { Post } from '../model/post.ts';
import { compile } from '../packs/compile.ts';
import { trace } from './trace.ts';

const [rule] = smallPack.rules;
const engine = compile([
  {
    ...smallPack,
    rules: [
      ...smallPack.rules,
      { ...rule, id: 'needs-abroad.en', phrases: ['shift work'], when: [{ fact: 'abroad' }] },
      { ...rule, id: 'stopped.en', phrases: ['shift work'], unless: [{ phrases: ['night shift work'] }] },
      { ...rule, id: 'begun.en', phrases: ['sign ... contract', 'far away'] },
    ].map((one) => ({ ...rule, ...one })) as typeof smallPack.rules,
  },
]);
const post: Post = {
  id: 'p',
  text: 'We are hiring for a job, apply now: night shift work with a typing test and a contract.',
  foundBy: 'given',
};

test('a trace says what held, what almost did and what was missing', async () => {
  const [traced] = await trace(post, engine);
  expect(traced?.facts.kind).toBe('offer');
  expect(traced?.held).toEqual([
    { rule: 'typing-test.en', found: ['typing test'], missing: [], stopped: [], begun: [] },
  ]);
  expect(traced?.almost).toEqual([
    { rule: 'needs-abroad.en', found: ['shift work'], missing: [{ fact: 'abroad' }], stopped: [], begun: [] },
    {
      rule: 'stopped.en',
      found: ['shift work'],
      missing: [],
      stopped: [{ phrases: ['night shift work'] }],
      begun: [],
    },
    {
      rule: 'begun.en',
      found: [],
      missing: [{ phrases: ['sign ... contract', 'far away'] }],
      stopped: [],
      begun: [{ phrase: 'sign ... contract', has: ['contract'] }],
    },
  ]);
});

test('a trace quotes the post', async () => {
  const [traced] = await trace(post, engine);
  expect(traced?.facts.cues.map((span) => traced.quote(span))).toEqual(['hiring', 'job', 'apply now']);
});
