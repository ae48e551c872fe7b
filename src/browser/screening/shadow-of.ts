import { browser } from 'wxt/browser';

/** The shadow tree of an element, also one that is closed to the page's own scripts: extensions may look into it. */
export function shadowOf<Root>(
  element: object & { readonly openOrClosedShadowRoot?: Root | null },
): Root | null {
  // Firefox gives elements a property, Chromium gives extensions a function.
  const { openOrClosedShadowRoot } = element;
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  return (browser.dom?.openOrClosedShadowRoot(element as never) ?? null) as Root | null;
}
