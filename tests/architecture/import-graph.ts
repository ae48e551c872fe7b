import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { cruise, type ICruiseResult, type IModule } from 'dependency-cruiser';
import { parse } from 'svelte/compiler';
import { preProcessFile } from 'typescript';

/** One import of a source file. */
export interface Import {
  readonly from: string;
  /** As it stands in the file. */
  readonly specifier: string;
  /** The file it leads to, by its path from the root; undefined for packages. */
  readonly to: string | undefined;
}

/** What was read of the project's imports. */
export interface Graph {
  /** Every source file whose imports were read. */
  readonly seen: readonly string[];
  readonly imports: readonly Import[];
}

/** Reads every import below `entrypoints/` and `src/`, types included. */
export async function readGraph(root: string): Promise<Graph> {
  const { output } = await cruise(['entrypoints', 'src'], {
    baseDir: root,
    exclude: { path: '\\.test\\.ts$' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
  });
  const modules = (output as ICruiseResult).modules.filter(({ source }) => ours(source));
  const imports = modules.flatMap((module) => [...crossed(module), ...typesOfSvelte(root, module.source)]);
  const once = new Map(imports.map((edge) => [`${edge.from} ${edge.specifier}`, edge]));
  return {
    seen: modules.filter((module) => sawAll(root, module)).map(({ source }) => source),
    imports: [...once.values()],
  };
}

function ours(source: string): boolean {
  return /^(entrypoints|src)\//.test(source);
}

function crossed({ source, dependencies }: IModule): Import[] {
  return dependencies.map(({ module, protocol = '', resolved }) => ({
    from: source,
    specifier: `${protocol}${module}`,
    to: module.startsWith('.') ? withoutQuery(resolved) : undefined,
  }));
}

/** Svelte's compiler drops `import type` before anyone can read it, so its own parser is asked. */
function typesOfSvelte(root: string, file: string): Import[] {
  if (!file.endsWith('.svelte')) return [];
  return svelteSpecifiers(readFileSync(join(root, file), 'utf8')).map((specifier) => ({
    from: file,
    specifier,
    to: specifier.startsWith('.') ? withoutQuery(join(dirname(file), specifier)) : undefined,
  }));
}

function svelteSpecifiers(source: string): string[] {
  const { instance, module } = parse(source, { modern: true });
  return [instance, module].flatMap((script) =>
    (script?.content.body ?? []).flatMap((statement) =>
      'source' in statement && statement.source ? [String(statement.source.value)] : [],
    ),
  );
}

/** A reader that silently reads nothing would find nothing wrong: a second reader counts along. */
function sawAll(root: string, { source, dependencies }: IModule): boolean {
  if (source.endsWith('.svelte')) return true;
  const { importedFiles } = preProcessFile(readFileSync(join(root, source), 'utf8'));
  const read = new Set(dependencies.map(({ module, protocol = '' }) => `${protocol}${module}`));
  return importedFiles.every(({ fileName }) => read.has(fileName));
}

function withoutQuery(path: string): string {
  return path.replace(/\?.*$/, '');
}
