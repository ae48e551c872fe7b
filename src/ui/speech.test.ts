import { expect, test } from 'vitest';
import { bestVoice } from './speech.ts';

const voice = (lang: string, more: object = {}) => ({
  lang,
  name: lang,
  voiceURI: lang,
  localService: true,
  default: false,
  ...more,
});
const voices = ['en-US', 'pt-PT', 'pt-BR', 'zh-TW', 'zh-CN', 'fil_PH', 'msa-MY'].map((lang) => voice(lang));

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

test('Mandarin is understood with either accent', () => {
  expect(bestVoice([voice('zh-CN'), voice('cmn')], 'zh-TW')?.lang).toBe('cmn');
  expect(bestVoice([voice('zh-CN')], 'zh-TW')?.lang).toBe('zh-CN');
  expect(bestVoice([voice('zh-HK'), voice('zh-TW')], 'zh-CN')?.lang).toBe('zh-TW');
});

test('another language is never spoken by a voice that does not know it', () => {
  expect(bestVoice(voices, 'my')).toBeUndefined();
  expect(bestVoice(voices, 'ms')).toBeUndefined();
  expect(bestVoice([voice('zh-HK')], 'zh-CN')).toBeUndefined();
});

test('a voice that speaks elsewhere than on the device is never sent an offer', () => {
  expect(bestVoice([voice('hi-IN', { localService: false })], 'hi')).toBeUndefined();
});

test('the voices of Linux speak on the device, whatever Firefox says', () => {
  const ofLinux = voice('th', { localService: false, voiceURI: 'urn:moz-tts:speechd:Thai?th' });
  expect(bestVoice([ofLinux], 'th')).toBe(ofLinux);
});

test('of several voices it is the one that their owner chose, or else one that is not changed', () => {
  const changed = voice('en-US', { name: 'English (America)+Demonic' });
  const plain = voice('en-GB', { name: 'English (Great Britain)' });
  const chosen = voice('en-AU', { default: true });
  expect(bestVoice([changed, plain, chosen], 'en')).toBe(chosen);
  expect(bestVoice([changed, plain], 'en')).toBe(plain);
  expect(bestVoice([changed], 'en')).toBe(changed);
});
