import { expect, test } from 'vitest';
import { clip } from './clip.ts';

test('short words stay as they are, on one line', () => {
  expect(clip('  Line\n cook ', 20)).toBe('Line cook');
});

test('long words are cut between characters as people see them', () => {
  expect(clip('မြန်မာ', 2)).toBe('မြန်…');
  expect(clip('👩‍🍳👩‍🍳👩‍🍳', 1)).toBe('👩‍🍳…');
});
