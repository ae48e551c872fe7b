import type { Pack } from '../../model/pack.ts';
import { packLimits } from '../limits.ts';
import { readPack } from '../read-pack.ts';
import { digestOf, fromUtf8, sameBytes, type Verifier } from './bytes.ts';
import { isSignedBy, readEnvelope } from './envelope.ts';
import { type Head, readHead } from './head.ts';
import { type Root, readRoot, sameRole } from './root.ts';
import { readStrictJson } from './strict-json.ts';

/** Where a channel's files come from: a static host, or one file that holds them all. */
export interface Source {
  /**
   * The bytes of a file, at most so many. Undefined when the source says that there is none. Rejects when it cannot be
   * asked, or sends more.
   */
  get(path: string, most: number): Promise<Uint8Array | undefined>;
}

/** What a reader's device knows of a channel, and keeps. Plain data. */
export interface Trust {
  /** The envelope of the last root that was verified, and the SHA-256 of the very first. */
  readonly root: Uint8Array;
  readonly pinned: string;
  /** The last head that was verified; undefined before the first. */
  readonly head?: { readonly body: Uint8Array; readonly seq: number };
  /** The latest moment at which a publisher is known to have signed: a clock that shows less is wrong. */
  readonly latest: number;
  /** The release that was installed last. */
  readonly release?: { readonly version: string; readonly sha256: string };
}

/** Why nothing new was taken. What was installed stays and works. */
export type Refusal =
  | 'unreachable'
  | 'no-root'
  | 'other-root'
  | 'bad-root'
  | 'root-expired'
  | 'missing-root'
  | 'no-head'
  | 'bad-head'
  | 'head-expired'
  | 'older-head'
  | 'two-heads'
  | 'no-release'
  | 'bad-release'
  | 'older-release';

/** What a look at a channel came to. Trust grows even where the release is refused: a root that was verified counts. */
export type Followed =
  | { readonly kind: 'unchanged'; readonly trust: Trust; readonly root: Root; readonly head: Head }
  | {
      readonly kind: 'release';
      readonly trust: Trust;
      readonly root: Root;
      readonly head: Head;
      readonly pack: Pack;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'refused'; readonly why: Refusal; readonly trust: Trust | undefined };

/** Limits of what is read before it is verified, in bytes. */
export const channelLimits = { root: 64_000, head: 64_000, hops: 32 } as const;

/** What is known besides: the device's clock, and the SHA-256 of the first root, where the reader was given it. */
export interface Occasion {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly pinned?: string;
}

/** By how much a publisher's clock may be ahead of a reader's, in milliseconds: a day. */
const mostAhead = 24 * 60 * 60 * 1_000;

class Refused extends Error {
  readonly why: Refusal;
  constructor(why: Refusal) {
    super(why);
    this.why = why;
  }
}

/**
 * Looks at a channel as a client of The Update Framework does (TUF 1.0.34 §5), with two differences. The head is timestamp,
 * snapshot and targets in one, because a channel has a single target. And it is asked for first: when the root that is trusted
 * vouches for it and it names no newer one, that single request is all. Otherwise roots are read one after another, each signed
 * by the keys of the one before and by its own. Nothing is parsed before it is verified. Never rejects.
 */
export async function follow(
  source: Source,
  before: Trust | undefined,
  occasion: Occasion,
  verifier: Verifier,
): Promise<Followed> {
  let trust = before;
  try {
    trust ??= await firstTrust(source, occasion, verifier);
    const known = await knownRoot(trust, verifier);
    const bytes = await ask(source, 'head.json', channelLimits.head);
    const time = (now: Walked) => Math.max(occasion.now, now.trust.latest);
    let head = await headIn(bytes, known.root, verifier);
    let walked = known;
    if (!head || head.head.root !== known.root.version || known.root.expires <= time(known)) {
      walked = await walkRoots(source, known, verifier);
      trust = walked.trust;
      head = await headIn(bytes, walked.root, verifier);
    }
    if (walked.root.expires <= time(walked)) throw new Refused('root-expired');
    if (!head) throw new Refused(bytes ? 'bad-head' : 'no-head');
    // A root that is held back may have taken a stolen key away.
    if (head.head.root > walked.root.version) throw new Refused('missing-root');
    return await followHead(source, walked, head, time(walked), verifier);
  } catch (problem) {
    return { kind: 'refused', why: problem instanceof Refused ? problem.why : 'unreachable', trust };
  }
}

interface Walked {
  readonly trust: Trust;
  readonly root: Root;
}

async function firstTrust(source: Source, { pinned }: Occasion, verifier: Verifier): Promise<Trust> {
  const bytes = await source.get('1.root.json', channelLimits.root);
  if (!bytes) throw new Refused('no-root');
  const digest = await digestOf(bytes, verifier);
  if (pinned !== undefined && pinned !== digest) throw new Refused('other-root');
  const root = await rootIn(bytes, verifier);
  const envelope = readEnvelope(bytes);
  if (root?.version !== 1 || !envelope || !(await isSignedBy(envelope, 'root', root.roles.root, verifier)))
    throw new Refused('bad-root');
  return { root: bytes, pinned: digest, latest: 0 };
}

