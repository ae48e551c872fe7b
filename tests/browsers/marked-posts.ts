import type { Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';

/** The ids of a board's posts that something of the extension lies on, as a pointer would meet it. */
export function markedPosts(page: Page): Promise<string[]> {
  return page.evaluate(findMarked);
}

/** Waits until exactly these posts are marked. */
export async function awaitMarked(page: Page, ids: readonly string[]): Promise<void> {
  await vi.waitFor(async () => expect(await markedPosts(page)).toEqual(ids), { timeout: 10_000 });
}

/** Runs in the page. The mark's inside is closed to the page and so to us: only its outside can be met. */
function findMarked(): string[] {
  const boards = 'header.board, .columns, template';
  const foreign = (element: Element | null) =>
    element?.matches('body *, html > :not(head, body)') && !element.closest(boards);

  const covered = (post: Element) => {
    const { left, right, top, bottom } = post.getBoundingClientRect();
    for (let y = top; y < bottom; y += 6) {
      for (let x = left; x < right; x += 6) if (foreign(document.elementFromPoint(x, y))) return true;
    }
    return false;
  };
  return [...document.querySelectorAll('article.post')].filter(covered).map(({ id }) => id);
}
