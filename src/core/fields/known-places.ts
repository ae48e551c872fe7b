import { saysWhen } from './says-when.ts';
import { towns } from './towns.ts';

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
const codes = letters.flatMap((one) => letters.map((two) => one + two));
/** What stands between a town and its country, and around them. */
const between = /\s*[,،、፣·|/()]\s*|\s+[-–—]\s+/u;

/** Without accents and in small letters: time zones are named so, and headings in capitals. */
const plain = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();

/** Not every browser knows their names. */
const continents = new Set(
  `asia|africa|europe|oceania|americas|the americas|america|north america|south america|latin america|asien|europa|afrika|amerika|ásia|áfrica|américa|oceanía|asie|afrique|amérique|amériques|océanie|eropa|eropah|oseania|ulaya|asya|châu á|châu âu|châu phi|châu mỹ
|เอเชีย|ยุโรป|แอฟริกา|อเมริกา|ອາຊີ|ເອີຣົບ|អាស៊ី|អឺរ៉ុប|အာရှ|ဥရောပ|亚洲|亞洲|欧洲|歐洲|非洲|美洲|大洋洲|アジア|ヨーロッパ|アフリカ|아시아|유럽|아프리카|아메리카|азия|европа|африка|америка|آسيا|أوروبا|أفريقيا|إفريقيا|ایشیا|یورپ|افریقہ
|एशिया|एसिया|यूरोप|युरोप|अफ्रीका|এশিয়া|ইউরোপ|আফ্রিকা|ஆசியா|ஐரோப்பா|ஆப்பிரிக்கா|ආසියාව|යුරෝපය|අප්‍රිකාව|እስያ|አውሮፓ|አፍሪካ`
    .split(/\s*\|/)
    .map(plain),
);

const byLanguage = new Map<string, ReadonlySet<string>>();

/** What a language and English call the world's countries (CLDR), and the large towns by which time zones are named (IANA). */
function placesIn(lang: string): ReadonlySet<string> {
  const before = byLanguage.get(lang);
  if (before) return before;
  const names = [...(lang === 'zh' ? ['zh-Hans', 'zh-Hant'] : [lang]), 'en'].map(
    (each) => new Intl.DisplayNames(each, { type: 'region', fallback: 'none' }),
  );
  const countries = codes.flatMap((code) => names.flatMap((each) => each.of(code) ?? []));
  const zones = Intl.supportedValuesOf('timeZone').map((zone) =>
    zone.replace(/^.*\//, '').replaceAll('_', ' '),
  );
  const places = new Set([...countries, ...zones, ...towns].map(plain));
  byLanguage.set(lang, places);
  return places;
}

/** How districts, stations and streets end. */
const ends = '市区區町村郡県縣鎮镇路街站駅시군구동읍면로';
const eastern = towns.filter((town) => /^[\u3400-\ud7ff]/.test(town)).join('|');
const district = `(?:[\\s·-]?[^\\s\\d${ends}]{1,8}[${ends}]+)`;
/** "서울 성동구", "東京都千代田区" and "上海-闵行区": no comma parts a town from its district there. */
const address = new RegExp(
  `^(?:${eastern})(?:[省市都府県縣道]|특별시|광역시)?${district}*(?:-\\p{sc=Han}{2,6}){0,3}$`,
  'u',
);
/** "宁波-北仑区": as Chinese boards write places, of which these are too many to know. */
const partedByDashes = /^\p{sc=Han}{2,4}(?:-\p{sc=Han}{2,6})?-\p{sc=Han}{1,6}[区县市镇乡]$/u;
/** "上海-闵行区5-10年本科": where a job is and what it asks for, with nothing in between. */
const beforeYears = new RegExp(`^(?:${eastern})市?${district}?(?=\\d)`, 'u');

const isLanguage = /^[a-z]{2,3}$/;

/** Whether words are the name of a country or a large town, or of a place in one: "Doha, Qatar". `lang` is the BCP 47 tag of the page. */
export function isKnownPlace(words: string, lang = 'en'): boolean {
  const base = lang.toLowerCase().split('-', 1)[0] ?? '';
  const known = placesIn(isLanguage.test(base) ? base : 'en');
  const parts = words.split(between).filter(Boolean).map(plain);
  // What travel sites file their articles under: "Asia, Cambodia".
  if (parts.some((part) => continents.has(part))) return false;
  if (address.test(words) || partedByDashes.test(words)) return true;
  return [parts[0], parts.at(-1)].some((part) => part !== undefined && known.has(part));
}

/** The known place that a short line is, or begins with; undefined where it says something else. */
export const placeIn = (line: string, lang?: string): string | undefined =>
  isKnownPlace(line, lang) ? line : beforeYears.exec(line)?.[0];

const part = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:d[aeo]|del|la|el|los|las|les?|of|the|upon|sur|[\p{Lu}][\p{L}\p{M}.'’-]*)){0,3}`;
/** "Porto, Norte", "Haro, La Rioja, España", "Recife/PE" and, with its department, "Dole - 39". */
const town = new RegExp(`^${part}(?:(?:, ${part}){1,3}| ?[/-] ?(?:\\p{Lu}{2}|\\d{2,3}))$`, 'u');
/** What stands with commas in between besides: kinds of work and of contract. */
const noTown =
  /time|jornada|tiempo|temps|contrat|permanent|remote|híbrid|hybrid|intern|bachelor|degree|licen[cs]|master|ingenier|engineer|sales|market|english|français|español|hours|shift|inc\b|ltd\b/iu;

/** Whether a line is a town with its region. */
export const isTown = (line: string): boolean => town.test(line) && !noTown.test(line) && !saysWhen(line);
