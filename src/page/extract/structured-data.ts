import type { Sheet } from './sheet.ts';
import type { Steps } from './steps.ts';

/** What a page says about one job in data made for machines. Nothing in it need be true or visible. */
export interface Claim {
  readonly title?: string | undefined;
  readonly employer?: string | undefined;
  /** In words, or the JSON of what has parts. */
  readonly location?: string | undefined;
  readonly pay?: string | undefined;
  readonly text?: string | undefined;
  /** True for what a page's own program keeps: that alone does not say that it is a job. */
  readonly kept?: true;
}

const mostNodes = 20_000;
const nodesAtATime = 500;
const mostClaims = 500;
const mostWords = 100_000;
const mostTold = 2_000;

/** The claims of every schema.org JobPosting in a page's JSON-LD. Malformed scripts are passed over. */
export function readStructuredData(sheet: Sheet): Claim[] {
  const claims: Claim[] = [];
  const queue = sheet.scripts.map(parse);
  // A queue instead of recursion: nesting is the page's choice.
  for (let at = 0; at < queue.length && at < mostNodes && claims.length < mostClaims; at += 1) {
    const node = queue[at];
    if (typeof node !== 'object' || node === null) continue;
    if (isJobPosting(node)) claims.push(claimOf(node));
    else for (const value of Object.values(node)) queue.push(value);
  }
  return claims;
}

/**
 * What a page's own program keeps of things with a title and an employer or a place, as far as the page shows all of it word for
 * word. Only that may be a job, and nobody marked it up as one.
 */
export function* readState({ states, text }: Sheet): Steps<Claim[]> {
  const claims: Claim[] = [];
  const queue: unknown[] = [];
  for (const state of states) {
    yield;
    queue.push(parse(state));
  }
  const shown = (said: string | undefined) => (said && text.includes(said) ? said : undefined);
  for (let at = 0; at < queue.length && at < mostNodes && claims.length < mostClaims; at += 1) {
    if (at % nodesAtATime === 0) yield;
    const node = queue[at];
    if (typeof node !== 'object' || node === null) continue;
    const read = (keys: readonly string[]) =>
      shown(words(keys.map((key) => own(node, key)).find((value) => value != null)));
    const title = read(titleKeys);
    if (title) {
      const [employer, location, pay] = otherKeys.map(read);
      if (employer || location) claims.push({ title, employer, location, pay, kept: true });
    }
    queue.push(...Object.values(node).slice(0, Math.max(0, mostNodes - queue.length)));
  }
  return claims;
}

/** What programs call a job's title; and its employer, place and pay. */
const titleKeys = ['title', 'jobTitle', 'positionName'];
const otherKeys = [
  ['companyName', 'company', 'employer', 'organization'],
  ['locationName', 'location', 'city'],
  ['salary', 'salaryRange', 'compensation'],
];

/** Plain words of a description that may hold HTML, each block on a line of its own. */
export const plain = (html: string): string =>
  tidyLines(
    html
      .slice(0, mostWords)
      .replace(/&lt;/gi, '<')
      .replace(/&gt;/gi, '>')
      .replace(/<\/?(?:br|p|div|li|ul|ol|h[1-6]|tr|section)\b[^<>]*>/gi, '\n')
      .replace(/<[^<>]*>/g, '')
      .replace(/&(?:nbsp|#160);/gi, ' ')
      .replace(/&(?:quot|#34);/gi, '"')
      .replace(/&(?:apos|#0?39);/gi, "'")
      .replace(/&amp;/gi, '&'),
  );

/** The lines that have words, with one space between these. */
export const tidyLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
    .join('\n');

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}

function isJobPosting(node: object): boolean {
  return list(own(node, '@type')).some(
    (name) => typeof name === 'string' && /(?:^|[/:#])JobPosting$/.test(name.slice(-80)),
  );
}

function claimOf(node: object): Claim {
  const text = own(node, 'description');
  return {
    title: words(own(node, 'title') ?? own(node, 'name')),
    employer: words(own(node, 'hiringOrganization')),
    location: told(own(node, 'jobLocation')),
    // What the site itself estimates, the offer does not say.
    pay: told(own(node, 'baseSalary')),
    text: typeof text === 'string' ? plain(text) || undefined : undefined,
  };
}

/** A text, a number, or the name of a thing. */
function words(value: unknown): string | undefined {
  const one = list(value)[0];
  const named = typeof one === 'object' && one !== null ? own(one, 'name') : one;
  if (typeof named === 'number') return String(named);
  return typeof named === 'string' ? plain(named).replace(/\n/g, ' ').slice(0, 300) || undefined : undefined;
}

/** What has parts is told as it stands: it is read where no page waits for it. */
const told = (value: unknown): string | undefined =>
  typeof value === 'object' && value ? JSON.stringify(value).slice(0, mostTold) : words(value);

function own(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? (object as Readonly<Record<string, unknown>>)[key] : undefined;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 20) : [value];
}
