import type { Anchor } from '../../core/model/post.ts';
import { accessTo } from './access.ts';
import { readPage } from './read-page.ts';
import { type Part, type Sheet, shown } from './sheet.ts';

const showElements = 1;
const deepestPath = 1000;

/** Where a part stands, so that it can be found again; undefined when it lies absurdly deep. */
export function anchorOf(sheet: Sheet, part: Part): Anchor | undefined {
  const path: number[] = [];
  for (let at = part; at.parent; at = at.parent) {
    if (path.push(at.place) > deepestPath) return undefined;
  }
  return { path: path.reverse().join('/'), digest: digest(shown(sheet, part)) };
}

/** The element that an anchor was made for, there or among its neighbours; undefined when its text is gone. */
export function findAgain(page: Document, anchor: Anchor): Element | undefined {
  const { root, walk } = accessTo(page);
  if (!root) return undefined;
  const walker = walk(root, showElements);
  if (!follow(walker, anchor.path === '' ? [] : anchor.path.split('/').map(Number))) return undefined;
  const same = (node: Node) => digest(readPage(page, node as Element).text) === anchor.digest;
  if (same(walker.currentNode)) return walker.currentNode as Element;
  if (!walker.parentNode()) return undefined;
  for (let node = walker.firstChild(); node; node = walker.nextSibling()) {
    if (same(node)) return node as Element;
  }
  return undefined;
}

/** Walk down a path. Posts come and go beside each other, so the last step may end at the last neighbour. */
function follow(walker: TreeWalker, steps: readonly number[]): boolean {
  for (const [index, step] of steps.entries()) {
    let here = walker.firstChild();
    if (!here) return false;
    for (let left = step; here && left > 0; left -= 1) here = walker.nextSibling();
    if (!here && index < steps.length - 1) return false;
  }
  return true;
}

/** A short digest of a text, the same for any spacing. Tells texts apart; keeps no secrets. */
export function digest(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x9e3779b9;
  for (const letters of text.split(/\s+/)) {
    for (let at = 0; at < letters.length; at += 1) {
      const code = letters.charCodeAt(at);
      one = Math.imul(one ^ code, 0x01000193);
      two = Math.imul(two ^ code, 0x85ebca6b);
      two ^= two >>> 15;
    }
  }
  return (one >>> 0).toString(36) + (two >>> 0).toString(36);
}
