import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convertZawgyi } from './burmese/zawgyi.ts';
import { hintsOf } from './disguises/hints.ts';
import { addWords, type WordLists } from './disguises/vocabulary.ts';
import { fold } from './fold.ts';
import { foldCharacters } from './fold-characters.ts';

/** What a post may say, in 26 languages; written for this test. */
const snippets: readonly string[] = [
  'urgent hiring, we keep your passport',
  '高薪招聘客服，包机票',
  '高薪招聘客服，包機票',
  'lowongan kerja di luar negeri, gaji besar',
  'jawatan kosong di luar negara, gaji lumayan',
  'รับสมัครงานต่างประเทศ น้ำใจดี เงินเดือนสูง',
  'việc nhẹ lương cao, khoẻ mạnh, hoà đồng',
  'trabaho sa ibang bansa, libre ang tiket',
  'နိုင်ငံခြားမှာ အလုပ်ရှိသည် ဝင်ငွေကောင်း တက္ကသိုလ် အင်္ဂလိပ်',
  'ការងារនៅក្រៅប្រទេស ប្រាក់ខែខ្ពស់',
  'ວຽກຢູ່ຕ່າງປະເທດ ເງິນເດືອນສູງ ຊຳລະ',
  'विदेश में नौकरी, अच्छी तनख़्वाह, क्षमता',
  'বিদেশে চাকরি, ভালো বেতন, ক্ষমতা',
  'بیرون ملک ملازمت، اچھی تنخواہ',
  'வெளிநாட்டில் வேலை, நல்ல சம்பளம், கொடுக்கும்',
  'विदेशमा रोजगारी, राम्रो तलब',
  'විදේශ රැකියා, ශ්‍රී ලංකාව, ඉහළ වැටුප්',
  '해외 취업, 높은 급여',
  '海外バイト、高収入、ｶﾞｲﾄﾞ',
  'trabajo en el extranjero, buen sueldo, niño',
  'emprego no exterior, bom salário, ação',
  'emploi à l’étranger, bon salaire, déjà',
  'kazi nje ya nchi, mshahara mzuri',
  'የውጭ አገር ሥራ፣ ጥሩ ደመወዝ',
  'работа за границей, высокая зарплата, ещё',
  'عَمَل في الخارج، راتب عالٍ ٥٠٠',
];
const oddities = [
  '👩‍👩‍👧‍👦',
  '🇹🇭',
  '👍🏽',
  '1️⃣',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'e\u0301\u0323',
  '각'.normalize('NFD'),
  'ㅋㅋㅋ',
  'ㄱㅏ',
  '\u0d4e',
  '𑇂',
  '\ud800',
  '\udc00x',
  '\u202ehidden\u202c',
  'p.a.s.s.p.o.r.t',
  'J O B   I N   L A O S',
  'urgennnt t3legr4m',
  'Tеlеgrаm',
  'ﷺ ㎏ ½ …',
  '•',
  ' \u0301',
  'a\u200d\u0301',
  'е\u200be\u200be\u200be',
  'T',
  'h',
  'ａ',
  ' ',
  '.',
  '3',
  '@',
  'я',
  '℃',
  'ေမာင္ က်ြန္ေတာ္ လုပ္',
  '\t\r\n  ',
  '-',
];
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
        .map((units) => String.fromCharCode(...units)),
      fc
        .array(fc.integer({ min: 0x1000, max: 0x109f }), { maxLength: 12 })
        .map((units) => String.fromCharCode(...units)),
      fc
        .array(fc.integer({ min: 0x1100, max: 0x11ff }), { maxLength: 6 })
        .map((units) => String.fromCharCode(...units)),
      fc.constantFrom(...snippets),
      fc.constantFrom(...snippets).map((text) => text.normalize('NFD')),
      fc.constantFrom(...oddities),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const vocabulary: WordLists = { words: new Set(), stems: new Set() };
for (const snippet of snippets) addWords(vocabulary, fold(snippet).folded);
addWords(vocabulary, 'telegram passport laos scam*');

const runs = { numRuns: 1_000 };

test('every folded code unit points into the original, in order, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { folded, places } = fold(text, vocabulary);
      const { starts, ends } = places();
      expect(starts).toHaveLength(folded.length);
      expect(ends).toHaveLength(folded.length);
      for (let at = 0; at < folded.length; at++) {
        const start = starts[at] as number;
        expect(start).toBeGreaterThanOrEqual(at > 0 ? (starts[at - 1] as number) : 0);
        expect(ends[at]).toBeGreaterThan(start);
        expect(ends[at]).toBeGreaterThanOrEqual(at > 0 ? (ends[at - 1] as number) : 0);
        expect(ends[at]).toBeLessThanOrEqual(text.length);
      }
    }),
    runs,
  );
});

