import type { PostImage } from '../../core/model/post.ts';
import { type Part, type Sheet, within } from './sheet.ts';

/** Posters are at least so many pixels wide and high; people's pictures and signs are smaller. */
const leastSide = 200;
const mostImages = 4;
const mostParts = 400;
const longestAddress = 2_000;
const longestAlt = 1_000;

/** The pictures of a post that may hold words: the larger ones, in their order. */
export function findImages(sheet: Sheet, part: Part): PostImage[] {
  const images: PostImage[] = [];
  for (const { name, element } of within(sheet, part, mostParts)) {
    if (name !== 'img' || images.length === mostImages) continue;
    const attribute = (key: string) => sheet.access.attribute(element, key)?.trim() ?? '';
    const src = attribute('src');
    const alt = attribute('alt').slice(0, longestAlt);
    const sides = [
      Math.max(sheet.access.size(element).width, Number.parseInt(attribute('width'), 10) || 0),
      Math.max(sheet.access.size(element).height, Number.parseInt(attribute('height'), 10) || 0),
    ];
    if (src === '' || src.length > longestAddress || sides.some((side) => side < leastSide)) continue;
    images.push({ src, ...(alt && { alt }) });
  }
  return images;
}
