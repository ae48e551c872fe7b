import { expect, test } from 'vitest';
import { measuresGoods } from './measures.ts';

test.each([
  '11 m²',
  '850 kaki persegi',
  '30坪',
  '98,000 กม.',
  '41 200 km',
  '120.000 км',
  '8.5万公里',
  '12万キロ',
  '35,000 किमी',
])('%j is what something let or sold measures', (words) => {
  expect(measuresGoods(words)).toBe(true);
});

test.each([
  '15 km from the town',
  '20,000 kmers',
  '1,200 USD',
  '98,000 บาท',
  '120.000 km/year for a courier',
  'm2 motors',
])('%j is not', (words) => {
  expect(measuresGoods(words)).toBe(false);
});
