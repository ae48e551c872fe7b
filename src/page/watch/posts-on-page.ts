import type { Explanation } from '../../core/model/explanation.ts';
import type { Found } from '../extract/extract.ts';

interface Known {
  readonly element: WeakRef<Element>;
  explanation?: Explanation;
}

/** The posts that stand on a page, where they stand, and what was said of them. Keeps no element alive. */
export class PostsOnPage {
  private readonly known = new Map<string, Known>();

  /** Remembers where posts stand now. What was said of them before stays. */
  place(found: readonly Found[]): void {
    for (const { post, element } of found) {
      const explanation = this.known.get(post.id)?.explanation;
      const one: Known = { element: new WeakRef(element) };
      if (explanation) one.explanation = explanation;
      this.known.set(post.id, one);
    }
  }

  forget(posts: readonly string[]): void {
    for (const post of posts) this.known.delete(post);
  }

  /** Remembers what was said of posts that are still there. */
  explain(explanations: readonly Explanation[]): void {
    for (const explanation of explanations) {
      const one = this.known.get(explanation.post);
      if (one) one.explanation = explanation;
    }
  }

  /** What was said of posts, with the element that each stands in. */
  explained(posts: readonly string[]): { readonly explanation: Explanation; readonly element: Element }[] {
    return posts.flatMap((post) => {
      const { explanation, element } = this.known.get(post) ?? {};
      const there = element?.deref();
      return explanation && there ? [{ explanation, element: there }] : [];
    });
  }

  /** The element of a post, while it is on the page. */
  elementOf(post: string): Element | undefined {
    const element = this.known.get(post)?.element.deref();
    return element?.isConnected ? element : undefined;
  }
}
