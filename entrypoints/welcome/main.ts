import { ask } from '../../src/browser/messages/ask.ts';
import { leave } from '../../src/browser/pages/leave.ts';
import { openPage } from '../../src/browser/pages/open-page.ts';
import { change } from '../../src/browser/pages/settings-page.ts';
import { sitesView, unwatchAll } from '../../src/browser/pages/sites.ts';
import { knownSites, recommendedPatterns } from '../../src/browser/permissions/known-sites.ts';
import { unwatchSites, watchSites } from '../../src/browser/permissions/watched-sites.ts';
import { mountWelcome } from '../../src/ui/mount.svelte.ts';

const shown = mountWelcome(document.body, {
  ...(await openPage()),
  sites: await sitesView(),
  recommended: knownSites.filter((site) => !site.private).length,
  refused: false,
  chosen: false,
  tried: undefined,
  onChange: async (some) => {
    await change(some);
    Object.assign(shown, await openPage(), { tried: undefined });
  },
  onRecommended: () => turn(watchSites(recommendedPatterns)),
  onNone: () => turn(unwatchAll()),
  onSite: ({ patterns }, on) => turn(on ? watchSites(patterns) : unwatchSites(patterns)),
  onTry: async () => {
    shown.tried = await ask('screen-text', { text: shown.words('example-offer'), remember: false });
  },
  onPrint: () => print(),
  onLeave: leave,
  onDone: leave,
});

async function turn(turned: Promise<unknown>): Promise<void> {
  shown.refused = (await turned.catch(() => false)) === false;
  shown.sites = await sitesView();
  shown.chosen = true;
}
