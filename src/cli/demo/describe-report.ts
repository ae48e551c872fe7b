import type { Explanation } from '../../core/model/explanation.ts';
import type { PageReport } from '../../core/model/page-report.ts';

/** A report in lines of plain text. */
export function describeReport({ offers, others, read }: PageReport): string[] {
  return [
    `  ${read} posts read, ${offers.length} are job offers.`,
    ...offers.flatMap(describeOffer),
    ...others.map((title) => `  - ${title}\n      not-an-offer: nothing is shown.`),
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
