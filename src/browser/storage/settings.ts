import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { closestLanguage, languages } from '../../core/explain/languages.ts';
import { historyDays, type Settings, textSizes } from '../../core/model/settings.ts';
import { noteLoss } from './lost-data.ts';
import { loadManaged } from './managed.ts';
import { oneByOne } from './one-by-one.ts';

const key = 'settings';

const shape = z.object({
  lang: z.enum(Object.keys(languages)),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  textSize: z.enum(textSizes),
  historyDays: z.literal(historyDays),
  discreet: z.boolean(),
});

/** What holds before anybody has chosen anything: the browser's language, and nothing that is kept. */
export const usualSettings = (): Settings => ({
  lang: closestLanguage(navigator.languages),
  country: undefined,
  textSize: 'usual',
  historyDays: 0,
  discreet: false,
});

/** Settings out of anything that was stored or given as a file. Undefined when they are none. */
export function readSettings(input: unknown): Settings | undefined {
  const read = z.safeParse(shape, input);
  return read.success ? withoutTraces({ ...read.data, country: read.data.country }) : undefined;
}

/** The reader's settings; before the first choice, those that the browser's manager chose. Broken ones give way to these, and the reader is told. */
export async function loadSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(key))[key];
  const settings = readSettings(stored);
  if (settings) return settings;
  if (stored !== undefined) {
    await browser.storage.local.remove(key);
    await noteLoss();
  }
  return withoutTraces({ ...usualSettings(), ...(await loadManaged()).settings });
}

const inTurn = oneByOne();

/** Changes some of the settings, whatever else was changed meanwhile. In discreet mode no history is kept. Answers with what holds then. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return inTurn(async () => {
    const settings = withoutTraces({ ...(await loadSettings()), ...change });
    // Storage cannot hold what is undefined.
    const entries = Object.entries(settings).filter(([, value]) => value !== undefined);
    await browser.storage.local.set({ [key]: Object.fromEntries(entries) });
    return settings;
  });
}

const withoutTraces = (settings: Settings): Settings =>
  settings.discreet ? { ...settings, historyDays: 0 } : settings;

/** Calls back whenever settings change, wherever they were changed. */
export function onSettings(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) changed();
  });
}
