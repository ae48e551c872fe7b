import type { HelpReport } from '../../core/model/help.ts';
import type { PackNote } from '../../core/model/pack.ts';
import type { Settings } from '../../core/model/settings.ts';
import { ask } from '../messages/ask.ts';

/** What stands beside every report: the rules in use, and whom people of the reader's country can ask. */
export async function surroundingsFor({ country }: Settings): Promise<{
  readonly rules: readonly PackNote[];
  readonly help: HelpReport | undefined;
}> {
  const [rules, help] = await Promise.all([
    ask('rules-about', undefined),
    country ? ask('help-for', { country }) : undefined,
  ]);
  return { rules, help };
}
