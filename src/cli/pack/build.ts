import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { Pack } from '../../core/model/pack.ts';
import { canonicalJson } from '../../core/packs/canonical.ts';
import { type PackProblem, packLimits } from '../../core/packs/limits.ts';
import { parsePack } from '../../core/packs/parse-pack.ts';
import { withSharedDoubts } from './shared-doubts.ts';
import { plainProblem } from './source/plain-problems.ts';
import { type PackSource, readPackSource } from './source/read-source.ts';
import { type SourceFault, SourceProblem } from './source/source-problem.ts';
import { withSpellings } from './spellings.ts';

// Authors are told what is wrong in words; the extension, which carries no such words, only that something is.
z.config({ localeError: plainProblem });

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
  const written = parsed(source.pack, source);
  const doubtless = written.rules.filter(({ falsePositives }) => !falsePositives);
  if (doubtless.length > 0)
    throw new SourceProblem(
      doubtless.map(({ id }) =>
        faultOf(source, {
          at: `rule ${id}`,
          message: 'say under “falsePositives” when the rule may be wrong.',
        }),
      ),
    );
  const pack = parsed(withSharedDoubts(withSpellings(written)), source);
  const bytes = new TextEncoder().encode(canonicalJson(pack));
  if (bytes.length > packLimits.bytes)
    throw new SourceProblem([
      { file: folder, message: `the pack has ${bytes.length} bytes; at most ${packLimits.bytes} are read.` },
    ]);
  return { pack, bytes, sha256: createHash('sha256').update(bytes).digest('hex'), source };
}

function parsed(input: unknown, source: PackSource): Pack {
  const read = parsePack(input);
  if (read.ok) return read.value;
  throw new SourceProblem(read.problems.map((problem) => faultOf(source, problem)));
}

/** A problem of a pack as its author is told of it: with the file and the line in which it was written. */
export function faultOf({ written }: PackSource, { at, message }: PackProblem): SourceFault {
  const strange = /^There is no “([^”]+)”(?: here)?\./.exec(message)?.[1];
  const isStrange = strange !== undefined && (at === 'pack' || message.includes('” here.'));
  const { file, line, member } = written(at, isStrange ? [strange] : []);
  const isNamed = member === undefined || member === strange || /^“[^”]+”: /.test(message);
  return { file, line, message: isNamed ? message : `“${member}”: ${message}` };
}
