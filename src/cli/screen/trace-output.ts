import type { Span } from '../../core/model/span.ts';
import type { RuleTrace, Trace } from '../../core/screen/trace.ts';
import { describeCondition } from './describe-condition.ts';

/** A trace as plain data, with the post's words instead of positions. */
export function traceData({ pack, facts, held, almost, quote }: Trace): object {
  const quoted = <Fact extends { readonly span: Span }>(all: readonly Fact[]) =>
    all.map(({ span, ...fact }) => ({ ...fact, quote: quote(span) }));
  return {
    pack,
    facts: {
      kind: facts.kind,
      asked: facts.asked,
      brief: facts.brief,
      lang: facts.lang ?? 'und',
      cues: facts.cues.map(quote),
      places: quoted(facts.places),
      pay: quoted(facts.pay),
      contacts: quoted(facts.contacts),
      abroad: facts.abroad.map(quote),
      dealings: quoted(facts.dealings),
      terms: quoted(facts.terms),
      denials: facts.denials.map(({ scope, cue }) => quote({ start: cue.start, end: scope.end })),
    },
    held,
    almost,
  };
}

/** A trace as an author reads it in a terminal. */
export function traceText({ pack, facts, held, almost, quote }: Trace): string {
  const said = ({ span }: { readonly span: Span }) => `“${flat(quote(span))}”`;
  const not = (denied: boolean) => (denied ? 'not ' : '');
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      'kind',
      [
        `${facts.kind}${facts.asked ? ', asked about' : ''}${facts.brief ? ', a brief message' : ''}, in ${facts.lang ?? 'no known language'}`,
      ],
    ],
    ['by', facts.cues.map((span) => `“${flat(quote(span))}”`)],
    [
      'places',
      facts.places.map((place) => `${place.place}, ${not(place.denied)}${place.role}, ${said(place)}`),
    ],
    ['pay', facts.pay.map((pay) => `${said(pay)}${usd(pay.usdMonth)}`)],
    ['contacts', facts.contacts.map((contact) => `${contact.kind} ${said(contact)}`)],
    ['abroad', facts.abroad.map((span) => `“${flat(quote(span))}”`)],
    ['dealings', facts.dealings.map((one) => `${not(one.denied)}${one.dealing} ${one.thing}, ${said(one)}`)],
    ['terms', facts.terms.map((term) => `${term.term} ${term.least}–${term.most}, ${said(term)}`)],
  ];
  return [
    `${pack.id} ${pack.version}`,
    ...rows.flatMap(([name, values]) => (values.length > 0 ? [`  ${name}: ${values.join('; ')}`] : [])),
    ...held.flatMap((rule) => [`  + ${rule.rule}`, ...details(rule)]),
    ...almost.flatMap((rule) => [`  ~ ${rule.rule}`, ...details(rule)]),
  ].join('\n');
}

const usd = (month: number | undefined) =>
  month === undefined ? '' : `, about ${Math.round(month)} USD a month`;

function details({ found, missing, stopped, begun }: RuleTrace): string[] {
  return [
    ...(found.length > 0 ? [`      found: ${found.map((words) => `“${flat(words)}”`).join(', ')}`] : []),
    ...(begun.length > 0 ? [] : missing.map((condition) => `      missing: ${describeCondition(condition)}`)),
    ...stopped.map((condition) => `      stopped by unless: ${describeCondition(condition)}`),
    ...begun
      .slice(0, shownPhrases)
      .map(
        ({ phrase, has }) =>
          `      has ${has.map((words) => `“${flat(words)}”`).join(' and ')} of: ${phrase}`,
      ),
  ];
}

const shownPhrases = 3;

const flat = (words: string) => words.replace(/\s+/g, ' ');
