import { expect, test } from 'vitest';
import { readDenials } from './denials.ts';

/** What each of some endings denies in a text. */
function deniedBy(text: string, ...endings: string[]): string[] {
  const after = endings
    .flatMap((ending) => [...text.matchAll(new RegExp(ending, 'gu'))])
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  return readDenials(text, [], after).map(({ scope: { start, end } }) => text.slice(start, end));
}

test('an ending that denies reaches back to the beginning of its clause', () => {
  expect(deniedBy('수수료, 여권 보관 안 합니다', '안 합니다')).toEqual([' 여권 보관 안 합니다']);
});

test('and not past another denial, whose own ending goes with it', () => {
  expect(deniedBy('폭행 없고 그런 짓 하지 않아요', '없', '않')).toEqual(['폭행 없', ' 그런 짓 하지 않']);
  expect(deniedBy('面接なし学歴ない', 'なし', 'ない')).toEqual(['面接なし', '学歴ない']);
});
