import type { Dealing, DealingFact, Denial, Facts, Thing } from '../model/fact.ts';
import type { ThingWord } from './dealings.ts';
import { isDenied } from './denials.ts';

/** What grammar says of one verb of an English sentence. */
interface Clause {
  readonly verb: string;
  readonly infinitive: string;
  readonly subject: string;
  readonly denied: boolean;
}

type ReadClauses = (sentence: string) => readonly Clause[];

let loading: Promise<ReadClauses> | undefined;

/** compromise is large and slow: it is loaded when a sentence first needs it, and kept. */
function clauseReader(): Promise<ReadClauses> {
  loading ??= import('compromise/three').then(({ default: nlp }) => (sentence) => {
    const clauses: Clause[] = [];
    nlp(sentence)
      .verbs()
      .forEach((verb) => {
        const [told] = verb.json() as { verb?: { infinitive?: string; negative?: boolean } }[];
        clauses.push({
          verb: verb.text('normal'),
          infinitive: told?.verb?.infinitive ?? '',
          subject: (verb as unknown as { subjects(): { text(): string } }).subjects().text(),
          denied: told?.verb?.negative === true,
        });
      });
    return clauses;
  });
  return loading;
}

/** Things whose dealings are signs; who pays for lunch need not be known so exactly. */
const asked: readonly Thing[] = ['fee', 'deposit', 'penalty', 'passport', 'phone'];
const mostSentences = 3;
/** How far a sentence is looked at on each side: a longer one is no sentence but a list. */
const farthest = 120;
/** Quick to look for: only a sentence with one of these verbs says who pays or keeps. */
const verbHint =
  /\b(?:pay|pays|paid|paying|bears?|borne|covers|covered|settles?|settled|repay|shoulders?|keeps?|kept|holds?|held|holding|retains?|retained|looked|looks|stays?|takes?|taken|collects?|collected|stored|locks?|locked)\b/;

/**
 * The words for things of which no phrase said who pays for or keeps them, in sentences worth a grammar:
 * of an English offer of work abroad, at most three. Most posts have none.
 */
export function openSentences(facts: Facts, untold: readonly ThingWord[], folded: string): Sentence[] {
  if (facts.lang !== 'en' || facts.kind !== 'offer' || facts.abroad.length === 0) return [];
  return untold
    .filter(({ thing }) => asked.includes(thing))
    .flatMap((word) => sentenceAround(word, folded) ?? [])
    .slice(0, mostSentences);
}

/** A sentence with a word for a thing. */
interface Sentence {
  readonly word: ThingWord;
  readonly start: number;
  readonly text: string;
}

/** A stop before a small letter ends no sentence (UAX #29, SB8), and folding has left small letters only. */
const withCapitals = (line: string): string => line.replace(/[.!?] [a-z]/g, (stop) => stop.toUpperCase());

let sentences: Intl.Segmenter | undefined;

function sentenceAround(word: ThingWord, folded: string): Sentence | undefined {
  const from = Math.max(folded.lastIndexOf('\n', word.start - 1) + 1, word.start - farthest);
  const line = withCapitals(folded.slice(from, word.end + farthest).split('\n', 1)[0] ?? '');
  if (!verbHint.test(line)) return undefined;
  sentences ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const found = sentences.segment(line).containing(word.start - from);
  if (!found || !verbHint.test(found.segment)) return undefined;
  return { word, start: from + found.index, text: found.segment.trimEnd().toLowerCase() };
}

/** Who pays for or keeps things by the grammar of their sentences. What grammar does not tell stays untold. */
export async function readEnglish(
  open: readonly Sentence[],
  denials: readonly Denial[],
): Promise<DealingFact[]> {
  if (open.length === 0) return [];
  const read = await clauseReader();
  return open.flatMap((sentence) =>
    dealingIn(sentence, read(sentence.text)).map((fact) => ({
      ...fact,
      denied: fact.denied || isDenied([fact.span], denials),
    })),
  );
}

function dealingIn(sentence: Sentence, clauses: readonly Clause[]): DealingFact[] {
  const { word, start, text } = sentence;
  for (const { verb, infinitive, subject, denied } of clauses) {
    const at = text.indexOf(verb);
    const act = acts.find(({ verbs }) => verbs.has(infinitive.replace(/^to /, '')));
    if (!act || at < 0) continue;
    // "Passports are held by the office": what is held comes first, who holds it after "by".
    const before = at > word.start - start;
    const party = (before ? partyIn(byWhom(text.slice(at))) : undefined) ?? partyIn(subject);
    if (!party) continue;
    const span = {
      start: Math.min(start + at, word.start),
      end: Math.max(start + at + verb.length, word.end),
    };
    return [{ dealing: act.by[party], thing: word.thing, denied, span }];
  }
  return [];
}

type Party = 'employer' | 'worker';

const acts: readonly {
  readonly verbs: ReadonlySet<string>;
  readonly by: Readonly<Record<Party, Dealing>>;
}[] = [
  {
    verbs: new Set(['pay', 'bear', 'cover', 'settle', 'repay', 'shoulder', 'pay back', 'pay off']),
    by: { employer: 'employer-pays', worker: 'worker-pays' },
  },
  {
    verbs: new Set([
      ...['keep', 'hold', 'hold on', 'retain', 'take', 'collect', 'store', 'lock', 'safeguard', 'stay'],
      ...['look after', 'be looked after', 'take care'],
    ]),
    by: { employer: 'employer-keeps', worker: 'worker-keeps' },
  },
];

const parties: Readonly<Record<Party, RegExp>> = {
  worker: /\b(?:you|yourself|candidates?|applicants?|workers?|employees?|recruits?|everyone|crew)\b/,
  employer:
    /\b(?:we|us|company|employer|boss|managers?|agents?|agency|hr|office|client|broker|sponsor|firm|leaders?|management|administration|supervisors?)\b/,
};

const partyIn = (words: string): Party | undefined =>
  parties.worker.test(words) ? 'worker' : parties.employer.test(words) ? 'employer' : undefined;

const byWhom = (rest: string): string => /\b(?:by|with|at|in) ([^,.;]{1,40})/.exec(rest)?.[1] ?? '';
