import type { Evidence } from '../model/finding.ts';
import { type Post, postFields } from '../model/post.ts';
import type { Span } from '../model/span.ts';
import type { FieldRange, Text } from '../model/text.ts';
import type { Vocabulary } from './disguises/vocabulary.ts';
import { foldFor } from './fold.ts';

/** The longest post that is screened, in UTF-16 code units over all its fields. */
export const longestPost = 1_000_000;

/** Each field is a paragraph of its own. */
const between = '\n\n';

/**
 * A post's fields as one text, ready for matching, doubtful words read as those of a vocabulary. Throws a
 * RangeError when the post is longer than `longestPost`.
 */
export function textOf(post: Post, vocabulary?: Vocabulary): Text {
  return textFor(post)(vocabulary);
}

/** A post's text, read with the words of a vocabulary. */
export type TextFor = (vocabulary?: Vocabulary) => Text;

/** The same for several vocabularies: folded once, and the same text for all that make no difference. */
export function textFor(post: Post): TextFor {
  const fields: FieldRange[] = [];
  const written: string[] = [];
  let start = 0;
  for (const field of postFields) {
    const words = post[field];
    if (!words) continue;
    fields.push({ field, start, end: start + words.length });
    written.push(words);
    start += words.length + between.length;
  }
  // Joined, not added up: V8 reads such a text faster from then on.
  const original = written.join(between);
  if (original.length > longestPost) {
    throw new RangeError(
      `The post has ${original.length} characters; at most ${longestPost} are screened. Split it.`,
    );
  }
  const read = foldFor(original);
  const texts = new Map<string, Text>();
  return (vocabulary) => {
    const folded = read(vocabulary);
    const known = texts.get(folded.folded);
    if (known) return known;
    const text = { original, fields, ...folded };
    texts.set(folded.folded, text);
    return text;
  };
}

/**
 * The words of the post behind a span of its folded text, as they stand in its field. Undefined when
 * the span reaches over two fields, which no reader would see as one.
 */
export function evidenceAt(text: Text, span: Span): Evidence | undefined {
  if (span.end <= span.start) return undefined;
  const { starts, ends } = text.places();
  const start = starts[span.start] as number;
  const end = ends[span.end - 1] as number;
  const range = text.fields.find((field) => field.start <= start && end <= field.end);
  if (!range) return undefined;
  return {
    field: range.field,
    start: start - range.start,
    end: end - range.start,
    quote: text.original.slice(start, end),
  };
}
