import { isUnspaced } from '../text/code-units.ts';
import { fold } from '../text/fold.ts';

/** What a slot in a phrase stands for. */
export const slots = ['number', 'money', 'place', 'messenger', 'thing'] as const;
export type Slot = (typeof slots)[number];

/** A run of words without a gap: one of `literals` stands there, or whatever fills the slot. */
export interface Segment<Literal = string> {
  /** Folded words, or their numbers. A word that ends in "*" may go on. Empty for a slot. */
  readonly literals: readonly Literal[];
  readonly slot?: Slot;
  /** How many other words may stand before it, after the segment before. */
  readonly gap: number;
}

/** A phrase taken apart. What authors write is described in `rules/README.md`. */
export interface Phrase<Literal = string> {
  readonly segments: readonly Segment<Literal>[];
  /** The segment to look for first: the one with the longest words. */
  readonly anchor: number;
}

/** A phrase that cannot be used, with a sentence for its author. */
export class PhraseProblem extends Error {}

const usualGap = 4;
const widestGap = 12;
const mostLiterals = 1_000;
const mostSegments = 6;
const longestPhrase = 1_000;
const longestLiteral = 80;

type Piece =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'gap'; readonly words: number }
  | { readonly kind: 'slot'; readonly slot: Slot };

/** Reads one phrase. Throws a PhraseProblem that says what to write instead. */
export function parsePhrase(written: string): Phrase {
  if (written.length > longestPhrase)
    throw new PhraseProblem(`Write at most ${longestPhrase} characters in a phrase.`);
  const segments = toSegments(toPieces(written));
  if (segments.length > mostSegments)
    throw new PhraseProblem('Use fewer gaps and slots, or write two phrases.');
  const lengths = segments.map(({ literals }) => Math.min(...literals.map(weight)));
  const anchor = lengths.reduce(
    (best, length, index) => (length < Infinity && length > (lengths[best] as number) ? index : best),
    lengths.findIndex((length) => length < Infinity),
  );
  const whole = lengths.filter(Number.isFinite).reduce((sum, length) => sum + length, 0);
  if (anchor < 0 || whole < 3) {
    throw new PhraseProblem('A phrase needs a word of at least three letters that is always there.');
  }
  return { segments, anchor };
}

/** Letters of other scripts than Latin say more each: two of them weigh as much as three others. */
function weight(literal: string): number {
  let sum = 0;
  for (let at = 0; at < literal.length; at++) sum += weightOfUnit(literal.charCodeAt(at));
  return sum;
}

/** What each code unit weighs, in halves, plus one; 0 when it has not been asked for yet. */
const knownWeights = new Uint8Array(0x10000);

function weightOfUnit(unit: number): number {
  const known = knownWeights[unit] as number;
  if (known > 0) return (known - 1) / 2;
  const character = String.fromCharCode(unit);
  // The first half of a pair stands for both: pairs are symbols, or letters of rare scripts.
  const says = /[\p{L}\p{N}\p{S}\ud800-\udbff]/u.test(character);
  const halves = !says ? 0 : /[\p{Script=Latin}\p{N}]/u.test(character) ? 2 : 3;
  knownWeights[unit] = halves + 1;
  return halves / 2;
}

const piecePattern = /\(([^()[\]]*)\)|\[([^()[\]]*)\]|\{(\w*)\}|\.\.\.(\d*)|[^()[\]{}.]+|\./gu;

function toPieces(written: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of written.matchAll(piecePattern)) {
    if (match.index !== end) break;
    end = match.index + match[0].length;
    pieces.push(...piecesOf(match));
  }
  if (end !== written.length) {
    throw new PhraseProblem(
      `Brackets do not match, or stand in each other, at “${written.slice(end, end + 20)}”.`,
    );
  }
  return pieces;
}

function piecesOf([whole, choice, optional, slot, gap]: RegExpMatchArray): Piece[] {
  if (choice !== undefined) return [{ kind: 'choice', options: options(choice) }];
  if (optional !== undefined) return [{ kind: 'choice', options: ['', ...options(optional)] }];
  if (slot !== undefined) return [{ kind: 'slot', slot: knownSlot(slot) }];
  if (gap !== undefined) return [{ kind: 'gap', words: gapWords(gap) }];
  return (whole as string).split(/(?<=\*)/).map((words) => ({ kind: 'choice', options: [words] }));
}

const slotOrGap = /[{}]|\.\.\./;

