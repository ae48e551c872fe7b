/** The short pages for people in a situation, each with what it says, in order. */
export const situations = {
  travelling: ['turn', 'staff', 'papers', 'tell', 'change', 'embassy'],
  inside: ['fault', 'watched', 'embassy', 'photos', 'before', 'risk', 'fees', 'forced'],
  friend: ['before', 'recruiter', 'messages', 'write', 'tell', 'pay', 'rest'],
} as const;
export type Situation = keyof typeof situations;

export const isSituation = (name: string): name is Situation => Object.hasOwn(situations, name);

/** What the product says of its own errors: `npm run evaluate` measured it, and the README tells how. */
export const measured = { date: '2026-12-01', posts: 4_508, alarms: 4, lures: 750, caught: 490 } as const;
