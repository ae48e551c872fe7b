import { readFileSync } from 'node:fs';
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { reasonOf } from '../../run-command.ts';
import { type SourceFault, SourceProblem } from './source-problem.ts';

/** A step into what stands in a file: the name of a member, or the number of an entry. */
export type Step = string | number;

/** A file that an author wrote in YAML, and where each part of it stands. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** The line of a part, or of the nearest part around it that is there. */
  lineOf(path: readonly Step[]): number;
}

/** Reads a YAML file. Throws a SourceProblem that says what to write instead, line by line. */
export function readYamlFile(file: string): YamlFile {
  const lines = new LineCounter();
  const parsed = parseDocument(textOf(file), { lineCounter: lines, prettyErrors: false });
  const line = (offset: number) => lines.linePos(offset).line;
  const faults = [
    ...[...parsed.errors, ...parsed.warnings].map(
      ({ code, message, pos }): SourceFault => ({
        file,
        line: line(pos[0]),
        message: reasons[code] ?? `this cannot be read: ${message}.`,
      }),
    ),
    ...shorthands(parsed).map((offset) => ({
      file,
      line: line(offset),
      message: reasons['BAD_ALIAS'] ?? '',
    })),
  ];
  if (faults.length > 0) throw new SourceProblem(faults);
  return { file, value: parsed.toJS(), lineOf: (path) => line(offsetOf(parsed.contents, path)) };
}

function textOf(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (problem) {
    const inOtherLetters = problem instanceof TypeError;
    const message = inOtherLetters
      ? 'save it as UTF-8: its letters cannot be read.'
      : reasonOf(problem).replace(`${file}: `, '');
    throw new SourceProblem([{ file, message }]);
  }
}

const reasons: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'this name stands twice in one place: keep one of them.',
  TAB_AS_INDENT: 'indent with spaces, not with tabs.',
  BLOCK_AS_IMPLICIT_KEY: 'two colons are in this line: put text that has “: ” in it in quotation marks.',
  BAD_INDENT:
    'this line begins further left or right than those that it belongs to, or a bracket is not closed.',
  MISSING_CHAR: 'a closing quotation mark or bracket, or the “- ” of a list, is missing here or just above.',
  UNEXPECTED_TOKEN:
    'this is one text too many: put the whole text in quotation marks when it begins with “[”, “{” or a quotation mark.',
  BAD_SCALAR_START: 'put text that begins with “@”, “%” or “`” in quotation marks.',
  MULTILINE_IMPLICIT_KEY: 'write “name: value”, or indent the line when it goes on from the one above.',
  MULTIPLE_DOCS: 'leave out the line “---”.',
  TAG_RESOLVE_FAILED: 'put text that begins with “!” in quotation marks.',
  BAD_ALIAS: 'put text that begins with “*” or “&” in quotation marks.',
};

/** Where the file uses the signs by which YAML repeats a part, which authors have no use for. */
function shorthands(parsed: Document): number[] {
  const offsets: number[] = [];
  visit(parsed, {
    Alias: (_, { range }) => void offsets.push(range?.[0] ?? 0),
    Value: (_, { anchor, range }) => void (anchor && offsets.push(range?.[0] ?? 0)),
  });
  return offsets;
}

function offsetOf(contents: unknown, path: readonly Step[]): number {
  let offset = isNode(contents) ? startOf(contents) : 0;
  let node = contents;
  for (const step of path) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : undefined;
    const next = pair?.key ?? (isSeq(node) ? node.items[Number(step)] : undefined);
    if (!isNode(next)) return offset;
    offset = startOf(next);
    node = pair ? pair.value : next;
  }
  return offset;
}

const startOf = ({ range }: { readonly range?: readonly number[] | null | undefined }): number =>
  range?.[0] ?? 0;
