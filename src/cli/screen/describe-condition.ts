import type { Condition, Test } from '../../core/model/pack.ts';

/** A condition in one line, as its author thinks of it. */
export function describeCondition(condition: Condition): string {
  if ('all' in condition) return `all of [${condition.all.map(describeTest).join(' | ')}]`;
  if ('any' in condition) return `any of [${condition.any.map(describeTest).join(' | ')}]`;
  if ('of' in condition)
    return `at least ${condition.atLeast} of [${condition.of.map(describeTest).join(' | ')}]`;
  if ('near' in condition)
    return `[${condition.near.map(describeTest).join(' | ')}] within ${condition.within} words`;
  return describeTest(condition);
}

/** Of long lists of phrases the first. */
const shownPhrases = 3;

function describeTest(test: Test): string {
  if ('fact' in test)
    return ['fact:', test.fact, test.thing, test.than].filter((part) => part !== undefined).join(' ');
  const more = test.phrases.length - shownPhrases;
  return `phrases: ${test.phrases.slice(0, shownPhrases).join(' | ')}${more > 0 ? ` … and ${more} more` : ''}`;
}
