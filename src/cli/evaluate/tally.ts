import { type Assessment, type Concern, concerns } from '../../core/model/assessment.ts';
import type { Point } from './chart.ts';
import { sideOf } from './labels.ts';

/** The posts of one corpus, language and label, counted by concern. */
export interface Group {
  readonly corpus: string;
  readonly lang: string;
  readonly label: string;
  readonly total: number;
  readonly counts: Readonly<Record<Concern, number>>;
}

/** Which posts a rule held for, by label. */
export interface RuleCount {
  readonly rule: string;
  readonly label: string;
  readonly posts: number;
}

const none: Readonly<Record<Concern, number>> = {
  'not-an-offer': 0,
  'cannot-tell': 0,
  'none-found': 0,
  some: 0,
  serious: 0,
};

const noPosts = { posts: 0, concerned: 0 };

/** Counts assessments as they come. */
export class Tally {
  private readonly byGroup = new Map<
    string,
    { key: Omit<Group, 'total' | 'counts'>; counts: Record<Concern, number> }
  >();
  private readonly byRule = new Map<string, RuleCount>();

  add(key: { corpus: string; lang: string; label: string }, { concern, findings }: Assessment): void {
    const name = JSON.stringify(key);
    const group = this.byGroup.get(name) ?? { key, counts: { ...none } };
    group.counts[concern]++;
    this.byGroup.set(name, group);
    for (const rule of new Set(findings.map((finding) => finding.rule))) {
      const ruleName = `${rule} ${key.label}`;
      const posts = (this.byRule.get(ruleName)?.posts ?? 0) + 1;
      this.byRule.set(ruleName, { rule, label: key.label, posts });
    }
  }

  /** Sorted by corpus, language and label. */
  groups(): Group[] {
    return [...this.byGroup.values()]
      .map(({ key, counts }) => ({
        ...key,
        counts,
        total: Object.values(counts).reduce((sum, count) => sum + count, 0),
      }))
      .sort((a, b) => groupName(a).localeCompare(groupName(b)));
  }

  /** Each label over all its corpora and languages. */
  labels(): Pick<Group, 'label' | 'total' | 'counts'>[] {
    const sums = new Map<string, { label: string; total: number; counts: Record<Concern, number> }>();
    for (const { label, total, counts } of this.groups()) {
      const sum = sums.get(label) ?? { label, total: 0, counts: { ...none } };
      sum.total += total;
      for (const concern of concerns) sum.counts[concern] += counts[concern];
      sums.set(label, sum);
    }
    return [...sums.values()];
  }

  /** For each language its lures and its honest offers, and how many gave a concern; languages by name. */
  points(): Point[] {
    const points = new Map<string, Point>();
    for (const { label, lang, total, counts } of this.groups()) {
      const side = sideOf(label.replace(/ \(.*/, ''));
      if (side !== 'lure' && side !== 'honest') continue;
      const known = points.get(lang);
      const point = known ?? { lang, counts: { lure: { ...noPosts }, honest: { ...noPosts } } };
      point.counts[side].posts += total;
      point.counts[side].concerned += counts.some + counts.serious;
      points.set(lang, point);
    }
    return [...points.values()].sort((a, b) => a.lang.localeCompare(b.lang));
  }

  /** The rules that hold for most posts of a label, whatever their difficulty, most first. */
  rules(label: string): RuleCount[] {
    const sums = new Map<string, RuleCount>();
    for (const { rule, label: one, posts } of this.byRule.values()) {
      if (one !== label && !one.startsWith(`${label} (`)) continue;
      sums.set(rule, { rule, label, posts: posts + (sums.get(rule)?.posts ?? 0) });
    }
    return [...sums.values()].sort((a, b) => b.posts - a.posts);
  }
}

const groupName = ({ corpus, lang, label }: Pick<Group, 'corpus' | 'lang' | 'label'>) =>
  `${label} ${corpus} ${lang}`;
