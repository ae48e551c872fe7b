/** How deep what a publisher signs may be nested: packs need seven levels. */
const deepest = 24;

/**
 * Reads JSON that means the same to everybody (I-JSON, RFC 7493): no member twice, no number beyond 2^53, no member
 * named `__proto__`, no lone surrogates, not nested deeper than 24 levels. Undefined when it is not so, or no JSON at all.
 */
export function readStrictJson(text: string): unknown {
  try {
    if (!isPlain(text)) return undefined;
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[{}[\],:]|[^\s]/g;

/** One pass over the text's tokens, with the members of each open object; undefined stands for an open list. */
function isPlain(text: string): boolean {
  const open: (Set<string> | undefined)[] = [];
  let last = '';
  for (const [word] of text.matchAll(token)) {
    if (word === '{') open.push(new Set());
    else if (word === '[') open.push(undefined);
    else if (word === '}' || word === ']') open.pop();
    else if (word === ':' ? !isNewMember(last, open.at(-1)) : !isPlainValue(word)) return false;
    if (open.length > deepest) return false;
    last = word;
  }
  return true;
}

function isNewMember(word: string, members: Set<string> | undefined): boolean {
  const name = JSON.parse(word) as string;
  if (!members || members.has(name) || name === '__proto__') return false;
  members.add(name);
  return true;
}

function isPlainValue(word: string): boolean {
  if (word.startsWith('"')) return (JSON.parse(word) as string).isWellFormed();
  return !/^-?\d/.test(word) || Math.abs(Number(word)) <= Number.MAX_SAFE_INTEGER;
}
