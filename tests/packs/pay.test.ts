import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PayFact } from '../../src/core/model/fact.ts';
import { textOf } from '../../src/core/text/text-of.ts';
import { factsOf } from './reading.ts';
import { writtenPayOne } from './written-pay-one.ts';
import { writtenPayTwo } from './written-pay-two.ts';

const rows = `${writtenPayOne}${writtenPayTwo}`
  .split('\n')
  .filter(Boolean)
  .map((row) => row.split('|').map((cell) => cell.trim()));

/** A fact in the form of a row. */
function rowOf({ least, most, currency, period, count, plus, usdMonth }: PayFact): string[] {
  const said = [count, period, plus && '+'].filter(Boolean).join(' ');
  const usd = usdMonth === undefined ? undefined : Math.round(usdMonth);
  return [least, most, currency, said, usd].map((cell) => String(cell ?? ''));
}

describe('pay as posts write it', () => {
  test.each(rows)('%s: %s', async (lang = '', text = '', ...expected) => {
    expect((await factsOf(text, { lang })).pay.map(rowOf)).toEqual([expected]);
  });

  test('26 languages are tried', () => {
    expect(new Set(rows.map(([lang]) => lang)).size).toBe(26);
    expect(rows.length).toBeGreaterThanOrEqual(120);
  });
});

const innocent = [
  ['en', 'Registration fee $50'],
  ['en', 'Pay a deposit of $200 to start work'],
  ['en', 'a $5M revenue company'],
  ['en', 'We raised $900 for the shelter'],
  ['en', 'born in 1998, salary negotiable'],
  ['en', 'open 24/7, salary good'],
  ['en', 'age 18-35 years, salary good'],
  ['en', '500 employees in our company'],
  ['en', 'Level P1 officer, salary to be agreed'],
  ['en', 'salary in RM'],
  ['en', 'Interview on 12.05.2024, salary attractive'],
  ['en', '1200 a month'],
  ['en', 'Call +63 917 123 4567 for salary'],
  ['en', 'visa cost 1500 dollars'],
  ['en', 'Laptop worth $1,000'],
  ['en', 'work 5 days a week, 8 hours'],
  ['en', 'Pay 100% on time'],
  ['en', 'salary paid on 15th'],
  ['en', 'salary 13th month'],
  ['en', '30 days leave a year'],
  ['en', '401k, salary'],
  ['en', 'salary is paid in 2024'],
  ['en', '50,000 readers a month'],
  ['en', 'monthly 500 calls'],
  ['en', 'monthly 80k users'],
  ['en', 'Our fund has $900 left, 12 people work here'],
  ['ja', '月10万人が利用するサービス'],
  ['ja', '月間100万PVのサイト'],
  ['ko', '월 500만 명이 쓰는 앱'],
  ['th', 'ผ่อนเดือนละ 5,000'],
  ['en', '$10,000 prize'],
  ['en', 'JLPT N4 a month'],
  ['en', 'You pay a penalty of USD 3,000'],
  ['en', 'invests $100 million per year'],
  ['en', 'The ship carries 12,000 containers a week'],
  ['id', 'biaya admin Rp 50.000'],
  ['id', 'gaji UMR, usia 18-35 tahun'],
  ['ms', 'yuran pendaftaran RM50'],
  ['vi', 'phí đăng ký 500k'],
  ['vi', 'sinh năm 1998, lương thỏa thuận'],
  ['vi', 'làm 8 tiếng 1 ngày, nghỉ 2 ngày 1 tháng'],
  ['tl', 'may 300 na bakante sa Makati'],
  ['th', 'ค่าสมัคร 500 บาท'],
  ['th', 'เกิด 2541 เงินเดือนตามตกลง'],
  ['zh', '押金500元'],
  ['zh', '公司融资3000万元'],
  ['zh', '2024年5月1日上班'],
  ['zh', '月休4天'],
  ['zh', '千万不要相信'],
  ['ko', '보증금 100만원'],
  ['ko', '직원 300명'],
  ['ko', '매출 500억원 회사'],
  ['ja', '資本金1000万円'],
  ['ja', '年間休日120日'],
  ['ru', 'стоимость 5000 руб.'],
  ['ru', 'до 35 лет, зарплата по договоренности'],
  ['es', 'costo de inscripción $50'],
  ['pt', 'taxa de inscrição R$ 50'],
  ['fr', 'frais de dossier 50 €'],
  ['sw', 'gharama ya pasipoti KSh 5,000'],
  ['ar', 'رسوم 100 دولار'],
  ['hi', 'फीस 500 रुपये'],
  ['ur', 'فیس 5000 روپے'],
] as const;

