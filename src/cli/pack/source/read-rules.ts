import { basename, dirname } from 'node:path';
import type { SourceFault } from './source-problem.ts';
import type { Step, YamlFile } from './yaml-file.ts';

/** A rule's example texts: those that must match, and those that must not. */
export interface Examples {
  readonly match: readonly string[];
  readonly noMatch: readonly string[];
}

/** A rule as it is distributed, not yet checked, and what stays behind for the tests. */
export interface ReadRule {
  readonly rule: Record<string, unknown>;
  readonly examples: Examples;
  readonly faults: readonly SourceFault[];
}

/** How many examples of each kind a rule has at least. */
export const fewestExamples = 2;

/** Reads a rule out of its file. */
export function readRule(yaml: YamlFile): ReadRule {
  const { file } = yaml;
  const written = yaml.value as Record<string, unknown>;
  const { examples: given, ...rest } = written;
  const at = (path: readonly Step[], message: string): SourceFault => ({
    file,
    line: yaml.lineOf(path),
    message,
  });
  const called = basename(file, '.yaml');
  const folder = basename(dirname(file));
  const { examples, problems } = readExamples(given);
  return {
    rule: { ...rest, ...withLists(rest, ['phrases', 'facts', 'when', 'unless']) },
    examples,
    faults: [
      ...(written['id'] === called
        ? []
        : [
            at(
              ['id'],
              `the file is called “${called}”: write “id: ${called}”, or call the file after the id.`,
            ),
          ]),
      ...(written['lang'] === folder
        ? []
        : [
            at(
              ['lang'],
              `the file lies in the folder “${folder}”: write “lang: ${folder}”, or move the file.`,
            ),
          ]),
      ...problems.map(({ path, message }) => at(['examples', ...path], message)),
    ],
  };
}

/** What authors leave out, or leave empty, is an empty list. */
export const withLists = (
  written: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Record<string, unknown> => Object.fromEntries(names.map((name) => [name, written[name] ?? []]));

interface Problem {
  readonly path: readonly Step[];
  readonly message: string;
}

const kinds = ['match', 'noMatch'] as const;

function readExamples(given: unknown): {
  readonly examples: Examples;
  readonly problems: readonly Problem[];
} {
  const written = (given ?? {}) as Readonly<Record<string, unknown>>;
  const texts = (kind: string): readonly unknown[] => (Array.isArray(written[kind]) ? written[kind] : []);
  const few = kinds.some((kind) => texts(kind).length < fewestExamples);
  return {
    examples: { match: texts('match').map(String), noMatch: texts('noMatch').map(String) },
    problems: [
      ...(few
        ? [
            {
              path: [],
              message: `write at least ${fewestExamples} examples under “match” and ${fewestExamples} under “noMatch”.`,
            },
          ]
        : []),
      ...kinds.flatMap((kind) =>
        texts(kind).flatMap((text, index) =>
          typeof text === 'string'
            ? []
            : [{ path: [kind, index], message: 'put this example in quotation marks.' }],
        ),
      ),
    ],
  };
}
