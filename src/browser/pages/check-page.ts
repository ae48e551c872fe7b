import type { Explanation } from '../../core/model/explanation.ts';
import type { PageReport } from '../../core/model/page-report.ts';
import { ask } from '../messages/ask.ts';
import { webAddressIn } from '../permissions/patterns.ts';
import { takePending } from '../storage/pending-check.ts';
import { checkLink } from './check-link.ts';
import { openPage } from './open-page.ts';

/** What the check page begins with: a text or link that was chosen elsewhere, and what was checked before. */
export async function openCheck() {
  const opened = await openPage();
  const keptNow = () => ask('history', undefined).catch(() => []);
  const [pending, history] = await Promise.all([takePending(), keptNow()]);
  return { ...opened, pending, text: pending?.chosen ?? '', history, keptNow };
}

/** What the check of something that a reader gave came to. */
export type Checked =
  | { readonly kind: 'link'; readonly address: string; readonly host: string }
  | { readonly kind: 'text'; readonly text: string; readonly explanation: Explanation }
  | { readonly kind: 'report'; readonly report: PageReport }
  | { readonly kind: 'refused' | 'failed' | 'broken' };

/** Compares a text, or answers that it is the address of a page, which is opened only after another question. */
export async function checkGiven(text: string, remember: boolean): Promise<Answer> {
  const link = webAddressIn(text);
  if (link) return { state: { kind: 'link', address: link.href, host: link.hostname } };
  try {
    return { state: { kind: 'text', text, explanation: await ask('screen-text', { text, remember }) } };
  } catch {
    return { state: { kind: 'broken' } };
  }
}

/** A state of the check page, and the tab whose posts it shows. */
interface Answer {
  readonly state: Checked;
  readonly tab?: number;
}

/** Opens a link and checks what stands there. Must be called from a click, before anything is awaited. */
export async function openGiven(address: string): Promise<Answer> {
  const checked = await checkLink(address);
  if (checked.kind !== 'report') return { state: checked };
  return { state: { kind: 'report', report: checked.report }, tab: checked.tab };
}
