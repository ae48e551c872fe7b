import { describe, expect, test } from 'vitest';
import type { TextKind } from '../../src/core/model/fact.ts';
import { factsOf } from './reading.ts';

const texts: Readonly<Record<Exclude<TextKind, 'other'>, readonly string[]>> = {
  offer: [
    'URGENT! 30 chat agents for Thailand. Free ticket, free room, USD 1,000 a month. Telegram @agents_desk',
    'Barista wanted for a small café near the harbour. Weekends, 14 euros an hour, training provided. Bring your CV.',
    'We are looking for a senior accountant to join our finance team in Leeds. You will prepare monthly reports. Apply online.',
    'Hiring: welders, fitters and crane operators for a shipyard in Qatar. Two-year contract, food and accommodation provided.',
    'Hiring typists for Cambodia, 900 dollars, free flight. 100% legal, this is not a scam! Message me on WhatsApp.',
    'Customer service staff needed in Laos, salary 1,200 USD. Beware of fake recruiters who ask for fees: we never do. Send your CV to our HR on Telegram.',
    'Chat agents wanted in our overseas office.',
    'Part-time tutors needed for maths and physics, evenings, per hour 20 pounds, contact the school office.',
    'Dealer jobs in a resort casino, no experience, training provided, accommodation and meals free. DM us.',
  ],
  seeker: [
    'I am looking for a job in Bangkok, five years of experience as a cook. Please help me find work.',
    'Hi all, I need a job urgently, I am a nurse and available immediately. My CV is ready.',
    'Open to work: front-end developer, any vacancy for me in Dubai?',
  ],
  warning: [
    'The embassy warns citizens: beware of job offers in Myanmar and Laos that promise high pay, free flights and no experience. Do not hand over your passport. Check with the ministry before you accept.',
    'How to spot a fake overseas job: the recruiter contacts you on Telegram, asks no questions, offers a free ticket, says a tourist visa is enough. If someone offers you this, call our hotline.',
    'Adverts such as "Hiring now! Typists in Thailand, 1,500 USD, free room, apply today" are used by traffickers. The ministry has issued a warning.',
  ],
  story: [
    'Police said a syndicate lured graduates with adverts for high-paying customer service jobs in Cambodia. Free tickets and rooms were promised. Victims were forced to work in scam compounds.',
    'I was promised a salary of 1,200 dollars as a typist. When we arrived they took our passports, we were locked in and beaten. My family paid a ransom and I escaped.',
    'She was offered a job in a call centre. He was told the company would pay the flight. They were taken across the border at night and sold to another company. Both were rescued in May.',
  ],
  chat: [
    'My cousin works in a hotel in Phnom Penh and says the pay is fine. Has anyone worked there?',
    'Has anybody heard of this agency? My sister was offered something abroad and I am worried. What should I do?',
    'anna: are you still at the office?\nben: yes, the manager kept us\nanna: did they talk about the salary?\nben: no, next week',
    '[10/02, 09:14] HR Lily: dear you passed the test, when can you fly\n[10/02, 09:15] Me: what is the company name\n[10/02, 09:16] HR Lily: you get the contract at the office\n[10/02, 09:18] Me: which visa?',
  ],
};

describe.each(Object.entries(texts))('%s', (kind, examples) => {
  test.each(examples)('%s', async (text) => {
    expect((await factsOf(text)).kind).toBe(kind);
  });
});

describe('a lure that puts on words of warning stays an offer', () => {
  const lure =
    'Hiring typists for Cambodia, salary 1,000 USD, free ticket and room, no experience. Contact our HR on Telegram, send your CV, apply now.';
  test.each([
    'Beware of scammers who use our name.',
    'Beware of fake recruiters and fraud. If someone asks you for a fee, call the police.',
    'Warning: human trafficking is real. Do not hand over your passport to strangers. Check with the embassy. Beware of scam compounds.',
  ])('%s', async (words) => {
    expect((await factsOf(`${words}\n${lure}`)).kind).toBe('offer');
  });
});

describe('no kind of text that speaks of work', () => {
  test.each([
    'Beautiful sunset in Bangkok tonight, the best I ever saw.',
    'New phones at half price, message us, free delivery in the city!',
    'The minister opened a new bridge over the river on Monday.',
  ])('%s', async (text) => {
    expect((await factsOf(text)).kind).toBe('other');
  });
});

describe('a long text about work', () => {
  const talk =
    'Machines now do much of what clerks did, and the urgent demand for skilled staff has changed what a degree is worth, said the head of a ' +
    'school for adults in the harbour town. People who work in offices are sent to evening classes, and customers of banks speak to a screen. ' +
    'Some find new models of work at home, others travel further every morning. A century ago the same was said of the loom and the ' +
    'steam engine, and towns grew where nobody had expected it. Whether that happens once more, she said, nobody can know.';
  test('is no offer where nobody is asked to come', async () => {
    expect(talk.length).toBeGreaterThan(450);
    expect((await factsOf(talk)).kind).toBe('other');
  });
  test.each(['Apply online.', 'Write to hr@harbour-school.example.', 'Monthly pay: 2,000 USD.'])(
    'is one with “%s”',
    async (asks) => {
      expect(
        (await factsOf(`We are hiring staff for customers of our bank, training provided. ${talk} ${asks}`))
          .kind,
      ).toBe('offer');
    },
  );
});

describe('an offer that is passed on with a question is one, and is known to be asked about', () => {
  test.each([
    'Is this legit?? "Hiring encoders for Cambodia, 1,000 USD a month, free ticket, no experience, apply now via Telegram"',
    'Someone sent me this, is it real?\nURGENT HIRING customer service Laos\nSalary 1200 USD, free room, free ticket\nContact us on Telegram',
    'Any advice? I got this message: we are hiring typists for Thailand, ticket paid, tourist visa, send your CV to HR on WhatsApp.',
  ])('%s', async (text) => {
    expect(await factsOf(text)).toMatchObject({ kind: 'offer', asked: true });
  });
});
