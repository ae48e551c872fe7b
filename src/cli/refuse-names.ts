import { longestPublisher } from '../core/packs/channel/root.ts';
import { bundledId, idPattern, isPlainLine, namesUs } from '../core/packs/names.ts';

/** Throws a sentence when readers would take no pack of this id. */
export function refusePackId(id: string): void {
  if (!idPattern.test(id))
    throw new Error(
      `“${id}” is no name for a pack: use lower-case letters, digits, hyphens and dots, at most 80, such as “our-pack”.`,
    );
  if (id === bundledId)
    throw new Error(`“${id}” is the pack that every reader has already. Give yours another name.`);
}

/** Throws a sentence when readers would take nothing from a publisher of this name. */
export function refusePublisher(name: string): void {
  if (name.trim() === '' || name.length > longestPublisher || !isPlainLine(name))
    throw new Error(
      `a publisher has a name of at most ${longestPublisher} letters on one line, without signs that are not seen.`,
    );
  if (namesUs(name))
    throw new Error(`“${name}” is this product’s own name, under which readers take no rules. Say your own.`);
}
