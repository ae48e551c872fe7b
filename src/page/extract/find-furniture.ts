import { attributeOf, type Part, type Sheet, within } from './sheet.ts';
import type { Steps } from './steps.ts';

const names = /^(?:nav|footer|menu)$/;
/** How the roles of such parts begin: navigation, contentinfo, menubar, tablist, alertdialog … */
const roles = /^\s*(?:navig|contenti|banner|menu|tool|search|dialog|alertd|tabl)/i;
const notices = /cookie|consent|gdpr/i;
// A page's own furniture is small beside the page. Posts that call themselves a footer stay posts.
const largestShare = 0.5;
const partsAtATime = 500;

/** The parts that are, or stand in, what holds no posts: menus, footers, notices about cookies. */
export function* findFurniture(sheet: Sheet): Steps<Set<Part>> {
  const furniture = new Set<Part>();
  for (const part of sheet.parts) {
    if (part.number % partsAtATime === 0) yield;
    if ((part.parent && furniture.has(part.parent)) || isFurniture(sheet, part)) furniture.add(part);
  }
  return furniture;
}

function isFurniture(sheet: Sheet, part: Part): boolean {
  const { name, called } = part;
  if (part.to - part.from > sheet.text.length * largestShare) return false;
  if (names.test(name) || notices.test(called)) return true;
  if (roles.test(attributeOf(sheet, part, 'role') ?? '')) return true;
  // The head of a page is a menu unless it carries the page's title.
  if (name === 'header' && part.parent?.name === 'body') {
    return within(sheet, part).every((inner) => inner.name !== 'h1');
  }
  return notices.test(attributeOf(sheet, part, 'id') ?? '');
}
