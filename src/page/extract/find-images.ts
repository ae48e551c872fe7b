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
    const size = sheet.access.size(element);
    const isLarge = (side: 'width' | 'height') =>
      size[side] >= leastSide || Number.parseFloat(attribute(side)) >= leastSide;
    if (src === '' || src.length > longestAddress || !isLarge('width') || !isLarge('height')) continue;
    images.push({ src, ...(alt && { alt }) });
  }
  return images;
}
