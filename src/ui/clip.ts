const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A stranger's words on one line and no longer than `most` characters as people count them. */
export function clip(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;

  let counted = 0;
  for (const { index } of graphemes.segment(line)) {
    if (counted === most) return `${line.slice(0, index).trimEnd()}…`;
    counted += 1;
  }
  return line;
}
