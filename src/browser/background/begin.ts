import { turnSites } from '../permissions/watched-sites.ts';
import { forgetRules, forgetSettings } from '../screening/engine.ts';
import { giveLinksBack } from '../storage/asked-for-link.ts';
import { tidyHistory } from '../storage/history.ts';
import { onManaged } from '../storage/managed.ts';
import { onSettings } from '../storage/settings.ts';
import { onRules } from '../subscriptions/kept-rules.ts';
import { beginRules } from '../subscriptions/news.ts';
import { dressToolbar } from './discretion.ts';
import { offerInMenu } from './ways-to-check.ts';

/** Puts everything in order when the browser starts or the extension is new. */
export async function begin(): Promise<void> {
  await Promise.all([
    turnSites([], true),
    dressToolbar(),
    offerInMenu(),
    giveLinksBack(),
    tidyHistory(),
    beginRules(),
  ]);
}

/** Takes notice of what is changed in storage. To be called once, synchronously, at the start. */
export function listenToChanges(): void {
  onRules(forgetRules);
  onManaged(() => {
    forgetSettings();
    void beginRules();
  });
  onSettings(() => {
    forgetSettings();
    void Promise.all([dressToolbar(), offerInMenu()]);
  });
}
