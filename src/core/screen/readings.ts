import { leaningOn, type Reading, type Scanned } from '../facts/read-facts.ts';
import { understand } from '../facts/understand.ts';
import type { Text } from '../model/text.ts';
import type { CompiledPack, Engine } from '../packs/engine.ts';

/** A post as one pack reads it. */
export interface Read {
  readonly scanned: Scanned;
  readonly reading: Reading;
}

/**
 * What each pack lets us know of a post. A pack without cues reads it as the engine's first pack does, and looks for its own
 * phrases in it; every other pack reads it for itself, so that none changes what another finds.
 */
export function readingsOf(
  scannedFor: (pack: CompiledPack) => Scanned,
  { packs: [first] }: Engine,
): (pack: CompiledPack) => Promise<Read> {
  const known = new Map<Text, Promise<Reading>>();
  const asFirst = (pack: CompiledPack, text: Text): Promise<Reading> => {
    const reading =
      known.get(text) ??
      understand({ ...scannedFor(pack), spoken: scannedFor(first ?? pack).spoken }, first ?? pack);
    known.set(text, reading);
    return reading;
  };
  return async (pack) => {
    const scanned = scannedFor(pack);
    if (pack !== first && !pack.leans) return { scanned, reading: await understand(scanned, pack) };
    const reading = await asFirst(pack, scanned.text);
    return { scanned, reading: pack === first ? reading : leaningOn(reading, scanned, pack) };
  };
}
