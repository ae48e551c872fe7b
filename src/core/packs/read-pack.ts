import type { Pack } from '../model/pack.ts';
import { packLimits } from './limits.ts';
import { type Parsed, parsePack } from './parse-pack.ts';

/** Reads a pack out of its text as it is distributed. Never throws, whatever the text. */
export function readPack(text: string): Parsed<Pack> {
  const bytes = bytesOf(text);
  if (bytes > packLimits.bytes)
    return refused(`A pack has at most ${packLimits.bytes} bytes; this one has ${bytes}.`);
  try {
    return parsePack(JSON.parse(text));
  } catch {
    return refused('This is no JSON.');
  }
}

const refused = (message: string): Parsed<Pack> => ({ ok: false, problems: [{ at: 'pack', message }] });

/** How many bytes a text has in UTF-8. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const surrogate = unit >= 0xd800 && unit <= 0xdfff;
    if (unit >= 0x80) bytes += unit >= 0x800 && !surrogate ? 2 : 1;
  }
  return bytes;
}
