/** A source's date in words, as precise as it is: "2024-05" becomes "May 2024". */
export function sayDate(date: string, locale: string): string {
  const [year, month, day] = date.split('-');
  const known = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(known.valueOf())) return date;

  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    numberingSystem: 'latn',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  }).format(known);
}
