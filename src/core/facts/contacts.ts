import type { ContactFact } from '../model/fact.ts';
import type { Span } from '../model/span.ts';

const freeMail = new Set(
  'gmail.com yahoo.com outlook.com hotmail.com icloud.com proton.me protonmail.com mail.ru yandex.ru qq.com 163.com naver.com'.split(
    ' ',
  ),
);
const messengerHosts = ['t.me/', 'wa.me/', 'telegram.me/', 'line.me/', 'm.me/', 'zalo.me/'];

const mailPattern = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/g;
const handlePattern = /(?<![a-z0-9._%+-])@[a-z0-9_.]{3,32}/g;
const webPattern = /(?:https?:\/\/|www\.)[^\s"'<>()]{4,200}/g;
const phonePattern = /\+?\d[\d \-()]{6,18}\d/g;

const messengerReach = 30;
const fewestDigits = 8;

/** The ways to reach the poster that a folded text names; `messengers` are the places where it names a messenger. */
export function readContacts(folded: string, messengers: readonly Span[]): ContactFact[] {
  const at = folded.includes('@');
  const mails = at ? find(folded, mailPattern) : [];
  const links = messengerHosts.flatMap((host) => findWord(folded, host));
  const free = (span: Span) => [...mails, ...links].every((taken) => !overlap(taken, span));
  const handles = at ? find(folded, handlePattern).filter(free) : [];
  const phones = find(folded, phonePattern).filter(
    (span) => countDigits(folded, span) >= fewestDigits && free(span),
  );
  const ofMessenger = (span: Span) =>
    messengers.some(({ end }) => end <= span.start && end >= span.start - messengerReach);

  return [
    ...[...messengers, ...links, ...handles].map((span) => contact('messenger', span)),
    ...mails.map((span) => contact(isFreeMail(folded, span) ? 'free-email' : 'email', span)),
    ...find(folded, webPattern)
      .filter(free)
      .map((span) => contact('web', span)),
    ...phones.map((span) => contact(ofMessenger(span) ? 'messenger' : 'phone', span)),
  ];
}

const contact = (kind: ContactFact['kind'], span: Span): ContactFact => ({ kind, span });

const isFreeMail = (folded: string, { start, end }: Span) =>
  freeMail.has(folded.slice(start, end).split('@')[1] ?? '');

function findWord(folded: string, word: string): Span[] {
  const start = folded.indexOf(word);
  return start < 0 ? [] : [{ start, end: start + word.length }];
}

function find(folded: string, pattern: RegExp): Span[] {
  return [...folded.matchAll(pattern)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

const countDigits = (folded: string, { start, end }: Span) =>
  folded.slice(start, end).replace(/\D/g, '').length;
