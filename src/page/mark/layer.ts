import { markStyle } from './mark-style.ts';

/** The one element that all marks of a page live in, out of the page's reach as far as can be. */
export interface Layer {
  readonly host: HTMLElement;
  /** Adds to the style of the page's own nodes. */
  style(css: string): void;
  add(element: HTMLElement): void;
  remove(): void;
}

/** A page that took the layer away more often than this within that time does not want it. */
const mostRemovals = 3;
const within = 5000;

/** `all` leaves `direction` as it is, and an inline "important" is beaten by no style sheet of the page. */
const hostStyle =
  'all:initial;direction:ltr;position:absolute;top:0;left:0;width:0;height:0;z-index:2147483647;'.replaceAll(
    ';',
    '!important;',
  );

/** A layer over the page. It stands in the page only while something is in it. */
export function createLayer(page: Document, onGaveUp: () => void): Layer {
  const host = page.createElement(randomName());
  const root = host.attachShadow({ mode: 'closed' });
  // Style elements and not constructed sheets: Firefox refuses those to content scripts.
  root.append(styleElement(page, markStyle));
  host.style.cssText = hostStyle;
  const style = host.style.cssText;
  const observer = new MutationObserver(restore);
  let removals: number[] = [];

  function put(): void {
    host.style.cssText = hostStyle;
    page.documentElement.append(host);
    observer.observe(page.documentElement, { childList: true });
    observer.observe(host, { attributeFilter: ['style'] });
  }

  function restore(): void {
    if (host.parentNode === page.documentElement && host.style.cssText === style) return;
    const now = performance.now();
    removals = [...removals.filter((time) => now - time < within), now];
    if (removals.length <= mostRemovals) {
      put();
      return;
    }
    onGaveUp();
  }

  function remove(): void {
    observer.disconnect();
    host.remove();
  }

  function add(element: HTMLElement): void {
    root.append(element);
    if (!host.isConnected) put();
  }

  return { host, style: (css) => host.append(styleElement(page, css)), add, remove };
}

/** Another one on each page, so that no page can write a style sheet for it. */
function randomName(): string {
  const letters = () =>
    Math.random()
      .toString(36)
      .replace(/[^a-z]/gu, '')
      .slice(0, 6);
  return `x${letters()}-${letters()}`;
}

function styleElement(page: Document, css: string): HTMLStyleElement {
  const style = page.createElement('style');
  style.textContent = css;
  return style;
}
