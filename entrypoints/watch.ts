import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../src/browser/messages/ask.ts';
import { listen } from '../src/browser/messages/listen.ts';
import type { PageRequests } from '../src/browser/messages/requests.ts';
import { shadowOf } from '../src/browser/screening/shadow-of.ts';
import { createPageCheck } from '../src/page/watch/page-check.ts';
import { world } from '../src/page/watch/world.ts';

export default defineUnlistedScript(() => {
  // The reader may click again, or the site may be watched already.
  if (world().watching) return;
  world().watching = true;

  const check = createPageCheck(document, {
    screenPosts: (batch) => ask('screen-posts', batch),
    loadMarks: async () => {
      await ask('load-marks', undefined);
      return world().createMarks;
    },
    hideMarks: (post) => void ask('hide-marks', { post }),
    refuseMarks: () => void ask('marks-refused', undefined),
    shadowOf,
  });
  listen<PageRequests>({
    'check-page': async (input) => {
      const { watch } = input as PageRequests['check-page']['input'];
      await check.run(watch);
      return true;
    },
    'show-post': async (input) => check.show((input as PageRequests['show-post']['input']).post),
  });
  // When the extension was removed or updated meanwhile, nobody answers, and there is nothing to do.
  const open = () =>
    ask('page-opened', document.documentElement?.lang)
      .then<unknown>(({ watched }) => watched && check.follow())
      .catch(() => undefined);
  void open();
  // A page that comes back from the browser's memory was followed by another one in its tab.
  addEventListener('pageshow', ({ persisted }) => persisted && void open());
});
