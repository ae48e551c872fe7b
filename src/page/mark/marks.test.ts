// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Explanation } from '../../core/model/explanation.ts';
import { createMarks, type Marks } from './marks.ts';

const words = {
  lang: 'en',
  some: 'Some concern',
  serious: 'Serious concern',
  open: 'See why',
  close: 'Close',
  quote: 'The post says:',
  unseen: 'Not all of it can be seen.',
  more: 'More in the toolbar.',
  hidePost: 'Hide this mark',
  hideSite: 'No marks on this site',
};
const roots: ShadowRoot[] = [];
let made: Marks[] = [];

beforeEach(() => {
  class Unmoved {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  vi.stubGlobal('ResizeObserver', Unmoved);
  Element.prototype.scrollIntoView = () => {};
  document.elementsFromPoint = () => [];
  // A closed root is closed to tests too, so it is caught where it is made.
  const attachShadow = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    expect(root.mode).toBe('closed');
    return root;
  });
  document.body.innerHTML = '<article>Send us your passport, we keep it.</article>';
});

afterEach(() => {
  for (const marks of made) marks.clear();
  made = [];
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  roots.length = 0;
});

function explanation(concern: Explanation['concern'], words = 'your passport'): Explanation {
  const evidence = { field: 'text', start: 0, end: words.length, quote: words } as const;
  const reason = {
    message: `Says ${words}`,
    why: '',
    evidence: [evidence],
    sources: [],
    from: [],
    falsePositives: [],
  };
  const pack = { id: 'starter', version: '1' };
  return {
    post: 'p1',
    concern,
    headline: `This offer says ${words}`,
    caution: 'Honest offers may too.',
    reasons: [{ rule: 'passport', category: 'documents', strength: 'S3', pack, ...reason }],
    combinations: [],
    next: [],
    steps: [],
  };
}

function makeMarks(options: Partial<Parameters<typeof createMarks>[1]> = {}): Marks {
  const marks = createMarks(document, { words, ...options });
  made.push(marks);
  return marks;
}

function hosts(): Element[] {
  return [...document.querySelectorAll('html > :not(head, body)')];
}

function post(): Element {
  return document.querySelector('article') as Element;
}

function inside<T extends Element = HTMLElement>(selector: string): T {
  return roots[0]?.querySelector(selector) as T;
}

/** Lets mutation observers have their say. */
async function settle(): Promise<void> {
  await new Promise((done) => setTimeout(done));
}

test('nothing stands in the page until there is something to show', () => {
  const marks = makeMarks();
  for (const concern of ['none-found', 'cannot-tell', 'not-an-offer'] as const) {
    marks.show(explanation(concern), post());
  }
  expect(hosts()).toEqual([]);
});

test('a mark names the concern in words and leaves the post as it was', () => {
  const before = document.body.innerHTML;
  makeMarks().show(explanation('serious'), post());

  expect(inside('button').textContent).toBe('Serious concern: See why');
  expect(inside('.panel').hidden).toBe(true);
  expect(document.body.innerHTML).toBe(before);
});

test('a press or a key by the page is refused', () => {
  const marks = makeMarks();
  marks.show(explanation('some'), post());
  inside('button').click();
  expect(inside('.panel').hidden).toBe(true);

  marks.focus('p1');
  inside('.panel').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(inside('.panel').hidden).toBe(false);
});

test('asked from the toolbar, a mark opens, tells its reasons, and takes the focus', () => {
  const marks = makeMarks();
  marks.show(explanation('some'), post());

  expect(marks.focus('p1')).toBe(true);
  expect(inside('.panel').hidden).toBe(false);
  expect(inside('q').textContent).toBe('your passport');
  expect(roots[0]?.activeElement).toBe(inside('.close'));
});

test('a post without a mark, or one that has left, cannot be focused', () => {
  const marks = makeMarks();
  expect(marks.focus('p1')).toBe(false);
  marks.show(explanation('some'), post());
  post().remove();
  expect(marks.focus('p1')).toBe(false);
});

test('the page cannot hide a mark by pressing what the reader would press', () => {
  const onHide = vi.fn();
  const marks = makeMarks({ onHide });
  marks.show(explanation('some'), post());
  marks.focus('p1');
  for (const button of roots[0]?.querySelectorAll<HTMLElement>('.hide') ?? []) button.click();
  expect(onHide).not.toHaveBeenCalled();
  expect(hosts()).toHaveLength(1);
});

test('hostile words become text, never markup', () => {
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  makeMarks({ words: { ...words, open: hostile } }).show(explanation('some', hostile), post());

  expect(roots[0]?.querySelectorAll('img, script')).toHaveLength(0);
  expect(inside('q').textContent).toBe(hostile);
});

test('the same explanation again keeps an open mark open', () => {
  const marks = makeMarks();
  marks.show(explanation('some'), post());
  marks.focus('p1');
  marks.show(explanation('some'), post());
  expect(inside('.panel').hidden).toBe(false);
});

test('with its last mark the layer leaves the page', () => {
  const marks = makeMarks();
  marks.show(explanation('some'), post());
  expect(hosts()).toHaveLength(1);
  marks.clear();
  expect(hosts()).toEqual([]);
});

test('a page that removes or hides the marks three times in five seconds wins the fourth time', async () => {
  const onGaveUp = vi.fn();
  const marks = makeMarks({ onGaveUp });
  marks.show(explanation('some'), post());
  await settle();

  for (const fight of ['remove', 'hide', 'remove']) {
    const [host] = hosts() as HTMLElement[];
    if (fight === 'remove') host?.remove();
    else host?.style.setProperty('display', 'none', 'important');
    await settle();
    expect(hosts()[0] === host).toBe(true);
    expect(host?.style.display).not.toBe('none');
  }
  expect(onGaveUp).not.toHaveBeenCalled();

  hosts()[0]?.remove();
  await settle();
  marks.show(explanation('serious'), post());
  expect(hosts()).toEqual([]);
  expect(onGaveUp).toHaveBeenCalledOnce();
});

test('removals far apart are taken for the page being rebuilt', async () => {
  const onGaveUp = vi.fn();
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  makeMarks({ onGaveUp }).show(explanation('some'), post());

  for (const time of [1000, 3000, 5000, 7000, 9000, 11000]) {
    clock.mockReturnValue(time);
    hosts()[0]?.remove();
    await settle();
  }
  expect(hosts()).toHaveLength(1);
  expect(onGaveUp).not.toHaveBeenCalled();
});
