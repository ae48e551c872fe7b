import type { Contact, Purpose } from '../model/help.ts';

const most = 3;
/** What a reader of an offer needs first: to check it, and somebody to call. */
const groups: readonly (readonly Purpose[])[] = [
  ['check-agency', 'check-job', 'check-employer'],
  ['help-abroad', 'forced-work', 'police'],
  ['ask-before', 'work-advice', 'cheating-advice'],
];

/** The few contacts that are shown with an offer: one of each kind, those first that can be called or opened. In the order given otherwise. */
export function firstContacts<Shown extends Contact>(contacts: readonly Shown[]): Shown[] {
  const reached = [...contacts].sort((a, b) => reachOf(b) - reachOf(a));
  const chosen = groups.flatMap((group) => reached.find(({ purpose }) => group.includes(purpose)) ?? []);
  const others = reached.filter((contact) => !chosen.includes(contact));
  const shown = [...chosen, ...others].slice(0, most);
  return contacts.filter((contact) => shown.includes(contact));
}

const reachOf = ({ phones, url }: Contact): number => (phones.length > 0 ? 2 : 0) + (url ? 1 : 0);
