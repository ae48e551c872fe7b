import { existsSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { type Graph, type Import, readGraph } from './import-graph.ts';
import { emptyNames, entrypointLines, packages, rings, steps } from './import-table.ts';
import { sourceFiles } from './source-files.ts';

/** Everything in a project's folder that breaks its own order, one sentence each. */
export async function faults(root: string): Promise<string[]> {
  const graph = await readGraph(root);
  const files = sourceFiles(root);
  return [
    ...files.filter((file) => !graph.seen.includes(file)).map((file) => `${file} was not seen.`),
    ...graph.imports.flatMap((edge) => faultsOf(root, edge)),
    ...cycles(graph),
    ...files.flatMap((file) => emptyName(file)),
    ...files.flatMap((file) => longEntrypoint(root, file)),
  ];
}

function faultsOf(root: string, { from, specifier, to }: Import): string[] {
  if (to === undefined)
    return packageAllowed(from, specifier) ? [] : [`${from} may not import ${specifier}.`];
  if (!existsSync(join(root, to))) return [`${from} imports ${specifier}, which is not there.`];
  return importAllowed(from, to) ? [] : [`${from} may not import ${to}.`];
}

function packageAllowed(from: string, specifier: string): boolean {
  const allowed = packages[ringOf(from)] ?? [];
  return allowed.some((name) =>
    name.endsWith('*') ? specifier.startsWith(name.slice(0, -1)) : specifier === name,
  );
}

function importAllowed(from: string, to: string): boolean {
  const [here, there] = [ringOf(from), ringOf(to)];
  if (here !== there) return rings[here]?.includes(there) ?? false;
  if (here !== 'core') return true;
  const [step, other] = [stepOf(from), stepOf(to)];
  return step === other || (steps[step]?.includes(other) ?? false);
}

function ringOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'src' ? second : first;
}

function stepOf(file: string): string {
  return file.split('/')[2] ?? '';
}

/** A file that is on its own way back. Each ring of imports is told once. */
function cycles({ imports }: Graph): string[] {
  const next = Map.groupBy(imports, ({ from }) => from);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, way: readonly string[]) => {
    if (way.includes(file)) found.push(`${[...way.slice(way.indexOf(file)), file].join(' → ')} is a cycle.`);
    if (done.has(file)) return;
    done.add(file);
    for (const { to } of next.get(file) ?? []) if (to) walk(to, [...way, file]);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}

function emptyName(file: string): string[] {
  const names = file.split('/').map((part) => parse(part).name);
  return names.some((name) => emptyNames.includes(name)) ? [`${file} has a name that says nothing.`] : [];
}

function longEntrypoint(root: string, file: string): string[] {
  if (!file.startsWith('entrypoints/')) return [];
  const lines = readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length;
  return lines > entrypointLines
    ? [`${file} has ${lines} lines; ${entrypointLines} are enough for wiring.`]
    : [];
}
