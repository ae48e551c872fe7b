import type * as z from 'zod/mini';
import { nearest } from '../../nearest.ts';

type Issue = z.core.$ZodRawIssue;

/** What is wrong with a value that an author wrote, and what to write instead, for someone who does not program. */
export function plainProblem(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue.expected, issue.input);
    case 'invalid_value':
      return oneOf(issue.values.map(String), issue.input);
    case 'unrecognized_keys':
      return strangeMember(issue.keys[0] ?? '', membersOf(issue.inst));
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum), issue.inclusive ?? true);
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'invalid_union':
      return noneOf(issue.errors);
    case 'invalid_key':
      return issue.issues[0]?.message ?? fallback;
    default:
      return fallback;
  }
}

const fallback = 'This is not written as it must be. See rules/README.md.';
const noCondition =
  'Write a condition: “phrases”, “fact”, “any”, “all”, “atLeast” with “of”, or “near” with “within”.';

/** A member that nobody knows, and the one that may have been meant. */
export function strangeMember(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  const instead = meant ? `Is “${meant}” meant?` : known.length > 0 ? `There is: ${known.join(', ')}.` : '';
  return `There is no “${name}” here. ${instead}`.trim();
}

function wrongKind(expected: string, given: unknown): string {
  if (given === undefined) return 'It is missing: write it.';
  if (expected === 'string') return textInstead(given);
  if (expected === 'array') return 'Write a list: each entry in a line of its own, after “- ”.';
  if (expected === 'object' || expected === 'record')
    return 'Write “name: value” here, each in a line of its own.';
  if (expected === 'boolean') return 'Write true or false.';
  return 'Write a number, without quotation marks.';
}

function textInstead(given: unknown): string {
  if (given === null)
    return 'Nothing stands here. Write a text, in quotation marks when it begins with “#” or has “ #” in it.';
  if (typeof given !== 'object') return `Put it in quotation marks: "${given}".`;
  return 'Write a text here; in quotation marks when it has “: ” in it, or begins with “[”, “{” or “- ”.';
}

function oneOf(values: readonly string[], given: unknown): string {
  const meant = typeof given === 'string' ? nearest(given, values) : undefined;
  return meant ? `There is no “${given}”. Is “${meant}” meant?` : `Write one of: ${values.join(', ')}.`;
}

function membersOf(schema: unknown): string[] {
  const { shape } = (schema as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def ?? {};
  return Object.keys(shape ?? {});
}

function tooSmall(origin: string, least: number, inclusive: boolean): string {
  if (origin === 'number' || origin === 'int')
    return `Write a number ${inclusive ? 'of at least' : 'above'} ${least}.`;
  if (origin === 'string') return least > 1 ? `Write at least ${least} letters.` : 'Write something here.';
  return `Write at least ${least} ${least === 1 ? 'entry' : 'entries'} here.`;
}

function tooBig(origin: string, most: number): string {
  if (origin === 'number' || origin === 'int') return `Write a number of at most ${most}.`;
  return `Write at most ${most} ${origin === 'string' ? 'letters' : 'entries'} here.`;
}

/** Of several ways to write something, the one whose members were used says best what is wrong. */
function noneOf(ways: readonly (readonly z.core.$ZodIssue[])[]): string {
  const meant = ways
    .flatMap((way) => (way[0]?.code === 'invalid_union' && way[0].path.length === 0 ? way[0].errors : [way]))
    .find(
      (way) =>
        way.every(({ code, path }) => path.length > 0 || code !== 'unrecognized_keys') && way[0]?.path.length,
    );
  const [first] = meant ?? [];
  if (!first) return noCondition;
  const member = first.path.findLast((step) => typeof step === 'string');
  return member ? `“${member}”: ${first.message}` : first.message;
}
