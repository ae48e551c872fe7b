import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fold } from '../fold.ts';
import { convertZawgyi } from './zawgyi.ts';

const resources = new URL('../../../../node_modules/myanmar-tools/resources/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, resources), 'utf8');

interface Step {
  readonly p: RegExp;
  readonly s: string;
  readonly matchOnStart?: boolean;
  readonly revisit?: number;
}

/** The published rules of myanmar-tools from Unicode to Zawgyi, which its package holds as a script. */
const phases = new Function(`${read('U2Z.js')}; return getAllRulesU2Z();`)() as readonly (readonly Step[])[];

const toZawgyi = (text: string) => phases.reduce((before, steps) => phase(steps, before), text);

function phase(steps: readonly Step[], text: string): string {
  let out = '';
  let rest = text;
  for (let first = true; rest !== ''; first = false) {
    let found = false;
    for (const { p, s, matchOnStart, revisit } of steps) {
      const match = matchOnStart === undefined || first ? p.exec(rest) : null;
      if (!match) continue;
      found = true;
      const after = rest.length - match[0].length;
      rest = rest.replace(p, s);
      if (revisit !== undefined) continue;
      out += rest.slice(0, rest.length - after);
      rest = rest.slice(rest.length - after);
    }
    if (found) continue;
    out += rest[0];
    rest = rest.slice(1);
  }
  return out;
}

const sentences = [
  'ထိုင်းနိုင်ငံတွင် အလုပ်ခေါ်ပါသည်',
  'နေစရိတ် စားစရိတ် အခမဲ့ လေယာဉ်လက်မှတ် ပေးမည်',
  'အင်္ဂလိပ်စာ တတ်ရန် မလိုပါ၊ ကွန်ပျူတာ စာရိုက်တတ်ရမည်',
  'တက္ကသိုလ် ဘွဲ့ မလိုပါ၊ အတွေ့အကြုံ မလိုပါ',
  'တစ်လလျှင် ဝင်ငွေ သိန်းနှစ်ဆယ် ရရှိမည်',
  'နိုင်ငံကူးလက်မှတ်ကို ကုမ္ပဏီက သိမ်းထားမည်',
  'ယောက်ျား မိန်းမ မရွေး၊ အသက် ၁၈ နှစ်မှ ၃၅ နှစ်',
  'မြဝတီဘက်တွင် ကျွန်ုပ်တို့၏ ရုံးသစ် ဖွင့်မည်',
  'တယ်လီဂရမ်မှ ဆက်သွယ်ပါ ဥပဒေနှင့် ညီညွတ်သည်',
  'ပြည်ပ အလုပ်အကိုင် ဝန်ဆောင်မှု၊ ဗီဇာ မလိုပါ',
];

test.each(sentences)('Zawgyi folds like Unicode, and is quoted in whole syllables: %s', (sentence) => {
  const zawgyi = toZawgyi(sentence);
  expect(zawgyi).not.toBe(sentence);
  const { folded, places } = fold(zawgyi);
  expect(folded).toBe(fold(sentence).folded);
  const { starts, ends } = places();
  for (let at = 0; at < folded.length; at++) {
    expect(zawgyi.slice(0, starts[at])).not.toMatch(/[\u1031\u103b\u107e-\u1084]$/);
    expect(zawgyi.slice(ends[at])).not.toMatch(/^[\u102b-\u1030\u1032-\u103a\u103c\u103d]/);
  }
});

test('a phrase in Zawgyi is quoted to the letter', () => {
  const phrase = 'အင်္ဂလိပ်စာ တတ္ထုပ္ပတ္တိ';
  const planted = toZawgyi(phrase);
  const text = `${toZawgyi('ကုမ္ပဏီမှ')} (${planted}) ${toZawgyi('မလိုပါ')}`;
  const { folded, places } = fold(text);
  const words = fold(phrase).folded;
  const at = folded.indexOf(words);
  expect(at).toBeGreaterThan(0);
  const { starts, ends } = places();
  expect(text.slice(starts[at], ends[at + words.length - 1])).toBe(planted);
});

test.each(sentences)('Unicode stays as it is: %s', (sentence) => {
  expect(convertZawgyi(sentence)).toBeUndefined();
});

test.each([
  ['Shan', 'ၵႂၢမ်းတႆး ႁဝ်းၶႃႈ ဢွၼ်ၵၼ် ႁဵတ်းၵၢၼ် တီႈမိူင်းထႆး'],
  ['Mon', 'ဘာသာမန် ဂွံအ်ုစး မန်တအ် ပ္ဍဲဍုၚ်သေံ'],
  ['Karen', 'ကညီကျိာ် ပှၤကညီဖိ တၢ်ဖံးတၢ်မၤ လၢကီၢ်ကျိၣ်တဲၣ်'],
])('%s stays as it is', (_, text) => {
  expect(convertZawgyi(text)).toBeUndefined();
});

test('a post that says everything twice, in Zawgyi and in Unicode, is read line by line', () => {
  const [first = '', second = ''] = sentences;
  const both = `${toZawgyi(first)} ${toZawgyi(second)}\n${first} ${second}`;
  const { folded } = fold(both);
  expect(folded.split('\n')[0]).toBe(folded.split('\n')[1]);
});

test('the published sample reads in Zawgyi as in Unicode, but for single spellings', () => {
  const zawgyi = fold(read('udhr_mya_zawgyi_out.txt')).folded.split(/\s+/);
  const unicode = fold(read('udhr_mya_unicode_src.txt')).folded.split(/\s+/);
  expect(zawgyi).toHaveLength(unicode.length);
  const different = zawgyi.filter((word, at) => word !== unicode[at]);
  expect(different.length).toBeLessThan(unicode.length / 200);
});
