import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Head } from '../../core/packs/channel/head.ts';

/** The bytes of a release, if the folder has them. Throws a sentence when they are others than were announced. */
export function releaseIn(folder: string, { sha256 }: Head['release']): Uint8Array | undefined {
  const file = join(folder, 'p', `${sha256}.json`);
  if (!existsSync(file)) return undefined;
  const bytes = new Uint8Array(readFileSync(file));
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error(`${file} is not what was announced. Nothing was signed: put the right file there.`);
  return bytes;
}

/** A rule of a release, as far as it has to be known again. */
export interface ReleasedRule {
  readonly id: string;
}

/** The rules of a release by their ids. Throws a sentence when the folder has it no more. */
export function rulesIn(folder: string, release: Head['release']): ReadonlyMap<string, ReleasedRule> {
  const bytes = releaseIn(folder, release);
  if (!bytes)
    throw new Error(
      `${join(folder, 'p', `${release.sha256}.json`)} is missing: it says which rules there are. Copy it there from what you published.`,
    );
  // Whole packs that an older version of this program built may be read here, and these bytes are what was signed.
  const { rules } = JSON.parse(new TextDecoder().decode(bytes)) as {
    readonly rules: readonly ReleasedRule[];
  };
  return new Map(rules.map((rule) => [rule.id, rule]));
}
