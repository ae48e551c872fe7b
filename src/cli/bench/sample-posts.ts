import type { Post } from '../../core/model/post.ts';

const openings = [
  'Warehouse assistant for our depot in Leeds. Day shifts, paid breaks and a pension from the first month.',
  'Staff nurse for a private hospital. You hold a licence and have worked on a ward for two years.',
  'Customer service representative for our Manila branch. Free shuttle, health card, night differential.',
  'URGENT HIRING!! Chat support abroad, no experience, free ticket and room, message us on Telegram.',
  'Software engineer, payments team. You will design services, review code and mentor two colleagues.',
];
const duties = [
  'You answer questions by telephone and by e-mail and keep our records up to date.',
  'You plan your own day, report to the head of the department and work in a team of eight.',
  'We pay 30,000 PHP a month, with a review after six months, and cover your travel to work.',
  'Send your application with a short letter and two references to jobs@company.example by Friday.',
  'Experience with spreadsheets is an advantage; we train you in everything else during two weeks.',
];

/** Invented posts of about 3 kB, all different and the same at every call: for measuring where there are no real ones. */
export function samplePosts(count: number, length = 3_000): Post[] {
  return Array.from({ length: count }, (_, index) => {
    let text = openings[index % openings.length] as string;
    for (let line = 0; text.length < length; line++) {
      text += `\n${duties[(index * 7 + line * 3) % duties.length]} (${index}-${line})`;
    }
    return { id: `sample-${index}`, text, foundBy: 'given' };
  });
}
