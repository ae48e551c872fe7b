import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { RulesRefusal } from '../../core/model/subscription.ts';
import { fromBase64, toBase64 } from '../../core/packs/channel/bytes.ts';
import type { Trust } from '../../core/packs/channel/follow.ts';
import { noteLoss } from '../storage/lost-data.ts';
import { oneByOne } from '../storage/one-by-one.ts';

/** A channel that the reader follows. Its release lies beside it, under the hash that `trust` names. */
export interface Subscription {
  /** The pack's id. */
  readonly id: string;
  /** Where the channel lies; absent for one that came as a file. */
  readonly url?: string | undefined;
  readonly trust: Trust;
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  readonly rules: number;
  readonly languages: number;
  /** Moments in milliseconds since 1970: when it was begun, when the publisher confirmed it last, until when, and the last look at it. */
  readonly since: number;
  readonly confirmedOn: number;
  readonly expires: number;
  readonly lookedAt: number;
  /** When its release was taken. */
  readonly installed: number;
  /** Rules that the publisher took back, and those that the reader turned off. */
  readonly revoked: readonly string[];
  readonly off: readonly string[];
  readonly sure: boolean;
  readonly used: boolean;
  readonly managed: boolean;
  readonly changed?: { readonly added: number; readonly removed: number } | undefined;
  readonly trouble?: RulesRefusal | undefined;
}

/** Whether the publisher has not renewed a channel in time, by the device's clock or by what a publisher is known to have signed. */
export const isExpired = ({ trust, expires }: Subscription): boolean =>
  Math.max(Date.now(), trust.latest) >= expires;

/** Everything that is kept about rules but the rules themselves. */
export interface KeptRules {
  readonly daily: boolean;
  /** Rules of the bundled pack that the reader turned off. */
  readonly bundledOff: readonly string[];
  readonly subscriptions: readonly Subscription[];
}

/** More than anybody needs, and few enough to be read beside each other. */
export const mostSubscriptions = 20;

const key = 'rules';
const nothing: KeptRules = { daily: true, bundledOff: [], subscriptions: [] };

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const names = z.array(z.string()).check(z.maxLength(20_000));
const refusals: readonly RulesRefusal[] = [
  'unreachable',
  'missing',
  'other',
  'taken',
  'unsigned',
  'expired',
  'older',
  'unusable',
  'full',
];
const shape = z.object({
  daily: z.boolean(),
  bundledOff: names,
  subscriptions: z.array(
    z.object({
      id: z.string(),
      url: z.optional(z.string()),
      trust: z.object({
        root: z.string(),
        pinned: hash,
        head: z.optional(z.object({ body: z.string(), seq: z.int() })),
        latest: z.number(),
        release: z.optional(z.object({ version: z.string(), sha256: hash })),
      }),
      publisher: z.string(),
      title: z.string(),
      date: z.string(),
      rules: z.int(),
      languages: z.int(),
      since: z.number(),
      confirmedOn: z.number(),
      expires: z.number(),
      lookedAt: z.number(),
      installed: z.number(),
      revoked: names,
      off: names,
      sure: z.boolean(),
      used: z.boolean(),
      managed: z.boolean(),
      changed: z.optional(z.object({ added: z.int(), removed: z.int() })),
      trouble: z.optional(z.enum(refusals)),
    }),
  ),
});
type Stored = z.infer<typeof shape>;

/** What is kept about rules. What is broken gives way to nothing, and the reader is told. */
export async function loadRules(): Promise<KeptRules> {
  const stored = (await browser.storage.local.get(key))[key];
  if (stored === undefined) return nothing;
  const read = z.safeParse(shape, stored);
  const subscriptions = read.success ? read.data.subscriptions.map(readSubscription) : [];
  if (read.success && subscriptions.every((one) => one !== undefined)) return { ...read.data, subscriptions };
  await browser.storage.local.remove(key);
  await noteLoss();
  return nothing;
}

function readSubscription({ trust, ...rest }: Stored['subscriptions'][number]): Subscription | undefined {
  const root = fromBase64(trust.root);
  const body = trust.head && fromBase64(trust.head.body);
  if (!root || (trust.head && !body)) return undefined;
  const { pinned, latest, release } = trust;
  return {
    ...rest,
    trust: {
      root,
      pinned,
      latest,
      ...(trust.head && body && { head: { body, seq: trust.head.seq } }),
      ...(release && { release }),
    },
  };
}

const inTurn = oneByOne();

/**
 * Does something that changes what is kept about rules, when whatever was begun before is done. Everything is written at once or
 * not at all. Rejects when it cannot be written.
 */
export function changeRules<Result>(
  work: (kept: KeptRules, keep: (next: KeptRules) => Promise<void>) => Promise<Result>,
): Promise<Result> {
  return inTurn(async () => work(await loadRules(), keepRules));
}

async function keepRules({ subscriptions, ...rest }: KeptRules): Promise<void> {
  const stored = {
    ...rest,
    subscriptions: subscriptions.map(({ trust, ...subscription }) => ({
      ...subscription,
      trust: {
        ...trust,
        root: toBase64(trust.root),
        ...(trust.head && { head: { ...trust.head, body: toBase64(trust.head.body) } }),
      },
    })),
  };
  // Storage cannot hold what is undefined.
  await browser.storage.local.set({ [key]: JSON.parse(JSON.stringify(stored)) });
}

/** Calls back whenever something that is kept about rules has changed. */
export function onRules(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) changed();
  });
}
