import { withFields } from '../../src/core/fields/fields.ts';
import type { Post } from '../../src/core/model/post.ts';
import { extract } from '../../src/page/extract/extract.ts';
import { findQuotes, saysUnseen } from '../../src/page/mark/find-quotes.ts';

/** The posts of a document, as the extension screens them. */
export const postsOf = (page: Document): Post[] => extract(page).map(({ post }) => withFields(post));

/** How a mark sees some quotes of an element: as text where they are marked, and whether some are unseen. */
export function quotedIn(element: Element, quotes: readonly string[]): { marked: string[]; unseen: boolean } {
  return { marked: findQuotes(element, quotes).map(String), unseen: saysUnseen(element, quotes) };
}