function options(written: string): string[] {
  const found = written.split('/');
  for (let index = 0; index < found.length; index++) found[index] = (found[index] as string).trim();
  if (slotOrGap.test(written))
    throw new PhraseProblem(`A slot or gap may not stand between brackets: “${written}”.`);
  if (found.includes('')) throw new PhraseProblem(`Nothing stands between the strokes of “${written}”.`);
  return found;
}

function knownSlot(name: string): Slot {
  const slot = slots.find((known) => known === name);
  if (!slot) throw new PhraseProblem(`There is no {${name}}. Use one of {${slots.join('}, {')}}.`);
  return slot;
}

function gapWords(written: string): number {
  const words = written === '' ? usualGap : Number(written);
  if (words < 1 || words > widestGap) throw new PhraseProblem(`A gap has 1 to ${widestGap} words.`);
  return words;
}

/** Above so many literals, a run of words is taken apart into neighbouring segments where it can be. */
const manyLiterals = 12;

function toSegments(pieces: readonly Piece[]): Segment[] {
  const run = new SegmentRun();
  for (const piece of pieces) {
    if (piece.kind === 'choice') run.add(piece.options);
    else if (piece.kind === 'gap') run.addGap(piece.words);
    else run.addSlot(piece.slot);
  }
  run.close();
  return run.segments;
}

/** Segments in the making: alternatives multiply within the open one. */
class SegmentRun {
  readonly segments: Segment[] = [];
  private open: string[] = [''];
  private gap = 0;

  add(options: readonly string[]): void {
    // A word that may go on ends its segment: what follows begins after the word, however it ends.
    if (this.isOpenEnded() && options.some((option) => option.trim() !== '')) this.close();
    const many = this.open.length * options.length > manyLiterals || this.isUnspacedJoint(options);
    if (many && this.mayBreak(options)) this.close();
    const longer: string[] = [];
    for (const before of this.open) for (const option of options) longer.push(before + option);
    this.open = longer;
    if (this.open.length > mostLiterals) throw new PhraseProblem('Too many alternatives: write two phrases.');
  }

  addGap(words: number): void {
    this.close();
    this.gap = Math.max(this.gap, words);
  }

  addSlot(slot: Slot): void {
    this.close();
    this.push({ literals: [], slot });
  }

  close(): void {
    const literals =
      this.open.length === 1 ? [tidy(this.open[0] as string)] : [...new Set(this.open.map(tidy))];
    this.open = [''];
    if (literals.length === 1 && literals[0] === '') return;
    if (literals.includes('')) throw new PhraseProblem('A part between gaps may not be optional as a whole.');
    this.push({ literals });
  }

  private push(segment: Omit<Segment, 'gap'>): void {
    this.segments.push({ ...segment, gap: this.segments.length === 0 ? 0 : this.gap });
    this.gap = 0;
  }

  private isOpenEnded(): boolean {
    for (const before of this.open) if (before.trimEnd().endsWith('*')) return true;
    return false;
  }

  /** Where no spaces stand between words, the space between two parts of a phrase is the author's alone: they stand side by side with one or without. */
  private isUnspacedJoint(options: readonly string[]): boolean {
    return this.open.every((before) => endsUnspaced(before)) && options.every(startsUnspaced);
  }

  /** Only between words, and only where neither side may be missing. */
  private mayBreak(options: readonly string[]): boolean {
    if (options.includes('') || options.every((option) => option.trim() === '')) return false;
    return (
      this.open.every((before) => /\S\s+$/.test(before)) || options.every((option) => /^\s/.test(option))
    );
  }
}

const endsUnspaced = (words: string): boolean => isUnspacedLetter(words.trimEnd().at(-1));
const startsUnspaced = (words: string): boolean => isUnspacedLetter(words.trimStart()[0]);
const isUnspacedLetter = (letter: string | undefined): boolean =>
  letter !== undefined && isUnspaced(letter.charCodeAt(0));

/** Small letters with single spaces fold to themselves, unless four of them stand alone: those are put together. */
const plainWords = /^[a-z]+(?: [a-z]+)*\*?$/;
const pulledApart = /(?:^| )[a-z] [a-z] [a-z] [a-z](?![a-z])/;

function tidy(words: string): string {
  const trimmed = words.trim();
  const written = trimmed.includes('  ') ? trimmed.replace(/ {2,}/g, ' ') : trimmed;
  const plain = plainWords.test(written) && !pulledApart.test(written);
  const folded = plain ? written : fold(words).folded.trim();
  const star = folded.indexOf('*');
  if (star >= 0 && star < folded.length - 1) throw new PhraseProblem('“*” stands only at the end of a word.');
  if (folded.length > longestLiteral)
    throw new PhraseProblem(`Put “...” between words: at most ${longestLiteral} letters stand together.`);
  return folded;
}
