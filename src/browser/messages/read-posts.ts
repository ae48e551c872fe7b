import * as z from 'zod/mini';
import { waysFound } from '../../core/model/post.ts';
import type { Requests } from './requests.ts';

const words = z.string().check(z.maxLength(100_000));
const line = z.string().check(z.maxLength(2_000));

const few = z.array(line).check(z.maxLength(50));

const post = z.object({
  id: line,
  title: z.optional(words),
  employer: z.optional(words),
  location: z.optional(words),
  pay: z.optional(words),
  text: words,
  lang: z.optional(line),
  url: z.optional(z.string().check(z.maxLength(20_000))),
  foundBy: z.enum(waysFound),
  clues: z.optional(
    z.object({
      above: z.optional(words),
      below: z.optional(words),
      head: z.optional(line),
      named: z.optional(z.array(z.tuple([line, line, z.number(), z.number()])).check(z.maxLength(400))),
      around: z.optional(line),
      headings: z.optional(few),
      links: z.optional(few),
      targets: z.optional(few),
      asides: z.optional(few),
      common: z.optional(few),
      claimed: z.optional(
        z.object({
          title: z.optional(line),
          employer: z.optional(line),
          location: z.optional(line),
          pay: z.optional(line),
        }),
      ),
    }),
  ),
});

/** In which language a page says that it is; in none when it says no such thing. */
export const readLanguage = (input: unknown): string =>
  typeof input === 'string' ? input.slice(0, longestTag) : '';

/** So much room is to be had for a language tag (RFC 5646, 4.4.1). */
const longestTag = 35;

const batch = z.object({
  posts: z.array(post).check(z.maxLength(2_000)),
  gone: z.array(line).check(z.maxLength(5_000)),
  fresh: z.boolean(),
});

/** Posts as a page's script sent them. A page may control that script's process, so its word is not taken. Throws when the shape is wrong. */
export function readPosts(input: unknown): Requests['screen-posts']['input'] {
  return z.parse(batch, input) as Requests['screen-posts']['input'];
}

const hidden = z.object({ post: z.optional(line) });

/** Which mark a page's script says that its reader hid. Throws when the shape is wrong. */
export function readHidden(input: unknown): Requests['hide-marks']['input'] {
  return z.parse(hidden, input) as Requests['hide-marks']['input'];
}
