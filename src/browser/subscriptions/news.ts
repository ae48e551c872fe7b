import { browser } from 'wxt/browser';
import { renewRules } from './follow-rules.ts';
import { loadRules, type Subscription } from './kept-rules.ts';
import { followManaged, managedLinksLeft } from './managed-rules.ts';

const alarm = 'rules-news';
const hour = 60 * 60 * 1_000;

/**
 * When each channel is looked at again: about a day after it was reached, some hours after it was not. Not at the same hour for
 * everybody, so that a host cannot tell readers by their clocks, and is not asked by all at once.
 */
const pause = (failed: boolean): number => (failed ? 4 + 4 * Math.random() : 18 + 12 * Math.random()) * hour;
/** The least of these: what is younger is not asked because others are. */
const leastAge = (failed: boolean): number => (failed ? 4 : 18) * hour;
/** Whatever stops a look, the next comes after so long. */
const fallback = 4 * hour;

/** Uses what the browser's manager chose, and waits for news of everything. To be called when the browser starts. Never fails. */
export async function beginRules(): Promise<void> {
  await followManaged().catch(() => undefined);
  await awaitNews().catch(() => undefined);
}

/** Sets the alarm for the next look for news, at the earliest then; or none when the reader wants to look by hand. */
export async function awaitNews(earliest = Date.now() + hour / 60): Promise<void> {
  const looks = (await asked()).map(({ lookedAt, trouble }) => lookedAt + pause(trouble !== undefined));
  if ((await managedLinksLeft()).length > 0) looks.push(Date.now() + fallback);
  if (looks.length === 0) {
    await browser.alarms.clear(alarm);
    return;
  }
  // A clock that was set back must not put the next look off for years.
  const when = Math.min(...looks, Date.now() + 30 * hour);
  await browser.alarms.create(alarm, { when: Math.max(when, earliest) });
}

/** The subscriptions that are asked for news without the reader. */
async function asked(): Promise<readonly Subscription[]> {
  const { daily, subscriptions } = await loadRules();
  return subscriptions.filter(({ url, used, managed }) => url !== undefined && used && (daily || managed));
}

/** Looks for news when it is time. To be called once, synchronously, at the start. */
export function listenForNews(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void lookForNews();
  });
}

async function lookForNews(): Promise<void> {
  // The browser may stop all of this at any moment, and a host may make it.
  await browser.alarms.create(alarm, { when: Date.now() + fallback });
  await followManaged().catch(() => undefined);
  const due = (await asked()).filter(
    ({ lookedAt, trouble }) => Math.abs(Date.now() - lookedAt) >= leastAge(trouble !== undefined),
  );
  // In another order each time, so that no host stands in the way of the others for long.
  const inTurn = due.map((one) => ({ one, at: Math.random() })).sort((a, b) => a.at - b.at);
  for (const { one } of inTurn) await renewRules(one.id).catch(() => undefined);
  await awaitNews(Date.now() + fallback);
}