test('a text folds to the same whether or not it is asked where its letters came from', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { folded, places } = fold(text, vocabulary);
      const { starts } = places();
      expect(starts).toHaveLength(folded.length);
      expect(fold(text, vocabulary).folded).toBe(folded);
    }),
    runs,
  );
});

test('what may hide a word is noticed at the first look', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const units = foldCharacters(text, false);
      fc.pre(!units.suspicious);
      expect(hintsOf(units), shown(text)).toBe(0);
    }),
    runs,
  );
});

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

test('no quote cuts what a reader sees as one character', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      // Zawgyi types vowels before their letters, which Unicode would cut.
      fc.pre(!convertZawgyi(text));
      const { starts, ends } = fold(text, vocabulary).places();
      const bounds = new Set([text.length]);
      for (const { index } of characters.segment(text)) bounds.add(index);
      for (const at of [...starts, ...ends])
        expect(isBound(text, at, bounds), `${shown(text)} at ${at}`).toBe(true);
    }),
    runs,
  );
});

/** White space and invisible signs stand between characters here, even where Unicode joins marks or joiners to them. */
function isBound(text: string, at: number, bounds: ReadonlySet<number>): boolean {
  return (
    bounds.has(at) ||
    /[\s\p{C}\p{Default_Ignorable_Code_Point}]$/u.test(text.slice(0, at)) ||
    /^[\s\p{C}\p{Default_Ignorable_Code_Point}]/u.test(text.slice(at))
  );
}

const shown = (text: string) =>
  JSON.stringify(text).replace(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

test('a folded text is at most 18 times as long as the original', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(text, vocabulary).folded.length).toBeLessThanOrEqual(18 * text.length);
    }),
    runs,
  );
});

const bold = (word: string) =>
  word.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 0x61));
const wide = (word: string) =>
  word.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const graphemes = (word: string) => [...characters.segment(word)].map(({ segment }) => segment);

/** Ways to hide a phrase of which the folded form is known. */
const disguises: readonly ((phrase: string) => string)[] = [
  (phrase) => phrase,
  (phrase) => graphemes(phrase).join('\u200b'),
  (phrase) => graphemes(phrase).join('\u00ad'),
  (phrase) => graphemes(phrase).join('\u2060'),
  (phrase) => phrase.replaceAll(' ', ' \t '),
  (phrase) => phrase.replaceAll(' ', '\u00a0'),
  (phrase) => phrase.normalize('NFD'),
  (phrase) => phrase.normalize('NFKD'),
  (phrase) => phrase.toUpperCase().normalize('NFC'),
  bold,
  wide,
];

test('a phrase planted in any text in any disguise is quoted to the letter', () => {
  fc.assert(
    fc.property(
      anyText,
      anyText,
      fc.constantFrom(...snippets.filter((text) => !/[ßﬀ]/.test(text))),
      fc.constantFrom(...disguises),
      (before, after, phrase, disguise) => {
        const planted = disguise(phrase);
        const text = `${before}\n\n#${planted}#\n\n${after}`;
        const { folded, places } = fold(text);
        const words = fold(phrase).folded;
        const { starts, ends } = places();
        const quotes: string[] = [];
        for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
          quotes.push(text.slice(starts[at], ends[at + words.length - 1]));
        }
        expect(quotes, shown(text)).toContain(planted);
      },
    ),
    runs,
  );
});

const stretch = (word: string) => word.replace(/[a-z](?=.$)/, (letter) => letter.repeat(4));
const hiding: readonly ((word: string) => string)[] = [
  (word) => [...word].join(' '),
  (word) => [...word].join('.'),
  (word) => [...word].join(' * '),
  (word) => [...word].join('🔥'),
  (word) => [...word].join('\u200b-'),
  (word) => word.replace(/a(?!$)/g, '@'),
  (word) => word.replace(/e(?!$)/g, '3'),
  (word) => word.replace('a', 'а').replace('e', 'е'),
  stretch,
  (word) => bold(stretch(word)),
  (word) => wide([...word].join('_')),
];

test('a hidden word planted in any text is quoted to the letter', () => {
  fc.assert(
    fc.property(
      anyText,
      anyText,
      fc.constantFrom('passport', 'telegram', 'urgent', 'salaire', 'mshahara', 'lowongan'),
      fc.constantFrom(...hiding),
      (before, after, word, hide) => {
        const planted = hide(word);
        const text = `${before}\n\n(${planted})\n\n${after}`;
        const { folded, places } = fold(text, vocabulary);
        const { starts, ends } = places();
        const quotes: string[] = [];
        for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
          quotes.push(text.slice(starts[at], ends[at + word.length - 1]));
        }
        expect(quotes, shown(text)).toContain(planted);
      },
    ),
    runs,
  );
});

test('what authors write folds to itself when it is folded again', () => {
  for (const snippet of snippets) {
    const { folded } = fold(snippet);
    expect(fold(folded).folded).toBe(folded);
  }
});
