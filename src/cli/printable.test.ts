import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test('what a terminal would obey is shown instead', () => {
  expect(printable('Help\u001b[2K\rDesk \u202eksed\u009b')).toBe(
    'Help\\u001b[2K\\u000dDesk \\u202eksed\\u009b',
  );
});

test('lines, tabs and letters of all scripts stay', () => {
  const text = 'one\n\ttwo: مكتب المساعدة, ศูนย์, 帮助';
  expect(printable(text)).toBe(text);
});
