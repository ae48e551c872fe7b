import { helpFor } from '../../core/explain/help-for.ts';
import { forOwnPages, type Handlers } from '../messages/listen.ts';
import type { OwnPageRequests } from '../messages/requests.ts';
import { turnSites } from '../permissions/watched-sites.ts';
import { screener } from '../screening/engine.ts';
import { framesOf, reportTab } from '../screening/screen-tab.ts';
import { screenText } from '../screening/screen-text.ts';
import { showMarks } from '../storage/hidden-marks.ts';
import { answerAboutHistory } from './answer-about-history.ts';
import { answerAboutRules } from './answer-about-rules.ts';

type Input<Kind extends keyof OwnPageRequests> = OwnPageRequests[Kind]['input'];

/** What the background answers to our own pages, and to nobody else. */
export const answerOwnPages: Handlers<OwnPageRequests> = {
  'turn-sites': forOwnPages(async ({ patterns, on }: Input<'turn-sites'>) => {
    await turnSites(patterns, on);
    return true as const;
  }),
  'show-marks': forOwnPages(async ({ pattern }: Input<'show-marks'>) => {
    await showMarks(pattern);
    return true as const;
  }),
  'frames-of': forOwnPages(({ tab, post }: Input<'frames-of'>) => framesOf(tab, post)),
  'tab-report': forOwnPages(({ tab }: Input<'tab-report'>) => reportTab(tab)),
  'screen-text': forOwnPages(({ text, remember }: Input<'screen-text'>, { isPrivate }) =>
    screenText(text, remember && !isPrivate),
  ),
  'help-for': forOwnPages(async ({ country }: Input<'help-for'>) => {
    const { telling } = await screener();
    return helpFor(country, telling);
  }),
  ...answerAboutHistory,
  ...answerAboutRules,
};
