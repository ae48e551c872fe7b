const shapes = {
  serious: 'M12 1 23 12 12 23 1 12zM11 6h2v8h-2zM11 15.5h2v2h-2z',
  some: 'M2.5 10.5a8 8 0 1 0 16 0 8 8 0 1 0-16 0M16.5 16.5l5 5M10.5 6v5M10.5 14.5v.1',
} as const;

/** The popup's picture of a concern. Always beside its word, so never read out. */
export function picture(page: Document, concern: keyof typeof shapes): SVGElement {
  const svg = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = page.createElementNS(svg.namespaceURI, 'path');
  path.setAttribute('d', shapes[concern]);
  svg.append(path);
  return svg as SVGElement;
}
