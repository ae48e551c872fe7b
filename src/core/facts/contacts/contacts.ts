import { countUntil } from '../../match/count-until.ts';
import type { ContactFact } from '../../model/fact.ts';
import type { Span } from '../../model/span.ts';
import { overlapsAny } from '../overlap.ts';
import { readAddresses } from './addresses.ts';
import type { Phone } from './phones.ts';

const handlePattern = /(?<![a-z0-9._%+-])@[a-z0-9_.]{2,31}[a-z0-9_]/g;
/** What leads from a messenger's name to a name in it: "line id: abc123", "微信号:abc", "zalo - anna_88". */
const namePattern =
  /^ ?(?:\(?(?:id|no|number|号|號|账号|帳號|ไอดี|아이디|account|acc|user ?name|app)\.?\)?)? ?[:=：-]{0,2} ?([a-z0-9][a-z0-9_.-]{2,31}[a-z0-9_])(?![a-z0-9@])/;
const longestName = 60;

const messengerReach = 30;

/**
 * The ways to reach the poster that a folded text names; `messengers` are the places where it names a
 * messenger, `phones` its telephone numbers.
 */
export function readContacts(
  folded: string,
  messengers: readonly Span[],
  phones: readonly Phone[],
): ContactFact[] {
  const addresses = readAddresses(folded);
  const free = (span: Span) => !overlapsAny(span, addresses);
  const numbers = addresses.length > 0 ? phones.filter(free) : phones;
  const handles = folded.includes('@') ? find(folded, handlePattern).filter(free) : [];
  const names = messengers.flatMap((span) => nameAfter(folded, span)).filter(free);
  const ofMessenger = ({ start }: Span) => {
    const last = messengers[countUntil(messengers, (messenger) => messenger.end <= start) - 1];
    return last !== undefined && last.end >= start - messengerReach;
  };
  return [
    ...[...messengers.filter(free), ...handles, ...names].map((span) => contact('messenger', span)),
    ...addresses.map(({ kind, start, end }) => contact(kind, { start, end })),
    ...numbers.map(({ country, start, end }) => ({
      ...contact(ofMessenger({ start, end }) ? 'messenger' : 'phone', { start, end }),
      ...(country && { country }),
    })),
  ];
}

const contact = (kind: ContactFact['kind'], { start, end }: Span): ContactFact => ({
  kind,
  span: { start, end },
});

/** A name in a messenger right after it is named. A plain word is none: it must hold a digit or a sign. */
function nameAfter(folded: string, { end }: Span): Span[] {
  const match = namePattern.exec(folded.slice(end, end + longestName));
  const name = match?.[1];
  if (!match || !name || !/[\d_]/.test(name) || /^[\d.-]+$/.test(name)) return [];
  const to = end + match[0].length;
  return [{ start: to - name.length, end: to }];
}

function find(folded: string, pattern: RegExp): Span[] {
  return [...folded.matchAll(pattern)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
