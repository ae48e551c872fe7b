import { describe, expect, test } from 'vitest';
import { smallPack } from '../../../../tests/packs/small-pack.ts';
import type { Post } from '../../model/post.ts';
import { compile } from '../../packs/compile.ts';
import type { CompiledPack } from '../../packs/engine.ts';
import { findHits } from '../../packs/find-hits.ts';
import { textOf } from '../../text/text-of.ts';
import { readFacts } from '../read-facts.ts';
import { isDialogue } from './dialogue.ts';
import { readQuotes } from './quotes.ts';

const engine = compile([smallPack]);

function read(text: string, more: Partial<Post> = {}) {
  const post: Post = { id: 'p', text, foundBy: 'given', ...more };
  const folded = textOf(post);
  const hits = findHits(engine, folded.folded);
  return readFacts({ post, text: folded, hits, engine, circumstances: {} }, engine.packs[0] as CompiledPack)
    .facts;
}

const lure = 'We are hiring for a job with a good salary, apply now.';

test.each([
  ['offer', lure],
  ['other', 'What a job!'],
  ['seeker', 'I am looking for a job, is there any vacancy?'],
  ['warning', `Beware of this scam, police said victims were told: ${lure}`],
  ['warning', `Beware of this scam, police said: "${lure} Send us your CV."`],
  ['offer', `${lure} Send us your CV. This is no scam, beware of others.`],
  ['chat', 'Is this real? My cousin got a job with a high salary.'],
  [
    'chat',
    `Mei: hello\nBo: hi, the job is yours\nMei: and the salary?\nBo: 900, apply now, a vacancy is open`,
  ],
] as const)('%s: %s', (kind, text) => {
  expect(read(text).kind).toBe(kind);
});

describe('of an article about work in general', () => {
  const article = 'The unemployment rate fell. These are the interview questions.';
  test('two ideas make no offer of it', () => {
    expect(read(`${article} A job, a salary, a vacancy, we are hiring.`)).toMatchObject({
      kind: 'other',
      hint: 'none',
    });
  });
  test('a page whose menus invite is none either', () => {
    expect(read(`${article} A job, we are hiring. Apply now.`, { foundBy: 'main' }).kind).toBe('other');
  });
  test.each([
    ['an invitation', `${article} ${lure}`, {}],
    ['one idea alone', 'Interview questions: we are hiring for a job, a vacancy, good salary.', {}],
    ['a page that says it is a job', article, { foundBy: 'structured-data' as const }],
  ])('%s makes one all the same', (_, text, more) => {
    expect(read(text, more).kind).toBe('offer');
  });
});

describe('a notice beside an offer', () => {
  const notice = 'Beware of this scam, report victims and employers who keep a passport to us.';
  test('makes no warning of it, and what it says is no sign of the offer', () => {
    const { kind, denials } = read(`${lure} ${notice}`);
    expect(kind).toBe('offer');
    expect(denials.filter(({ isNotice }) => isNotice)).toHaveLength(1);
  });
  test('and a warning stays one that warns besides', () => {
    expect(read(`Beware of this scam, police said victims were told: ${lure} ${notice}`).kind).toBe(
      'warning',
    );
    expect(read(notice).kind).toBe('warning');
  });
});

describe('a message that says that work is offered', () => {
  const message = 'We are hiring, night work.';
  test('needs one more idea where it says whom to write to', () => {
    expect(read(message).kind).toBe('other');
    expect(read(`${message} 0912 345 678`).kind).toBe('offer');
  });
  test('but not where it speaks of other matters, or is longer', () => {
    expect(read(`${message} The unemployment rate fell. 0912 345 678`).kind).toBe('other');
    expect(read(`${message} 0912 345 678 ${'We sell bread and cakes. '.repeat(12)}`).kind).toBe('other');
  });
});

test('of a whole page that hardly says that it offers work more is asked than of a message', () => {
  const words = 'A vacancy: night work, overtime.';
  expect(read(words, { foundBy: 'record' }).kind).toBe('offer');
  expect(read(words, { foundBy: 'main' }).kind).toBe('other');
  expect(read(`${words} We are hiring.`, { foundBy: 'main' }).kind).toBe('offer');
});

test('what is let by the month asks people to write, and is no offer', () => {
  const room = 'Room, 34 sqm, $ 400 a month. Vacancy from May, apply now.';
  expect(read(room, { foundBy: 'record' }).kind).toBe('other');
  expect(read(room.replace(', 34 sqm', ''), { foundBy: 'record' }).kind).toBe('offer');
});

test('a speaker may be named by work, a label may not', () => {
  const chat =
    'Agent Mei: the job is yours\nBo: and the salary?\nAgent Mei: apply now, a vacancy is open\nBo: when?';
  expect(read(chat).kind).toBe('chat');
  const list = 'Job: welder, hiring\nMonthly salary: 900\nJob: cook, apply now\nMonthly salary: 800';
  expect(read(list).kind).toBe('offer');
});

