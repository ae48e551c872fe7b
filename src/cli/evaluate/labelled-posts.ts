import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Post } from '../../core/model/post.ts';
import { linesOf } from '../lines.ts';
import { readPostLine } from '../post-line.ts';
import { reasonOf } from '../run-command.ts';

/** A post and what is known of it. */
export interface LabelledPost {
  readonly post: Post;
  readonly corpus: string;
  readonly lang: string;
  readonly label: string;
  readonly difficulty: string | undefined;
}

/** A line or a file that could not be read. */
export interface Unreadable {
  readonly file: string;
  readonly problem: string;
}

/**
 * The labelled posts of every *.jsonl and *.jsonl.gz in a folder, file by file in the order of their names.
 * What cannot be read is handed to `complain`, and the rest goes on. Throws when there is no such file.
 */
export async function* labelledPosts(
  folder: string,
  complain: (unreadable: Unreadable) => void,
): AsyncGenerator<LabelledPost> {
  const files = readdirSync(folder).filter((name) => /\.jsonl(\.gz)?$/.test(name));
  if (files.length === 0) throw new Error(`there is no *.jsonl or *.jsonl.gz in ${folder}.`);
  for (const file of files.sort()) {
    process.stderr.write(`${file}\n`);
    try {
      yield* postsOf(folder, file, complain);
    } catch (problem) {
      complain({ file, problem: reasonOf(problem) });
    }
  }
}

async function* postsOf(
  folder: string,
  file: string,
  complain: (unreadable: Unreadable) => void,
): AsyncGenerator<LabelledPost> {
  let number = 0;
  for await (const line of linesOf(join(folder, file))) {
    number++;
    if (line.trim() === '') continue;
    const read = readPostLine(line, number);
    if (!read.ok) {
      complain({ file, problem: read.error });
      continue;
    }
    const { corpus, lang, label, difficulty } = read.record;
    yield {
      post: read.post,
      corpus: word(corpus, basename(file).replace(/\.jsonl(\.gz)?$/, '')),
      lang: word(lang, '?'),
      label: word(label, 'unlabelled'),
      difficulty: typeof difficulty === 'string' ? difficulty : undefined,
    };
  }
}

const word = (value: unknown, otherwise: string) =>
  typeof value === 'string' && value !== '' ? value : otherwise;
