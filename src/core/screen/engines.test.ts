import { describe, expect, test } from 'vitest';
import { smallPack } from '../../../tests/packs/small-pack.ts';
import type { Cues, Pack } from '../model/pack.ts';
import type { Post } from '../model/post.ts';
import { compile } from '../packs/compile.ts';
import type { Engine } from '../packs/engine.ts';
import { shelfOf } from '../packs/slice.ts';
import { Engines, enginesOf } from './engines.ts';
import { screen } from './screen.ts';

const [english] = smallPack.cues;
const thai: Cues = {
  ...(english as Cues),
  lang: 'th',
  common: [],
  kinds: { offer: ['รับสมัคร', 'เงินเดือน'], invitation: ['ทักแชท'] },
};
const [rule] = smallPack.rules;
const pack: Pack = {
  ...smallPack,
  languages: ['en', 'th'],
  cues: [english as Cues, thai],
  rules: [
    ...smallPack.rules,
    {
      ...(rule as Pack['rules'][number]),
      id: 'visa.th',
      lang: 'th',
      phrases: ['วีซ่าท่องเที่ยว'],
      when: [],
      unless: [],
    },
  ],
};

const post = (text: string): Post => ({ id: 'p', text, foundBy: 'given' });
const posts = [
  post('We are hiring, apply now. Come on a tourist visa.'),
  post('รับสมัครพนักงาน เงินเดือนดี ทักแชท วีซ่าท่องเที่ยวก็ได้'),
  post('รับสมัครพนักงาน เงินเดือนดี ทักแชท. We are hiring, apply now. Come on a tourist visa. วีซ่าท่องเที่ยว'),
  post('Hiring, visa'),
  post('☎ 0812 ✈'),
];

test.each(posts)('a post gets what the whole pack says of it: $text', async (one) => {
  expect(await enginesOf([pack]).screen(one)).toEqual(await screen(one, compile([pack])));
});

test('only what a post’s languages need is compiled', async () => {
  const engines = enginesOf([pack]);
  const rules = async (one: Post | undefined) =>
    (await engines.engineFor(one as Post)).packs[0]?.rules.map((compiled) => compiled.rule.lang) ?? [];
  expect(new Set(await rules(posts[0]))).toEqual(new Set(['en']));
  expect(new Set(await rules(posts[1]))).toEqual(new Set(['en', 'th']));
});

describe('of a text in Latin letters that may be in many languages', () => {
  const cuesOf = (lang: string, word: string): Cues => ({ ...(english as Cues), lang, common: [word] });
  const inBoth = {
    ...(rule as Pack['rules'][number]),
    lang: 'hi',
    when: [],
    unless: [],
  };
  const many: Pack = {
    ...pack,
    languages: ['en', 'fr', 'es', 'pt', 'hi'],
    cues: [
      english as Cues,
      cuesOf('fr', 'une'),
      cuesOf('es', 'una'),
      cuesOf('pt', 'uma'),
      cuesOf('hi', 'hai'),
    ],
    rules: [
      ...smallPack.rules,
      { ...inBoth, id: 'visa.hi', phrases: ['tourist vija [पर]', 'पर्यटक वीज़ा', '(ghumne / घूमने) ka vija'] },
      { ...inBoth, id: 'native.hi', phrases: ['घूमने का वीज़ा'] },
      {
        ...inBoth,
        id: 'unless.hi',
        phrases: ['vija milega'],
        unless: [{ phrases: ['(nahin / नहीं)'] }],
        when: [{ any: [{ phrases: ['घूमने'] }, { phrases: ['ghumne'] }] }],
      },
    ],
  };
  const rulesFor = async (text: string) =>
    (await enginesOf([many]).engineFor(post(text))).packs[0]?.rules.map((compiled) => compiled.rule) ?? [];

  test.each([
    'Hiring, apply now: tourist vija',
    'Hiring, apply now: ghumne ka vija, vija milega',
    'Hiring, apply now: ghumne ka vija, vija milega nahin',
    'Hiring, apply now: घूमने ka vija, vija milega',
    'Hiring, apply now: पर्यटक वीज़ा',
  ])('it gets what the whole pack says of it: %s', async (text) => {
    expect(await enginesOf([many]).screen(post(text))).toEqual(await screen(post(text), compile([many])));
  });

  test('only what may stand in Latin letters is compiled', async () => {
    const rules = await rulesFor('Hiring, vija');
    expect(rules.find(({ id }) => id === 'visa.hi')?.phrases).toEqual(['tourist vija ', '(ghumne ) ka vija']);
    expect(rules.some(({ id }) => id === 'native.hi')).toBe(false);
    expect(rules.find(({ id }) => id === 'unless.hi')?.when).toEqual([
      { any: [{ phrases: [] }, { phrases: ['ghumne'] }] },
    ]);
  });

  test('what is in other letters too, once one of these stands in it', async () => {
    const rules = await rulesFor('Hiring, vija, वीज़ा');
    expect(rules.find(({ id }) => id === 'visa.hi')?.phrases).toHaveLength(3);
    expect(rules.some(({ id }) => id === 'native.hi')).toBe(true);
  });
});

test('an engine is compiled once, and the one used longest ago is dropped', async () => {
  const engines = enginesOf([pack], { most: 1 });
  const [first, second] = posts as [Post, Post];
  const english = await engines.engineFor(first);
  expect(await engines.engineFor(first)).toBe(english);
  await engines.engineFor(second);
  expect(await engines.engineFor(first)).not.toBe(english);
});

test('a kept engine is used, and a new one is kept', async () => {
  const kept = new Map<string, Engine>();
  const store = {
    load: async (key: string) => kept.get(key),
    keep: async (key: string, engine: Engine) => void kept.set(key, engine),
  };
  const first = await enginesOf([pack], { store }).engineFor(posts[0] as Post);
  expect([...kept.keys()]).toEqual(['en']);
  expect(await enginesOf([pack], { store }).engineFor(posts[0] as Post)).toBe(first);
});

test('an engine that could not be made is tried again', async () => {
  let fails = true;
  const packs = async () => {
    if (fails) throw new Error('no disk');
    return [pack];
  };
  const engines = new Engines([shelfOf(pack)], packs);
  await expect(engines.screen(posts[0] as Post)).rejects.toThrow('no disk');
  fails = false;
  expect((await engines.screen(posts[0] as Post)).packs).toHaveLength(1);
});

test('a pack of which everything needed is kept is not asked for', async () => {
  const engine = await enginesOf([pack]).engineFor(posts[0] as Post);
  const packs = () => Promise.reject(new Error('asked for'));
  const store = { load: async () => engine, keep: async () => undefined };
  const engines = new Engines([shelfOf(pack)], packs, { store });
  expect(await engines.screen(posts[0] as Post)).toEqual(await enginesOf([pack]).screen(posts[0] as Post));
});
