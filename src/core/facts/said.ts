import type { Matches, PhraseMatch } from '../match/phrases.ts';
import { type Dealing, dealings, type Term, terms } from '../model/fact.ts';
import { type CueKind, cueKinds, type SaidRole, saidRoles } from '../model/pack.ts';
import type { PhraseUse } from '../packs/engine.ts';
import type { Speaks } from './words.ts';

/** Where a text says what a pack's cues listen for. */
export interface Said {
  /** For each kind the ideas that stand in the text, each with its places. */
  readonly kinds: Readonly<Record<CueKind, readonly (readonly PhraseMatch[])[]>>;
  readonly abroad: readonly PhraseMatch[];
  readonly dealings: Readonly<Record<Dealing, readonly PhraseMatch[]>>;
  readonly terms: Readonly<Record<Term, readonly PhraseMatch[]>>;
  readonly roles: Readonly<Record<SaidRole, readonly PhraseMatch[]>>;
}

/** Sorts what was found by what it tells: a pack listens for thousands of phrases, of which a text has a few dozen. */
export function saidIn(
  matches: Matches,
  uses: ReadonlyMap<number, readonly PhraseUse[]>,
  speaks: Speaks,
): Said {
  const said: Sorting = {
    kinds: lists<CueKind, readonly PhraseMatch[]>(cueKinds),
    abroad: [],
    dealings: lists<Dealing, PhraseMatch>(dealings),
    terms: lists<Term, PhraseMatch>(terms),
    roles: lists<SaidRole, PhraseMatch>(saidRoles),
  };
  for (const [phrase, found] of matches) {
    for (const use of uses.get(phrase) ?? []) if (isSpoken(use, speaks)) put(said, use, found);
  }
  return said;
}

/** What speaks against an offer counts only in the text's own languages; what offers does in any, so that more text takes none away. */
const isSpoken = (use: PhraseUse, speaks: Speaks): boolean =>
  !('kind' in use) || use.kind === 'offer' || use.kind === 'invitation' || speaks(use.lang);

interface Sorting extends Said {
  readonly kinds: Record<CueKind, (readonly PhraseMatch[])[]>;
  readonly abroad: PhraseMatch[];
  readonly dealings: Record<Dealing, PhraseMatch[]>;
  readonly terms: Record<Term, PhraseMatch[]>;
  readonly roles: Record<SaidRole, PhraseMatch[]>;
}

function put(said: Sorting, use: PhraseUse, found: readonly PhraseMatch[]): void {
  if ('kind' in use) said.kinds[use.kind].push(found);
  else if ('dealing' in use) said.dealings[use.dealing].push(...found);
  else if ('term' in use) said.terms[use.term].push(...found);
  else if ('role' in use) said.roles[use.role].push(...found);
  else said.abroad.push(...found);
}

/** An empty list for each name. */
function lists<Name extends string, Item>(names: readonly Name[]): Record<Name, Item[]> {
  const all: Partial<Record<Name, Item[]>> = {};
  for (const name of names) all[name] = [];
  return all as Record<Name, Item[]>;
}
