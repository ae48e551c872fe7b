import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { languages } from '../../core/explain/languages.ts';
import { historyDays, type Settings, textSizes } from '../../core/model/settings.ts';

/** What whoever manages a browser chooses for its readers: rules to be used, and what settings begin with. */
export interface Managed {
  /** Links of invitations. */
  readonly rules: readonly string[];
  readonly settings: Partial<Settings>;
}

const links = z.array(z.string());
const choices = {
  lang: z.enum(Object.keys(languages)),
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  textSize: z.enum(textSizes),
  historyDays: z.literal(historyDays),
  discreet: z.boolean(),
} as const;

/** What was chosen for this browser: nothing where it is not managed, and none of what cannot be meant. */
export async function loadManaged(): Promise<Managed> {
  // Firefox has no such storage where nobody manages it.
  const stored: Record<string, unknown> = (await browser.storage.managed?.get().catch(() => ({}))) ?? {};
  const rules = z.safeParse(links, stored['rules']);
  const settings = Object.entries(choices).flatMap(([name, schema]) => {
    const read = z.safeParse<z.ZodMiniType>(schema, stored[name === 'lang' ? 'language' : name]);
    return read.success ? [[name, read.data] as const] : [];
  });
  return { rules: rules.success ? rules.data : [], settings: Object.fromEntries(settings) };
}

/** Calls back whenever the browser's manager chooses something else. */
export function onManaged(changed: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') changed();
  });
}
