import { measuresGoods } from '../text/measures.ts';

const signs = '[$€£¥￥₹₩₫฿₱₽৳₨₦₴₺₪﷼]';
const codes =
  'usd[tc]?|eur|gbp|sgd|hkd|myr|thb|php|idr|inr|vnd|aed|sar|qar|rub|rur|rmb|cop|clp|mxn|ars|pen|kwd|omr|bhd|egp|etb|ugx|ghs|tzs|cny|jpy|krw|twd|tnd|mad|dzd|jod|lyd|iqd|sdg|xof|xaf|fcfa|cfa|rwf|mzn|aoa|mur|bob|pyg|uyu|gtq|hnl|nio|crc|dop|uah|kzt|uzs|chf|nzd|mvr|bwp|zmw|mwk|nad|gmd|fjd|ttd|jmd|sek|nok|dkk|czk|huf|ron|bgn|gel|amd|azn|kgs|afn|btn|kd|bd|dhs?|zł|kč|pln|mop|bnd|brl|aud|cad|ngn|kes|zar|mmk|khr|lak|bdt|pkr|npr|lkr|nrs|rp|rs|rm|tk|ksh|tsh|birr|kip|riels?|taka|naira|baht|pesos?|dirhams?|euros?|dollars?';
const units = 'k|lacs?|lakhs?|lpa|jt|juta|triệu|tr|млн|тыс|руб|万|萬|千|元|円|만|원|만원|บาท|u|usd[tc]?';
const amount = '\\d[\\d., ]{0,14}';

// Every part is bounded, so that a hostile line costs no more than an ordinary one.
const money = new RegExp(
  [
    `${signs}\\s?\\d`,
    `\\d\\s?k\\s?${signs}`,
    `\\b(?:${codes})\\.?\\s?${amount}`,
    `\\d[\\d.,]{2,14}\\s?\\+?\\s?(?:${codes})\\b`,
    `\\d\\s?(?:lacs?|lakhs?|lpa|jt|juta|triệu|млн|тыс|руб|万|萬|元|円|만원|원|บาท|ກີບ|រៀល|ကျပ်|টাকা|रु|ብር|ریال|ريال|درهم|دينار|đ\\b|грн|kč|zł|ден|лв|${signs})`,
    `\\d(?:${units})?\\s?[-–—~～至到]+\\s?\\d{1,9}(?:${units})`,
    `\\d(?:k|u)?\\s?/\\s?(?:month|mo|week|day|hour|hr|year|月|天|小时)`,
  ].join('|'),
  'iu',
);
const longestShown = 60;
/** Nobody is paid so much. */
const billions =
  /\d\s?(?:mil millones|mil milhões|bilhões|billions?|bn\b|milliards?|miliar|tỷ|млрд|миллиард|مليار|億|亿)/iu;

const fewestSums = 3;

/** Whether the sums on a card are none of pay: what is let or sold is measured, and statistics have three sums in a row, each alone on its line. */
export const isPriced = (lines: readonly string[]): boolean =>
  lines.some(measuresGoods) ||
  lines.some((_, at) => lines.slice(at, at + fewestSums).filter(isSum).length === fewestSums);

const isSum = (line: string) => line.length <= 20 && /\d/.test(line) && findPay(line) !== undefined;

const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xe50, 0xed0, 0x1040, 0x17e0];
const otherDigits = /(?![0-9])\p{Nd}/gu;
const inAscii = (digit: string): string => {
  const code = digit.charCodeAt(0);
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
};

/** The beginning of a sum of which only the end was found: "9 000 – 13 00" of "9 000 – 13 000 грн". */
const sumBefore = /(?:\p{Sc}\s?)?\d[\d\s.,–—~-]{0,30}$/u;
const longestBefore = 30;
const longestBehind = 40;
/** What is said of it follows behind a dot. */
const asideMark = /\s·\s/;

/** The words of a line that name a sum of money: of a short line what stands between its dots, of a longer one the part around the sum. */
export function findPay(line: string): string | undefined {
  if (line.length > 300) return undefined;
  const found = money.exec(line.replace(otherDigits, inAscii));
  if (!found || billions.test(line)) return undefined;
  if (line.length <= longestShown) return partWithSum(line);
  const start = sumBefore.exec(line.slice(0, found.index))?.index ?? line.lastIndexOf(' ', found.index) + 1;
  return line
    .slice(Math.max(start, found.index - longestBefore), found.index + longestBehind)
    .split(asideMark, 1)
    .join()
    .trim();
}

/** "Full time · Porto · €900 a month" says other things, too. */
function partWithSum(line: string): string {
  const parts = line.split(dot).filter((part) => money.test(part.replace(otherDigits, inAscii)));
  return parts.length === 1 && parts[0] ? parts[0].trim() : line;
}
const dot = /\s·\s/;
