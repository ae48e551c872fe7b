import type { Concern } from '../model/assessment.ts';
import type { Category, CombinationFinding, Finding } from '../model/finding.ts';

/**
 * Rolls the findings of an offer up into one level of concern. Counts categories, never words: fifteen in
 * a hundred ordinary ads show five or more single signs (Volodko et al. 2019).
 *
 * S1 signs alone never raise concern. A combination raises what its own signs alone would not. A brief message
 * that says little of its offer needs only one unusual sign beside any sign of another category, in other words.
 */
export function assess(
  findings: readonly Finding[],
  combinations: readonly CombinationFinding[],
  brief = false,
): Extract<Concern, 'none-found' | 'some' | 'serious'> {
  const strong = categoriesOf(findings.filter(({ strength }) => strength === 'S3'));
  const telling = categoriesOf(findings.filter(({ strength }) => strength !== 'S1'));
  const combined = combinations.length > 0;

  if (strong.size >= 1 && telling.size >= 2) return 'serious';
  if (combined && telling.size >= 3) return 'serious';
  if (telling.size >= 4) return 'serious';
  if (strong.size >= 1 || telling.size >= 2 || combined) return 'some';
  if (brief && hasTwoApart(findings)) return 'some';
  return 'none-found';
}

/** Whether an unusual sign and one of another category were found, in words of their own: “chat support in Cambodia” shows two, and says one thing. */
const hasTwoApart = (findings: readonly Finding[]): boolean =>
  findings
    .filter(({ strength }) => strength !== 'S1')
    .some((one) => findings.some((other) => other.category !== one.category && areApart(one, other)));

const areApart = (one: Finding, other: Finding): boolean =>
  one.evidence.every((words) =>
    other.evidence.every(
      ({ field, start, end }) => field !== words.field || end <= words.start || start >= words.end,
    ),
  );

/** The categories of some findings, each once. */
export const categoriesOf = (findings: readonly Finding[]): Set<Category> =>
  new Set(findings.map(({ category }) => category));
