import { largerRoom } from './hits.ts';

/**
 * Short lists of numbers under many keys, made anew for each text: nothing of the text before is cleared,
 * for of thousands of keys a text has a few hundred. A list is walked from its last number to its first.
 */
export class Chains {
  /** For each key the last text that had it, and its last link then. */
  private stamps = new Int32Array(1024);
  private lasts = new Int32Array(1024);
  /** Numbers, each followed by the link before it in its list, or -1. */
  private links = new Int32Array(2048);
  private stamp = 0;
  private end = 0;

  /** Forgets all lists. Keys are below `keys`. */
  begin(keys: number): void {
    if (keys > this.stamps.length) {
      this.stamps = new Int32Array(2 * keys);
      this.lasts = new Int32Array(2 * keys);
    }
    if (this.stamp === 0x7fffffff) {
      this.stamps.fill(0);
      this.stamp = 0;
    }
    this.stamp++;
    this.end = 0;
  }

  has(key: number): boolean {
    return this.stamps[key] === this.stamp;
  }

  put(key: number, item: number): void {
    const { end, stamp } = this;
    if (end + 2 > this.links.length) this.links = largerRoom(this.links, end + 2);
    this.links[end] = item;
    this.links[end + 1] = this.stamps[key] === stamp ? (this.lasts[key] as number) : -1;
    this.lasts[key] = end;
    this.stamps[key] = stamp;
    this.end = end + 2;
  }

  /** The last link of a list that there is. */
  last(key: number): number {
    return this.lasts[key] as number;
  }

  item(link: number): number {
    return this.links[link] as number;
  }

  /** The link before a link, or -1. */
  before(link: number): number {
    return this.links[link + 1] as number;
  }
}
