import { type DOMWindow, JSDOM } from 'jsdom';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Explanation } from '../../core/model/explanation.ts';
import type { Marks } from '../mark/marks.ts';
import { createPageCheck, type PageCheckOptions } from './page-check.ts';

type Batch = Parameters<PageCheckOptions['screenPosts']>[0];

const words = {
  lang: 'en',
  some: '',
  serious: '',
  open: '',
  close: '',
  quote: '',
  unseen: '',
  more: '',
  hidePost: '',
  hideSite: '',
};
const explanation = (post: string): Explanation => ({
  post,
  concern: 'serious',
  headline: '',
  caution: '',
  reasons: [],
  combinations: [],
  next: [],
  steps: [],
});

const article = (title: string) => `<article><h2>${title}</h2><p>Employer of ${title}</p>
  <p>We are hiring ${title} for our house in the old town. The work is by day, with a paid break at noon.</p>
  <p>Send us a letter with two references by the end of the month. Salary 2,000 EUR a month.</p></article>`;
const feed = ['Bakers', 'Nurses', 'Welders'].map(article).join('');

let window: DOMWindow;
let batches: Batch[];
let shown: Element[];
let removed: string[];
let layers: number;
let watched: boolean;
let failures: number;

beforeEach(() => {
  window = new JSDOM(`<body><main>${feed}</main></body>`).window;
  // jsdom has no idle time of its own.
  window.requestIdleCallback = (run) => window.setTimeout(run, 0);
  batches = [];
  shown = [];
  removed = [];
  layers = 0;
  watched = true;
  failures = 0;
});

function check(told = batches) {
  const marks: Marks = {
    show: (_, element) => shown.push(element),
    remove: (post) => removed.push(post),
    focus: () => false,
    clear: () => undefined,
  };
  return createPageCheck(window.document, {
    screenPosts: async (batch) => {
      told.push(batch);
      if (failures-- > 0) throw new Error('no answer');
      const lures = batch.posts.filter(({ text }) => text.includes('Nurses'));
      return { explanations: lures.map(({ id }) => explanation(id)), words, watched };
    },
    hideMarks: () => undefined,
    refuseMarks: () => undefined,
    loadMarks: async () => () => {
      layers++;
      return marks;
    },
  });
}

const main = () => window.document.querySelector('main') as Element;
const titles = (batch: Batch | undefined) => batch?.posts.map(({ clues }) => clues?.headings?.[0]);

test('a page is told of once, and a post that is added later by itself', async () => {
  await check().run(true);
  expect(titles(batches[0])).toEqual(['Bakers', 'Nurses', 'Welders']);
  main().insertAdjacentHTML('beforeend', article('Gardeners'));
  await vi.waitFor(() => expect(titles(batches[1])).toEqual(['Gardeners']));
  expect(batches.map(({ fresh }) => fresh)).toEqual([true, false]);
});

test('a page that draws itself anew keeps its marks, without asking again', async () => {
  await check().run(true);
  main().innerHTML = feed;
  await vi.waitFor(() => expect(shown).toHaveLength(2));
  expect(shown[1]?.isConnected).toBe(true);
  expect(batches).toHaveLength(1);
});

test('a post that leaves is forgotten, and marked again when it comes back', async () => {
  await check().run(true);
  main().innerHTML = ['Bakers', 'Welders', 'Cooks'].map(article).join('');
  await vi.waitFor(() => expect(titles(batches[2])).toEqual(['Cooks']));
  expect(batches[1]?.gone).toHaveLength(1);
  expect(removed).toEqual(batches[1]?.gone);
  main().innerHTML = feed;
  await vi.waitFor(() => expect(shown).toHaveLength(2));
});

test('posts whose screening failed are told of again', async () => {
  await check().run(true);
  failures = 1;
  main().insertAdjacentHTML('beforeend', article('Gardeners'));
  await vi.waitFor(() => expect(batches).toHaveLength(2));
  main().insertAdjacentHTML('beforeend', article('Drivers'));
  await vi.waitFor(() => expect(titles(batches[2])).toEqual(['Gardeners', 'Drivers']));
});

