import type { RulesChoice, RulesInLanguage } from '../../core/model/subscription.ts';
import { bundledId } from '../../core/packs/names.ts';
import { baseOf } from '../../core/text/language.ts';
import { bundledPack } from './bundled-pack.ts';
import { releasesOf } from './follow-rules.ts';
import { changeRules, loadRules } from './kept-rules.ts';
import { packOf } from './pack-of.ts';
import { dropOtherReleases } from './releases.ts';

/** Changes what the reader chose about followed rules. */
export const chooseRules = (id: string, choice: RulesChoice): Promise<void> =>
  changeRules((kept, keep) =>
    keep({
      ...kept,
      subscriptions: kept.subscriptions.map((one) =>
        one.id === id && !one.managed ? { ...one, ...choice } : one,
      ),
    }),
  );

/** Whether news is looked for every day, or only by hand. */
export const lookDaily = (daily: boolean): Promise<void> =>
  changeRules((kept, keep) => keep({ ...kept, daily }));

/** Turns one rule of a pack on or off. */
export const turnRule = (id: string, rule: string, on: boolean): Promise<void> =>
  changeRules((kept, keep) => {
    const turned = (off: readonly string[]) => [...off.filter((one) => one !== rule), ...(on ? [] : [rule])];
    return keep({
      ...kept,
      ...(id === bundledId && { bundledOff: turned(kept.bundledOff) }),
      subscriptions: kept.subscriptions.map((one) =>
        one.id === id ? { ...one, off: turned(one.off) } : one,
      ),
    });
  });

/** Stops following, and deletes what was followed. */
export const stopRules = (id: string): Promise<void> =>
  changeRules(async (kept, keep) => {
    const subscriptions = kept.subscriptions.filter((one) => one.id !== id || one.managed);
    await keep({ ...kept, subscriptions });
    await dropOtherReleases(releasesOf(subscriptions));
  });

/** The languages that a pack has rules in, and its rules in one of them: the one asked for, or else its first. */
export async function rulesIn(id: string, lang: string): Promise<RulesInLanguage> {
  const { bundledOff, subscriptions } = await loadRules();
  const subscription = subscriptions.find((one) => one.id === id);
  const pack = id === bundledId ? await bundledPack() : subscription && (await packOf(subscription));
  const off = new Set(subscription?.off ?? (id === bundledId ? bundledOff : []));
  const revoked = new Set(subscription?.revoked);
  const languages = [...new Set(pack?.rules.map((rule) => baseOf(rule.lang)))].sort();
  const shown = languages.includes(baseOf(lang)) ? baseOf(lang) : (languages[0] ?? '');
  const messages = new Map(pack?.indicators.map(({ id: sign, message }) => [sign, message]));
  return {
    languages,
    lang: shown,
    rules: (pack?.rules ?? [])
      .filter((rule) => baseOf(rule.lang) === shown)
      .map((rule) => ({
        id: rule.id,
        lang: rule.lang,
        message: messages.get(rule.indicator) ?? rule.id,
        state: revoked.has(rule.id) ? 'taken-back' : off.has(rule.id) ? 'off' : 'on',
      })),
  };
}
