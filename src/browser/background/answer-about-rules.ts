import type { Post } from '../../core/model/post.ts';
import type { RulesKept } from '../../core/model/subscription.ts';
import { bundledId } from '../../core/packs/names.ts';
import { forOwnPages, type Handlers } from '../messages/listen.ts';
import type { OwnPageRequests } from '../messages/requests.ts';
import { forgetRules, screener } from '../screening/engine.ts';
import { chooseRules, lookDaily, rulesIn, stopRules, turnRule } from '../subscriptions/choose-rules.ts';
import { abandonLooks, followRules, lookAtRules, renewRules } from '../subscriptions/follow-rules.ts';
import { loadRules } from '../subscriptions/kept-rules.ts';
import { awaitNews } from '../subscriptions/news.ts';
import { followedView } from '../subscriptions/rules-view.ts';

type RulesRequests = Pick<OwnPageRequests, Extract<keyof OwnPageRequests, `rule${string}`>>;
type Input<Kind extends keyof RulesRequests> = RulesRequests[Kind]['input'];

/** What the background answers to the page of rules, and to whatever shows which are in use. */
export const answerAboutRules: Handlers<RulesRequests> = {
  'rules-about': forOwnPages(async () => (await screener()).notes),
  'rules-kept': forOwnPages(kept),
  'rules-look-at': forOwnPages((offer: Input<'rules-look-at'>) => lookAtRules(offer)),
  'rules-follow': forOwnPages(({ offer, shown }: Input<'rules-follow'>) =>
    changing(followRules(offer, { shown })),
  ),
  'rules-abandon': forOwnPages(async () => {
    abandonLooks();
    return true as const;
  }),
  'rules-renew': forOwnPages(({ id }: Input<'rules-renew'>) => changing(renewRules(id))),
  'rules-choose': forOwnPages(({ id, choice }: Input<'rules-choose'>) => changed(chooseRules(id, choice))),
  'rules-daily': forOwnPages(({ daily }: Input<'rules-daily'>) => changed(lookDaily(daily))),
  'rules-stop': forOwnPages(({ id }: Input<'rules-stop'>) => changed(stopRules(id))),
  'rules-in': forOwnPages(({ id, lang }: Input<'rules-in'>) => rulesIn(id, lang)),
  'rule-turn': forOwnPages(({ id, rule, on }: Input<'rule-turn'>) => changed(turnRule(id, rule, on))),
};

/** Waits for something that changes the rules: what is screened next is screened with them. */
async function changing<Answer>(work: Promise<Answer>): Promise<Answer> {
  const answer = await work;
  forgetRules();
  await awaitNews();
  return answer;
}

const changed = async (work: Promise<void>): Promise<true> => {
  await changing(work);
  return true;
};

/** Any text will do: what there is no room for shows when an engine is made. */
const inMainLanguage: Post = { id: '', text: 'the job and the pay', lang: 'en', foundBy: 'given' };

async function kept(): Promise<RulesKept> {
  const { daily, subscriptions } = await loadRules();
  // Whatever keeps posts from being screened, here rules can be turned off and removed.
  const tools = await screener().catch(() => undefined);
  await tools?.engines.engineFor(inMainLanguage).catch(() => undefined);
  const bundled = tools?.notes[0];
  return {
    daily,
    rules: [
      ...(bundled ? [{ id: bundledId, note: bundled, leftOut: false }] : []),
      ...subscriptions.map((one) => followedView(one, tools?.engines.leftOut.has(one.id))),
    ],
  };
}
