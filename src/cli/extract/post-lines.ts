import { pagePosts } from './page-posts.ts';

/** The posts of one saved page as `pagePosts` reads them, each as a line of JSON. */
export function postLines(bytes: Uint8Array, file: string, url: string | undefined): string[] {
  return pagePosts(bytes, url).map((post) => {
    const { id, title, employer, location, pay, text, lang, foundBy, images } = post;
    return JSON.stringify({
      id,
      title,
      employer,
      location,
      pay,
      text,
      lang,
      url: post.url,
      foundBy,
      images,
      file,
    });
  });
}
