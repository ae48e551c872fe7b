import type { Clues, FieldName, Fields, FoundBy, PagePost, Post } from '../model/post.ts';
import { fieldNames } from '../model/post.ts';
import { cut } from '../text/cut.ts';
import { announcer } from './announcer.ts';
import { callByJob, type Draft, guess, isName, longestGuess, mostCardLines, seemsJob } from './card.ts';
import { claimsInWords } from './claims.ts';
import { guessAround } from './detail.ts';
import { findPay, isPriced } from './find-pay.ts';
import { firmAndPlace } from './firm-and-place.ts';
import { firmLinked, onlyName } from './firms.ts';
import { fieldOf, labelledPay } from './label-words.ts';
import { readLabels } from './labels.ts';
import { fieldsBehindIcons, namedFields, namedTitles, pictured } from './named.ts';
import { pageTitle } from './page-title.ts';
import { namesJob } from './roles.ts';

const longestField = 300;
const payWithin = 60;
const linesAround = 30;
/** A title and what stands right below it. */
const linesInShort = 10;
/** What a line says around a place. */
const longestAround = 40;

/**
 * A post with all fields that can be told of it: first what its lines label, then what its page names, then what is likely by where it stands, and last what
 * the page tells only machines. In a page's one post the page's own heading stays the title, whatever a line labels as one.
 */
export function withFields({ clues: told = {}, ...post }: PagePost): Post {
  const { title, employer, location, pay, ...rest } = post;
  const claimed = claimsInWords(told.claimed ?? {});
  const clues = { ...told, claimed };
  const lines = linesOf(post.text);
  const below = linesOf(clues.below);
  const all = linesOf(clues.above);
  const labelsBelow = (above: readonly string[]) =>
    readLabels(labelsApart([...above, ...lines, ...below], clues), claimed.pay);
  const around = [...all.slice(-linesAround), ...lines.slice(0, linesAround)];
  const calling = labelsBelow(all).get('title')?.value;
  const seen = firstOf({ title, employer, location, pay }, shownOf(claimed, [...all, ...lines, ...below]));
  const called = namedByPage(seen, clues, calling, around);
  const named = firstOf(called, firmAndPlace([...all, ...lines], called.title, post.lang));
  const above = fromTitle(all, named.title);
  const fields =
    clues.above === undefined ? ofCard(named, lines, clues, post.lang) : ofPage(named, post, above, clues);
  partTitle(fields);
  for (const field of fieldNames) fields[field] ||= claimed[field];
  return {
    ...rest,
    ...tidy({ ...fields, ...labelled(post.foundBy, named, fields, labelsBelow(above)) }),
  };
}

/** Each field as the one says it, or else the other. */
const firstOf = (one: Draft, other: Draft): Draft =>
  Object.fromEntries(fieldNames.map((field) => [field, one[field] ?? other[field]]));

/** What is claimed as far as lines show it word for word. */
const shownOf = (claimed: Draft, lines: readonly string[]): Draft =>
  Object.fromEntries(Object.entries(claimed).filter(([, said]) => lines.some((line) => line.includes(said))));

/** Lines in which a part that is a label, and its value right behind it, stand apart as on the page. */
function labelsApart(lines: readonly string[], { named = [] }: Clues): readonly string[] {
  // A word that stands alone may begin a line of its own, too.
  const labels = new Set(
    named
      .map(([, words]) => words)
      .filter((words) => fieldOf.has(words.toLowerCase()) && !lines.includes(words)),
  );
  if (labels.size === 0) return lines;
  const parts = new Set(named.map(([, words]) => words));
  const called = new Set(named.flatMap(([names, words]) => (/label/i.test(names) ? words : [])));
  return lines.map((line) => {
    const label = [...labels].find(
      (words) =>
        line.startsWith(words) &&
        (isWord.test(line.charAt(words.length)) ||
          parts.has(line.slice(words.length + 1)) ||
          called.has(words)),
    );
    return label ? `${label}\t${line.slice(label.length).trimStart()}` : line;
  });
}
const isWord = /[\p{L}\p{N}]/u;

/** Menus stand above a job's title, and a line or two of what belongs to it. */
const fromTitle = (above: readonly string[], title: string | undefined): readonly string[] =>
  above.slice(Math.max(0, above.lastIndexOf(title ?? '') - linesBefore));
const linesBefore = 2;

/** The fields of a post among others. */
function ofCard(named: Draft, lines: readonly string[], clues: Clues, lang: string | undefined): Draft {
  const around = seemsJob(named, lines, clues, lang) ? clues.around : undefined;
  const employer = named.employer ?? around;
  const fields = seenFields({ ...named, employer }, { above: [], lines, below: [] }, clues);
  const pictures = picturesOf(named, clues);
  fields.employer ||= pictures.find(({ words, isLogo }) => isLogo && lines.includes(words))?.words;
  if (isPriced(lines)) fields.pay = undefined;
  callByJob(fields, lines, clues);
  if (!seemsJob(fields, lines, clues, lang)) return fields;
  const guessed = { ...fields };
  guess(guessed, lines, clues, lang);
  // Whoever posts has a picture, too: it tells only which of the lines is the employer.
  if (guessed.employer) fields.employer ??= pictures.find(({ words }) => lines.includes(words))?.words;
  guess(fields, lines, clues, lang);
  fields.employer ??= pictures.find(({ isLogo }) => isLogo)?.words;
  return fields;
}

