import { browser } from 'wxt/browser';
import { renewRules } from './follow-rules.ts';
import { loadRules } from './kept-rules.ts';
import { followManaged, managedLinksLeft } from './managed-rules.ts';

const alarm = 'rules-news';
const hour = 60 * 60 * 1_000;

/**
 * When each channel is looked at again: about a day after it was reached, some hours after it was not. Not at the same hour for
 * everybody, so that a host cannot tell readers by their clocks, and is not asked by all at once.
 */
const pause = (failed: boolean): number => (failed ? 4 + 4 * Math.random() : 18 + 12 * Math.random()) * hour;

/** Uses what the browser's manager chose, and waits for news of everything. To be called when the browser starts. Never fails. */
export async function beginRules(): Promise<void> {
  await followManaged().catch(() => undefined);
  await awaitNews();
}

/** Sets the alarm for the next look for news, or none when the reader wants to look by hand. */
export async function awaitNews(): Promise<void> {
  const { daily, subscriptions } = await loadRules();
  const looks = subscriptions
    .filter(({ url, managed }) => url !== undefined && (daily || managed))
    .map(({ lookedAt, trouble }) => lookedAt + pause(trouble !== undefined));
  if ((await managedLinksLeft()).length > 0) looks.push(Date.now() + pause(true));
  if (looks.length === 0) {
    await browser.alarms.clear(alarm);
    return;
  }
  // A clock that was set back must not put the next look off for years.
  const when = Math.min(...looks, Date.now() + 30 * hour);
  await browser.alarms.create(alarm, { when: Math.max(when, Date.now() + hour / 60) });
}

/** Looks for news when it is time. To be called once, synchronously, at the start. */
export function listenForNews(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void lookForNews();
  });
}

/** Fewest hours between two looks that nobody asked for. */
const fewest = 4 * hour;

async function lookForNews(): Promise<void> {
  await followManaged();
  const { subscriptions } = await loadRules();
  const due = subscriptions.filter(
    ({ url, lookedAt }) => url !== undefined && Math.abs(Date.now() - lookedAt) >= fewest,
  );
  for (const { id } of due) await renewRules(id).catch(() => undefined);
  await awaitNews();
}