/** TUF §5.3: from the root that is trusted to the newest there is. */
async function walkRoots(source: Source, known: Walked, verifier: Verifier): Promise<Walked> {
  let { trust, root } = known;
  for (let hop = 0; hop < channelLimits.hops; hop++) {
    const bytes = await source.get(`${root.version + 1}.root.json`, channelLimits.root);
    if (!bytes) break;
    const next = await nextRoot(bytes, root, verifier);
    // With other keys for the head, what old ones signed no longer binds: so a thief's high numbers can be outlived (§5.3.11).
    const keep = sameRole(root.roles.head, next.roles.head);
    trust = keep
      ? { ...trust, root: bytes }
      : { root: bytes, pinned: trust.pinned, latest: 0, ...kept(trust) };
    root = next;
  }
  return { trust, root };
}

/** What was installed stays known when everything else is forgotten, without its number. */
const kept = ({ release }: Trust) => (release ? { release: { ...release, version: '0.0.0' } } : {});

async function nextRoot(bytes: Uint8Array, root: Root, verifier: Verifier): Promise<Root> {
  const envelope = readEnvelope(bytes);
  if (!envelope || !(await isSignedBy(envelope, 'root', root.roles.root, verifier)))
    throw new Refused('bad-root');
  const next = await readRoot(envelope.body, verifier);
  if (next?.pack !== root.pack || next.version !== root.version + 1) throw new Refused('bad-root');
  if (!(await isSignedBy(envelope, 'root', next.roles.root, verifier))) throw new Refused('bad-root');
  return next;
}

async function knownRoot(trust: Trust, verifier: Verifier): Promise<Walked> {
  const root = await rootIn(trust.root, verifier);
  if (!root) throw new Refused('bad-root');
  return { trust, root };
}

const rootIn = async (bytes: Uint8Array, verifier: Verifier): Promise<Root | undefined> => {
  const envelope = readEnvelope(bytes);
  return envelope && readRoot(envelope.body, verifier);
};

interface SignedHead {
  readonly head: Head;
  readonly body: Uint8Array;
}

/** The head in an envelope. Undefined unless the root's keys for it signed it, for this channel. */
async function headIn(
  bytes: Uint8Array | undefined,
  root: Root,
  verifier: Verifier,
): Promise<SignedHead | undefined> {
  const envelope = bytes && readEnvelope(bytes);
  if (!envelope || !(await isSignedBy(envelope, 'head', root.roles.head, verifier))) return undefined;
  const head = readHead(envelope.body);
  return head?.pack === root.pack ? { head, body: envelope.body } : undefined;
}

async function followHead(
  source: Source,
  { trust, root }: Walked,
  { head, body }: SignedHead,
  time: number,
  verifier: Verifier,
): Promise<Followed> {
  if (trust.head && head.seq < trust.head.seq) return refused('older-head', trust);
  if (trust.head?.seq === head.seq && !sameBytes(trust.head.body, body)) return refused('two-heads', trust);
  if (head.expires <= time) return refused('head-expired', trust);

  const seen: Trust = {
    ...trust,
    head: { body, seq: head.seq },
    // A thief's date far ahead must not make everything that follows look expired.
    latest: Math.max(trust.latest, Math.min(head.issued, time + mostAhead)),
  };
  if (trust.release?.sha256 === head.release.sha256)
    return { kind: 'unchanged', trust: { ...seen, release: released(head) }, root, head };
  return takeRelease(source, { trust, seen, root, head }, verifier);
}

interface Offered extends Walked {
  /** Trust as it will be once the release is taken. */
  readonly seen: Trust;
  readonly head: Head;
}

async function takeRelease(
  source: Source,
  { trust, seen, root, head }: Offered,
  verifier: Verifier,
): Promise<Followed> {
  const { version, sha256, size } = head.release;
  if (trust.release && compareVersions(version, trust.release.version) < 0)
    return refused('older-release', trust);
  if (size > packLimits.bytes) return refused('bad-release', trust);
  const bytes = await ask(source, `p/${sha256}.json`, size);
  if (!bytes) return refused('no-release', trust);
  if (bytes.length !== size || (await digestOf(bytes, verifier)) !== sha256)
    return refused('bad-release', trust);
  const pack = packIn(bytes, root.pack, version);
  if (!pack) return refused('bad-release', trust);
  return { kind: 'release', trust: { ...seen, release: released(head) }, root, head, pack, bytes };
}

/** The pack in verified bytes. Undefined when this engine cannot use it, or it is another than was announced. */
function packIn(bytes: Uint8Array, id: string, version: string): Pack | undefined {
  const text = fromUtf8(bytes);
  if (text === undefined || readStrictJson(text) === undefined) return undefined;
  const read = readPack(text);
  return read.ok && read.value.id === id && read.value.version === version ? read.value : undefined;
}

const released = ({ release: { version, sha256 } }: Head) => ({ version, sha256 });
const refused = (why: Refusal, trust: Trust): Followed => ({ kind: 'refused', why, trust });

/** Asks a source; one that cannot be asked is no reason to forget what roots were verified. */
async function ask(source: Source, path: string, most: number): Promise<Uint8Array | undefined> {
  const bytes = await source.get(path, most);
  if (bytes && bytes.length > most) throw new Refused('unreachable');
  return bytes;
}

/** Below zero when one version of a pack comes before another, above when after, zero for the same. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  for (let part = 0; part < 3; part++) {
    const difference = (a?.[part] ?? 0) - (b?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
