/**
 * A growing text in which every code unit knows where in the original it came from.
 * Folding writes into it; `text()` reads it out.
 */
export class Units {
  codes: Uint16Array;
  starts: Uint32Array;
  ends: Uint32Array;
  length = 0;

  constructor(capacity: number) {
    const room = Math.max(16, capacity);
    this.codes = new Uint16Array(room);
    this.starts = new Uint32Array(room);
    this.ends = new Uint32Array(room);
  }

  /** Adds the code units of `piece`, all of which stand for `[start, end)` of the original. */
  put(piece: string, start: number, end: number): void {
    for (let i = 0; i < piece.length; i++) this.putUnit(piece.charCodeAt(i), start, end);
  }

  putUnit(code: number, start: number, end: number): void {
    this.makeRoom(1);
    this.codes[this.length] = code;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
  }

  code(index: number): number {
    return index >= 0 && index < this.length ? (this.codes[index] as number) : 0;
  }

  text(): string {
    const chunk = 0x2000;
    let text = '';
    for (let from = 0; from < this.length; from += chunk) {
      const part = this.codes.subarray(from, Math.min(from + chunk, this.length));
      text += String.fromCharCode.apply(undefined, part as unknown as number[]);
    }
    return text;
  }

  /** Makes sure that so many more code units fit. */
  makeRoom(more: number): void {
    if (this.length + more > this.codes.length) this.grow(this.length + more);
  }

  private grow(least: number): void {
    const room = Math.max(least, this.codes.length * 2);
    const codes = new Uint16Array(room);
    codes.set(this.codes);
    const starts = new Uint32Array(room);
    starts.set(this.starts);
    const ends = new Uint32Array(room);
    ends.set(this.ends);
    Object.assign(this, { codes, starts, ends });
  }
}
