import { expect, test } from 'vitest';
import { isKnownPlace, placeIn } from './known-places.ts';

test.each([
  ['Doha, Qatar', 'en'],
  ['Kenya', 'en'],
  ['เคนยา', 'th'],
  ['กรุงเทพฯ', 'th'],
  ['肯亞', 'zh-Hant'],
  ['肯尼亚', 'zh-Hans-CN'],
  ['BOGOTA', 'es'],
  ['Quận 7, TP. Hồ Chí Minh', 'vi'],
  ['Kuala Lumpur', 'ms'],
  ['서울 성동구', 'ko'],
  ['서울특별시 강남구 역삼동', 'ko'],
  ['東京都千代田区', 'ja'],
  ['上海-闵行区', 'zh'],
  ['广州-白云-石井', 'zh'],
  ['宁波-北仑区', 'zh'],
  ['አዲስ አበባ፣ መገናኛ', 'am'],
  ['Nairobi', undefined],
  ['Lima (Perú)', 'not-a-language'],
])('“%s” is a place', (words, lang) => {
  expect(isKnownPlace(words, lang)).toBe(true);
});

test.each([
  ['Asia, Camboya', 'es'],
  ['Kenya Foods', 'en'],
  ['Line cook', 'en'],
  ['서울물산', 'ko'],
  ['東京電機株式会社', 'ja'],
  ['上海绿锅餐饮', 'zh'],
  ['前端-开发组长', 'zh'],
  ['', 'en'],
])('“%s” is none', (words, lang) => {
  expect(isKnownPlace(words, lang)).toBe(false);
});

test('a place may begin a line that goes on with years', () => {
  expect(placeIn('上海-闵行区5-10年本科', 'zh')).toBe('上海-闵行区');
  expect(placeIn('上海绿锅5年', 'zh')).toBeUndefined();
  expect(placeIn('Porto', 'pt')).toBe('Porto');
});

test('a line made to be hard is answered', () => {
  for (const line of [`上海${'市'.repeat(76)}x`, `上海${'a市'.repeat(38)}x`, `서울${' 구'.repeat(38)}x`])
    expect(isKnownPlace(line)).toBe(false);
});
