import type { Post } from '../../../core/model/post.ts';
import type { KnownItem, KnownPage } from './known-page.ts';

/** What is asked of pages, in the order in which it is told. */
export const questions = [
  'list: posts found apart',
  'list: title exact',
  'list: employer exact',
  'detail: post found',
  'detail: title exact',
  'detail: employer',
  'detail: location',
  'detail: pay',
  'detail: description, token F1 ≥ 0.9',
  'social: words in one post',
  'feed: posts apart',
  'feed: comments apart from posts',
  'feed: no employer told of what people write',
  'no job: no offer seen',
  'any page: no concern',
] as const;
export type Question = (typeof questions)[number];

/** One answer: how many of how many held, and what did not. */
export interface Answer {
  readonly question: Question;
  readonly held: number;
  readonly of: number;
  readonly missed: readonly string[];
}

/** Compares what was read from a page with what a person read there. Spaces and letters' case never count. */
export function comparePage({ kind, expected }: KnownPage, posts: readonly Post[]): Answer[] {
  if (kind === 'job-list')
    return compareList(
      (expected.items ?? []).filter(({ title }) => title),
      posts,
    );
  if (kind === 'job-detail') return compareDetail(expected, posts);
  const { text_snippet: snippet, posts: apart = [], comments = [] } = expected;
  return [
    ...(snippet ? [compareWords(snippet, posts)] : []),
    compareApart('feed: posts apart', apart, [...apart, ...comments], posts),
    compareApart('feed: comments apart from posts', comments, apart, posts),
    ...(apart.length > 0 ? [compareMadeUp(posts)] : []),
  ];
}

/** People write in feeds, and few of them for an employer: one that is told of a post was most often made up. */
function compareMadeUp(posts: readonly Post[]): Answer {
  const missed = posts.flatMap(({ title, employer }) =>
    employer ? [`“${title ?? ''}” of “${employer}”`] : [],
  );
  return answer('feed: no employer told of what people write', posts.length, missed);
}

/** Each of some words stands in a post that holds none of the others. */
function compareApart(
  question: Question,
  words: readonly string[],
  others: readonly string[],
  posts: readonly Post[],
): Answer {
  const missed = words.flatMap((each) => {
    const holding = posts.filter((post) => shows(post, each));
    const foreign = (post: Post) => others.find((other) => other !== each && shows(post, other));
    if (holding.some((post) => foreign(post) === undefined)) return [];
    return [`“${each}” ${holding[0] ? `stands beside “${foreign(holding[0])}”` : 'is in no post'}`];
  });
  return answer(question, words.length, missed);
}

/** Each item takes the one post that fits it best, and no post serves two items. */
function compareList(items: readonly KnownItem[], posts: readonly Post[]): Answer[] {
  const free = new Set(posts);
  const titles = items.flatMap(({ title }) => title ?? []);
  const pairs = items.map((item) => {
    const others = titles.filter(
      (title) => !item.title?.includes(title) && !title.includes(item.title ?? ''),
    );
    const post = bestFor(item, [...free], others);
    if (post) free.delete(post);
    return { item, post };
  });
  const ask = (question: Question, asked: typeof pairs, holds: (pair: (typeof pairs)[number]) => boolean) =>
    answer(
      question,
      asked.length,
      asked.filter((pair) => !holds(pair)).map(({ item, post }) => tell(item, post)),
    );
  return [
    ask('list: posts found apart', pairs, ({ post }) => post !== undefined),
    ask('list: title exact', pairs, ({ item, post }) => same(item.title, post?.title)),
    ask(
      'list: employer exact',
      pairs.filter(({ item }) => item.company),
      ({ item, post }) => same(item.company, post?.employer),
    ),
  ];
}

const tell = ({ title, company }: KnownItem, post: Post | undefined) =>
  `“${title}” of “${company ?? '?'}”: ${post ? `“${post.title ?? ''}” of “${post.employer ?? ''}”` : 'not found'}`;

