/** A short digest of a text, the same for any spacing. Tells texts apart; keeps no secrets. */
export function digest(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x9e3779b9;
  const letters = text.replace(/\s+/g, '');
  for (let at = 0; at < letters.length; at += 1) {
    const code = letters.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x85ebca6b);
    two ^= two >>> 15;
  }
  return (one >>> 0).toString(36) + (two >>> 0).toString(36);
}
