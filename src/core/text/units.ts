import { codeAt } from './code-units.ts';

/**
 * A growing text that folding writes into. When `starts` and `ends` are there, every code unit knows
 * which stretch of the original it came from; code units of one character share theirs.
 */
export class Units {
  /** Set when a word is noticed that may hide another: only then folding looks twice. */
  suspicious = false;
  /** Where the last word of one letter stands, and how many stand close to each other up to there. */
  lastSingle = 0;
  singles = 0;
  /** Set when a word may end in a letter with an accent. */
  accented = false;
  /** Set when there is a hyphen. */
  hyphenated = false;
  /** Set when code units stand in the text that folding uses for itself. */
  inner = false;
  /** An array of its own kind, because String.fromCharCode takes it three times as fast as a typed one. */
  codes: number[];
  starts: Uint32Array | undefined;
  ends: Uint32Array | undefined;
  length = 0;

  constructor(capacity: number, tracked: boolean) {
    const room = Math.max(16, capacity);
    this.codes = room <= kept.length ? kept : new Array<number>(room).fill(0);
    this.starts = tracked ? new Uint32Array(room) : undefined;
    this.ends = tracked ? new Uint32Array(room) : undefined;
  }

  /** Adds the code units of `piece`, all of which stand for `[start, end)` of the original. */
  put(piece: string, start: number, end: number): void {
    this.makeRoom(piece.length);
    for (let i = 0; i < piece.length; i++) this.putUnit(codeAt(piece, i), start, end);
  }

  putUnit(code: number, start: number, end: number): void {
    this.makeRoom(1);
    const at = this.length++;
    this.codes[at] = code;
    if (this.starts && this.ends) {
      this.starts[at] = start;
      this.ends[at] = end;
    }
  }

  /** Says where the code units from `first` on came from: each from one of `[from, to)`. */
  place(first: number, from: number, to: number): void {
    const { starts, ends } = this;
    if (!starts || !ends) return;
    for (let at = from; at < to; at++) {
      starts[first + at - from] = at;
      ends[first + at - from] = at + 1;
    }
  }

  /** Moves the code unit at `from` down to `to`; it stands for everything up to the end of that at `last`. */
  move(from: number, last: number, to: number): void {
    if (from === to && from === last) return;
    this.codes[to] = this.codes[from] as number;
    if (this.starts && this.ends) {
      this.starts[to] = this.starts[from] as number;
      this.ends[to] = this.ends[last] as number;
    }
  }

  /** The code unit at a position; 0 outside of the text. */
  code(index: number): number {
    return index >= 0 && index < this.length ? (this.codes[index] as number) : 0;
  }

  text(): string {
    return this.slice(0, this.length);
  }

  slice(start: number, end: number): string {
    const chunk = 0x2000;
    let text = '';
    for (let from = start; from < end; from += chunk) {
      const part = this.codes.slice(from, Math.min(from + chunk, end));
      text += String.fromCharCode.apply(undefined, part);
    }
    return text;
  }

  /** Makes sure that so many more code units fit. */
  makeRoom(more: number): void {
    const room = this.starts?.length ?? this.codes.length;
    if (this.length + more > room) this.grow(Math.max(this.length + more, room * 2));
  }

  private grow(room: number): void {
    const missing = room - this.codes.length;
    if (missing > 0) this.codes = this.codes.concat(new Array<number>(missing).fill(0));
    this.starts = this.starts && larger(new Uint32Array(room), this.starts);
    this.ends = this.ends && larger(new Uint32Array(room), this.ends);
  }
}

/** Most texts fit in here, and only one is folded at a time. */
const kept = new Array<number>(0x4000).fill(0);

function larger(room: Uint32Array, numbers: Uint32Array): Uint32Array {
  room.set(numbers);
  return room;
}
