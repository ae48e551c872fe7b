import { webcrypto } from 'node:crypto';
import { nodeVerifier } from '../../src/cli/channel/node-verifier.ts';
import { stamp } from '../../src/cli/channel/statements.ts';
import { canonicalJson } from '../../src/core/packs/canonical.ts';
import { toBase64, toHex, toUtf8 } from '../../src/core/packs/channel/bytes.ts';
import { payloadTypes, type Statement, signedBytes } from '../../src/core/packs/channel/envelope.ts';
import type { Source } from '../../src/core/packs/channel/follow.ts';
import { smallPack } from '../packs/small-pack.ts';

const { subtle } = webcrypto;

export const verifier = nodeVerifier;

/** A key pair of a test's publisher. */
export interface Key {
  readonly id: string;
  readonly pub: Uint8Array;
  sign(message: Uint8Array): Promise<Uint8Array>;
}

export async function newKey(): Promise<Key> {
  const pair = (await subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
  const pub = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
  return {
    id: toHex(await verifier.sha256(pub)),
    pub,
    sign: async (message) =>
      new Uint8Array(await subtle.sign('Ed25519', pair.privateKey, Uint8Array.from(message))),
  };
}

/** Any statement in an envelope, signed by some keys. */
export async function signed(statement: Statement, body: unknown, keys: readonly Key[]): Promise<Uint8Array> {
  const bytes = typeof body === 'string' ? toUtf8(body) : toUtf8(canonicalJson(body));
  const type = payloadTypes[statement];
  const signatures = await Promise.all(
    keys.map(async (key) => ({ keyid: key.id, sig: toBase64(await key.sign(signedBytes(type, bytes))) })),
  );
  return toUtf8(canonicalJson({ payloadType: type, payload: toBase64(bytes), signatures }));
}

export interface Roles {
  readonly root: readonly Key[];
  readonly rootThreshold?: number;
  readonly head: readonly Key[];
  readonly headThreshold?: number;
}

const day = 24 * 60 * 60 * 1_000;
export const start = Date.UTC(2026, 5, 1);

/** The body of a root. */
export const rootBody = (version: number, roles: Roles, more: object = {}) => ({
  type: 'root',
  pack: 'small',
  version,
  expires: stamp(start + 365 * day),
  publisher: 'Tests',
  keys: Object.fromEntries(
    [...roles.root, ...roles.head].map((key) => [key.id, { alg: 'ed25519', pub: toBase64(key.pub) }]),
  ),
  roles: {
    root: { keyids: roles.root.map(({ id }) => id), threshold: roles.rootThreshold ?? roles.root.length },
    head: { keyids: roles.head.map(({ id }) => id), threshold: roles.headThreshold ?? 1 },
  },
  ...more,
});

/** The bytes of a small pack of a version. */
export const packBytes = (version: string, more: object = {}): Uint8Array =>
  toUtf8(canonicalJson({ ...smallPack, version, ...more }));

/** A publisher with a host: what it puts there, readers get. */
export class Publisher implements Source {
  readonly files = new Map<string, Uint8Array>();
  readonly asked: string[] = [];
  roles: Roles;
  private rootVersion = 0;
  private seq = 0;
  private said: Record<string, unknown> = {};

  constructor(roles: Roles) {
    this.roles = roles;
  }

  async get(path: string): Promise<Uint8Array | undefined> {
    this.asked.push(path);
    return this.files.get(path);
  }

  /** Puts the next root on the host, signed by its own keys and those of the one before. */
  async root(roles: Roles = this.roles, more: object = {}): Promise<void> {
    this.rootVersion += 1;
    const signers = [...new Set([...this.roles.root, ...roles.root])];
    this.files.set(
      `${this.rootVersion}.root.json`,
      await signed('root', rootBody(this.rootVersion, roles, more), signers),
    );
    this.roles = roles;
  }

  /** Puts a release and a head on the host; `content` is what the pack has otherwise than the small one. */
  async release(version: string, more: object = {}, at = start, content: object = {}): Promise<void> {
    const bytes = packBytes(version, content);
    const sha256 = toHex(await verifier.sha256(bytes));
    this.files.set(`p/${sha256}.json`, bytes);
    await this.head({ release: { version, sha256, size: bytes.length }, ...more }, at);
  }

  /** Puts a head on the host. */
  async head(more: object, at = start, keys = this.roles.head): Promise<void> {
    this.seq += 1;
    const body = {
      type: 'head',
      pack: 'small',
      root: this.rootVersion,
      seq: this.seq,
      issued: stamp(at),
      expires: stamp(at + 30 * day),
      revokedRules: [],
      ...more,
    };
    this.said = body;
    this.files.set('head.json', await signed('head', body, keys));
  }

  /** What the publisher said last, to be said again with another number. */
  again(): Record<string, unknown> {
    const { root: _, seq: __, ...rest } = this.headBody();
    return rest;
  }

  /** Makes something the last that the publisher said: what others put on the host, the publisher did not say. */
  recall(said: Record<string, unknown>): void {
    this.said = { ...said, root: this.rootVersion, seq: this.seq };
  }

  /** Puts any bytes on the host as a root, and a head that names it. */
  async claimRoot(version: number, bytes: Uint8Array): Promise<void> {
    this.files.set(`${version}.root.json`, bytes);
    await this.head({ ...this.again(), root: version });
  }

  /** What the publisher said last. */
  headBody(): Record<string, unknown> {
    return { ...this.said };
  }
}

/** A publisher with one key and a first release, today. */
export async function newPublisher(): Promise<Publisher> {
  const key = await newKey();
  const publisher = new Publisher({ root: [key], head: [key] });
  await publisher.root(publisher.roles, { expires: stamp(Date.now() + 365 * day) });
  await publisher.release('1.0.0', {}, Date.now());
  return publisher;
}
