import type { Concern } from '../../core/model/assessment.ts';
import type { Post } from '../../core/model/post.ts';
import type { HistoryEntry } from '../../core/model/settings.ts';
import { addToHistory } from '../storage/history.ts';
import { loadSettings } from '../storage/settings.ts';
import type { TabPost } from '../storage/tab-results.ts';

/** So much of a text is kept, in UTF-16 code units, and so many posts of what a page shows at a time: a page must not fill the disk. */
const longestKept = 20_000;
const mostAtATime = 50;

/** Keeps posts with signs that the reader met on a page, when the reader has a history kept. Never fails: it is only a help. */
export async function rememberPosts(
  worrying: readonly TabPost[],
  posts: readonly Post[],
  host: string,
): Promise<void> {
  if (worrying.length === 0) return;
  const texts = new Map(posts.map((post) => [post.id, wholeText(post)]));
  await keep(
    worrying.slice(0, mostAtATime).map(({ post, assessment }) => {
      const text = texts.get(post.id) ?? '';
      return { id: post.id, concern: assessment.concern, title: titleOf(post.title ?? text), text, host };
    }),
  );
}

/** Keeps a text that the reader had checked, when the reader has a history kept. */
export const rememberText = ({ id, text }: Pick<Post, 'id' | 'text'>, concern: Concern): Promise<void> =>
  keep([{ id, concern, title: titleOf(text), text }]);

async function keep(entries: readonly Omit<HistoryEntry, 'at'>[]): Promise<void> {
  // Asked now, not when the texts came: the reader may have turned it off meanwhile.
  const { historyDays } = await loadSettings();
  if (historyDays === 0) return;
  const dated = entries.map((entry) => ({
    ...entry,
    text: entry.text.slice(0, longestKept),
    at: Date.now(),
  }));
  await addToHistory(dated, historyDays).catch(() => undefined);
}

/** A post with what stands beside its text, as the reader would paste it. */
const wholeText = ({ title, employer, location, pay, text }: Post): string =>
  [title, employer, location, pay, text].filter(Boolean).join('\n');

const titleOf = (text: string): string => text.trim().split('\n', 1)[0]?.slice(0, 120) ?? '';
