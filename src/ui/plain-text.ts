import type { Words } from '../core/explain/words.ts';
import type { Explanation, Reason } from '../core/model/explanation.ts';
import type { Source } from '../core/model/source.ts';
import { clip } from './clip.ts';
import { sayDate } from './say-date.ts';

/** An explanation as text that can be pasted into a message. */
export function toPlainText(explanation: Explanation, words: Words): string {
  const { title, employer, headline, caution, reasons, combinations, next, steps } = explanation;
  const name = [title, employer].flatMap((part) => (part ? [ownWords(part)] : []));
  const parts = [
    [words('popup-title'), ...name],
    [`${words(`concern-${explanation.concern}`)}: ${headline}`, caution],
    combinations.length > 0 ? [words('combination-intro'), ...combinations.map((each) => `- ${each}`)] : [],
    ...reasons.map((reason, index) => reasonLines(reason, index + 1, words)),
    next.length > 0 ? [words('next-title'), ...next.map(({ text }) => `- ${text}`)] : [],
    steps.length > 0 ? [words('steps-title'), ...steps.map(({ text, url }) => `- ${text} ${url ?? ''}`)] : [],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n');
}

/** An explanation as it is read out loud: without addresses and dates, one thought a line. */
export function toSpokenText(explanation: Explanation, words: Words): string {
  const { title, concern, headline, caution, reasons, combinations, next, steps } = explanation;
  return [
    ...(title ? [ownWords(title)] : []),
    `${words(`concern-${concern}`)}. ${headline}`,
    caution,
    ...reasons.flatMap((reason) => [
      reason.message,
      `${words('reason-quote')} ${quotesOf(reason).map(ownWords).join('. ')}`,
      reason.why,
      ...reason.from,
    ]),
    ...(combinations.length > 0 ? [words('combination-intro'), ...combinations] : []),
    ...(next.length > 0 ? [words('next-title'), ...next.map(({ text }) => text)] : []),
    ...(steps.length > 0 ? [words('steps-title'), ...steps.map(({ text }) => text)] : []),
  ].join('\n');
}

/** Who says so and when: "ILO, May 2024". */
export function saySource({ publisher, date }: Source, words: Words): string {
  if (!date) return words('source-undated', { publisher });
  return words('source-dated', { publisher, date: sayDate(date, words) });
}

/** The quotes of a reason, each once, as the post writes them. */
export function quotesOf({ evidence }: Reason): string[] {
  return [...new Set(evidence.map(({ quote }) => clip(quote, 240)))];
}

function reasonLines(reason: Reason, number: number, words: Words): string[] {
  const quotes = quotesOf(reason).map((quote) => words('quoted', { quote: ownWords(quote) }));
  return [
    `${number}. ${reason.message}`,
    ...(quotes.length > 0 ? [`${words('reason-quote')} ${quotes.join(' ')}`] : []),
    reason.why,
    ...reason.from,
    ...(reason.confirmedOn ? [words('rules-expired', { date: sayDate(reason.confirmedOn, words) })] : []),
    ...reason.sources.map((source) => `${words('reason-source')} ${saySource(source, words)}. ${source.url}`),
  ];
}

/** Left as it is, a stranger's direction mark could turn the lines around it. */
function ownWords(text: string): string {
  return clip(text, 240).replace(/[\u202a-\u202e\u2066-\u2069]/gu, '');
}