/** The post that shows an item, and none of the other titles where it does not name the item's firm. */
function bestFor(
  { title, company }: KnownItem,
  posts: readonly Post[],
  others: readonly string[],
): Post | undefined {
  const fitness = (post: Post) =>
    Number(same(title, post.title)) * 2 +
    Number(same(company, post.employer)) +
    Number(shows(post, title ?? '') && (!company || shows(post, company)));
  const titled = posts.filter((post) => shows(post, title ?? ''));
  const whole = titled.filter((post) => !company || shows(post, company));
  // On a firm's own page its name stands once, and in none of its offers.
  const found =
    whole.length > 0 ? whole : titled.filter((post) => !others.some((other) => shows(post, other)));
  return found.toSorted((one, two) => fitness(two) - fitness(one) || one.text.length - two.text.length)[0];
}

function compareDetail(expected: KnownPage['expected'], posts: readonly Post[]): Answer[] {
  const { title, company, location, salary, description, description_snippet: snippet, how } = expected;
  const words = description ?? snippet ?? title ?? '';
  const post =
    posts.find((each) => shows(each, words.slice(0, 120))) ?? posts.find((each) => same(title, each.title));
  const fields: [Question, string | null | undefined, string | undefined, typeof same][] = [
    ['detail: title exact', title, post?.title, same],
    ['detail: employer', company, post?.employer, alike],
    ['detail: location', location, post?.location, alike],
    ['detail: pay', salary, post?.pay, sameNumbers],
  ];
  // What is not on the page cannot be read from it.
  const onPage = how?.includes('NOT in the') ? [] : fields;
  return [
    answer('detail: post found', 1, post ? [] : [`“${words.slice(0, 60)}” is in no post`]),
    ...onPage.flatMap(([question, wanted, found, holds]) =>
      wanted
        ? [answer(question, 1, holds(wanted, found) ? [] : [`“${wanted}”, read: “${found ?? ''}”`])]
        : [],
    ),
    ...(description ? [describes(description, post)] : []),
  ];
}

function describes(description: string, post: Post | undefined): Answer {
  const score = tokenF1(description, post?.text ?? '');
  return answer('detail: description, token F1 ≥ 0.9', 1, score >= 0.9 ? [] : [`F1 ${score.toFixed(2)}`]);
}

function compareWords(words: string, posts: readonly Post[]): Answer {
  const found = posts.some((post) => shows(post, words));
  return answer('social: words in one post', 1, found ? [] : [`“${words.slice(0, 60)}” is in no post`]);
}

const answer = (question: Question, of: number, missed: readonly string[]): Answer => ({
  question,
  held: of - missed.length,
  of,
  missed,
});

const bare = (words: string) => words.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** The same words, whatever the spaces and the case of letters. */
const same = (wanted: string | null | undefined, found: string | undefined): boolean =>
  Boolean(wanted) && bare(wanted ?? '') === bare(found ?? '');

/** The same letters and digits, or one inside the other. */
function alike(wanted: string | null | undefined, found: string | undefined): boolean {
  const [one, two] = [wanted ?? '', found ?? ''].map((words) =>
    bare(words).replace(/[^\p{L}\p{M}\p{N}]/gu, ''),
  );
  return Boolean(one && two) && (two?.includes(one ?? '') === true || one?.includes(two ?? '') === true);
}

/** The same numbers, in their order. */
function sameNumbers(wanted: string | null | undefined, found: string | undefined): boolean {
  const numbers = (words: string) => words.match(/\d[\d.,]*/g)?.join(' ') ?? '';
  return found !== undefined && numbers(found).includes(numbers(wanted ?? ''));
}

function shows({ title, employer, text }: Post, words: string): boolean {
  return bare(`${title ?? ''}\n${employer ?? ''}\n${text}`).includes(bare(words));
}

/** How far two texts are of the same words: the harmonic mean of precision and recall over words, each as often as it stands. */
export function tokenF1(wanted: string, found: string): number {
  const [one, two] = [tokens(wanted), tokens(found)];
  const counts = new Map<string, number>();
  for (const token of one) counts.set(token, (counts.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of two) {
    const left = counts.get(token) ?? 0;
    if (left === 0) continue;
    counts.set(token, left - 1);
    common += 1;
  }
  return common === 0 ? 0 : (2 * common) / (one.length + two.length);
}

const segments = new Intl.Segmenter('en', { granularity: 'word' });

const tokens = (words: string): string[] =>
  [...segments.segment(words.normalize('NFKC').toLowerCase())].flatMap(({ segment, isWordLike }) =>
    isWordLike ? [segment] : [],
  );
