import type { Indicator, Rule } from '../../src/core/model/pack.ts';
import { noPay } from '../../src/core/model/pay-table.ts';

const signs: readonly (readonly [Rule['id'], string, Indicator])[] = [
  ['papers.en', 'diploma scan', sign('papers', 'documents', 'The post asks for a scan of a diploma.')],
  ['folder.en', 'red folder', sign('folder', 'secrecy', 'The post asks people to carry a red folder.')],
];

function sign(id: string, category: Indicator['category'], message: string): Indicator {
  return { id, category, strength: 'S3', name: id, message, why: 'A desk has met it.', sources: ['S1'] };
}

/** What an invented help desk publishes: some of its rules, without cues of its own. */
export const deskPack = (rules: readonly string[]): object => ({
  id: 'desk',
  title: 'Rules of the Help Desk',
  publisher: 'Help Desk',
  date: '2026-11-01',
  indicators: signs.map(([, , indicator]) => indicator),
  rules: signs
    .filter(([id]) => rules.includes(id))
    .map(([id, phrase, { id: indicator }]) => ({
      id,
      indicator,
      confidence: 'high',
      status: 'test',
      lang: 'en',
      phrases: [phrase],
      facts: [],
      when: [],
      unless: [],
    })),
  combinations: [],
  tips: [],
  places: [],
  cues: [],
  pay: { date: '2026-11-01', ...noPay },
});
