import { ask } from '../../src/browser/messages/ask.ts';
import { leave } from '../../src/browser/pages/leave.ts';
import { openPage } from '../../src/browser/pages/open-page.ts';
import { isSituation } from '../../src/ui/help-pages.ts';
import { mountHelp } from '../../src/ui/mount.svelte.ts';

const opened = await openPage();
const shown = mountHelp(document.body, {
  ...opened,
  situation: situationNow(),
  help: undefined,
  onCountry: (country) => void showCountry(country),
  onLeave: leave,
});
addEventListener('hashchange', () => {
  shown.situation = situationNow();
  scrollTo(0, 0);
});
await showCountry(opened.settings.country ?? '');

function situationNow() {
  const name = location.hash.slice(1);
  return isSituation(name) ? name : undefined;
}

/** Shows whom people of a country can ask; an empty one, nobody. */
async function showCountry(country: string): Promise<void> {
  shown.help = country ? await ask('help-for', { country }) : undefined;
}
