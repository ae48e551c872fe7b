import { type Handlers, senderPlace } from '../messages/listen.ts';
import { readHidden, readLanguage, readPosts } from '../messages/read-posts.ts';
import type { PageScriptRequests } from '../messages/requests.ts';
import { patternFor } from '../permissions/patterns.ts';
import { watching } from '../permissions/watched-sites.ts';
import { prepare } from '../screening/engine.ts';
import { loadMarks } from '../screening/load-marks.ts';
import { hideMarks, refuseMarks, screenTab } from '../screening/screen-tab.ts';
import { hasMarks } from '../storage/hidden-marks.ts';
import { forgetTab } from '../storage/tab-results.ts';

/** What the background answers to the scripts in pages. */
export const answerPages: Handlers<PageScriptRequests> = {
  'page-opened': async (input, sender) => {
    const { tab, frame } = senderPlace(sender);
    // Another page in the same tab: nothing of the one before is known of it.
    if (frame === 0) await forgetTab(tab);
    const watched = (await watching(sender.url)).length > 0;
    // While the page is read, what its posts will need is loaded. When that fails, it fails again with the posts.
    if (watched) void prepare(readLanguage(input)).catch(() => undefined);
    return { watched };
  },
  'screen-posts': async (input, sender) =>
    screenTab(senderPlace(sender), readPosts(input), {
      watched: (await watching(sender.url)).length > 0,
      marked: await hasMarks(siteOf(sender)),
    }),
  'hide-marks': async (input, sender) =>
    hideMarks(readHidden(input), siteOf(sender), senderPlace(sender).isPrivate),
  'marks-refused': (_, sender) => refuseMarks(senderPlace(sender)),
  'load-marks': (_, sender) => loadMarks(senderPlace(sender)),
};

/** The site that the reader sees in the address bar, whatever frame speaks. */
const siteOf = ({ tab, url }: { readonly tab?: { readonly url?: string }; readonly url?: string }) =>
  patternFor(tab?.url ?? url);
