import type { PageReport } from '../../core/model/page-report.ts';
import type { Settings } from '../../core/model/settings.ts';
import { turnTab } from '../permissions/watched-sites.ts';
import { type CheckedTab, checkTab, tabToCheck } from '../screening/check-tab.ts';
import { surroundingsFor } from './surroundings.ts';

/** What a popup came to know of its tab. */
export interface CheckedPopup {
  readonly tab: CheckedTab | undefined;
  readonly state:
    | { readonly kind: 'report'; readonly report: PageReport }
    | { readonly kind: 'unreadable' | 'failed' };
}

/** Reads and screens the page of a popup's tab. Never fails: when something of ours went wrong, it says so. */
export async function checkPopup(): Promise<CheckedPopup> {
  let tab: CheckedTab | undefined;
  try {
    tab = await tabToCheck(location.search);
    const report = tab && (await checkTab(tab));
    return { tab, state: report ? { kind: 'report', report } : { kind: 'unreadable' } };
  } catch {
    return { tab, state: { kind: 'failed' } };
  }
}

/** What stands beside a popup's report; undefined when even that could not be loaded. */
export const besides = (settings: Settings) => surroundingsFor(settings).catch(() => undefined);

/** Turns the site of a popup's tab on or off, if the browser lets us. Must be called from a click. */
export async function turn(tab: CheckedTab | undefined, on: boolean): Promise<void> {
  if (tab) await turnTab(tab, on).catch(() => undefined);
}
