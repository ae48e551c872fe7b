import { type Assessment, type Concern, concerns } from '../../core/model/assessment.ts';

/** How a change of packs changed what is said of one post. */
export interface Change {
  readonly id: string;
  readonly corpus: string;
  readonly lang: string;
  readonly label: string;
  readonly before: Concern;
  readonly after: Concern;
  /** Indicators that are found now and were not, or were and are not. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** What changed for a post from one pack to another; undefined when neither its concern nor its signs did. */
export function changeOf(
  key: Pick<Change, 'id' | 'corpus' | 'lang' | 'label'>,
  old: Assessment,
  now: Assessment,
): Change | undefined {
  const before = indicators(old);
  const after = indicators(now);
  const gained = [...after].filter((indicator) => !before.has(indicator));
  const lost = [...before].filter((indicator) => !after.has(indicator));
  if (old.concern === now.concern && gained.length + lost.length === 0) return undefined;
  return { ...key, before: old.concern, after: now.concern, gained, lost };
}

const indicators = ({ findings }: Assessment) => new Set(findings.map(({ indicator }) => indicator));

/** Changes in lines of text, those of the concern first, from what rose most to what fell most. */
export function changeLines(changes: readonly Change[]): string[] {
  const rise = ({ before, after }: Change) => concerns.indexOf(after) - concerns.indexOf(before);
  return [...changes]
    .sort((a, b) => rise(b) - rise(a) || a.id.localeCompare(b.id))
    .map(({ id, corpus, lang, label, before, after, gained, lost }) => {
      const concern = before === after ? after : `${before} → ${after}`;
      const signs = [...gained.map((sign) => `+${sign}`), ...lost.map((sign) => `−${sign}`)];
      return `  ${id} (${label}, ${corpus}, ${lang}): ${concern} ${signs.join(' ')}`.trimEnd();
    });
}
