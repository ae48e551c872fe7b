import { describe, expect, test } from 'vitest';
import { factsOf } from './reading.ts';

/** "worker-pays fee", or "not worker-pays fee" where the text denies it. */
async function dealings(text: string): Promise<string[]> {
  const { dealings } = await factsOf(`Hiring office staff abroad, salary 900 usd. ${text}`);
  return dealings.map(({ dealing, thing, denied }) => `${denied ? 'not ' : ''}${dealing} ${thing}`);
}

describe('who pays what', () => {
  test.each([
    ['You must pay a visa fee of 300 dollars.', ['worker-pays fee']],
    ['Candidates bear the cost of the medical test and the visa fee.', ['worker-pays fee']],
    ['Pay the slot fee first to confirm.', ['worker-pays fee']],
    ['Processing fee is 500, half now.', ['worker-pays fee']],
    ['The company asks for a deposit.', ['worker-pays deposit']],
    ['The agency charges you a placement fee.', ['worker-pays fee']],
    ['Ticket will be deducted from your first salary.', ['worker-pays ticket']],
    ['The visa fee is paid by the candidate.', ['worker-pays fee']],
    ['If you leave early you pay a penalty.', ['worker-pays penalty']],
    ['The employer pays the visa fee.', ['employer-pays fee']],
    ['Air ticket is paid by the employer.', ['employer-pays ticket']],
    ['Free accommodation.', ['employer-pays room']],
    [
      'Visa, ticket and room are provided.',
      ['employer-pays visa', 'employer-pays ticket', 'employer-pays room'],
    ],
    [
      'Travel costs are borne by us, but the visa fee is paid by the candidate.',
      ['employer-pays ticket', 'worker-pays fee'],
    ],
    ['There is no placement fee.', ['not worker-pays fee']],
    ['No interview – the employer pays the visa fee.', ['employer-pays fee']],
    ['We do not charge any recruitment fee.', ['not worker-pays fee']],
    ['You never pay a deposit.', ['not worker-pays deposit']],
    ['No fees of any kind are charged to workers.', ['not worker-pays fee']],
  ])('%s', async (text, expected) => {
    expect(await dealings(text)).toEqual(expected);
  });
});

describe('who keeps what', () => {
  test.each([
    ['The company keeps your passport until the contract ends.', ['employer-keeps passport']],
    ['Passports are held in the HR safe.', ['employer-keeps passport']],
    ['You surrender your passport on arrival.', ['employer-keeps passport']],
    ['Your phone will be collected during work.', ['employer-keeps phone']],
    ['You keep your own passport.', ['worker-keeps passport']],
    ['We never keep your passport.', ['not employer-keeps passport']],
    ['Do not hand over your passport to anyone.', ['not employer-keeps passport']],
    ['You need a passport that is valid for two years.', []],
    ['Bring your phone.', []],
  ])('%s', async (text, expected) => {
    expect(await dealings(text)).toEqual(expected);
  });
});

describe('what no phrase tells, grammar may', () => {
  test.each([
    ['Our manager, who speaks Hindi, will be holding on to all passports.', ['employer-keeps passport']],
    ['Your phone is going to be looked after by our HR.', ['employer-keeps phone']],
    ['Passports stay with the company.', ['employer-keeps passport']],
    ['We do not and will never ask to hold your passport.', ['not employer-keeps passport']],
    ['The fee, as in every year, should be settled by each applicant.', ['worker-pays fee']],
    ['A passport tells the officer who you are.', []],
    [
      'The company will keep your passport. Ticket is booked as soon as you send your passport photo.',
      ['employer-keeps passport'],
    ],
  ])('%s', async (text, expected) => {
    expect(await dealings(text)).toEqual(expected);
  });
});

describe('a place', () => {
  const places = async (text: string, more = {}) =>
    (await factsOf(text, more)).places.map(
      ({ place, role, denied }) => `${place} ${denied ? 'not ' : ''}${role}`,
    );
  test.each([
    ['Job location: Thailand.', ['th workplace']],
    ['Work in Thailand.', ['th workplace']],
    ['You fly to Bangkok, then by van to the border.', ['bangkok transit']],
    ['Route via Thailand.', ['th transit']],
    ['Candidates from Thailand welcome.', ['th home']],
    ['Interviews in Thailand.', ['th home']],
    ['This job is not in Thailand.', ['th not workplace']],
    ['Thailand is known for its food.', ['th named']],
  ])('%s', async (text, expected) => {
    expect(await places(text)).toEqual(expected);
  });
  test('in the field for the place of work is one', async () => {
    expect(await places('A job.', { location: 'Thailand' })).toEqual(['th workplace']);
  });
});

describe('work abroad is meant from where the reader lives', () => {
  const abroad = async (text: string, home?: string) => (await factsOf(text, {}, home)).abroad.length > 0;
  test.each([
    ['Work in Thailand, the work permit is paid.', undefined, true],
    ['Work in Thailand, the work permit is paid.', 'PH', true],
    ['Work in Thailand, the work permit is paid.', 'TH', false],
    ['Work in Thailand. Interviews in Manila.', undefined, true],
    ['Work in Manila. Candidates from Cebu, and people from Manila, welcome.', undefined, false],
    ['Warehouse work in the next town.', 'PH', false],
  ])('%s for a reader in %s: %s', async (text, home, expected) => {
    expect(await abroad(text, home)).toBe(expected);
  });
});

describe('numbers that are set', () => {
  const terms = async (text: string) =>
    (await factsOf(text)).terms.map(({ term, least, most }) => [term, least, most]);
  test.each([
    ['Aged 18-35.', [['age', 18, 35]]],
    ['18 to 35 years old', [['age', 18, 35]]],
    ['Minimum age 16', [['age', 16, 16]]],
    ['A team that is 3 years old', []],
    ['45 hours a day', []],
    ['12 hours a day', [['hours', 12, 12]]],
    ['30 wpm', [['typing', 30, 30]]],
    ['3 years of experience', [['experience', 3, 3]]],
    ['Fly within 5 days', [['start', 5, 5]]],
    ['We need 20 people', [['openings', 20, 20]]],
    ['Open 24 hours, founded 1998', []],
  ])('%s', async (text, expected) => {
    expect(await terms(text)).toEqual(expected);
  });
});
