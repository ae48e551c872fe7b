import { expect, test } from 'vitest';
import { announcer } from './announcer.ts';

test.each([
  ['DESCRIPTION\nDans ce cadre, la société POT BLEU recrute un cuisinier.', 'POT BLEU'],
  ['En Porto, a empresa Pote Azul contrata cozinheiros.', 'Pote Azul'],
  ['Blue Pot & Sons is now hiring cooks.', 'Blue Pot & Sons'],
  ['PT Panci Biru membuka lowongan juru masak.', 'PT Panci Biru'],
  ['Công ty Nồi Xanh cần tuyển 3 đầu bếp.', 'Công ty Nồi Xanh'],
  ['บริษัท หม้อฟ้า จำกัด เปิดรับพ่อครัว', 'บริษัท หม้อฟ้า จำกัด'],
  ['تعلن شركة القدر الأزرق عن حاجتها إلى طباخين', 'شركة القدر الأزرق'],
  ['青锅餐饮有限公司招聘厨师', '青锅餐饮有限公司'],
])('%j says who looks for people', (text, firm) => {
  expect(announcer(text)).toBe(firm);
});

test.each([
  'We is hiring',
  'You cook for a hundred people.',
  'Small bakery in Salwa is hiring',
  'la société recrute',
  `${'x'.repeat(1_500)}\nBlue Pot is hiring`,
])('%j does not', (text) => {
  expect(announcer(text)).toBeUndefined();
});

test('a hostile text costs no more than an ordinary one', () => {
  const started = performance.now();
  announcer('A'.repeat(100_000));
  announcer('la société A '.repeat(10_000));
  announcer(`PT. ${'A B '.repeat(30_000)}`);
  expect(performance.now() - started).toBeLessThan(200);
});
