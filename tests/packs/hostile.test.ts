import { describe, expect, test } from 'vitest';
import { attackLength, packOf, rulesOf, upTo } from '../../src/cli/bench/attack.ts';
import { attacksOnMatching } from '../../src/cli/bench/attacks-on-matching.ts';
import { attacksOnRules } from '../../src/cli/bench/attacks-on-rules.ts';
import { findPhrases } from '../../src/core/match/phrases.ts';
import type { Pack } from '../../src/core/model/pack.ts';
import { compile } from '../../src/core/packs/compile.ts';
import type { CompiledPack } from '../../src/core/packs/engine.ts';
import { findHits } from '../../src/core/packs/find-hits.ts';
import { packLimits } from '../../src/core/packs/limits.ts';
import { readPack } from '../../src/core/packs/read-pack.ts';
import { screen } from '../../src/core/screen/screen.ts';
import { textOf } from '../../src/core/text/text-of.ts';
import { smallPack } from './small-pack.ts';

const refusals: Readonly<Record<string, RegExp>> = {
  'alternatives upon alternatives':
    /^rule r0: “x\(a0.*in this language.*more than 125000 wordings or 1100000 letters/,
  'more alternatives than a pack may have': /^rule r0: “xyz\d+\[a\].*Use fewer alternatives/,
  'more phrases than a pack may have': /^rule r50: “word 20000”: A pack has at most 20000 phrases/,
};

const read = (pack: Pack) => readPack(JSON.stringify(pack));
const problems = (pack: Pack) => {
  const parsed = read(pack);
  return parsed.ok ? [] : parsed.problems.map(({ at, message }) => `${at}: ${message}`);
};
const own = ({ findings }: Awaited<ReturnType<typeof screen>>) =>
  findings.filter(({ pack }) => pack.id === smallPack.id);

describe.each([...attacksOnMatching(), ...attacksOnRules()])('$name', ({ name, pack, text }) => {
  const refusal = refusals[name];
  if (refusal) {
    test('is refused with a sentence that names the rule', () => {
      expect(problems(pack).join('\n')).toMatch(refusal);
    });
    return;
  }

  test('is screened with, within bounds, and takes nothing from another pack', async () => {
    expect(problems(pack)).toEqual([]);
    const engine = compile([smallPack, pack]);
    expect(engine.leftOut).toEqual([]);
    const post = { id: 'p', text: `${text} We keep your passport.`, foundBy: 'given' } as const;
    const { folded } = textOf(post);
    const hits = findHits(engine, folded)(engine.packs[1] as CompiledPack);
    expect(hits.places.length / 2).toBeLessThan(4 * attackLength);
    const { phrases } = engine;
    const numbers = [...folded.matchAll(/\d+/g)].map(({ index }) => ({ start: index, end: index + 1 }));
    const slots = { number: numbers, money: [], place: [], messenger: [], thing: [] };
    const { parts } = engine.packs[1] as CompiledPack;
    const matches = [...findPhrases(folded, hits, { phrases, ...parts }, slots).values()];
    expect(Math.max(0, ...matches.map(({ length }) => length))).toBeLessThanOrEqual(200);
    expect(matches.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(1.3 * attackLength);
    const alone = await screen(post, compile([smallPack]));
    expect(own(await screen(post, engine))).toEqual(own(alone));
  });
});

describe('a pack is refused', () => {
  test.each([
    ['a phrase that cannot be used', rulesOf(['no (visa']), /^rule r0: “no \(visa”: Brackets/],
    ['eighty letters together', rulesOf(['visa '.repeat(17)]), /^rule r0: .*Put “\.\.\.” between words/],
  ])('for %s', (_, rules, message) => {
    expect(problems(packOf(rules)).join('\n')).toMatch(message);
  });

  test.each([
    [
      'too many conditions',
      { any: upTo(20).map(() => ({ fact: 'abroad' }) as const) },
      10,
      101,
      /20000 conditions/,
    ],
    ['too many comparisons', { fact: 'age-below', than: 18 } as const, 10, 201, /2000 facts with “than”/],
    [
      'too many pairs',
      { near: [{ fact: 'abroad' }, { fact: 'abroad' }], within: 3 } as const,
      10,
      31,
      /300 conditions with “near”/,
    ],
  ])('for %s', (_, condition, times, rules, message) => {
    const phrases = upTo(rules).flatMap((index) => upTo(400).map(() => `visa${index}`));
    const all = rulesOf(phrases, { when: upTo(times).map(() => condition) });
    expect(problems(packOf(all.map((rule) => ({ ...rule, phrases: rule.phrases.slice(0, 1) }))))).toEqual([
      expect.stringMatching(message),
    ]);
  });

  test('for words of no letters, of too many, and of too many things', () => {
    const place = (id: string, name: string) =>
      ({ id, kind: 'town', country: 'KH', watched: true, names: [name] }) as const;
    const places = [
      place('a', '\u200b'),
      place('b', 'x'.repeat(81)),
      ...upTo(13).map((index) => place(`c${index}`, 'Poipet')),
    ];
    expect(problems(packOf(rulesOf(['visa']), { places }))).toEqual([
      expect.stringMatching(/^place a: .*has no letters/),
      expect.stringMatching(/^place b: .*at most 80 letters/),
      expect.stringMatching(/^place c12: “Poipet” stands for more than 12 things/),
    ]);
  });

  test('for its size, and for being no JSON', () => {
    const refused = (text: string) => {
      const parsed = readPack(text);
      return parsed.ok ? 'read' : parsed.problems[0]?.message;
    };
    const fits = Math.floor(packLimits.bytes / 3);
    expect(refused('ก'.repeat(fits + 1))).toMatch(/at most 12000000 bytes; this one has 12000003/);
    expect(refused('ก'.repeat(fits))).toBe('This is no JSON.');
  });
});

describe('of several packs the one that does not fit is left out', () => {
  test('for want of room', () => {
    const large = (name: string) => ({
      ...packOf(rulesOf(upTo(7_500).map((index) => `${name}${index} `.padEnd(78, 'wide ').trim()))),
      id: name,
    });
    const packs = ['aaa', 'bbb', 'ccc', 'ddd', 'eee'].map(large);
    expect(problems(packs[0] as Pack)).toEqual([]);
    const { leftOut, packs: kept } = compile([...packs, smallPack]);
    expect(leftOut).toEqual([
      { pack: { id: 'eee', version: '1.0.0' }, reason: expect.stringMatching(/there is room for 2600000/) },
    ]);
    expect(kept.map(({ ref }) => ref.id)).toEqual(['aaa', 'bbb', 'ccc', 'ddd', 'small']);
  });

  test('for a phrase that nobody checked, and the others find what they find', async () => {
    const broken = { ...packOf(rulesOf(['tourist visa', 'no (visa'])), id: 'broken' };
    const engine = compile([broken, smallPack]);
    expect(engine.leftOut.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^r0: “no \(visa”: Brackets/),
    ]);
    const post = { id: 'p', text: 'Hiring, apply now, tourist visa.', foundBy: 'given' } as const;
    expect((await screen(post, engine)).findings).toEqual(
      (await screen(post, compile([smallPack]))).findings,
    );
  });
});
