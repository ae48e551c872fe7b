import { expect, test } from 'vitest';
import { smallPack } from '../../../tests/packs/small-pack.ts';
import type { Cues, Pack, Rule } from '../../core/model/pack.ts';
import { fold } from '../../core/text/fold.ts';
import { withSpellings } from './spellings.ts';

const [someRule] = smallPack.rules;
const [someCues] = smallPack.cues;

const spelt = (lang: string, phrases: readonly string[], more: Partial<Rule> = {}) =>
  withSpellings({
    ...smallPack,
    rules: [{ ...(someRule as Rule), lang, phrases, when: [], unless: [], ...more }],
  }).rules[0] as Rule;
const cues = (lang: string, more: Partial<Cues>) =>
  withSpellings({ ...smallPack, cues: [{ ...(someCues as Cues), lang, ...more }] }).cues[0] as Cues;

test('Chinese phrases are written in simplified and traditional characters, whichever the author wrote', () => {
  expect(spelt('zh-Hans', ['高薪招聘']).phrases).toEqual(['高薪招聘']);
  expect(spelt('zh-Hans', ['电话客服']).phrases).toEqual(['电话客服', '電話客服']);
  expect(spelt('zh-Hant', ['電話客服']).phrases).toEqual(['電話客服', '电话客服']);
  expect(spelt('zh-Hans', ['不准 ...4 手机']).phrases).toContain('不准 ...4 手機');
  expect(spelt('zh-Hans', ['台湾']).phrases).toEqual(expect.arrayContaining(['台灣', '臺灣']));
});

test('the signs of the phrase language stay as they are', () => {
  const written = '包(机票 / 食宿) ...6 {number} [月薪] 万*';
  expect(spelt('zh-Hans', [written]).phrases).toEqual([written, '包(機票 / 食宿) ...6 {number} [月薪] 萬*']);
  expect(spelt('vi', ['giữ ... (hộ chiếu / giấy tờ) [của bạn]']).phrases).toEqual([
    'giữ ... (hộ chiếu / giấy tờ) [của bạn]',
    'giu ... (ho chieu / giay to) [cua ban]',
  ]);
});

test('phrases in conditions are spelt too', () => {
  const rule = spelt('zh-Hans', ['签证'], {
    when: [{ any: [{ phrases: ['电话'] }, { fact: 'abroad' }] }, { phrases: ['机票'] }],
    unless: [{ near: [{ phrases: ['医院'] }, { phrases: ['护士'] }], within: 4 }],
  });
  expect(rule.when).toEqual([
    { any: [{ phrases: ['电话', '電話'] }, { fact: 'abroad' }] },
    { phrases: ['机票', '機票'] },
  ]);
  expect(rule.unless).toEqual([
    { near: [{ phrases: ['医院', '醫院'] }, { phrases: ['护士', '護士'] }], within: 4 },
  ]);
});

test.each([
  ['two words of eight letters', 'việc nhẹ lương cao', ['viec nhe luong cao']],
  ['one word', 'điện thoại', ['dien thoai']],
  ['a short phrase', 'hộ chiếu', []],
  ['a phrase of one word', 'lương', []],
  ['a phrase that is long only with its optional part', 'hộ [chiếu của bạn]', []],
  ['a phrase of which one choice is short', '(hộ chiếu của bạn / vé)', []],
  ['a phrase without diacritics', 'zalo telegram', []],
])('Vietnamese without diacritics, %s', (_, phrase, added) => {
  expect(spelt('vi', [phrase]).phrases).toEqual([phrase, ...added]);
});

test('Vietnamese words that are read beside others, and denials, need fewer letters', () => {
  const spelled = cues('vi', {
    common: ['lương', 'thu nhập'],
    denial: ['không', 'đừng'],
    messengers: ['điện'],
  });
  expect(spelled.common).toEqual(['lương', 'luong', 'thu nhập', 'thu nhap']);
  expect(spelled.denial).toEqual(['không', 'khong', 'đừng']);
  expect(spelled.messengers).toEqual(['điện']);
});

test('names of places and currencies are spelt by their script', () => {
  const [place] = smallPack.places;
  const pack: Pack = {
    ...smallPack,
    places: place
      ? [{ ...place, names: ['Trung Quốc', '中国', 'Curaçao Island', 'Đồ Sơn', 'カンボジア王国'] }]
      : [],
    pay: { ...smallPack.pay, currencies: { CNY: ['人民币', 'yuan'] } },
  };
  const { places, pay } = withSpellings(pack);
  expect(places[0]?.names).toEqual([
    'Trung Quốc',
    'Trung Quoc',
    '中国',
    '中國',
    'Curaçao Island',
    'Đồ Sơn',
    'カンボジア王国',
  ]);
  expect(pay.currencies['CNY']).toEqual(['人民币', '人民幣', 'yuan']);
});

test('other languages stay as they are, and so does what is spelt twice', () => {
  expect(spelt('fr', ['emploi à l’étranger']).phrases).toEqual(['emploi à l’étranger']);
  const once = withSpellings(smallPack);
  expect(withSpellings(once)).toEqual(once);
});

test('what is added folds like the plain spelling of a post', () => {
  const [, plain = ''] = spelt('vi', ['Giữ hộ chiếu của bạn']).phrases;
  expect(fold(plain).folded).toBe(fold('giu ho chieu cua ban').folded);
});
