import type { Span } from '../../model/span.ts';

type Numeral = Span & { readonly value: number };

/** Number words by value; those from ten on multiply what stands before them. */
type Words = Readonly<Record<string, number>>;

const valued = (written: string): Words =>
  Object.fromEntries(
    [...written.matchAll(/([^\d\s]+) (\d+)/g)].map(([, word = '', value]) => [word, Number(value)]),
  );

const han = valued(
  '〇 0 零 0 一 1 壹 1 二 2 两 2 兩 2 贰 2 三 3 叁 3 四 4 肆 4 五 5 伍 5 六 6 七 7 八 8 九 9 十 10 拾 10 百 100 佰 100 千 1000 仟 1000',
);
const hangul = valued('일 1 이 2 삼 3 사 4 오 5 육 6 칠 7 팔 8 구 9 십 10 백 100 천 1000');
const thai = valued(
  'หนึ่ง 1 สอง 2 สาม 3 สี่ 4 ห้า 5 หก 6 เจ็ด 7 แปด 8 เก้า 9 สิบ 10 ร้อย 100 พัน 1000 หมื่น 10000 แสน 100000 ล้าน 1000000',
);

const normal = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([word, value]) => [word.normalize('NFKC'), value]));

/** The words whose values fit, as one piece of a pattern: a class of letters where it can be, which is quicker. */
function alternatives(words: Words, fits: (value: number) => boolean): string {
  const fitting = Object.keys(words).filter((word) => fits(words[word] ?? 0));
  return fitting.every(({ length }) => length === 1) ? `[${fitting.join('')}]` : fitting.join('|');
}

interface Script {
  readonly hint: RegExp;
  readonly words: Words;
  readonly pattern: RegExp;
  readonly word: RegExp;
}

/** A number of at most twelve words, only where a larger unit or money follows: the same signs stand in many words. */
function script(hint: RegExp, written: Words, [shape, follows]: readonly [string, string]): Script {
  const words = normal(written);
  const any = alternatives(words, () => true);
  const pattern = shape
    .replace('ANY', any)
    .replace(
      'DIGIT',
      alternatives(words, (value) => value < 10),
    )
    .replace(
      'UNIT',
      alternatives(words, (value) => value >= 1000),
    );
  return {
    hint,
    words,
    pattern: new RegExp(`${pattern}(?=${follows.normalize('NFKC')})`, 'g'),
    word: new RegExp(any, 'g'),
  };
}

const scripts: readonly Script[] = [
  script(/[\u4e00-\u9fff]/, han, ['(?:ANY){1,12}', '[万萬亿億元块塊円圓圆]|美[元金刀]|人民|[港台]币']),
  script(/만/, hangul, ['(?:ANY){1,12}', '만 ?(?:원|달러|불|엔|위안)']),
  script(/[\u0e00-\u0e7f]/, thai, ['(?:(?:DIGIT)?(?:UNIT))', ' ?(?:บาท|ดอล|เหรียญ|หยวน|ยูโร|กีบ)']),
];

/** One look at most texts, in place of one for each script. */
const anyScript = /[\u0e00-\uffff]/;

/** Numbers in Han, Hangul and Thai words, in the order of each: "十五" before "万", "삼백" before "만원", "สามหมื่น" before "บาท". */
export function readNumerals(folded: string): Numeral[] {
  if (!anyScript.test(folded)) return [];
  return scripts.flatMap(({ hint, pattern, word, words }) =>
    hint.test(folded)
      ? [...folded.matchAll(pattern)]
          .filter(({ index }) => !isDigit(folded[index - 1]))
          .map(({ index, 0: written }) => ({
            value: numeralValue(written.match(word) ?? [], words),
            start: index,
            end: index + written.length,
          }))
      : [],
  );
}

/** After a digit the same words multiply it: "5千". */
const isDigit = (sign: string | undefined) => sign !== undefined && sign >= '0' && sign <= '9';

/** "三百五十" is 3 × 100 + 5 × 10; digits side by side are read as written. */
function numeralValue(parts: readonly string[], words: Words): number {
  let sum = 0;
  let digits = 0;
  for (const part of parts) {
    const value = words[part] ?? 0;
    if (value < 10) digits = digits * 10 + value;
    else {
      sum += Math.max(1, digits) * value;
      digits = 0;
    }
  }
  return sum + digits;
}
