import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { Pack } from '../../core/model/pack.ts';
import { canonicalJson } from '../../core/packs/canonical.ts';
import { packLimits } from '../../core/packs/limits.ts';
import { parsePack } from '../../core/packs/parse-pack.ts';
import { type PackSource, readPackSource } from './read-source.ts';
import { withSharedDoubts } from './shared-doubts.ts';
import { SourceProblem } from './source-problem.ts';
import { withSpellings } from './spellings.ts';

// Authors are told what is wrong in words; the extension, which carries no such words, only that something is.
z.config(z.locales.en());

/** A pack ready to be distributed: the same source gives the same bytes on every machine. */
export interface BuiltPack {
  readonly pack: Pack;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly source: PackSource;
}

/** Builds the pack in a folder. Throws a SourceProblem that lists everything wrong with it. */
export function buildPack(folder: string): BuiltPack {
  const source = readPackSource(folder);
  // What authors wrote must be right, and the limits hold for what it becomes.
  const written = parsed(source.pack, source, folder);
  const doubtless = written.rules.find(({ falsePositives }) => !falsePositives);
  if (doubtless)
    throw new SourceProblem(
      `${source.files.get(doubtless.id)}: say under “falsePositives” when the rule may be wrong.`,
    );
  const pack = parsed(withSharedDoubts(withSpellings(written)), source, folder);
  const bytes = new TextEncoder().encode(canonicalJson(pack));
  if (bytes.length > packLimits.bytes)
    throw new SourceProblem(
      `The pack in ${folder} has ${bytes.length} bytes; at most ${packLimits.bytes} are read.`,
    );
  return { pack, bytes, sha256: createHash('sha256').update(bytes).digest('hex'), source };
}

function parsed(input: unknown, source: PackSource, folder: string): Pack {
  const read = parsePack(input);
  if (read.ok) return read.value;
  const lines = read.problems.map(({ at, message }) => `  ${placeOf(at, source)}: ${message}`);
  throw new SourceProblem(`The pack in ${folder} cannot be built:\n${lines.join('\n')}`);
}

/** Where a problem is, in the author's words: the rule's file instead of its number or id. */
function placeOf(at: string, { files }: PackSource): string {
  const numbered = /^rules\[(\d+)\]\.?(.*)$/.exec(at);
  if (numbered) return `${[...files.values()][Number(numbered[1])] ?? at} ${numbered[2] ?? ''}`.trimEnd();
  return files.get(at.replace(/^rule /, '')) ?? at;
}
