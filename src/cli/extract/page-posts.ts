import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { withFields } from '../../core/fields/fields.ts';
import type { Post } from '../../core/model/post.ts';
import { extract } from '../../page/extract/extract.ts';

const unknownAddress = 'https://example.invalid/';
const largestPage = 256 * 1024 * 1024;

/**
 * The posts of one saved page. `bytes` may be gzipped; `url` is where the page was saved from, when it is not the address that
 * it gives itself. Throws when a gzipped page is damaged or larger than 256 MiB.
 */
export function pagePosts(bytes: Uint8Array, url: string | undefined): Post[] {
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const html = zipped ? gunzipSync(bytes, { maxOutputLength: largestPage }) : bytes;
  if (isBinary(html)) throw new Error('it is not a page.');
  // No page script runs and nothing is loaded; a silent console, since a page's broken styles are its own affair.
  const { window } = new JSDOM(decode(html), {
    url: url ?? unknownAddress,
    virtualConsole: new VirtualConsole(),
  });
  const address = url ?? ownAddress(window.document) ?? unknownAddress;
  const posts = extract(window.document, { url: address }).map(({ post }) => withFields(post));
  window.close();
  return posts;
}

const sniffed = 1_024;

/** Pages in UTF-16 begin with a mark that says so; other pages hold no NUL. */
function isBinary(html: Uint8Array): boolean {
  const marked = (html[0] === 0xff && html[1] === 0xfe) || (html[0] === 0xfe && html[1] === 0xff);
  return !marked && html.subarray(0, sniffed).includes(0);
}

/** Bytes that are valid UTF-8 are UTF-8, whatever the page says; others are left to the HTML rules. */
function decode(html: Uint8Array): string | Buffer {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(html);
  } catch {
    return Buffer.from(html);
  }
}

function ownAddress(page: Document): string | undefined {
  const href = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return href && URL.canParse(href) ? href : undefined;
}
