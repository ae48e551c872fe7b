import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { refusePackId, refusePublisher } from '../refuse-names.ts';

/** The files of the beginning of a pack, with one rule to learn by. Throws a sentence when something lies there already. */
export function skeletonFor(
  folder: string,
  { id, publisher, date }: { readonly id: string; readonly publisher: string; readonly date: string },
): Map<string, string> {
  refusePackId(id);
  refusePublisher(publisher);
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${folder} is not empty.`);
  return new Map(
    Object.entries(skeleton(id, publisher, date)).map(([path, content]) => [join(folder, path), content]),
  );
}

const skeleton = (id: string, publisher: string, date: string): Readonly<Record<string, string>> => ({
  'pack.yaml': `# Who publishes this pack, and in which languages it has rules. Raise the version before every release.
id: ${JSON.stringify(id)}
version: "0.1.0"
date: "${date}"
title: ${JSON.stringify(`Rules of ${publisher}`)}
publisher: ${JSON.stringify(publisher)}
licence: CC BY 4.0
languages: [en]
`,
  'sources.yaml': `# The public pages that say that something is a sign. Write only what stands there.
EXAMPLE-26:
  publisher: The name of the ministry, office or paper
  title: What the page is called
  date: "2026-01-31"
  url: https://example.org/the-page
`,
  'indicators.yaml': `# What is a sign, and what a reader is told of it: the same in every language.
- id: deposit-before-work        # names the worrying state
  category: debt                 # signs are counted by category
  strength: S2                   # S3 may warn alone, S2 needs a sign of another category, S1 only counts in a bundle
  name: A deposit before work begins
  message: A deposit is asked for before the work begins.     # at most twelve words about the offer
  why: The source tells of people who paid a deposit and never saw the work.
  falsePositives:
    - Some lawful training courses ask for a deposit.
  sources: [EXAMPLE-26]
`,
  'combinations.yaml': `# Bundles of signs that sources describe together. None yet.
[]
`,
  'en/deposit-before-work.en.yaml': `# One way to notice the sign, in one language. The file is called as its id.
id: deposit-before-work.en
indicator: deposit-before-work
confidence: medium               # how rarely the rule is wrong
status: experimental
lang: en
phrases:                         # how people really write it; (a / b) is one of these, ... leaves up to four words out
  - pay ... deposit ... before (work / joining / you start)
  - (refundable / security) deposit of {number}
falsePositives:                  # for those who review the rule
  - Posts about renting a room.
examples:                        # run every time the pack is checked; write more
  match:
    - We are hiring packers. You pay a small deposit before joining.
    - Apply now, a refundable deposit of 300 USD is needed.
  noMatch:
    - Room to let, deposit of one month's rent.
    - We never ask for a deposit before you start.
`,
});
