import { ask } from '../../src/browser/messages/ask.ts';
import { leave } from '../../src/browser/pages/leave.ts';
import { openOwn } from '../../src/browser/pages/open-own.ts';
import * as page from '../../src/browser/pages/settings-page.ts';
import { patternNamed } from '../../src/browser/pages/sites.ts';
import { unwatchSites, watchSites } from '../../src/browser/permissions/watched-sites.ts';
import { keepPending } from '../../src/browser/storage/pending-check.ts';
import { mountSettings } from '../../src/ui/mount.svelte.ts';
import { saveFile } from '../../src/ui/save-file.ts';

const shown = mountSettings(document.body, {
  ...(await page.settingsView()),
  said: '',
  onChange: (change, imported) => act(page.change(change), imported ? 'settings-imported' : 'settings-saved'),
  onSite: ({ patterns }, on) => act(on ? watchSites(patterns) : unwatchSites(patterns), ''),
  onAddSite: (address) => {
    const pattern = patternNamed(address);
    if (pattern) void act(watchSites([pattern]), '');
    return pattern !== undefined;
  },
  onPick: ({ text }) => void keepPending(text).then(() => openOwn('check')),
  onDelete: ({ id }) => act(ask('history-delete', { id }), ''),
  onRestore: (entry) => act(ask('history-restore', entry), ''),
  onDeleteAll: () => act(ask('history-delete', {}), ''),
  onExport: () => saveFile('settings.json', page.exportSettings(shown.settings)),
  onImport: page.settingsIn,
  onReset: () => act(page.resetAll(), 'settings-reset-done'),
  onLeave: leave,
});

/** Waits for something that changes what the page shows, shows it, and says what it came to. */
async function act(done: Promise<unknown>, said: string): Promise<void> {
  const came = await done.then(
    (answer) => (answer === false ? 'welcome-sites-refused' : said),
    () => 'page-failed-hint',
  );
  Object.assign(shown, await page.settingsView());
  shown.said = came && shown.words(came);
}
