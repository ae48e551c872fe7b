import { browser } from 'wxt/browser';
import type { PackNote } from '../../core/model/pack.ts';
import type { HistoryEntry, Settings } from '../../core/model/settings.ts';
import { ask } from '../messages/ask.ts';
import { deleteDatabases } from '../storage/delete-databases.ts';
import { changeSettings, readSettings } from '../storage/settings.ts';
import { type Opened, openPage } from './open-page.ts';
import { type SiteView, sitesView, unwatchAll } from './sites.ts';

/** All that the page of settings shows. */
export interface SettingsView extends Opened {
  readonly history: readonly HistoryEntry[];
  readonly rules: readonly PackNote[];
  readonly sites: readonly SiteView[];
}

export async function settingsView(): Promise<SettingsView> {
  // The page must open whatever fails: here everything can be deleted.
  const [rules, sites, history] = await Promise.all([
    ask('rules-about', undefined).catch(() => []),
    sitesView(),
    ask('history', undefined).catch(() => []),
  ]);
  // Last, so that it tells of what was lost meanwhile.
  return { ...(await openPage()), history, rules, sites };
}

/** Changes settings. Turning history off, or discreet mode on, deletes what was kept. */
export async function change(some: Partial<Settings>): Promise<void> {
  const { historyDays } = await changeSettings(some);
  if (historyDays === 0) await ask('history-delete', {});
}

/** The settings as a file that `importSettings` reads: no history and no texts, for it may be passed on. */
export function exportSettings(settings: Settings): string {
  const file = { kind: fileKind, version: 1, settings };
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
  await ask('rules-abandon', undefined).catch(() => undefined);
  // What lies on the device goes first, and nothing that fails keeps the rest from being done.
  const done = await Promise.allSettled([
    ask('delete-databases', undefined).catch(deleteHere),
    unwatchAll().then(giveAllBack),
  ]);
  await browser.storage.session.clear();
  // What is cleared counts as changed: everything of ours begins anew.
  await browser.storage.local.clear();
  const failed = done.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

/** A background that does not answer must not keep the databases: in usual windows they are this page's, too. In private ones it has others. */
async function deleteHere(problem: unknown): Promise<void> {
  if (browser.extension.inIncognitoContext) throw problem;
  await deleteDatabases();
}

/** Gives every site back that the browser still allows, whatever it was asked for. */
async function giveAllBack(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  for (const origin of origins)
    await browser.permissions.remove({ origins: [origin] }).catch(() => undefined);
}
