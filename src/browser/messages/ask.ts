import { browser } from 'wxt/browser';
import type { PageRequests, Requests } from './requests.ts';

/** Ask the background. Rejects when no one answers or the answer failed. */
export async function ask<Kind extends keyof Requests>(
  kind: Kind,
  input: Requests[Kind]['input'],
): Promise<Requests[Kind]['answer']> {
  const send = () => browser.runtime.sendMessage({ kind, input });
  // A message may meet a background that is just being stopped; the next one wakes it.
  return answerOf(kind, await send().catch(send));
}

/** Ask the script in a frame of a tab; 0 is the page itself. Rejects when there is none or the answer failed. */
export async function askPage<Kind extends keyof PageRequests>(
  tab: number,
  kind: Kind,
  input: PageRequests[Kind]['input'],
  frameId: number,
): Promise<PageRequests[Kind]['answer']> {
  return answerOf(kind, await browser.tabs.sendMessage(tab, { kind, input }, { frameId }));
}

function answerOf<Answer>(kind: string, response: { answer: Answer; failed?: string } | undefined): Answer {
  if (!response || response.failed !== undefined)
    throw new Error(`${kind}: ${response?.failed ?? 'no answer'}`);
  return response.answer;
}
