import { type Pack, packFormat } from '../../core/model/pack.ts';
import { noPay } from '../../core/model/pay-table.ts';
import { digestOf, toUtf8 } from '../../core/packs/channel/bytes.ts';
import { bundledPack, bundledRelease } from './bundled-pack.ts';
import { noteLostRules } from './follow-rules.ts';
import { isExpired, loadRules, type Subscription } from './kept-rules.ts';
import { packOf } from './pack-of.ts';
import { verifier } from './verifier.ts';

/** The packs that posts are compared with. */
export interface RulesInUse {
  /** A name for what is made of them: another whenever a pack, or what is used of it, is another. */
  readonly release: string;
  /** The bundled pack first, on which packs without cues lean. */
  readonly packs: () => Promise<readonly Pack[]>;
  /** False when some pack turned out to be lost: then what is made of them must not be kept. */
  readonly isWhole: () => boolean;
  /** The ids of those whose publishers the reader has not made sure of. */
  readonly unconfirmed: readonly string[];
  /** The ids of those that were not renewed in time, with the day on which each was confirmed last. */
  readonly expired: Readonly<Record<string, string>>;
}

export async function rulesInUse(): Promise<RulesInUse> {
  const [bundled, { bundledOff, subscriptions }] = await Promise.all([bundledRelease(), loadRules()]);
  const used = subscriptions.filter((one) => one.used);
  let whole = true;
  const followed = async (subscription: Subscription): Promise<Pack> => {
    const pack = await packOf(subscription);
    if (pack) return usedOf(pack, subscription);
    whole = false;
    void noteLostRules(subscription);
    return emptyPack(subscription);
  };
  return {
    release: bundled + (await nameOf(used, bundledOff)),
    packs: async () => [without(await bundledPack(), bundledOff), ...(await Promise.all(used.map(followed)))],
    isWhole: () => whole,
    unconfirmed: used.filter(({ sure }) => !sure).map(({ id }) => id),
    expired: Object.fromEntries(
      used.filter(isExpired).map(({ id, confirmedOn }) => [id, dayOf(confirmedOn)]),
    ),
  };
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Nothing where only the bundled pack is used, and all of it. */
async function nameOf(used: readonly Subscription[], bundledOff: readonly string[]): Promise<string> {
  if (used.length + bundledOff.length === 0) return '';
  const parts = used.map(({ trust, publisher, installed, sure, revoked, off, trouble }) => [
    trust.release?.sha256,
    publisher,
    installed,
    sure,
    revoked,
    off,
    trouble === 'unusable',
  ]);
  return `-${await digestOf(toUtf8(JSON.stringify([bundledOff, parts])), verifier)}`;
}

/** What is used of a followed pack. In the place of one that is lost stands an empty one: there are as many packs as subscriptions. */
function usedOf(pack: Pack, { revoked, off, sure }: Subscription): Pack {
  const used = without(pack, [...revoked, ...off]);
  // Whom to call and what to do next is believed only of publishers whom the reader made sure of.
  return sure ? used : { ...used, help: [], tips: [] };
}

function without(pack: Pack, rules: readonly string[]): Pack {
  if (rules.length === 0) return pack;
  const gone = new Set(rules);
  return { ...pack, rules: pack.rules.filter(({ id }) => !gone.has(id)) };
}

const emptyPack = ({ id, trust, publisher, title, date }: Subscription): Pack => ({
  format: packFormat,
  id,
  version: trust.release?.version ?? '0.0.0',
  date,
  title,
  publisher,
  licence: '',
  languages: [],
  sources: {},
  indicators: [],
  rules: [],
  combinations: [],
  tips: [],
  places: [],
  cues: [],
  pay: { date, ...noPay },
  translations: {},
  help: [],
});
