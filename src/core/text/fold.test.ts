import { describe, expect, test } from 'vitest';
import { addWords, type WordLists } from './disguises/vocabulary.ts';
import { fold } from './fold.ts';

const vocabularyOf = (...words: string[]) => {
  const lists: WordLists = { words: new Set(), stems: new Set() };
  for (const word of words) addWords(lists, word);
  return lists;
};
const vocabulary = vocabularyOf(
  'telegram passport urgent free good salary cambodia thailand hiring visa scam* срочно مجانا',
);
const folded = (text: string) => fold(text, vocabulary).folded;

describe('a disguised word folds to the plain one, and an innocent look-alike does not', () => {
  const cases: readonly (readonly [name: string, disguised: string, plain: string, innocent: string])[] = [
    ['bold letters', '𝐇𝐢𝐫𝐢𝐧𝐠', 'hiring', '𝐇𝐢𝐫𝐞𝐝'],
    ['script letters', '𝓗𝓲𝓻𝓲𝓷𝓰', 'hiring', '𝓗𝓲𝓻𝓮𝓭'],
    ['full-width letters', 'ＨＩＲＩＮＧ', 'hiring', 'ＨＩＲＥ'],
    ['small capitals', 'ʜɪʀɪɴɢ', 'hiring', 'ʜɪʀᴇ'],
    ['letters in circles', 'ⓗⓘⓡⓘⓝⓖ', 'hiring', 'ⓗⓘⓡⓔ'],
    ['letters in black circles', '🅗🅘', 'hi', '🅗🅐'],
    ['letters in black boxes', '🅷🅸', 'hi', '🅷🅰'],
    ['halves of flags', '🇻 🇮 🇸 🇦', 'visa', '🇻🇮🇸🇦'],
    ['soft hyphens and joiners', 'pass\u00adport\u200bs', 'passports', 'pass port'],
    ['directional signs', 'pass\u202e\u2066port', 'passport', 'pass\u202e port'],
    ['letters with spaces between', 'T h a i l a n d', 'thailand', 'Thai l a n d'],
    ['letters with dots between', 'p.a.s.s.p.o.r.t', 'passport', 'e.g.'],
    ['letters with hyphens between', 't-e-l-e-g-r-a-m', 'telegram', 't-e telegra-m'],
    ['letters with low lines between', 't_e_l_e_g_r_a_m', 'telegram', 'tele_gram'],
    ['letters with several signs between', 'T * h * a * i * l * a * n * d', 'thailand', 'T * h'],
    ['letters with pictures between', 'V🔥I🔥S🔥A', 'visa', 'V🔥IS🔥A'],
    ['letters with bullets between', 'v•i•s•a', 'visa', 'v\n•i\n•s\n•a'],
    ['letters with a digit among them', 'T.H.4.I.L.A.N.D', 'thailand', 't.h.4.1.2.3'],
    ['words pulled apart', 'J O B   I N   T H A I L A N D', 'job in thailand', 'J O   I N'],
    ['words with dotted letters', 'V.I.S.A F.R.E.E', 'visa free', 'V.I.S.A.F R.E.E'],
    ['Chinese characters with spaces between', '柬 埔 寨', '柬埔寨', '柬埔寨 高薪 招人'],
    ['Chinese characters with dots between', '金.三.角', '金三角', '食、住、行'],
    ['kana with spaces between', 'カ ン ボ ジ ア', 'カンボジア', 'カンボ ジア'],
    ['Korean syllables with dots between', '캄.보.디.아', '캄보디아', '더 할 수 있'],
    ['Thai letters with spaces between', 'ส า ม เ ห ลี่ ย ม', 'สามเหลี่ยม', 'สาม เหลี่ยม'],
    ['Lao letters with spaces between', 'ຄ າ ສິ ໂ ນ', 'ຄາສິໂນ', 'ຄາ ສິໂນ'],
    ['Khmer letters with signs between', 'ក*ម*ពុ*ជា', 'កមពុជា', 'ក*ម*ពុ'],
    ['foreign look-alike letters', 'Tеlеgram', 'telegram', 'телеграм'],
    ['Latin letters in a Cyrillic word', 'cpочнo', 'срочно', 'cpo'],
    ['a dotless i and a phonetic g', 'hırınɡ', 'hiring', 'hàrang'],
    ['a digit for a letter', 't3legram', 'telegram', 'covid19'],
    ['two digits for letters', 't3l3gr4m', 'telegram', 't3l3gr4f'],
    ['one for l or i', 'te1egram', 'telegram', 'te1tgram'],
    ['a sign for a letter', 'C@mbodia', 'cambodia', 'c@mbodia.example'],
    ['dollars for letters', 'pa$$port', 'passport', 'pas $sport'],
    ['a dollar at the beginning', '$alary', 'salary', '$ alary'],
    ['digits in the beginning of a longer word', 'sc4mmers', 'scammers', 'sc4nners'],
    ['keycap digits', '1️⃣2️⃣', '12', '1x2'],
    ['a stretched letter', 'urgennnt', 'urgent', 'urgent1'],
    ['a stretched double letter', 'freeeee', 'free', 'freer'],
    ['two stretched letters', 'gooooodddd', 'good', 'goood1'],
    ['a stretched Cyrillic letter', 'срооочно', 'срочно', 'сроочно'],
    ['a stretched Arabic word', 'مجـــــانا', 'مجانا', 'مجان'],
    ['Arabic vowel marks', 'مَجَانًا', 'مجانا', 'مجانى'],
    ['Arabic digits', '١٬٢٠٠٫٥', '1,200.5', '١،٢'],
    ['Devanagari digits', '१२०० रुपये', '1200 रुपये', 'रुपये'],
    ['Burmese digits', '၁၂၀၀', '1200', 'ဝင်'],
    ['Thai digits', '๓๐,๐๐๐', '30,000', 'สาม'],
    ['full-width digits', '１２００', '1200', '一二'],
    ['curly quotation marks', 'don’t', "don't", 'dont'],
    ['the newer place of a Vietnamese tone', 'hoà khoẻ uỷ', 'hòa khỏe ủy', 'hoàn khoẻn uỷn'],
    ['half-width kana', 'ﾊﾞｲﾄ', 'バイト', 'ﾊｲﾄ'],
    ['taken-apart Thai AM', 'ทํางาน', 'ทำงาน', 'ทางาน'],
    ['a Burmese zero for a letter', '၀င်ငွေ', 'ဝင်ငွေ', '၀'],
  ];
  test.each(cases)('%s', (_, disguised, plain, innocent) => {
    expect(folded(plain)).toBe(fold(plain).folded);
    expect(folded(disguised)).toBe(folded(plain));
    expect(folded(innocent)).not.toBe(folded(plain));
  });
});

