import { expect, test } from 'vitest';
import { starter } from '../../src/cli/starter.ts';

const { engines } = starter();
const opening = 'We are hiring, apply now. Salary 1,200 USD a month. ';

/** What the United Nations and many others have published about such recruitment, each fact with a post that shows it. */
test.each([
  ['to Myanmar', 'Customer service staff for our office in Myawaddy, Myanmar.', 'desk-job-watched-country'],
  [
    'to Cambodia',
    'Chat support staff for our office in Sihanoukville, Cambodia.',
    'desk-job-watched-country',
  ],
  ['to Laos', 'Customer service staff for our office in Laos.', 'desk-job-watched-country'],
  ['to a compound', 'Chat operators for KK Park, live on site.', 'known-compound'],
  [
    'to a special economic zone',
    'Chat staff for the Golden Triangle Special Economic Zone.',
    'known-compound',
  ],
  ['for Philippine gaming firms', 'Customer service for a POGO in Manila, Philippines.', 'online-gambling'],
  ['through Thailand', 'Fly to Bangkok, then our driver takes you to Mae Sot.', 'onward-drive-to-border'],
  [
    'over the border',
    'Job in Cambodia: you cross the river by boat at night, our guide helps.',
    'informal-border-crossing',
  ],
  ['to border casinos', 'Casino dealers wanted in Poipet, Cambodia.', 'border-casino-work'],
  ['for crypto schemes', 'Sales agents for our crypto investment platform abroad.', 'crypto-investment'],
  [
    'for illegal gambling',
    'Online casino promotion staff abroad, sports betting customers.',
    'online-gambling',
  ],
  [
    'for romance schemes',
    'Chat with rich clients online, make them trust you and invest.',
    'openly-illicit-work',
  ],
  ['for people who type', 'Data entry job in Bangkok, only a typing test of 30 wpm.', 'typing-test-only'],
  ['for people in debt', 'Work in Cambodia. In debt? We clear it before you fly to us.', 'aimed-at-debtors'],
  [
    'with debts for the trip',
    'Job in Cambodia. Ticket and visa are a debt that you work off in six months.',
    'travel-cost-as-debt',
  ],
  ['with the passport kept', 'The company keeps your passport until the contract ends.', 'passport-held'],
  ['on tourist visas', 'Come on a tourist visa, the work permit is made later.', 'tourist-visa-for-work'],
  [
    'with IT jobs and high pay',
    'IT support staff for Thailand, free ticket and visa.',
    'thailand-sales-care',
  ],
  ['to newer hubs', 'Online casino chat staff for our office in Lagos, Nigeria, flight paid.', 'new-hub'],
  [
    'by way of Dubai',
    'Work in Thailand: we fly you to Dubai for the interview, then on to the site.',
    'interview-abroad',
  ],
  ['by way of the border', 'Job in Laos: first you come to Chiang Rai, we collect you.', 'gateway-province'],
  ['for students', 'Holiday job abroad for students, two months, ticket paid.', 'students-holiday'],
  ['for players', 'Work in Cambodia: you are paid to play games, room and ticket free.', 'paid-to-play'],
])('%s: “%s” shows %s', async (_, words, indicator) => {
  const { findings } = await engines.screen({ id: 'p', text: opening + words, foundBy: 'given' });
  expect(findings.map((finding) => finding.indicator)).toContain(indicator);
});

test('a typing test warns together with a short interview and a paid flight, and not alone', async () => {
  const offer = 'Office assistants for our office in Dubai. Typing test of 30 wpm, air ticket paid by us. ';
  const screened = (more: string) =>
    engines.screen({ id: 'typing', text: `${opening}${offer}${more}`, foundBy: 'given' });
  const short = await screened('No interview, only a short video call.');
  expect(short.concern).toBe('some');
  expect(short.combinations.map(({ combination }) => combination)).toContain(
    'typing-test-and-short-interview',
  );
  expect((await screened('Interviews are held at our office in Manila.')).concern).toBe('none-found');
});