test.each(innocent)('no pay in %s: %s', async (lang, text) => {
  expect((await factsOf(text, { lang })).pay).toEqual([]);
});

describe('what an ambiguous name of a currency means', () => {
  const currency = async (text: string, lang?: string) =>
    (await factsOf(text, lang ? { lang } : {})).pay.map((fact) => fact.currency);

  test('is told by the country that the text names', async () => {
    expect(await currency('6,000 dirhams a month, Dubai')).toEqual(['AED']);
    expect(await currency('Rs 150,000 per month, Sri Lanka')).toEqual(['LKR']);
  });

  test('is told by the country of a telephone number', async () => {
    expect(await currency('Rs 50,000 per month, WhatsApp +92 301 2345678')).toEqual(['PKR']);
    expect(await currency('Rs 50,000 per month, WhatsApp +91 98765 43210')).toEqual(['INR']);
  });

  test('is told by the language', async () => {
    expect(await currency('月薪20000元，包吃住', 'zh')).toEqual(['CNY']);
    expect(await currency('sahod 20,000 pesos kada buwan', 'tl')).toEqual(['PHP']);
  });

  test('is not guessed', async () => {
    expect(await currency('Rs 50,000 per month')).toEqual([undefined]);
    expect(await currency('¥5,000 per month')).toEqual([undefined]);
  });

  test('a sum without a currency is of the country that the text names, where that can be pay', async () => {
    expect(await currency('Salary: 25,000 - 30,000, Manila, Philippines')).toEqual(['PHP']);
    expect(await currency('Salary: 1,200 - 1,500, Sihanoukville, Cambodia')).toEqual([undefined]);
  });
});

test('a sum in the post’s own field for pay needs no other word', async () => {
  const { pay } = await factsOf('Barista in Phuket.', { pay: '20,000 - 25,000 THB' });
  expect(pay).toMatchObject([{ least: 20_000, most: 25_000, currency: 'THB' }]);
  expect(pay[0]?.usdMonth).toBeUndefined();
});

test('a salary is compared with what is usual where the work is, and for the work', async () => {
  const times = async (text: string) => (await factsOf(text)).pay.map(({ timesUsual }) => timesUsual);
  expect(await times('Salary USD 1,050 per month, Sihanoukville')).toEqual([5]);
  expect(await times('Call center agent in the Philippines, salary USD 880 per month')).toEqual([2]);
  expect(await times('Not in Cambodia. Salary USD 1,050 per month')).toEqual([undefined]);
  expect(await times('Salary USD 1,050')).toEqual([undefined]);
});

test('a yearly figure is not taken for a month’s', async () => {
  const [fact] = (await factsOf('Salary: $120,000', { lang: 'en' })).pay;
  expect(fact).toMatchObject({ least: 120_000, currency: 'USD' });
  expect(fact?.period).toBeUndefined();
});

test('no text makes it throw, and what it finds stands in the text', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom('$', '1,200', ' - ', 'salary', 'k', '万', ' a month', '+', '@', '://', '.', 't.me/', '9'),
    fc.constantFrom('5 days', 'lương', '15', 'tr', '月薪', '三十', 'fee', '+855 12 345 678', 'telegram id '),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 40 }), async (pieces) => {
      const text = pieces.join('');
      const { length } = textOf({ id: 'p', text, foundBy: 'given' }).folded;
      const { pay, contacts } = await factsOf(text);
      for (const { span } of [...pay, ...contacts]) {
        expect(span.start).toBeLessThan(span.end);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(length);
      }
      for (const { usdMonth = 0, least = 1, most = 1 } of pay)
        expect([usdMonth, least, most].every((value) => value >= 0)).toBe(true);
    }),
    { numRuns: 400 },
  );
});
