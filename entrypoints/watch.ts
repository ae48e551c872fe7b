import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../src/browser/messages/ask.ts';
import { listen } from '../src/browser/messages/listen.ts';
import type { PageRequests } from '../src/browser/messages/requests.ts';
import { createPageCheck } from '../src/page/watch/page-check.ts';

/** Scripts of one extension share this world with nobody, so the page cannot see or set it. */
const world = globalThis as { secondLook?: true };

export default defineUnlistedScript(() => {
  // The reader may click again, or the site may be watched already: one script for each page.
  if (world.secondLook) return;
  world.secondLook = true;

  const check = createPageCheck(document, (posts, fresh) => ask('screen-posts', { posts, fresh }));
  listen<PageRequests>({
    'check-page': async (input) => {
      const { watch } = input as PageRequests['check-page']['input'];
      await check.run(watch);
      return true;
    },
    'show-post': async (input) => check.show((input as PageRequests['show-post']['input']).post),
  });
  ask('page-opened', undefined).then(({ watched }) => (watched ? check.run(true) : undefined));
});