/** The fields of a page's one post. What stands below the heading of a page that claims no job is no employer. */
function ofPage(
  named: Draft,
  { text, lang }: Pick<Post, 'text' | 'lang'>,
  above: readonly string[],
  clues: Clues,
): Draft {
  const { claimed = {} } = clues;
  const lines = linesOf(text);
  const below = linesOf(clues.below);
  const fields = seenFields(named, { above, lines, below }, clues);
  // What is a logo by its address is most often the site's own.
  const logos = picturesOf(named, clues).filter(({ isLogo, isByAddress }) => isLogo && !isByAddress);
  const isShown = new Set([...above, ...lines, ...below]);
  fields.employer ||= logos.find(({ words }) => isShown.has(words))?.words;
  fields.location ??= claimed.location?.replace(countryCode, '');
  if (claimed.title) guess(fields, above.slice(0, mostCardLines), {}, lang);
  const at = above.includes(fields.title ?? '')
    ? -1
    : lines.slice(0, linesAround).indexOf(fields.title ?? '');
  // Where a text begins with its title, the job in short is a part of it.
  const inShort = at < 0 ? [] : lines.slice(0, at + linesInShort);
  guessAround(fields, { above: [...above, ...inShort], below, text, clues, lang });
  fields.employer ??= logos[0]?.words ?? announcer(text);
  return fields;
}

/** The lines of a post, and those around it. */
interface Lines {
  readonly above: readonly string[];
  readonly lines: readonly string[];
  readonly below: readonly string[];
}

/** What a page names, and what it shows of a place that it tells machines, of pay, and by a link to a firm. */
function seenFields(named: Draft, { above, lines, below }: Lines, clues: Clues): Draft {
  const { claimed = {} } = clues;
  const begun = [...above, ...lines.slice(0, payWithin), ...below];
  return {
    ...named,
    location: placeShown(begun, claimed.location, named.location),
    pay: named.pay || payShown(beforeTitle([...above, ...lines].slice(0, payWithin), named.title), below),
    employer: named.employer || (firmLinked(clues) ?? claimed.employer),
  };
}

/** A title may say what it pays; it is asked last. */
const beforeTitle = (lines: readonly string[], title = ''): readonly string[] => [
  ...lines.filter((line) => line !== title),
  title,
];

/** What pictures of a post are described by, as far as that may be a firm's name. */
const picturesOf = ({ title }: Draft, { named, common = [] }: Clues) =>
  pictured(named).filter(({ words }) => isName(words, common) && words !== title && !fieldOf.has(words));

/** What the page names, in words for readers or for programs. */
function namedByPage(
  { title, employer, location, pay }: Draft,
  clues: Clues,
  labelled: string | undefined,
  lines: readonly string[],
): Draft {
  const own = besideAsides(namedFields(clues.named), clues.asides);
  const columns = namedFields(clues.named?.filter(([names]) => names.startsWith(':')));
  const behind = fieldsBehindIcons(clues.named);
  const isCard = clues.above === undefined;
  const { headings = [], head = '', common = [] } = clues;
  const isOne = behind.employer !== undefined && !common.includes(behind.employer);
  const named = namedTitles(clues.named);
  const callings = { title, named, labelled, headings: headings.slice(0, -1), lines, head };
  return {
    title: isCard
      ? (title ?? columns.title ?? headings[0]?.split('\n', 1)[0] ?? titleLinked(clues, lines) ?? own.title)
      : pageTitle({ ...callings, inHead: headings.at(-1) }),
    // On pages a building may stand for anything.
    employer:
      employer ??
      own.employer ??
      (isCard ? (firmLinked(clues) ?? (isOne ? behind.employer : undefined)) : undefined),
    location: location ?? own.location ?? behind.location,
    pay: pay ?? own.pay ?? behind.pay,
  };
}

/** What parts say without the button that stands in them, too: "Blue Pot Follow". */
function besideAsides(own: Draft, asides: readonly string[] = []): Draft {
  const bare = (words: string | undefined) =>
    asides.reduce(
      (rest, aside) => (rest?.endsWith(` ${aside}`) ? rest.slice(0, -aside.length - 1) : rest),
      words,
    );
  return { ...own, title: bare(own.title), employer: bare(own.employer), location: bare(own.location) };
}

/** What a card without a heading is called: what the first link of its first lines says. */
const titleLinked = ({ links = [] }: Clues, lines: readonly string[]): string | undefined =>
  links
    .map((link) => link.split('\n', 1)[0] ?? '')
    .find((link) => twoLetters.test(link) && lines.slice(0, 5).some((line) => line.includes(link)));
