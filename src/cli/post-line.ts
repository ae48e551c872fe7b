import { type Post, postFields, waysFound } from '../core/model/post.ts';

/** A post read from a line of JSON, or what is wrong with the line. */
export type PostLine =
  | { readonly ok: true; readonly post: Post; readonly record: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly id: string | null; readonly error: string };

/** Reads `{"id","text","title"?,"employer"?,"location"?,"pay"?,"lang"?,"url"?,"foundBy"?}`; other members are left alone. */
export function readPostLine(line: string, number: number): PostLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, id: null, error: `Line ${number} is not JSON.` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, id: null, error: `Line ${number} is not a JSON object.` };
  }
  const record = value as Record<string, unknown>;
  const { id } = record;
  if (typeof id !== 'string' || id === '') {
    return { ok: false, id: null, error: `Line ${number} has no “id” that is text.` };
  }
  const wrong = [...postFields, 'lang', 'url'].find(
    (field) => !isText(record[field]) && record[field] != null,
  );
  if (wrong) return { ok: false, id, error: `“${wrong}” is not text.` };
  if (!isText(record['text'])) return { ok: false, id, error: 'There is no “text”.' };
  const given = Object.fromEntries(
    [...postFields, 'lang', 'url']
      .filter((field) => isText(record[field]))
      .map((field) => [field, record[field]]),
  );
  const foundBy = waysFound.find((way) => way === record['foundBy']) ?? 'given';
  return { ok: true, record, post: { id, text: '', ...given, foundBy } };
}

const isText = (value: unknown): value is string => typeof value === 'string';
