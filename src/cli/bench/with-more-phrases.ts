import type { Pack, Rule } from '../../core/model/pack.ts';

/** The part of a pack that is in English: its rules and cues, with all places and words of pay. */
export const inEnglish = (pack: Pack): Pack => ({
  ...pack,
  languages: ['en'],
  rules: pack.rules.filter(({ lang }) => lang === 'en'),
  cues: pack.cues.filter(({ lang }) => lang === 'en'),
});

/** The pack with its rules repeated until it has `times` as many phrases, each copy with other words. */
export function withMorePhrases(pack: Pack, times: number): Pack {
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    pack.rules.map((rule) => renamed(rule, copy)),
  );
  return { ...pack, rules: [...pack.rules, ...copies.flat()] };
}

function renamed(rule: Rule, copy: number): Rule {
  const phrases = rule.phrases.map((phrase) => `${phrase} ${letters(copy)}`);
  return { ...rule, id: `${rule.id}.${copy}`, phrases };
}

/** A made-up word for each copy: "xa", "xb" … */
const letters = (copy: number) =>
  `x${String.fromCharCode(0x61 + (copy % 26))}${'q'.repeat(1 + Math.floor(copy / 26))}`;
