/** What a label says of its posts: offers that lead into scam centres, honest offers, or no offers at all. */
export type Side = 'lure' | 'honest' | 'no-offer';

const sides: Readonly<Record<string, Side>> = {
  trafficking: 'lure',
  'job-scam': 'lure',
  genuine: 'honest',
  'genuine-overseas': 'honest',
  awareness: 'no-offer',
  chat: 'no-offer',
  'not-offer': 'no-offer',
  spam: 'no-offer',
};

/** The side of a label; undefined for one that is not known, which is counted but not judged. */
export const sideOf = (label: string): Side | undefined =>
  Object.hasOwn(sides, label) ? sides[label] : undefined;
