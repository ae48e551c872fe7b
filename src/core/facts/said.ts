import type { Matches, PhraseMatch } from '../match/phrases.ts';
import { type Dealing, dealings, type Term, terms } from '../model/fact.ts';
import { type CueKind, cueKinds, type SaidRole, saidRoles } from '../model/pack.ts';
import type { PhraseUse } from '../packs/engine.ts';
import type { Speaks } from './speaks.ts';

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
    const used = uses.get(phrase);
    if (used) putAll(said, used, found, speaks);
  }
  return said;
}

/** Several languages may write an idea alike: it is one. */
function putAll(
  said: Sorting,
  used: readonly PhraseUse[],
  found: readonly PhraseMatch[],
  speaks: Speaks,
): void {
  let kinds = 0;
  for (const use of used) {
    if (!('kind' in use)) put(said, use, found);
    else if (speaks(use.lang)) kinds |= bitOf(use.kind);
  }
  if (kinds === 0) return;
  for (const kind of cueKinds) if ((kinds & bitOf(kind)) !== 0) said.kinds[kind].push(found);
}

const bitOf = (kind: CueKind) => 1 << cueKinds.indexOf(kind);

interface Sorting extends Said {
  readonly kinds: Record<CueKind, (readonly PhraseMatch[])[]>;
  readonly abroad: PhraseMatch[];
  readonly dealings: Record<Dealing, PhraseMatch[]>;
  readonly terms: Record<Term, PhraseMatch[]>;
  readonly roles: Record<SaidRole, PhraseMatch[]>;
}

type OtherUse = Exclude<PhraseUse, { kind: CueKind }>;

function put(said: Sorting, use: OtherUse, found: readonly PhraseMatch[]): void {
  if ('dealing' in use) said.dealings[use.dealing].push(...found);
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