test.each([
  ['a web address', 'www.company.example'],
  ['a roman numeral', 'phase iii'],
  ['a size', 'aaa batteries'],
  ['a number', '1000000'],
  ['Korean laughter', 'ㅋㅋㅋ'],
  ['Thai repetition', 'มากกกก ๆๆๆ'],
  ['codes', 'b2b covid19 4x4 mp3 h1b web3'],
  ['a mail address', 'j0bs@free-visa.example'],
  ['a handle', '@fr33_visa'],
  ['prices', '$500 us$500 visa$'],
  ['initials', 'j. r. r. tolkien'],
  ['two single Chinese words', '男 女 不限'],
  ['languages in a Chinese list', '中/英/日'],
  ['short Korean words', '더 할 수 있 다'],
  ['letters of a Thai list', 'ก ข ค'],
  ['a country', 'u.s.a.'],
  ['times', '9 a.m. - 5 p.m.'],
  ['a list of letters', 'vitamins a, b, c, d, e'],
  ['real Cyrillic', 'срочно требуется'],
  ['real Greek', 'αγορά εργασιών'],
  ['a Cyrillic word beside a Latin one', 'web разработчик'],
  ['a word that a pack does not know', 'yummmy c0ffee'],
])('%s stays as it is', (_, text) => {
  expect(folded(text)).toBe(text);
});

test('a word that the pack knows as it is written is never read as another', () => {
  const lists = vocabularyOf('goood');
  addWords(lists, 'good');
  expect(fold('goood', lists).folded).toBe('goood');
  expect(fold('gooood', lists).folded).toBe('good');
});

test('a composed and a taken-apart letter fold alike', () => {
  expect(folded('việc nhẹ'.normalize('NFD'))).toBe(folded('việc nhẹ'.normalize('NFC')));
  expect(folded('한국어'.normalize('NFD'))).toBe('한국어');
});

test('white space runs together, and a broken line stays a broken line', () => {
  expect(folded('free \t flight\u00a0\u00a0ticket')).toBe('free flight ticket');
  expect(folded('free flight \r\n  ticket')).toBe('free flight\nticket');
  expect(folded('free flight•ticket')).toBe('free flight\nticket');
});

test('a hyphen between letters is a space, between numbers and in mail addresses it stays', () => {
  expect(folded('non-voice 800-1,200')).toBe('non voice 800-1,200');
  expect(folded('jobs@tallow-pike.example')).toBe('jobs@tallow-pike.example');
});
