import { describe, expect, test } from 'vitest';
import { translationProblems } from '../../src/cli/pack/source/read-translations.ts';
import { starter } from '../../src/cli/starter.ts';
import { closestLanguage } from '../../src/core/explain/languages.ts';
import { translated } from '../../src/core/explain/translated.ts';
import { idsIn, placeholdersIn, readLocale, translatedLanguages, values, wordsOf } from './fluent-files.ts';
import { bannedIn, scriptOf } from './languages.ts';

const { pack, engines } = starter();
const english = readLocale('en');
const englishWords = wordsOf('en');
const ids = idsIn(english);
/** Not shown, or a name that is the same everywhere. */
const untranslated = [
  'locale',
  'direction',
  'translation',
  'contact-whatsapp',
  'popup-title',
  'source-dated',
  'quoted',
];
const shown = ids.filter((id) => !untranslated.includes(id));
/** Names that stay in Latin letters in every script. */
const names =
  /Second Look|Telegram|WhatsApp|Esc|IOM|ILO|FBI|INTERPOL|Khaleej Times|Alabuga|USD|UAE|SNS|forex|IT|OK|jobs\.example(\.com)?|@\w+|X|q|QR|web\+secondlook:/g;

/** What a pack tells in a language, sentence by sentence, beside what it tells in English. */
function toldIn(lang: string): { readonly id: string; readonly text: string; readonly english: string }[] {
  const other = translated(pack, pack.translations[lang]);
  return [
    ...pack.indicators.flatMap((one, index) => {
      const { message = '', why = '', falsePositives = [] } = other.indicators[index] ?? {};
      return [
        { id: one.id, text: message, english: one.message },
        { id: `${one.id}.why`, text: why, english: one.why },
        ...falsePositives.map((text, at) => ({
          id: `${one.id}.doubt`,
          text,
          english: one.falsePositives?.[at] ?? '',
        })),
      ];
    }),
    ...pack.combinations.map(({ id, message }, index) => ({
      id,
      text: other.combinations[index]?.message ?? '',
      english: message,
    })),
    ...pack.tips.map(({ id, text }, index) => ({ id, text: other.tips[index]?.text ?? '', english: text })),
  ];
}

describe.each(translatedLanguages)('in %s', (lang) => {
  const fluent = readLocale(lang);
  const words = wordsOf(lang);
  const interfaceTexts = shown.map((id) => ({
    id,
    text: words(id, values),
    english: englishWords(id, values),
  }));
  const all = [...interfaceTexts, ...toldIn(lang)];

  test('there is every message, in the order of the English file, with its variables', () => {
    expect(idsIn(fluent)).toEqual(ids);
    expect(placeholdersIn(fluent)).toEqual(placeholdersIn(english));
  });

  test('everything that the pack tells is told', () => {
    expect(
      translationProblems(pack, pack.translations[lang] ?? { indicators: {}, combinations: {}, tips: {} }),
    ).toEqual([]);
  });

  test('nothing is left in English', () => {
    const same = all.filter((one) => one.text === one.english && /\s/.test(one.english));
    expect(same).toEqual([]);
    const script = scriptOf(lang);
    if (script === 'Latn') return;
    const written = new RegExp(`\\p{Script=${script}}|[぀-ヿ一-鿿]`, 'u');
    expect(all.filter(({ text }) => !written.test(text))).toEqual([]);
    const stray = all.filter(
      ({ id, text }) => id !== 'example-offer' && /[A-Za-z]{2}/.test(text.replaceAll(names, '')),
    );
    expect(stray.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });

  test('no word judges where English does not', () => {
    const banned = bannedIn(lang);
    const own =
      /scam|fraud|decei|decept|trick|illicit|safe|criminal|offend|cheat|imitat|false|honest|legal|lawful/iu;
    const judging = all.filter(
      ({ id, text, english: source }) => id !== 'example-offer' && !own.test(source) && banned.test(text),
    );
    expect(judging.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });

  test('digits are Western', () => {
    const native = all.filter(({ text }) => /(?![0-9])\p{Nd}/u.test(text));
    expect(native.map(({ id }) => id)).toEqual([]);
  });

  test('what stands on buttons and headings is short enough for a phone', () => {
    const short = interfaceTexts.filter(({ english: source }) => source.length <= 16);
    const long = short.filter(({ text }) => [...new Intl.Segmenter(lang).segment(text)].length > 36);
    expect(long.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });

  test('the made-up offer shows serious signs', async () => {
    const text = words('example-offer');
    const assessment = await engines.screen({ id: 'example', text, foundBy: 'given' }, {});
    expect(assessment.concern).toBe('serious');
  });

  test('it says that it was translated by machine until somebody has reviewed it', () => {
    expect(['machine', 'reviewed']).toContain(words('translation'));
    expect(fluent.split('\n')[1]).toContain(words('translation') === 'machine' ? 'by machine' : 'Reviewed');
  });

  test('its tag and direction are right', () => {
    const tag = words('locale');
    expect(closestLanguage([tag])).toBe(lang);
    expect(words('direction')).toBe(['ar', 'ur'].includes(lang) ? 'rtl' : 'ltr');
  });
});

test('the pack speaks the languages of the interface', () => {
  expect(Object.keys(pack.translations).sort()).toEqual([...translatedLanguages].sort());
});
