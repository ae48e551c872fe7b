import type { Assessment, Concern } from '../../core/model/assessment.ts';

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

  /** The rules that hold for most posts of a label, most first. */
  rules(label: string): RuleCount[] {
    return [...this.byRule.values()].filter((rule) => rule.label === label).sort((a, b) => b.posts - a.posts);
  }
}

const groupName = ({ corpus, lang, label }: Pick<Group, 'corpus' | 'lang' | 'label'>) =>
  `${label} ${corpus} ${lang}`;
