import { createHash } from 'node:crypto';
import type { Pack, Rule } from '../../core/model/pack.ts';
import { noPay } from '../../core/model/pay-table.ts';
import { canonicalJson } from '../../core/packs/canonical.ts';
import { toUtf8 } from '../../core/packs/channel/bytes.ts';
import { follow, type Source, type Trust } from '../../core/packs/channel/follow.ts';
import { compile } from '../../core/packs/compile.ts';
import { keyOf, newSeed } from '../channel/key-file.ts';
import { nodeVerifier } from '../channel/node-verifier.ts';
import { headBytes, inDays, rootBytes, seal, stamp } from '../channel/statements.ts';
import { packOf, rule as ruleOf, upTo } from './attack.ts';
import type { Figure } from './figure.ts';
import { timeOnce } from './measure.ts';

/** What taking a release costs a reader, in milliseconds, and a look at a channel in which nothing is new, in bytes. */
interface InstallCost {
  /** To verify, parse and check it. */
  readonly taken: number;
  readonly compiled: number;
  readonly unchanged: number;
}

/** Takes a release of so many invented rules from a channel in memory. */
async function timeInstall(rules: number): Promise<InstallCost> {
  const pack = inventedPack(rules);
  const channel = channelOf(pack);
  const followed = await follow(channel, undefined, { now: Date.now() }, nodeVerifier);
  if (followed.kind !== 'release') throw new Error('The invented channel is refused.');
  const look = (trust: Trust | undefined) => follow(channel, trust, { now: Date.now() }, nodeVerifier);
  const taken = await timeOnce(() => look(undefined));
  const compiled = await timeOnce(() => compile([pack]));
  channel.asked.length = 0;
  await look(followed.trust);
  return { taken, compiled, unchanged: channel.asked.reduce((sum, size) => sum + size, 0) };
}

interface CountedSource extends Source {
  /** The sizes of what was asked for. */
  readonly asked: number[];
}

function channelOf(pack: Pack): CountedSource {
  const key = keyOf(newSeed());
  const now = Date.now();
  const bytes = toUtf8(canonicalJson(pack));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const role = { keys: [key], threshold: 1 };
  const about = { pack: pack.id, publisher: pack.publisher, version: 1, expires: inDays(now, 365) };
  const head = {
    pack: pack.id,
    root: 1,
    seq: 1,
    issued: stamp(now),
    expires: inDays(now, 30),
    release: { version: pack.version, sha256, size: bytes.length },
    revokedRules: [],
  };
  const files = new Map([
    ['1.root.json', seal('root', rootBytes(about, { root: role, head: role }), [key])],
    ['head.json', seal('head', headBytes(head), [key])],
    [`p/${sha256}.json`, bytes],
  ]);
  const asked: number[] = [];
  return {
    asked,
    get: async (path) => {
      const file = files.get(path);
      asked.push(file?.length ?? 0);
      return file;
    },
  };
}

const syllables = ['ka', 'ro', 'mi', 'lan', 'te', 'su', 'bin', 'do', 'ge', 'pa', 'nor', 'ila'];

/** An invented word for each number. */
const wordFor = (number: number): string =>
  [number, Math.floor(number / 12), Math.floor(number / 144), 5 + (number % 7)]
    .map((part) => syllables[part % syllables.length])
    .join('');

/** A pack of invented rules with two phrases each, as an organisation writes them: a few words with alternatives and gaps, and no cues. */
function inventedPack(rules: number): Pack {
  const rule = (index: number): Rule => {
    const word = (by: number) => wordFor(index * 7 + by);
    return ruleOf(`rule-${index}.en`, [
      `(${word(1)} / ${word(2)}) ...3 ${word(3)}`,
      `${word(4)} [${word(5)}] (${word(6)} / ${word(7)})`,
    ]);
  };
  const pack = packOf(upTo(rules).map(rule));
  return { ...pack, cues: [], pay: { date: pack.date, ...noPay } };
}

/** What following a channel costs. */
export async function channelFigures(): Promise<Figure[]> {
  const small = await timeInstall(1_000);
  const large = await timeInstall(10_000);
  return [
    {
      name: 'rules: take and compile 1,000',
      value: small.taken + small.compiled,
      unit: 'ms',
      budget: '≤ 150',
    },
    {
      name: 'rules: take and compile 10,000',
      value: large.taken + large.compiled,
      unit: 'ms',
      budget: '≤ 700',
    },
    {
      name: 'rules: a look in which nothing is new',
      value: small.unchanged,
      unit: 'bytes',
      budget: '≤ 1200',
    },
  ];
}
