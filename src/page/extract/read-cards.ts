import type { FoundBy } from '../../core/model/post.ts';
import type { Draft } from './draft.ts';
import { cardFields } from './fields.ts';
import type { Record } from './find-records.ts';
import type { Item } from './read-items.ts';
import { type Part, type Sheet, shownBeside } from './sheet.ts';
import type { Steps } from './steps.ts';
import type { Claim } from './structured-data.ts';

interface Card extends Record {
  readonly text: string;
  readonly claim: Claim | undefined;
  readonly foundBy: FoundBy;
}

const leastText = 20;
/** A message may be one line. */
const leastAlone = 60;
const headLines = 6;

/**
 * Records and marked-up items as posts in reading order, each with the text that no other of them holds.
 * A claim is heard by the record that shows its title.
 */
export function* readCards(
  sheet: Sheet,
  records: readonly Record[],
  items: readonly Item[],
  claims: readonly Claim[],
): Steps<Draft[]> {
  const claimed = new Map(claims.map((claim) => [claim.title, claim]));
  const cards = yield* gather(sheet, records, items, claimed);
  const common = commonLines(cards);
  const open: { part: Part; title: string | undefined }[] = [];
  const drafts: Draft[] = [];
  for (const { part, row, text, claim, foundBy } of cards) {
    yield;
    while ((open.at(-1)?.part.after ?? Infinity) <= part.number) open.pop();
    const around = open.at(-1)?.title;
    const told = cardFields(sheet, { part, text, around, claim, common: common.get(row) ?? new Set() });
    // What has no words of its own only wraps the card.
    const { headings = [], links = [] } = told.clues;
    open.push({ part, title: text && (claim?.title ?? headings[0] ?? links[0]) });
    if (text.length >= leastText && (claim || text.includes('\n') || text.length >= leastAlone))
      drafts.push({ part, text, foundBy, ...told });
  }
  return drafts;
}

function* gather(
  sheet: Sheet,
  records: readonly Record[],
  items: readonly Item[],
  claimed: ReadonlyMap<string | undefined, Claim>,
): Steps<Card[]> {
  const found = [...records, ...items.map((item) => ({ ...item, row: -1 }))];
  const skipped = new Set(found.map(({ part }) => part));
  const cards: Card[] = [];
  for (const each of found) {
    yield;
    const shown = shownBeside(sheet, each.part, skipped);
    const text = each.part.name === 'tr' ? shown.replaceAll('\t', '\n') : shown;
    const title = text.split('\n', headLines).find((line) => claimed.has(line));
    const claim = 'claim' in each ? (each.claim as Claim) : claimed.get(title ?? '');
    cards.push({
      part: each.part,
      row: each.row,
      text,
      claim,
      foundBy: claim && !claim.kept ? 'structured-data' : 'record',
    });
  }
  return cards.sort((one, two) => one.part.number - two.part.number);
}

/** Lines that at least three cards and half of their row repeat: badges and buttons. */
function commonLines(cards: readonly Card[]): ReadonlyMap<number, ReadonlySet<string>> {
  const common = new Map<number, ReadonlySet<string>>();
  for (const [row, members] of Map.groupBy(cards, (card) => card.row)) {
    const counts = new Map<string, number>();
    for (const { text } of members) {
      for (const line of new Set(text.slice(0, 2000).split('\n')))
        counts.set(line, (counts.get(line) ?? 0) + 1);
    }
    const least = Math.max(3, members.length / 2);
    common.set(row, new Set([...counts].filter(([, count]) => count >= least).map(([line]) => line)));
  }
  return common;
}
