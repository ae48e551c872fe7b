import type { Concern } from '../../core/model/assessment.ts';
import type { Post } from '../../core/model/post.ts';
import { addToHistory } from '../storage/history.ts';
import type { TabPost } from '../storage/tab-results.ts';
import type { Screener } from './engine.ts';

type Keeper = Pick<Screener, 'settings'>;

/** Keeps posts with signs that the reader met on a page, when the reader has a history kept. Never fails: it is only a help. */
export async function rememberPosts(
  worrying: readonly TabPost[],
  posts: readonly Post[],
  host: string,
  { settings }: Keeper,
): Promise<void> {
  if (worrying.length === 0 || !keeps({ settings })) return;
  const texts = new Map(posts.map((post) => [post.id, wholeText(post)]));
  const entries = worrying.map(({ post, assessment }) => {
    const text = texts.get(post.id) ?? '';
    return {
      id: post.id,
      concern: assessment.concern,
      title: titleOf(post.title ?? text),
      text,
      host,
      at: Date.now(),
    };
  });
  await addToHistory(entries, settings.historyDays).catch(() => undefined);
}

/** Keeps a text that the reader had checked, when the reader has a history kept. */
export async function rememberText(
  { id, text }: Pick<Post, 'id' | 'text'>,
  concern: Concern,
  { settings }: Keeper,
): Promise<void> {
  if (!keeps({ settings })) return;
  const entry = { id, concern, title: titleOf(text), text, at: Date.now() };
  await addToHistory([entry], settings.historyDays).catch(() => undefined);
}

const keeps = ({ settings }: Keeper): boolean => settings.historyDays > 0 && !settings.discreet;

/** A post with what stands beside its text, as the reader would paste it. */
const wholeText = ({ title, employer, location, pay, text }: Post): string =>
  [title, employer, location, pay, text].filter(Boolean).join('\n');

const titleOf = (text: string): string => text.trim().split('\n', 1)[0]?.slice(0, 120) ?? '';