const twoLetters = /^[^@#]*\p{L}{2}/u;

const countryCode = /, [A-Z]{2}$/;

const linesOf = (words: string | undefined): string[] => (words ? words.split('\n') : []);

/** What lines label, as far as it is surer than what is known. */
function labelled(
  foundBy: FoundBy,
  named: Draft,
  known: Draft,
  labels: ReturnType<typeof readLabels>,
): Draft {
  const fields: Draft = {};
  for (const [field, { value, onNextLine, isPart }] of labels) {
    if (field === 'title' && named.title && foundBy !== 'record') continue;
    if ((onNextLine || isPart) && named[field]) continue;
    if (isPart && known[field]) continue;
    // "Salary: to be agreed" takes nothing from a sum that stands elsewhere.
    if (field === 'pay' && known.pay && !findPay(value)) continue;
    fields[field] = value;
  }
  return fields;
}

/** A line that shows the place that is told to machines, which write it their own way, unless what the page names does. */
function placeShown(
  lines: readonly string[],
  claimed: string | undefined,
  named: string | undefined,
): string | undefined {
  const place = claimed?.split(/[,;]/, 1)[0]?.trim();
  if (!place || named?.includes(place)) return named;
  const holding = lines.filter((line) => line.includes(place) && line.length <= longestGuess);
  const near = (line: string) => line.length <= place.length + longestAround && !/^[•·*-]/.test(line);
  return holding.find((line) => line.startsWith(place)) ?? holding.find(near) ?? named;
}

/** "Vaga de cozinheiro": a job, and what it is. */
const anyJob =
  /^(?:vagas?(?: de emprego)? (?:de|para)|emprego (?:de|para)|oferta de (?:empleo|trabajo)(?: de| para)?:?|job (?:vacancy|opening):|vacancy:|вакансия:?|вакансія:?)\s+(?=\S{3})/iu;
/** "Cook | Agadir (Morocco)" names the place. */
const withPlace = /^(.{3,100}) \| (\p{Lu}[\p{L}'’. -]{1,40} \(\p{Lu}[\p{L}'’. -]{2,40}\))$/u;

/** "成华 | 厨师" names the district. */
const inDistrict = /^(\p{sc=Han}{2,5}) \| (.{2,60})$/u;

/** "調理師の求人情報" tells of an offer, not of a job. */
const asOffer = /の(?:求人|アルバイト|バイト|仕事)(?:詳細)?(?:情報|募集)*$/u;

/** A title says what the job is, and only that: "Cook at Blue Pot" names the employer, too, where nothing else does. */
function partTitle(fields: Draft): void {
  fields.title = fields.title?.replace(anyJob, '').replace(asOffer, '');
  const [, before, place] = withPlace.exec(fields.title ?? '') ?? [];
  if (before && place) {
    fields.title = before;
    fields.location = place;
  }
  const [, district, job] = inDistrict.exec(fields.title ?? '') ?? [];
  if (district && job && !namesJob(district)) {
    fields.title = job;
    fields.location ??= district;
  }
  const [, title, employer] = /^(.{3,80}) at (\p{Lu}.{2,60})$/u.exec(fields.title ?? '') ?? [];
  if (!title || !employer || (fields.employer && !fields.employer.includes(employer))) return;
  fields.title = title;
  fields.employer = employer;
}

/** The first sum; one on a line that says little else before those that sentences name, also where it alone stands soon below. */
function payShown(lines: readonly string[], below: readonly string[]): string | undefined {
  const isShort = (line: string) => line.length <= longestSum && findPay(line) !== undefined;
  const soon = below.slice(0, soonBelow).filter(isShort);
  const found = lines.find(isShort) ?? (soon.length === 1 ? soon[0] : undefined) ?? lines.find(findPay);
  return found ? findPay(found) : payInProse(lines);
}
const longestSum = 60;
const soonBelow = 8;

/** Of a paragraph what stands right behind "Salary:", up to the next label. */
function payInProse(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const [, sum] = labelledPay.exec(line.slice(0, longestProse)) ?? [];
    if (sum && findPay(sum)) return findPay(sum.replace(/\s\p{Lu}\p{L}+:?.*$/u, ''));
  }
  return undefined;
}
const longestProse = 5_000;

/** A link to a map stands right behind many a place. */
const map =
  /\s*(?:지도(?:보기)?|地図(?:を見る)?|查看地[图圖]|view (?:on )?map|xem bản đồ|lihat peta|ดูแผนที่)$/iu;

function tidy(fields: Draft): Fields {
  const kept: { [field in FieldName]?: string } = {};
  for (const field of fieldNames) {
    const said = fields[field] ?? '';
    const words = field === 'employer' ? onlyName(said) : field === 'location' ? said.replace(map, '') : said;
    const short = cut(words.replace(/\s+/g, ' ').trim(), longestField);
    if (/[\p{L}\p{N}]/u.test(short)) kept[field] = short;
  }
  return kept;
}
