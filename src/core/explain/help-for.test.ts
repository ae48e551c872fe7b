import { expect, test } from 'vitest';
import { smallPack } from '../../../tests/packs/small-pack.ts';
import type { Contact } from '../model/help.ts';
import { firstContacts } from './first-contacts.ts';
import { helpFor } from './help-for.ts';

const contact = (purpose: Contact['purpose'], more: Partial<Contact> = {}): Contact => ({
  purpose,
  phones: [],
  source: 'S1',
  ...more,
});

test('contacts come with their sources, of all packs', () => {
  const pack = {
    ...smallPack,
    help: [
      { country: 'NP', contacts: [contact('check-agency')], notes: ['not-enough' as const] },
      { country: 'ID', contacts: [contact('police')], notes: [] },
    ],
  };
  const help = helpFor('NP', [pack, pack]);
  expect(help.contacts.map(({ purpose, from }) => `${purpose}: ${from.publisher}`)).toEqual([
    'check-agency: A ministry',
    'check-agency: A ministry',
  ]);
  expect(help.notes).toEqual(['not-enough']);
});

test('of a country that no pack knows nothing is told', () => {
  expect(helpFor('XX', [smallPack])).toEqual({ country: 'XX', contacts: [], notes: [] });
});

test('a contact whose source is missing is not shown', () => {
  const help = [{ country: 'NP', contacts: [contact('police', { source: 'NONE' })], notes: [] }];
  expect(helpFor('NP', [{ ...smallPack, help }]).contacts).toEqual([]);
});

test('with an offer a register, somebody to call and an office to ask stand first', () => {
  const register = contact('check-agency', { url: 'https://register.example/' });
  const line = contact('help-abroad', { phones: [{ number: '+1 2 3' }] });
  const all = [contact('check-job'), register, contact('help-abroad'), line, contact('ask-before')];
  expect(firstContacts(all)).toEqual([register, line, contact('ask-before')]);
  expect(firstContacts(all.slice(0, 1))).toEqual([contact('check-job')]);
});
