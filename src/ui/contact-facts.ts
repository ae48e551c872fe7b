/** A telephone number as it is dialled: digits and a leading plus. */
export const dialled = (number: string): string => number.replace(/(?!^\+)\D/gu, '');

/**
 * Whether something of a date ("2025-04-10", "2025-04", "2025") is more than twelve months old: what it says may have
 * changed since. A date that is less precise counts from its end.
 */
export function isOld(date: string, now: Date): boolean {
  const [year = '', month, day] = date.split('-');
  const end = new Date(Date.UTC(Number(year) + 1, month ? Number(month) - 1 : 11, day ? Number(day) : 28));
  return Number.isNaN(end.valueOf()) || end < now;
}
