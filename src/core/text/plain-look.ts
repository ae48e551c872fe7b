import { codeAt } from './code-units.ts';
import { addSingle, fewestSingles, type Singles } from './disguises/hints.ts';
import { classOf, digit, dollar, foreign, latin, rest } from './disguises/letter-classes.ts';
import { foldCharacter } from './fold-character.ts';
import { kindOf, unitKinds } from './unit-kinds.ts';

/** What a code unit is at the first look at a text. All but the last three are ASCII and fold to their lower case. */
export const plainKinds = {
  unknown: 0,
  letter: 1,
  digit: 2,
  dollar: 3,
  sign: 4,
  /** A space or a line feed. */
  white: 5,
  /** Needs a closer look, as does white space after white space. */
  special: 6,
  /** A letter or mark beyond ASCII, by which a text is no plain one. */
  beyond: 7,
} as const;

const kinds = new Uint8Array(0x10000);
const kindBits = 3;
const lastKind = 0x7;
const threeKinds = 0x1ff;
/** Upper and lower case differ in one bit only. */
const letterBits = ~0x20;

/** What one code unit is at the first look. */
export function plainKindOf(code: number): number {
  return kinds[code] || learn(code);
}

function learn(code: number): number {
  const character = String.fromCharCode(code);
  const known = decide(code, character);
  kinds[code] = known;
  return known;
}

function decide(code: number, character: string): number {
  if (character === ' ' || character === '\n') return plainKinds.white;
  const folded = foldCharacter(character);
  const foldedClass = classOf(folded.charCodeAt(0));
  if (code > 0x20 && code < 0x7f && folded === character.toLowerCase()) return ofClass(foldedClass);
  const kind = kindOf(code);
  const hidden = kind === unitKinds.hiddenMark || kind === unitKinds.ignorable;
  return !hidden && isBeyond(folded.charCodeAt(0)) ? plainKinds.beyond : plainKinds.special;
}

function ofClass(known: number): number {
  if (known === latin) return plainKinds.letter;
  if (known === digit) return plainKinds.digit;
  return known === dollar ? plainKinds.dollar : plainKinds.sign;
}

/** Whether a folded code unit is a letter or a mark beyond ASCII. */
export function isBeyond(folded: number): boolean {
  const known = classOf(folded);
  return known === foreign || known === rest || (known === latin && folded > 0x7f);
}

const stop = 1;
const unknown = 2;
const afterSign = 3;
const single = 4;

/** What the kinds of three code units in a row call for. */
const events = Uint8Array.from({ length: threeKinds + 1 }, (_, history) => {
  const [first, second, third] = [history >> 6, (history >> 3) & lastKind, history & lastKind] as const;
  const isGap = (kind: number) => kind === plainKinds.sign || kind === plainKinds.white;
  if (third === plainKinds.unknown) return unknown;
  if (third >= plainKinds.special || (third === plainKinds.white && second === third)) return stop;
  if (third === plainKinds.letter)
    return second === plainKinds.digit || second === plainKinds.dollar ? afterSign : 0;
  return second === plainKinds.letter && isGap(first) && isGap(third) ? single : 0;
});

/** What was seen of a text so far. Positions are those of the folded text. */
export interface Look {
  /** The kinds of the last code units. */
  history: number;
  last: number;
  beforeLast: number;
  /** How much further on a position of the folded text is than one of the text that is looked at. */
  shift: number;
  readonly singles: Singles;
  /** Whether several single letters stand close to each other. */
  apart: boolean;
  /** Where a letter follows a digit or sign, or twice the same letter. */
  readonly doubtful: number[];
}

/** A look at nothing yet. */
export function newLook(): Look {
  return {
    history: (plainKinds.sign << kindBits) | plainKinds.sign,
    last: 0,
    beforeLast: 0,
    shift: 0,
    singles: { last: 0, count: 0 },
    apart: false,
    doubtful: [],
  };
}

/** Looks on over a text. Answers where it needs a closer look, or its length. */
export function lookOn(look: Look, text: string, from: number): number {
  let { history, last, beforeLast } = look;
  const { length } = text;
  let at = from;
  for (; at < length; at++) {
    const code = codeAt(text, at);
    const next = ((history << kindBits) | (kinds[code] as number)) & threeKinds;
    const event = events[next] as number;
    // One condition for all that is rare.
    if (event !== 0 || (((code ^ last) | (code ^ beforeLast)) & letterBits) === 0) {
      if (event === stop) break;
      if (event === unknown) {
        learn(code);
        at--;
        continue;
      }
      notice(look, event, next, at + look.shift);
    }
    history = next;
    beforeLast = last;
    last = code;
  }
  look.history = history;
  look.last = last;
  look.beforeLast = beforeLast;
  return at;
}

/** Looks at the end of a text, before which a letter may stand alone. */
export function lookAtEnd(look: Look, length: number): void {
  const next = ((look.history << kindBits) | plainKinds.sign) & threeKinds;
  notice(look, events[next] as number, next, length + look.shift);
}

/** Notices a letter by itself before a position, or one at it that follows a sign or twice the same. */
function notice(look: Look, event: number, history: number, at: number): void {
  if (event === single) {
    if (addSingle(look.singles, at - 1) >= fewestSingles) look.apart = true;
  } else if ((history & lastKind) === plainKinds.letter) look.doubtful.push(at);
}
