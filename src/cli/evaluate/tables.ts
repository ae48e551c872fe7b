import type { Group, Tally } from './tally.ts';
import { wilson } from './wilson.ts';

const mostRules = 10;

/** The tables of a tally as Markdown: each label over all its posts, each group, and the rules that hold for most honest posts. */
export function tableLines(tally: Tally, pack: string): string[] {
  return [
    `Pack ${pack}. Per cent of the posts, with 95 % intervals.`,
    '',
    ...table('label', tally.labels(), ({ label }) => [label]),
    '',
    ...table('label | corpus | language', tally.groups(), ({ label, corpus, lang }) => [label, corpus, lang]),
    ...['genuine', 'genuine-overseas'].flatMap((label) => ruleLines(tally, label)),
  ];
}

function ruleLines(tally: Tally, label: string): string[] {
  const most = tally.rules(label).slice(0, mostRules);
  if (most.length === 0) return [];
  return [
    '',
    `Rules that hold for most posts labelled “${label}”:`,
    ...most.map(({ rule, posts }) => `  ${posts}  ${rule}`),
  ];
}

function table<Row extends Pick<Group, 'total' | 'counts'>>(
  head: string,
  rows: readonly Row[],
  names: (row: Row) => readonly string[],
): string[] {
  const columns = head.split(' | ').length;
  return [
    `| ${head} | posts | offers | cannot tell | some | serious |`,
    `|${' --- |'.repeat(columns)}${' ---: |'.repeat(5)}`,
    ...rows.map((row) => `| ${[...names(row), row.total, ...shares(row)].join(' | ')} |`),
  ];
}

function shares({ total, counts }: Pick<Group, 'total' | 'counts'>): string[] {
  const offers = total - counts['not-an-offer'];
  return [offers, counts['cannot-tell'], counts.some, counts.serious].map((count) => share(count, total));
}

function share(count: number, total: number): string {
  const { share: found, low, high } = wilson(count, total);
  const percent = (value: number) => (value * 100).toFixed(1);
  return `${percent(found)} (${percent(low)}–${percent(high)})`;
}
