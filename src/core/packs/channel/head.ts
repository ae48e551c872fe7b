import * as z from 'zod/mini';
import { versionPattern } from '../names.ts';
import { fromUtf8 } from './bytes.ts';
import { moment, packId, version } from './root.ts';
import { readStrictJson } from './strict-json.ts';

/** What a channel offers now: the one statement that readers ask for day by day. */
export interface Head {
  readonly pack: string;
  /** The version of the root that is in force: readers who know an older one look for it. */
  readonly root: number;
  /** Grows with every statement. */
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly issued: number;
  readonly expires: number;
  readonly release: {
    readonly version: string;
    readonly sha256: string;
    readonly size: number;
  };
  /** Rules of the release that turned out to be wrong: not asked any more. */
  readonly revokedRules: readonly string[];
}

const shape = z.strictObject({
  type: z.literal('head'),
  pack: packId,
  root: version,
  seq: version,
  issued: moment,
  expires: moment,
  release: z.strictObject({
    version: z.string().check(z.regex(versionPattern)),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    size: z.int().check(z.minimum(1), z.maximum(100_000_000)),
  }),
  revokedRules: z.array(packId).check(z.maxLength(5_000)),
});

/** Reads a head out of the verified body of its envelope. Undefined when it cannot be meant. */
export function readHead(body: Uint8Array): Head | undefined {
  const text = fromUtf8(body);
  const read = text === undefined ? undefined : z.safeParse(shape, readStrictJson(text));
  if (!read?.success) return undefined;
  const { pack, root, seq, release, revokedRules } = read.data;
  const issued = Date.parse(read.data.issued);
  const expires = Date.parse(read.data.expires);
  if (Number.isNaN(issued) || Number.isNaN(expires) || expires <= issued) return undefined;
  return { pack, root, seq, issued, expires, release, revokedRules };
}
