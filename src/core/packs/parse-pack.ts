import * as z from 'zod/mini';
import type { Pack } from '../model/pack.ts';
import type { PackProblem } from './limits.ts';
import { packProblems } from './pack-problems.ts';
import { listShapes, packShape, translationShapes } from './schema.ts';

/** A value that was read, or what is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/** So many problems are told of a pack; and so many members and items one part of it may have, of which all may be wrong. */
const mostProblems = 20;
const mostNodes = 50_000;

/**
 * Reads a pack out of untrusted JSON: its shape first, then that everything it names is there. Part by part, and no further than
 * to the first problems: a pack of which everything is wrong must not cost more than a good one.
 */
export function parsePack(input: unknown): Parsed<Pack> {
  const problems: PackProblem[] = [];
  const value: Record<string, unknown> = {};
  const known = Object.keys(packShape.shape) as (keyof typeof packShape.shape)[];
  const given = isRecord(input) ? input : {};
  const strange = Object.keys(given).find((name) => !known.some((one) => one === name));
  if (strange !== undefined) problems.push({ at: 'pack', message: `There is no “${strange.slice(0, 40)}”.` });
  for (const name of known) {
    if (problems.length >= mostProblems) break;
    const read = readPart(name, given[name]);
    value[name] = read.value;
    problems.push(...read.problems);
  }
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, mostProblems) };
  const pack = value as unknown as Pack;
  const wrong = packProblems(pack);
  return wrong.length > 0 ? { ok: false, problems: wrong } : { ok: true, value: pack };
}

interface ReadPart {
  readonly value: unknown;
  readonly problems: readonly PackProblem[];
}

function readPart(name: keyof typeof packShape.shape, given: unknown): ReadPart {
  if (name in listShapes && Array.isArray(given)) {
    const { item, most } = listShapes[name as keyof typeof listShapes];
    if (given.length > most) return wrongPart(name, `Write at most ${most} of them.`);
    return readEach(
      given.map((one, at) => [`${name}[${at}]`, one] as const),
      item,
    );
  }
  if (name === 'translations' && isRecord(given)) {
    const languages = Object.entries(given);
    if (languages.length > translationShapes.most)
      return wrongPart(name, `Write at most ${translationShapes.most} of them.`);
    const tags = readOne(z.array(translationShapes.tag), Object.keys(given), name);
    const { value, problems } = readEach(
      languages.map(([tag, one]) => [`${name}.${tag}`, one] as const),
      translationShapes.item,
    );
    const values = value as unknown[];
    return {
      value: Object.fromEntries(languages.map(([tag], at) => [tag, values[at]])),
      problems: [...tags.problems, ...problems],
    };
  }
  return readOne(packShape.shape[name], given, name);
}

function readEach(items: readonly (readonly [string, unknown])[], schema: z.ZodMiniType): ReadPart {
  const value: unknown[] = [];
  const problems: PackProblem[] = [];
  for (const [at, item] of items) {
    const read = readOne(schema, item, at);
    value.push(read.value);
    problems.push(...read.problems);
    if (problems.length >= mostProblems) break;
  }
  return { value, problems };
}

function readOne(schema: z.ZodMiniType, given: unknown, at: string): ReadPart {
  if (hasMoreNodes(given, mostNodes)) return wrongPart(at, 'It has too many parts.');
  const read = z.safeParse(schema, given);
  if (read.success) return { value: read.data, problems: [] };
  const problems = read.error.issues.slice(0, mostProblems);
  return {
    value: undefined,
    problems: problems.map(({ path, message }) => ({ at: pathText([...at.split('.'), ...path]), message })),
  };
}

const wrongPart = (at: string, message: string): ReadPart => ({
  value: undefined,
  problems: [{ at, message }],
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value has more members and items than so many, however deep. */
function hasMoreNodes(value: unknown, most: number): boolean {
  const open: unknown[] = [value];
  let nodes = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const inside = Object.values(next);
    nodes += inside.length;
    if (nodes > most) return true;
    for (const one of inside) if (typeof one === 'object' && one !== null) open.push(one);
  }
  return false;
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}${text && '.'}${String(step)}`),
    '',
  );
}
