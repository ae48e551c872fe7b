import type { Condition, FactName, FactTest, Test } from '../../core/model/pack.ts';

/** A condition in plain English, to be read after “missing: ”. */
export function plainCondition(condition: Condition): string {
  if ('all' in condition) return `all of these: ${listed(condition.all)}`;
  if ('any' in condition) return `one of these: ${listed(condition.any)}`;
  if ('of' in condition) return `at least ${condition.atLeast} of these: ${listed(condition.of)}`;
  if ('near' in condition)
    return `both of these, at most ${condition.within} words apart: ${listed(condition.near)}`;
  return plainTest(condition);
}

const listed = (tests: readonly Test[]): string => tests.map(plainTest).join('; ');

function plainTest(test: Test): string {
  if ('fact' in test) return plainFact(test);
  const shown = test.phrases.slice(0, shownPhrases).map((phrase) => `“${phrase}”`);
  const more = test.phrases.length - shown.length;
  return [`the words ${shown.join(' or ')}`, ...(more > 0 ? [`or ${more} more phrases`] : [])].join(' ');
}

/** Of long lists of phrases the first. */
const shownPhrases = 3;

/** What each fact says. `#` stands for its number, `@` for its thing. */
const factWords: Readonly<Record<FactName, string>> = {
  abroad: 'that the work is in another country, or words of flights or visas',
  'watched-place': 'a town, compound or zone where experts report scam sites, as the place of work',
  'watched-country': 'a country where experts report many scam sites, as the place of work',
  'reported-country':
    'a country in which, or on whose borders, experts report scam sites, as the place of work',
  'border-place': 'a border crossing that recruits were led over',
  'transit-place': 'a place on the way to another one',
  'messenger-only': 'that a messenger is the only way to reach the poster',
  'pay-above': 'pay of at least # times what is usual in the country it names',
  'monthly-pay-above': 'pay of more than # US dollars a month',
  'employer-pays': 'that the employer pays for @',
  'worker-pays': 'that the worker pays for @',
  'employer-keeps': 'that the employer keeps @',
  'worker-keeps': 'that the worker keeps @',
  'age-below': 'that people younger than # are accepted',
  'hours-above': 'a working day of more than # hours',
  'start-within': 'a start or a flight within # days',
  'openings-above': 'that more than # people are wanted',
};

const plainFact = ({ fact, than, thing }: FactTest): string =>
  factWords[fact].replace('#', String(than)).replace('@', thing ? `the ${thing}` : 'anything');
