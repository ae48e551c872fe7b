import { browser } from 'wxt/browser';
import type { PackNote } from '../../core/model/pack.ts';
import type { HistoryEntry, Settings } from '../../core/model/settings.ts';
import { ask } from '../messages/ask.ts';
import { watchedSites } from '../permissions/watched-sites.ts';
import { dropCaches } from '../storage/database.ts';
import { clearHistory, keptHistory } from '../storage/history.ts';
import { loadSettings, readSettings, saveSettings } from '../storage/settings.ts';
import { type Opened, openPage } from './open-page.ts';
import { type SiteView, sitesView, unwatchAll } from './sites.ts';

/** All that the page of settings shows. */
export interface SettingsView extends Opened {
  readonly history: readonly HistoryEntry[];
  readonly rules: readonly PackNote[];
  readonly sites: readonly SiteView[];
}

export async function settingsView(): Promise<SettingsView> {
  const [rules, sites] = await Promise.all([ask('rules-about', undefined), sitesView()]);
  const history = await keptHistory(await loadSettings());
  // Last, so that it tells of what was lost meanwhile.
  return { ...(await openPage()), history, rules, sites };
}

/** Keeps changed settings. Turning history off, or discreet mode on, deletes what was kept. */
export async function changeSettings(settings: Settings): Promise<void> {
  await saveSettings(settings);
  if (settings.historyDays === 0) await clearHistory();
}

/** The settings as a file that `importSettings` reads: no history and no texts, for it may be passed on. */
export async function exportSettings(settings: Settings): Promise<string> {
  const file = { kind: fileKind, version: 1, settings, watched: await watchedSites() };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

const fileKind = 'second-look-settings';

/** More than any file of settings has, in bytes. */
const largestFile = 1_000_000;

/** The settings in a file that `exportSettings` made. Undefined when it holds none. Sites have to be allowed by hand again. */
export async function settingsIn(file: Blob): Promise<Settings | undefined> {
  if (file.size > largestFile) return undefined;
  try {
    const { kind, settings } = JSON.parse(await file.text()) as { kind?: unknown; settings?: unknown };
    return kind === fileKind ? readSettings(settings) : undefined;
  } catch {
    return undefined;
  }
}

/** Deletes everything that this product keeps on the device, and gives all sites back. */
export async function resetAll(): Promise<void> {
  await unwatchAll();
  await clearHistory();
  await dropCaches();
  await browser.storage.session.clear();
  // What is cleared counts as changed: everything of ours begins anew.
  await browser.storage.local.clear();
}
