import type { Explanation } from '../../core/model/explanation.ts';
import type { MarkWords } from './mark-words.ts';

/** The marks of one page: small notes beside the posts that give cause for concern. */
export interface Marks {
  /** Mark a post. Concerns other than "some" and "serious" get no mark. */
  show(explanation: Explanation, element: Element): void;
  /** Take a post's mark away. */
  remove(post: string): void;
  /** Scroll to a post and open its mark. False when it has none or has left the page. */
  focus(post: string): boolean;
  /** Take every mark away. */
  clear(): void;
}

/** What marks are made with. */
export interface MarksOptions {
  readonly words: MarkWords;
  /** Called once when the page kept removing the marks and they stay away. */
  readonly onGaveUp?: () => void;
}

/** Marks for one page. Nothing is written into the page until there is something to show. */
export function createMarks(page: Document, { words }: MarksOptions): Marks {
  const marked = new Map<string, { element: Element; note: HTMLElement }>();

  return {
    show(explanation, element) {
      this.remove(explanation.post);
      if (explanation.concern !== 'some' && explanation.concern !== 'serious') return;
      const note = page.createElement('div');
      note.attachShadow({
        mode: 'closed',
      }).textContent = `${words[explanation.concern]}: ${explanation.headline}`;
      page.documentElement.append(note);
      marked.set(explanation.post, { element, note });
    },
    remove(post) {
      marked.get(post)?.note.remove();
      marked.delete(post);
    },
    focus(post) {
      marked.get(post)?.element.scrollIntoView({ block: 'center' });
      return marked.get(post)?.element.isConnected ?? false;
    },
    clear() {
      for (const post of [...marked.keys()]) this.remove(post);
    },
  };
}
