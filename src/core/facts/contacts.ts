import type { ContactFact } from '../model/fact.ts';
import type { Span } from '../model/span.ts';

const freeMail = new Set(
  'gmail.com yahoo.com outlook.com hotmail.com icloud.com proton.me protonmail.com mail.ru yandex.ru qq.com 163.com naver.com'.split(
    ' ',
  ),
);

const mailPattern = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/g;
const handlePattern = /(?<![a-z0-9._%+-])@[a-z0-9_.]{2,31}[a-z0-9_]/g;
const messengerLink = /(?<![a-z0-9.-])(?:t|wa|telegram|line|m|zalo)\.me\/[^\s"'<>()]{0,100}/g;
const webPattern =
  /(?:https?:\/\/|www\.)[^\s"'<>()]{4,200}|(?<![a-z0-9@.-])(?:[a-z0-9-]{2,40}\.){1,3}(?:com|org|net|gov|edu|info|jobs|careers|example|(?:com|co|gov|org|edu|ac)\.[a-z]{2})(?![a-z0-9-])/g;
/** Quick to look for; most posts have no address at all. */
const webHint = /:\/\/|www\.|\.(?:com|org|net|gov|edu|info|jobs|careers|example|co|ac)/;
/** A range of numbers, such as pay or years, and no telephone. */
const rangePattern = /^\d{1,6} ?- ?\d{1,6}$/;
const phonePattern = /\+?\d[\d \-()]{6,18}\d/g;

const messengerReach = 30;
const fewestDigits = 8;

/** The ways to reach the poster that a folded text names; `messengers` are the places where it names a messenger. */
export function readContacts(folded: string, messengers: readonly Span[]): ContactFact[] {
  const at = folded.includes('@');
  const mails = at ? find(folded, mailPattern) : [];
  const links = find(folded, messengerLink);
  const free = (span: Span) => [...mails, ...links].every((taken) => !overlap(taken, span));
  const handles = at ? find(folded, handlePattern).filter(free) : [];
  const phones = find(folded, phonePattern).filter(
    (span) => isPhone(folded.slice(span.start, span.end)) && free(span),
  );
  const ofMessenger = (span: Span) =>
    messengers.some(({ end }) => end <= span.start && end >= span.start - messengerReach);

  return [
    ...[...messengers, ...links, ...handles].map((span) => contact('messenger', span)),
    ...mails.map((span) => contact(isFreeMail(folded, span) ? 'free-email' : 'email', span)),
    ...(webHint.test(folded) ? find(folded, webPattern) : [])
      .filter(free)
      .map((span) => contact('web', span)),
    ...phones.map((span) => contact(ofMessenger(span) ? 'messenger' : 'phone', span)),
  ];
}

const contact = (kind: ContactFact['kind'], span: Span): ContactFact => ({ kind, span });

const isFreeMail = (folded: string, { start, end }: Span) =>
  freeMail.has(folded.slice(start, end).split('@')[1] ?? '');

function find(folded: string, pattern: RegExp): Span[] {
  return [...folded.matchAll(pattern)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

const isPhone = (written: string) =>
  written.replace(/\D/g, '').length >= fewestDigits && !rangePattern.test(written);
