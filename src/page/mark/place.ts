/** A point of the viewport. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where a post's mark belongs at the moment. */
export interface Place {
  /** The mark's upper left corner; undefined while the post cannot be seen there. */
  read(): Spot | undefined;
}

/** Which part of the upper edge: 0 is its left end, 1 its right end; and how far above the post it begins. */
interface Corner {
  readonly side: number;
  readonly lift: number;
}

const controls = 'a,button,input,select,textarea,summary,[role=button],[role=link],[tabindex]';
const margin = 8;

/** The place of `mark` on the upper edge of `element`. `host` is ours and hides nothing of the page. */
export function createPlace(element: Element, mark: HTMLElement, host: Element): Place {
  const page = element.ownerDocument;
  let scrollers: readonly Element[] | undefined;
  let corner: Corner | undefined;

  const under = (x: number, y: number) => page.elementsFromPoint(x, y).find((each) => each !== host);

  function seen(x: number, y: number): boolean {
    scrollers ??= scrollersAround(element);
    if (!scrollers.every((scroller) => spans(scroller.getBoundingClientRect(), x, y))) return false;
    const hit = under(x, y);
    return !hit || hit.contains(element) || element.contains(hit) || liesOver(hit, element);
  }

  return {
    read() {
      const post = element.getBoundingClientRect();
      if (!element.isConnected || post.width < 1 || post.height < 1) return undefined;
      const { offsetWidth: width, offsetHeight: height } = mark;
      if (post.top >= 0 && post.top < innerHeight) {
        corner ??= chooseCorner(element, post, { width, height }, under);
      }
      const { side, lift } = corner ?? { side: 1, lift: 0 };
      const x = leftAt(side, post, width);
      const y = Math.max(post.top - lift, -scrollY);
      // Nothing can be met outside the window, so there a mark stays and can be reached by keyboard.
      const inView = y + height > 0 && post.top < innerHeight;
      return inView && !seen(x + width / 2, Math.max(post.top + 2, 1)) ? undefined : { x, y };
    },
  };
}

/** The end of the line is where most posts have nothing; many have a menu there, then the start is better. */
function chooseCorner(
  element: Element,
  post: DOMRect,
  { width, height }: { width: number; height: number },
  under: (x: number, y: number) => Element | undefined,
): Corner {
  const end = getComputedStyle(element).direction === 'rtl' ? 0 : 1;
  const corners = [end, 0.5, 1 - end].map((side) => {
    const left = leftAt(side, post, width);
    // Above the post, only what holds the post may be covered: never the post before it.
    const lift = under(left + width / 2, post.top - margin)?.contains(element) === false ? 0 : margin;
    const points = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((part) => [
      under(left + (part * width) / 8, post.top - lift + 4),
      under(left + (part * width) / 8, post.top - lift + height),
    ]);
    return { side, lift, taken: points.some((hit) => isControl(hit, post)) };
  });
  return corners.find(({ taken }) => !taken) ?? (corners[0] as Corner);
}

function leftAt(side: number, post: DOMRect, width: number): number {
  return post.left + margin + side * Math.max(post.width - width - 2 * margin, 0);
}

/** A link over the whole post leaves no free corner, so it does not count. */
function isControl(hit: Element | undefined, post: DOMRect): boolean {
  const control = hit && nearest(hit, controls)?.getBoundingClientRect();
  return control !== undefined && control.width < post.width * 0.7;
}

/** Some sites lay a link over a post that stands beside it in the document. */
function liesOver(hit: Element, post: Element): boolean {
  const { left, right, top, bottom } = hit.getBoundingClientRect();
  const box = post.getBoundingClientRect();
  return spans(box, left + 4, top + 4) && spans(box, right - 4, bottom - 4);
}

function spans({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** What may cut a post off while the page itself does not move. The page's own root and body never do. */
function scrollersAround(element: Element): Element[] {
  const found: Element[] = [];
  for (let each = element.parentElement; each?.parentElement?.parentElement; each = each.parentElement) {
    if (getComputedStyle(each).overflowY !== 'visible') found.push(each);
  }
  return found;
}

/** A form's own inputs can stand in the place of its methods, so the method is taken from where it is kept. */
function nearest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}
