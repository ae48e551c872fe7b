import type { Post } from '../../src/core/model/post.ts';
import { withLabels } from '../../src/core/text/labels.ts';
import { extract } from '../../src/page/extract/extract.ts';

/** The posts of a document, as the extension screens them. */
export const postsOf = (page: Document): Post[] => extract(page).map(({ post }) => withLabels(post));
