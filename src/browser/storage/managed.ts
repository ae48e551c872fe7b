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

const shape = z.object({
  rules: z.optional(z.array(z.string())),
  language: z.optional(z.enum(Object.keys(languages))),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  textSize: z.optional(z.enum(textSizes)),
  historyDays: z.optional(z.literal(historyDays)),
  discreet: z.optional(z.boolean()),
});

/** What was chosen for this browser: nothing where it is not managed, or not in a way that can be meant. */
export async function loadManaged(): Promise<Managed> {
  // Firefox has no such storage where nobody manages it.
  const stored = await browser.storage.managed?.get().catch(() => ({}));
  const read = z.safeParse(shape, stored ?? {});
  if (!read.success) return { rules: [], settings: {} };
  const { rules = [], language, ...rest } = read.data;
  const chosen = Object.entries({ ...rest, lang: language }).filter(([, value]) => value !== undefined);
  return { rules, settings: Object.fromEntries(chosen) };
}
