import type { Explanation } from '../../core/model/explanation.ts';

/** What the extension knows of a tab: its offers, and how many posts it read there. */
export interface Report {
  readonly offers: readonly Explanation[];
  readonly read: number;
}

/** A report in lines of plain text. */
export function describeReport({ offers, read }: Report): string[] {
  const rest = read - offers.length;
  return [
    `  ${read} posts read, ${offers.length} are job offers.`,
    ...offers.flatMap(describeOffer),
    ...(rest > 0 ? [`  ${rest} more: not a job offer, nothing shown.`] : []),
  ].map(withoutIsolates);
}

/** Words for pages carry invisible marks of direction, which terminals show as boxes. */
const withoutIsolates = (line: string) => line.replaceAll(/[\u2066-\u2069]/g, '');

function describeOffer({ title, concern, headline, reasons, combinations }: Explanation): string[] {
  return [
    `  - ${title ?? '(without a title)'}`,
    `      ${concern}: ${headline}`,
    ...reasons.map(({ category, message, evidence }) => {
      const quotes = evidence.map(({ quote }) => `“${quote.replaceAll(/\s+/g, ' ')}”`);
      return `      · ${message} [${category}] ${quotes.join(' ')}`;
    }),
    ...combinations.map((sentence) => `      + ${sentence}`),
  ];
}
