import type { FoundBy } from '../../core/model/post.ts';
import type { Draft } from './draft.ts';
import { cardFields } from './fields.ts';
import type { Record } from './find-records.ts';
import type { Item } from './read-items.ts';
import type { Sheet } from './read-page.ts';
import type { Claim } from './structured-data.ts';
import { textOf } from './text-of.ts';

interface Card extends Record {
  readonly text: string;
  readonly claim: Claim | undefined;
  readonly foundBy: FoundBy;
}

const leastText = 20;

/**
 * Records and marked-up items as posts in reading order, each with the text that no other of them holds.
 * A claim is heard by the record that shows its title.
 */
export function readCards(
  sheet: Sheet,
  records: readonly Record[],
  items: readonly Item[],
  claims: readonly Claim[],
): Draft[] {
  const cards = gather(sheet, records, items);
  const common = commonLines(cards);
  const claimed = new Map(claims.map((claim) => [claim.title, claim]));
  const open: { end: number; title: string | undefined }[] = [];
  const drafts: Draft[] = [];
  for (const card of cards) {
    const { index, text, foundBy } = card;
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= index) open.pop();
    const claim =
      card.claim ??
      text
        .split('\n', 6)
        .map((line) => claimed.get(line))
        .find(Boolean);
    const around = open.at(-1)?.title;
    const fields = cardFields(sheet, {
      index,
      text,
      around,
      claim,
      common: common.get(card.row) ?? new Set(),
    });
    open.push({ end: sheet.after[index] ?? 0, title: fields.title });
    if (text.length >= leastText && (text.includes('\n') || card.claim)) {
      drafts.push({ index, text, fields, foundBy: claim ? 'structured-data' : foundBy });
    }
  }
  return drafts;
}

function gather(sheet: Sheet, records: readonly Record[], items: readonly Item[]): Card[] {
  const skipped: boolean[] = [];
  for (const { index } of [...records, ...items]) skipped[index] = true;
  const text = (index: number) => textOf(sheet, index, skipped);
  const cards: Card[] = records.map(({ index, row }) => ({
    index,
    row,
    text: text(index),
    claim: undefined,
    foundBy: 'record',
  }));
  for (const { index, claim } of items) {
    cards.push({ index, row: 0, text: text(index), claim, foundBy: 'structured-data' });
  }
  return cards.sort((one, two) => one.index - two.index);
}

/** Lines that at least three cards and a third of their row repeat: badges and buttons. */
function commonLines(cards: readonly Card[]): ReadonlyMap<number, ReadonlySet<string>> {
  const common = new Map<number, ReadonlySet<string>>();
  for (const [row, members] of Map.groupBy(cards, (card) => card.row)) {
    const counts = new Map<string, number>();
    for (const { text } of members) {
      for (const line of new Set(text.slice(0, 2000).split('\n')))
        counts.set(line, (counts.get(line) ?? 0) + 1);
    }
    const least = Math.max(3, members.length / 3);
    common.set(row, new Set([...counts].filter(([, count]) => count >= least).map(([line]) => line)));
  }
  return common;
}
