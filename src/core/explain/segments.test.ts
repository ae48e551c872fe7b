import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from './segments.ts';

const evidence = (start: number, end: number) => ({ field: 'text' as const, start, end, quote: '' });

test('a text is cut where its evidence begins and ends', () => {
  const reasons = [{ evidence: [evidence(4, 12)] }, { evidence: [evidence(9, 15), evidence(0, 3)] }];
  expect(segmentsOf('Pay your passport fee.', reasons)).toEqual([
    { text: 'Pay', reasons: [2] },
    { text: ' ', reasons: [] },
    { text: 'your ', reasons: [1] },
    { text: 'pas', reasons: [1, 2] },
    { text: 'spo', reasons: [2] },
    { text: 'rt fee.', reasons: [] },
  ]);
});

test('what stands in other fields marks nothing', () => {
  const reasons = [{ evidence: [{ ...evidence(0, 3), field: 'title' as const }] }];
  expect(segmentsOf('Pay', reasons)).toEqual([{ text: 'Pay', reasons: [] }]);
});

test('the pieces of any text are the text, and each letter has the reasons that cover it', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => evidence(Math.min(a, b), Math.max(a, b)));
  const reasons = fc.array(fc.record({ evidence: fc.array(span, { maxLength: 4 }) }), { maxLength: 5 });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), reasons, (text, some) => {
      const segments = segmentsOf(text, some);
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      let at = 0;
      for (const segment of segments) {
        for (const letter of segment.text) {
          const covering = some.flatMap((reason, index) =>
            reason.evidence.some(({ start, end }) => start <= at && end >= at + letter.length)
              ? [index + 1]
              : [],
          );
          expect(segment.reasons).toEqual(covering);
          at += letter.length;
        }
      }
    }),
  );
});
