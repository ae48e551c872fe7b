import type { Words } from '../core/explain/words.ts';

/** A source's date in words, as precise as it is: "2024-05" becomes "May 2024". Digits are Western, as everywhere here. */
export function sayDate(date: string, words: Words): string {
  const [year = '', month, day] = date.split('-');
  const known = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(known.valueOf()) || !month) return date;
  if (words.has('date-day')) {
    const said = { year, month: words(`month-${Number(month)}`), day: day ? String(Number(day)) : '' };
    return words(day ? 'date-day' : 'date-month', said);
  }
  return new Intl.DateTimeFormat(words('locale'), {
    calendar: 'gregory',
    timeZone: 'UTC',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
  }).format(known);
}
