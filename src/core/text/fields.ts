import type { Clues, FieldName, Fields, PagePost, Post } from '../model/post.ts';
import { fieldNames } from '../model/post.ts';
import { cut } from './cut.ts';
import { findPay } from './find-pay.ts';
import { readLabels } from './labels.ts';
import { saysWhen } from './says-when.ts';

type Draft = { [field in FieldName]?: string | undefined };

const longestField = 300;
const payWithin = 60;

/**
 * A post with all fields that can be told of it: first what its lines label, then what its page names, then what is likely by where it stands, and last what
 * the page tells only machines. In a page's one post the page's own heading stays the title, whatever a line labels as one.
 */
export function withFields({ clues = {}, ...post }: PagePost): Post {
  const { claimed = {} } = clues;
  const above = clues.above?.split('\n') ?? [];
  const below = clues.below?.split('\n') ?? [];
  const lines = post.text.split('\n');
  const fields: Draft = {
    title: post.title,
    employer: post.employer,
    location: post.location,
    pay: post.pay,
  };
  fields.location = placeShown(
    [...above, ...lines.slice(0, payWithin), ...below],
    claimed.location,
    fields.location,
  );
  fields.pay ||= firstPay([fields.title ?? '', ...above, ...lines].slice(0, payWithin));
  if (clues.links) guess(fields, lines, clues, clues.links);
  for (const field of fieldNames) fields[field] ||= claimed[field];
  const repeated = post.foundBy === 'structured-data' ? fields.pay : undefined;
  for (const [field, words] of readLabels([...above, ...lines, ...below], repeated)) {
    if (field === 'title' && post.title && post.foundBy !== 'record') continue;
    // "Salary: to be agreed" takes nothing from a sum that stands elsewhere.
    if (field === 'pay' && fields.pay && !findPay(words)) continue;
    fields[field] = words;
  }
  const { title: _, employer: __, location: ___, pay: ____, ...rest } = post;
  return { ...rest, ...tidy(fields) };
}

/** A line that shows the place that is told to machines, which write it their own way, unless what the page names does. */
function placeShown(
  lines: readonly string[],
  claimed: string | undefined,
  named: string | undefined,
): string | undefined {
  const place = claimed?.split(/[,;]/, 1)[0]?.trim();
  if (!place || named?.includes(place)) return named;
  return (
    lines.find((line) => line.includes(place) && line.length <= longestGuess && !isSentence(line)) ?? named
  );
}

const mostCardLines = 20;
const longestGuess = 80;

/** Cards put the employer next to the title and the place after the employer. What stands before the title is the employer only where it leads to it. */
function guess(
  fields: Draft,
  lines: readonly string[],
  { asides = [], common = [] }: Clues,
  links: readonly string[],
): void {
  const { title } = fields;
  if (lines.length > mostCardLines) return;
  const at = title ? lines.findLastIndex((line) => line.startsWith(title)) : -1;
  if (!title || at < 0) return;
  const others = links.filter((link) => !link.startsWith(title));
  const linked = (line: string) => others.find((link) => line.startsWith(link));
  const likely = (line: string) =>
    line !== title &&
    line.length <= longestGuess &&
    !isSentence(line) &&
    !asides.includes(line) &&
    /^[^@#·•+]*\p{L}{2}/u.test(line) &&
    !line.includes('://') &&
    !saysWhen(line) &&
    findPay(line) === undefined;
  const before = lines.slice(0, at).flatMap((line) => linked(line) ?? []);
  // A line may go on with what a firm does, and where.
  const after = lines.slice(at + 1).map((line) => linked(line) ?? line);
  const rest = [...after, ...before].filter(likely);
  fields.employer ??= rest.find((line) => !common.includes(line));
  const next = rest[rest.indexOf(fields.employer ?? '') + 1];
  if (next && /^\p{L}.*[^.!?。]$/u.test(next)) fields.location ??= next;
}

/** "Crumb & Sons Ltd." is none. */
const isSentence = (line: string) => /[.!?…。！？।]$/.test(line) && line.split(/\s+/).length > wordsOfName;
const wordsOfName = 5;

function firstPay(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const pay = findPay(line);
    if (pay) return pay;
  }
  return undefined;
}

/** Ratings stand around many an employer's name: "3.8 Crumb & Sons", "Crumb & Sons 3.8 86 reviews". */
const ratings = /^[0-5][.,]\d\s+(?=\p{L})|\s[0-5][.,]\d\s?(?:[^\s\p{L}]|$|\s?\d).*$/gu;

function tidy(fields: Draft): Fields {
  const kept: { [field in FieldName]?: string } = {};
  for (const field of fieldNames) {
    const words = (field === 'employer' ? fields[field]?.replace(ratings, '') : fields[field]) ?? '';
    const short = cut(words.replace(/\s+/g, ' ').trim(), longestField);
    if (/[\p{L}\p{N}]/u.test(short)) kept[field] = short;
  }
  return kept;
}
