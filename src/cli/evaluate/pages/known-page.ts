import { join } from 'node:path';
import * as z from 'zod/mini';
import { linesOf } from '../../lines.ts';

const optional = z.optional(z.nullable(z.string()));

const item = z.object({ title: optional, company: optional, location: optional });

const expected = z.object({
  title: optional,
  company: optional,
  location: optional,
  salary: optional,
  description: optional,
  description_snippet: optional,
  text_snippet: optional,
  items: z.optional(z.array(item)),
  posts: z.optional(z.array(z.string())),
  comments: z.optional(z.array(z.string())),
  how: optional,
});

const knownPage = z.object({
  file: z.string(),
  site: z.string(),
  kind: z.enum(['job-detail', 'job-list', 'social-post', 'social-feed', 'not-job']),
  note: optional,
  expected,
});

/**
 * One saved page, and what a person read on it. Absent or null: not read, or the page does not say. `posts` and `comments` hold some words of
 * each post of a feed, thread or chat, and of each comment below its posts.
 */
export type KnownPage = z.infer<typeof knownPage>;

/** A post that a list page shows, as a person read it. */
export type KnownItem = z.infer<typeof item>;

/** The pages that a folder's INDEX.jsonl names. Throws a sentence when the file is missing or a line is no such page. */
export async function* knownPages(folder: string): AsyncGenerator<KnownPage> {
  const file = join(folder, 'INDEX.jsonl');
  let number = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    if (line.trim() === '') continue;
    const page = knownPage.safeParse(parsed(line));
    if (!page.success)
      throw new Error(`${file}, line ${number}: it names no page. ${z.prettifyError(page.error)}`);
    yield page.data;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