/** Watches the same page beside another check: when it has been told of a change, so has any other. */
async function witness(): Promise<Batch[]> {
  const told: Batch[] = [];
  await check(told).run(true);
  return told;
}

test('a check that is overtaken does not go on watching', async () => {
  const page = check();
  await Promise.all([page.run(true), page.run(false)]);
  // The first one was overtaken while it read the page, or thereafter.
  const before = batches.length;
  const told = await witness();
  main().insertAdjacentHTML('beforeend', article('Gardeners'));
  await vi.waitFor(() => expect(titles(told[1])).toEqual(['Gardeners']));
  expect(before).toBeGreaterThan(0);
  expect(batches).toHaveLength(before);
});

test('two changes at once draw their marks in one layer', async () => {
  const page = check();
  await Promise.all([page.run(true), page.run(true)]);
  expect(layers).toBe(1);
});

test('a site that was turned off meanwhile is no longer watched', async () => {
  await check().run(true);
  watched = false;
  main().insertAdjacentHTML('beforeend', article('Gardeners'));
  await vi.waitFor(() => expect(batches).toHaveLength(2));
  watched = true;
  const told = await witness();
  main().insertAdjacentHTML('beforeend', article('Drivers'));
  await vi.waitFor(() => expect(titles(told[1])).toEqual(['Drivers']));
  expect(batches).toHaveLength(2);
});

test('what the reader selected is the post', async () => {
  const { document } = window;
  const range = document.createRange();
  range.selectNodeContents(main().children[1] as Element);
  document.getSelection()?.addRange(range);
  const page = check();
  await page.run(false);
  expect(batches[0]?.posts).toMatchObject([{ foundBy: 'selection' }]);
});

test('a post is shown where it stands now, also where the page drew itself anew unwatched', async () => {
  const scrolled: Element[] = [];
  window.Element.prototype.scrollIntoView = function (this: Element) {
    scrolled.push(this);
  };
  const page = check();
  await page.run(false);
  const nurses = batches[0]?.posts[1]?.id ?? '';
  expect(page.show(nurses)).toBe(true);
  main().innerHTML = article('Gardeners') + feed;
  expect(page.show(nurses)).toBe(true);
  expect(scrolled.map(({ isConnected }) => isConnected)).toEqual([false, true]);
  expect(scrolled[1]).toBe(main().children[2]);
  main().innerHTML = article('Gardeners');
  expect(page.show(nurses)).toBe(false);
  expect(scrolled).toHaveLength(2);
});

/** What the page says of whether someone sees it. */
function setVisible(visible: boolean): void {
  const state = visible ? 'visible' : 'hidden';
  Object.defineProperty(window.document, 'visibilityState', { configurable: true, get: () => state });
  window.document.dispatchEvent(new window.Event('visibilitychange'));
}

test('a page that nobody sees is not read by itself, but at once when the reader asks', async () => {
  setVisible(false);
  const timers = vi.spyOn(window, 'setTimeout');
  const asked = check();
  await asked.run(false);
  expect(titles(batches[0])).toEqual(['Bakers', 'Nurses', 'Welders']);
  expect(timers).not.toHaveBeenCalled();

  const told: Batch[] = [];
  const following = check(told).follow();
  expect(told).toEqual([]);
  setVisible(true);
  await following;
  await vi.waitFor(() => expect(titles(told[0])).toEqual(['Bakers', 'Nurses', 'Welders']));
  expect(told[0]?.fresh).toBe(true);
});

test('a post that is added while the page is being read, or its posts are screened, is not lost', async () => {
  window.document.body.insertAdjacentHTML('beforeend', '<i></i>'.repeat(1_000));
  const running = check().run(true);
  main().insertAdjacentHTML('beforeend', article('Gardeners'));
  await running;
  await vi.waitFor(() => expect(batches.flatMap((batch) => titles(batch))).toContain('Gardeners'));
});

test('a post that is added while posts are screened is told of', async () => {
  const told: Batch[] = [];
  const page = check(told);
  told.push = (...batch) => {
    if (told.length === 0) main().insertAdjacentHTML('beforeend', article('Gardeners'));
    return Array.prototype.push.apply(told, batch);
  };
  await page.run(true);
  await vi.waitFor(() => expect(titles(told[1])).toEqual(['Gardeners']));
});
