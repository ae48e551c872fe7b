import { expect, test } from 'vitest';
import { bestVoice } from './speech.ts';

const voices = ['en-US', 'pt-PT', 'pt-BR', 'zh-TW', 'zh-CN', 'fil_PH', 'msa-MY'].map((lang) => ({
  lang,
  localService: true,
}));

test.each([
  ['pt-BR', 'pt-BR'],
  ['pt', 'pt-PT'],
  ['pt-MZ', 'pt-PT'],
  ['en-GB', 'en-US'],
  ['zh-TW', 'zh-TW'],
  ['zh-CN', 'zh-CN'],
  ['fil', 'fil_PH'],
])('%s is spoken by the voice %s', (locale, lang) => {
  expect(bestVoice(voices, locale)?.lang).toBe(lang);
});

test('another language is never spoken by a voice that does not know it', () => {
  expect(bestVoice(voices, 'my')).toBeUndefined();
  expect(bestVoice(voices, 'ms')).toBeUndefined();
  expect(bestVoice([{ lang: 'zh-CN', localService: true }], 'zh-TW')).toBeUndefined();
});

test('a voice that speaks elsewhere than on the device is never sent an offer', () => {
  expect(bestVoice([{ lang: 'hi-IN', localService: false }], 'hi')).toBeUndefined();
});