describe('an offer that someone passes on with a question', () => {
  test.each([
    `Is this real?\n${lure}`,
    `"${lure}" Is this real?`,
    `Someone sent me this: ${lure} Send your CV. Is this real?`,
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ kind: 'offer', asked: true });
  });
  test('an offer that nobody asks about is not asked', () => {
    expect(read(lure).asked).toBe(false);
  });
});

describe('words of work', () => {
  test.each([
    [
      'make no offer by themselves',
      'other',
      'Wages and overtime on every payslip were discussed, night work too.',
    ],
    ['count where someone offers', 'offer', 'Hiring: night work, overtime.'],
    [
      'count in a line that tells the pay',
      'offer',
      'Night work, overtime, wages and a payslip, $900 a month.',
    ],
    ['count less without it', 'other', 'Night work, overtime, wages and a payslip, every month.'],
  ] as const)('%s', (_, kind, text) => {
    expect(read(text).kind).toBe(kind);
  });
});

describe('words of work here and there', () => {
  const filler = 'The town council met again and spoke about the new bridge. '.repeat(12);
  const sparse = ['hiring', 'the job', 'a salary', 'night work', 'overtime'].join(` were named. ${filler}`);
  test('make an article no offer', () => {
    expect(read(`${filler}Hiring: a job, good salary, overtime paid. ${filler}`).kind).toBe('offer');
    expect(read(sparse).kind).toBe('other');
  });
  test('and no amount of other text around an offer hides it', () => {
    expect(read(`${filler.repeat(10)} ${lure} ${filler.repeat(20)}`).kind).toBe('offer');
  });
});

test('fields that were read off a page make no offer of a text that says nothing of one', () => {
  const fields = { employer: 'Example Shop', location: 'Manila', pay: '$100', foundBy: 'record' } as const;
  expect(read('Headphones, second generation, now $100 off.', fields).kind).toBe('other');
  expect(read('Job: cook, good salary.', fields).kind).toBe('offer');
});

test('what a page marks up as a job posting is one, unless it warns', () => {
  expect(read('Nurse', { foundBy: 'structured-data' }).kind).toBe('offer');
  expect(
    read('Beware: police said this is a scam, victims were rescued', { foundBy: 'structured-data' }).kind,
  ).toBe('warning');
});

test('an idea needs words of its own: one word is never two of them', () => {
  const [cues] = smallPack.cues;
  const overlapping = ['job', 'job offer', 'offer', 'job offer here', 'here'];
  const pack = {
    ...smallPack,
    cues: cues ? [{ ...cues, kinds: { ...cues.kinds, offer: overlapping } }] : [],
  };
  const compiled = compile([pack]);
  const kind = (text: string) => {
    const folded = textOf({ id: 'p', text, foundBy: 'given' });
    const scanned = { post: { id: 'p', text, foundBy: 'given' } as const, text: folded, engine: compiled };
    const hits = findHits(compiled, folded.folded);
    return readFacts({ ...scanned, hits, circumstances: {} }, compiled.packs[0] as CompiledPack).facts;
  };
  expect(kind('A job offer here.').cues).toHaveLength(3);
  expect(kind('A job, a job offer, an offer, here.').cues).toHaveLength(4);
});

test('the words that decided are kept', () => {
  const { kind, cues } = read(lure);
  expect(kind).toBe('offer');
  expect(cues.map(({ start, end }) => lure.toLowerCase().slice(start, end)).sort()).toEqual([
    'apply now',
    'hiring',
    'job',
    'salary',
  ]);
});

describe('a conversation is known by its shape', () => {
  const noLabel = () => false;
  test.each([
    ['speakers', 'mei: hello\nbo: hi\nmei: when?\nbo: on friday', true],
    [
      'speakers with times',
      '[14/05, 20:02] mei: hello\n[14/05, 20:04] bo: hi\n[14/05, 20:05] mei: when?',
      true,
    ],
    ['speakers before the colon of Ethiopic', 'ናቲ፦ ሄይ\nሳሚ፦ ሰላም\nናቲ፦ ደህና ነህ?\nሳሚ፦ አዎ', true],
    ['labels, each once', 'salary: 900\nlocation: town\nhours: eight', false],
    ['one voice', 'mei: hello\nand more\nand more\nand more', false],
    ['no lines', 'hello there', false],
  ])('%s', (_, text, expected) => {
    expect(isDialogue(text, noLabel)).toBe(expected);
  });
  test('labels that stand more than once are no speakers', () => {
    const two = 'salary: 900\nplace: town\nsalary: 800\nplace: port';
    expect(isDialogue(two, () => true)).toBe(false);
  });
});

test('quotations end where their sign does, and never overlap', () => {
  expect(readQuotes('he said "come" and 「来」 and "never')).toEqual([
    { start: 8, end: 14 },
    { start: 19, end: 22 },
  ]);
});
