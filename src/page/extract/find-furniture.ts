import type { Sheet } from './read-page.ts';

const furnitureNames = new Set(['nav', 'footer', 'menu']);
const furnitureRoles = new Set(
  'navigation contentinfo banner menu menubar toolbar search dialog alertdialog tablist'.split(' '),
);
const notices = /cookie|consent|gdpr/i;
// A page's own furniture is small beside the page. Posts that call themselves a footer stay posts.
const largestShare = 0.5;

/** Which elements are, or stand in, parts of a page that hold no posts: menus, footers, notices about cookies. */
export function findFurniture(sheet: Sheet): readonly boolean[] {
  const marks: boolean[] = [];
  for (const [index, element] of sheet.elements.entries()) {
    const parent = sheet.parents[index] ?? -1;
    marks.push(marks[parent] === true || isFurniture(sheet, index, element));
  }
  return marks;
}

function isFurniture(sheet: Sheet, index: number, element: Element): boolean {
  const length = (sheet.to[index] ?? 0) - (sheet.from[index] ?? 0);
  if (length > sheet.text.length * largestShare) return false;
  const name = sheet.names[index] ?? '';
  if (furnitureNames.has(name)) return true;
  const role = sheet.access.attribute(element, 'role');
  if (role && furnitureRoles.has(role.trim().toLowerCase())) return true;
  if (name === 'header' && sheet.names[sheet.parents[index] ?? -1] === 'body') return isMenu(sheet, index);
  const label = `${sheet.access.attribute(element, 'id') ?? ''} ${sheet.access.attribute(element, 'class') ?? ''}`;
  return notices.test(label);
}

/** The head of a page is a menu unless it carries the page's title. */
function isMenu(sheet: Sheet, index: number): boolean {
  for (let at = index; at < (sheet.after[index] ?? 0); at += 1) {
    if (sheet.names[at] === 'h1') return false;
  }
  return true;
}
