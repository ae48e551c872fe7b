import { forOwnPages, type Handlers } from '../messages/listen.ts';
import type { OwnPageRequests } from '../messages/requests.ts';
import { turnSites } from '../permissions/watched-sites.ts';
import { framesOf, reportTab } from '../screening/screen-tab.ts';
import { showMarks } from '../storage/hidden-marks.ts';

type Input<Kind extends keyof OwnPageRequests> = OwnPageRequests[Kind]['input'];

/** What the background answers to our own pages, and to nobody else. */
export const answerOwnPages: Handlers<OwnPageRequests> = {
  'turn-site': forOwnPages(async ({ pattern, on }: Input<'turn-site'>) => {
    await turnSites([pattern], on);
    return true as const;
  }),
  'show-marks': forOwnPages(async ({ pattern }: Input<'show-marks'>) => {
    await showMarks(pattern, true);
    return true as const;
  }),
  'frames-of': forOwnPages(({ tab, post }: Input<'frames-of'>) => framesOf(tab, post)),
  'tab-report': forOwnPages(({ tab }: Input<'tab-report'>) => reportTab(tab)),
};
