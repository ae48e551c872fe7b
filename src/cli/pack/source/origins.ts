import type { SourcePlace } from './source-problem.ts';
import type { Step, YamlFile } from './yaml-file.ts';

/** Where a part of a pack was written: in which file, and where in it. */
export interface Origin {
  readonly yaml: YamlFile;
  readonly path: readonly Step[];
}

/** The origins of a pack's members: of all entries of a list at once when one file holds it, or entry by entry. */
export type Origins = Readonly<Record<string, Origin | readonly Origin[]>>;

/** A part of an author's file, as a problem is told of it. */
export interface WrittenPart extends SourcePlace {
  /** The name of the member, where it has one. */
  readonly member: string | undefined;
}

/**
 * Finds what was written for a part of a pack. The part is named as problems of packs name it – “rules[3].phrases[0]”,
 * “rule the-rule.en”, “help for NP” – and `inside` leads further.
 */
export function writtenPart(
  origins: Origins,
  pack: Readonly<Record<string, unknown>>,
  at: string,
  inside: readonly Step[] = [],
): WrittenPart | undefined {
  const [list = '', ...rest] = [...(namedSteps(pack, at) ?? stepsOf(at)), ...inside];
  const known = Object.hasOwn(origins, list) ? origins[list] : undefined;
  const origin = isEach(known) ? known[Number(rest[0])] : known;
  if (!origin) return undefined;
  const path = [...origin.path, ...(isEach(known) ? rest.slice(1) : rest)];
  const member = path.findLast((step) => typeof step === 'string');
  return { file: origin.yaml.file, line: origin.yaml.lineOf(path), member };
}

const isEach = (known: Origin | readonly Origin[] | undefined): known is readonly Origin[] =>
  Array.isArray(known);

/** What an entry of a list is called by in problems, and by which of its members it is known. */
const called: readonly (readonly [words: RegExp, list: string, member: string])[] = [
  [/^rule (.+)$/, 'rules', 'id'],
  [/^indicator (.+)$/, 'indicators', 'id'],
  [/^combination (.+)$/, 'combinations', 'id'],
  [/^tip (.+)$/, 'tips', 'id'],
  [/^place (.+)$/, 'places', 'id'],
  [/^cues of (.+)$/, 'cues', 'lang'],
  [/^help for (.+)$/, 'help', 'country'],
];

function namedSteps(pack: Readonly<Record<string, unknown>>, at: string): Step[] | undefined {
  for (const [words, list, member] of called) {
    const name = words.exec(at)?.[1];
    const entries = pack[list];
    if (name === undefined || !Array.isArray(entries)) continue;
    const index = entries.findLastIndex((entry) => entry?.[member] === name);
    return index < 0 ? [list] : [list, index];
  }
  return undefined;
}

const stepsOf = (at: string): Step[] =>
  [...at.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([text, number]) =>
    number === undefined ? text : Number(number),
  );
