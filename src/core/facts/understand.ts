import type { CompiledPack } from '../packs/engine.ts';
import { openSentences, readEnglish } from './english.ts';
import { type Reading, readFacts, type Scanned } from './read-facts.ts';

/** A shorter text is not shown to a language detector: they are wrong too often about it. */
const shortestDetected = 80;
const longestDetected = 1_000;

/**
 * Reads a text with the words of one pack, and asks a grammar and the platform's language detector for what
 * words alone do not tell. Most posts ask neither.
 */
export async function understand(scanned: Scanned, pack: CompiledPack): Promise<Reading> {
  const reading = readFacts(scanned, pack);
  const { facts, untold } = reading;
  if (facts.kind !== 'offer') return reading;
  const lang = facts.lang ?? (await detected(scanned));
  const open = openSentences(facts, untold, scanned.text.folded);
  if (open.length === 0 && lang === facts.lang) return reading;
  return {
    ...reading,
    facts: { ...facts, lang, dealings: [...facts.dealings, ...(await readEnglish(open, facts.denials))] },
  };
}

async function detected({ text, circumstances }: Scanned): Promise<string | undefined> {
  if (!circumstances.detectLanguage || text.folded.length < shortestDetected) return undefined;
  return circumstances.detectLanguage(text.original.slice(0, longestDetected));
}
