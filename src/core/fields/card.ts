import type { Clues, FieldName } from '../model/post.ts';
import { measuresGoods } from '../text/measures.ts';
import { isAction, isBadge } from './badges.ts';
import { findPay } from './find-pay.ts';
import { beforeDash, firmLinked, isCode, isFirm, onlyName } from './firms.ts';
import { isKnownPlace, isTown } from './known-places.ts';
import { fieldOf, otherLabels, payAsked } from './label-words.ts';
import { namesJob } from './roles.ts';
import { saysWhen } from './says-when.ts';

/** Fields as far as they are known. */
export type Draft = { [field in FieldName]?: string | undefined };

/** A card has no more lines. */
export const mostCardLines = 20;
/** A title, an employer or a place that is only told by where it stands is no longer. */
export const longestGuess = 80;

/**
 * What a card is called whose heading is its firm or a time, or that has none but names a firm: its next heading, its first link, or
 * a line. Where only a name says that the heading is the firm, the job's line stands before it.
 */
export function callByJob(fields: Draft, lines: readonly string[], clues: Clues): void {
  const { title, employer } = fields;
  const { headings = [], links = [], asides = [], common = [] } = clues;
  const named = beforeDash(title ?? '');
  const isOfFirm = isFirm(named) || (!isKnown(fields) && title !== undefined && title === firmLinked(clues));
  const isNone = isOfFirm || isNoJob(fields, lines);
  if (!isNone && title && title !== employer && swapByRole(fields, lines, asides)) return;
  if (!isNone && (!title || title !== employer)) return;
  const first = lines.slice(0, isNone ? firstLines : lines.indexOf(title ?? ''));
  const isJob = (words: string) =>
    isName(words, [...asides, ...common]) &&
    words !== title &&
    words !== employer &&
    !isFirm(words) &&
    (namesJob(words) || !isTown(words)) &&
    first.some((line) => line.includes(words));
  const job =
    headings.find(isJob) ?? links.find(isJob) ?? (isNone ? first.find(isJob) : first.findLast(isJob));
  if (!job) return;
  if (isOfFirm) fields.employer ??= named;
  fields.title = job;
}

const firstLines = 8;

/** A heading that names no job, before a line that does: it is the firm’s. */
function swapByRole(fields: Draft, lines: readonly string[], asides: readonly string[]): boolean {
  const { title = '' } = fields;
  if (isKnown(fields) && !namesJob(fields.employer ?? '')) return false;
  if (namesJob(title)) return false;
  const at = lines.indexOf(title);
  const next = lines[at + 1];
  if (at < 0 || !next || !isName(next, asides) || !namesJob(next) || isFirm(next)) return false;
  fields.employer = title;
  fields.title = next;
  return true;
}

/** Whether the employer is told, in other words than the title. */
const isKnown = ({ title, employer }: Draft): boolean => employer !== undefined && employer !== title;

/** Whether a card has no heading though it is one of a job, or one that calls something else. */
const isNoJob = (fields: Draft, lines: readonly string[]): boolean =>
  fields.title
    ? saysWhen(fields.title) || isCode(fields.title) || isHandle(fields.title, lines)
    : isCardOfFirm(lines) || isCardOfJob(fields, lines);

const isCardOfFirm = (lines: readonly string[]): boolean =>
  lines.length <= mostCardLines && lines.every((line) => line.length <= longestGuess) && lines.some(isFirm);

/** A card without any heading that tells its place, has a button to apply, or on a line of its own what it pays for what time, and little besides: no message, and nothing for sale. */
const isCardOfJob = ({ pay, location }: Draft, lines: readonly string[]): boolean =>
  (location !== undefined ||
    lines.some((line) => toApply.test(line) || isTown(line)) ||
    (pay !== undefined && lines.includes(pay) && forTime.test(pay))) &&
  lines.length <= mostCardLines &&
  lines.every((line) => line.length <= longestCardLine);
/** A sum before other words: "£14 per hour", "Rp 5.000.000/bulan". */
const forTime = /^\p{L}{0,4}[^\p{L}/]+(?:\/|\p{Ll}{2})/u;
const longestCardLine = 160;
/** What buttons to apply say. */
const toApply =
  /^(?:apply(?: now)?|easy apply|quick apply|postular(?:me)?|postúlate|candidatar(?:-se)?|candidate-se|postuler|lamar(?: sekarang)?|mohon(?: sekarang)?|ứng tuyển(?: ngay)?|สมัคร(?:งาน|เลย)?|ສະໝັກ(?:ວຽກ)?|ដាក់ពាក្យ(?:ឥឡូវ)?|လျှောက်ထားရန်|आवेदन करें|आवेदन दिनुहोस्|আবেদন করুন|اپلائی کریں|விண்ணப்பிக்கவும்|අයදුම් කරන්න|申请(?:职位)?|立即申请|立即申請|我要應徵|应聘|投递简历|応募する|지원하기|입사지원|откликнуться|تقدم الآن|قدم الآن|omba sasa|mag-apply|ያመልክቱ)$/iu;

/** "blue.pot", "blue_pot4", or "bluepot" before a time: whoever posts is called so, and no job. */
const isHandle = (words: string, lines: readonly string[]): boolean =>
  /^[a-z\d]+(?:[._][a-z\d]+)+$/.test(words) ||
  (/^[a-z\d]+$/.test(words) && saysWhen(lines[lines.indexOf(words) + 1] ?? ''));

/** "Londrina/PR" is a place. */
const cityOfState = /^\p{Lu}[\p{L}'’. -]{2,40}\/[A-Z]{2}$/u;

/** Whether a card tells of a job, by its title or by what stands in it in short; other cards are people's, and what they write. */
export function seemsJob(
  { title = '', pay }: Draft,
  lines: readonly string[],
  clues: Clues,
  lang: string | undefined,
): boolean {
  const tells = (line: string) =>
    line.split(', ').some(isBadge) ||
    toApply.test(line) ||
    isFirm(line) ||
    cityOfState.test(line) ||
    isKnownPlace(line, lang) ||
    findPay(line) !== undefined;
  return (
    pay !== undefined ||
    namesJob(title) ||
    firmLinked(clues) !== undefined ||
    lines.slice(0, proseFrom(lines)).some(tells)
  );
}

/** Where the first paragraph begins: a long line, or a sentence. */
function proseFrom(lines: readonly string[]): number {
  const at = lines.findIndex((line) => line.length > longestGuess || isSentence(line));
  return at < 0 ? lines.length : at;
}

/** Cards put the employer next to the title and the place after the employer. What stands before the title is the employer only where it leads to it. */
export function guess(
  fields: Draft,
  lines: readonly string[],
  { links = [], asides = [], common = [], named = [] }: Clues,
  lang: string | undefined,
): void {
  const { title } = fields;
  if (lines.length > mostCardLines) return;
  if (!title) return;
  const whole = lines.lastIndexOf(title);
  const at = whole < 0 ? lines.findIndex((line) => line.includes(title)) : whole;
  if (at < 0) return;
  const others = links.filter((link) => !link.startsWith(title));
  const linked = (line: string) => others.find((link) => line.startsWith(link));
  const apart = new Set([...otherNamed(named), ...otherLabelled(lines)]);
  // A title may stand twice, for phones once more with all that follows it.
  const likely = (line: string) =>
    line !== title && !line.startsWith(`${title} `) && !apart.has(line) && isName(line, asides);
  const before = lines.slice(0, at).flatMap((line) => linked(line) ?? []);
  // A line may go on with what a firm does, and where.
  // Nothing may stand between a name and its badge, or its town.
  const alone = (line: string) =>
    named.find(([, words]) => line.startsWith(words) && isKnownPlace(line.slice(words.length), lang))?.[1] ??
    asides.reduce(
      (rest, aside) => (rest !== aside && rest.endsWith(aside) ? rest.slice(0, -aside.length) : rest),
      line,
    );
  const partsOf = (line: string) =>
    linked(line) ?? (isBadge(line) || posted.test(line) ? [] : onlyName(alone(line)).split(between));
  const isSum = (line: string) => between.test(line) && findPay(line) !== undefined;
  const below = lines.slice(at + 1);
  const after = below.filter((line) => !isSum(line)).flatMap(partsOf);
  // Behind a sum stands how it is paid, more often than who pays.
  const rest = [...after, ...before, ...below.filter(isSum).flatMap(partsOf)].filter(likely);
  const { location = '' } = fields;
  const showsPlace = (line: string) =>
    location.includes(',') && (line === location ? isTown(line) : line.endsWith(` ${location}`));
  const isPlace = (line: string) => cityOfState.test(line) || isKnownPlace(line, lang) || showsPlace(line);
  const place = rest.find(isPlace);
  if (place) fields.location ??= place;
  const mayEmploy = (line: string) => likely(line) && !common.includes(line) && !showsPlace(line);
  const aboveTitle = lines.slice(0, at).map(alone);
  fields.location ??= aboveTitle.find(isTown);
  fields.employer ??= posterAbove(lines.slice(0, at), aboveTitle, title, mayEmploy);
  // Where the place follows the title, the employer stands above it.
  if (rest[0] && fields.location?.includes(rest[0])) fields.employer ??= aboveTitle.findLast(mayEmploy);
  const leading = after.filter((line) => mayEmploy(line) && linked(line) !== undefined);
  if (leading.length > 1) fields.employer ??= leading[0];
  const late = new Set(below.slice(proseFrom(below)).flatMap(partsOf));
  // Behind paragraphs stand buttons and lists of what is asked for, too.
  const isNear = (line: string) => !late.has(line) || isCapitalised(line);
  const isFirmLike = (line: string) =>
    isNear(line) &&
    !common.includes(line) &&
    !isPlace(line) &&
    !payAsked.test(line.toLowerCase()) &&
    !noFirm.test(line);
  const names = [...rest, ...aboveTitle.filter(likely)];
  fields.employer ??= signer(lines, others) ?? names.find(isFirm) ?? rest.find(isFirmLike);
  const near = rest.filter((line) => !late.has(line) || line === fields.employer);
  const next = near[near.indexOf(fields.employer ?? '') + 1];
  if (next && /^\p{L}.*[^.!?。]$/u.test(next)) fields.location ??= next;
}

/** What stands alone behind a label of anything but an employer. */
const otherLabelled = (lines: readonly string[]): string[] =>
  lines.filter((_, at) => {
    const label = lines[at - 1]?.toLowerCase().replace(/\s?:$/, '') ?? '';
    return otherLabels.has(label) || (fieldOf.get(label) ?? 'employer') !== 'employer';
  });

/** What the page's author names a department, a kind of work or of contract, in classes or above a column: no employer and no place. */
const otherNamed = (named: Clues['named'] = []): ReadonlySet<string> =>
  new Set(
    named.flatMap(([names, words, from, to]) =>
      (from < to ? otherNames : otherIcons).test(names) ? [words] : [],
    ),
  );
/** What icons are called that stand before such things. */
const otherIcons = /sitemap|layer|(?<![a-z])tags?(?![a-z])|clock|calendar|graduat|hourglass|signal/i;
const otherNames =
  /department|facility|categor|shift|seniority|(?<![a-z])(?:dept|function|discipline|industr\w*|sector|skills?|(?:job|contract|work|employment)[-_ ]?type|experience|tags?|level)(?![a-z])/i;

/** Whose name stands right above a title that a box to choose the offer by says before, too; or above the time between it and the title: whoever posts. */
function posterAbove(
  above: readonly string[],
  names: readonly string[],
  title: string,
  mayEmploy: (line: string) => boolean,
): string | undefined {
  const isBoxed = above.length > 1 && above.slice(0, -1).some((line) => line.startsWith(title));
  const name = isBoxed ? names.at(-1) : saysWhen(above.at(-1) ?? '') ? names.at(-2) : undefined;
  return name !== undefined && mayEmploy(name) ? name : undefined;
}

/** "Greenpark Dental", but not "18 replies Save Share" and "Free rice, free bus". */
const isCapitalised = (line: string): boolean =>
  /^\p{Lu}[^\d,]*$/u.test(line) && (line.match(small)?.length ?? 0) <= smallOfName;

/** The currency of a sum that stands on two lines; and commas as Chinese and Japanese sentences have them. */
const noFirm = /^[A-Z]{3}$|[，、]/;

/** "Blue Pot • Posted today" and "Porto · Full-time" say two things. */
const between = /\s?•\s?|\s·\s|·\s/;

/** Who a line is signed by with a link: "Yesterday by Crumb & Sons". */
function signer(lines: readonly string[], links: readonly string[]): string | undefined {
  const signs = (link: string) =>
    lines.some((line) => line.endsWith(link) && signed.test(line.slice(0, -link.length)));
  return links.find((link) => link.length <= longestGuess && signs(link));
}
const signed = /(?:^|\s)(?:by|por|par|von|oleh|bởi|od|от|door)\s+$/iu;

/** Whether a line may be a title, an employer or a place: no sentence, label, time or pay, and nothing that stands aside. */
export const isName = (line: string, asides: readonly string[]): boolean =>
  !/[:：]/.test(line) &&
  line.length <= longestGuess &&
  !isSentence(line) &&
  !asides.includes(line) &&
  /^[^@#·•+]*\p{L}{2}/u.test(line) &&
  !line.includes('://') &&
  !measuresGoods(line) &&
  !saysWhen(line) &&
  !isBadge(line) &&
  !isAction(line) &&
  !isCode(line) &&
  !posted.test(line) &&
  findPay(line) === undefined;

const posted = /^(?:last )?(?:posted|updated)\b/i;

/** "Crumb & Sons Baking Company Co., Ltd." is none. */
export const isSentence = (line: string) =>
  /[.!?…。！？।]$/.test(line) &&
  !firmEnd.test(line) &&
  (line.split(/\s+/).length > wordsOfName || (line.match(small)?.length ?? 0) > smallOfName);
const wordsOfName = 5;
/** "Blue Pot for schools." has one such word. */
const small = /(?<![\p{L}\p{M}])\p{Ll}{4,}/gu;
const smallOfName = 1;
const firmEnd =
  /\b(?:co|corp|inc|ltd|plc|pte|pvt|bhd|tbk|llc|gmbh|s\.a|s\.a\.s|s\.r\.l|c\.v|l\.t\.d\.a|jsc)\.$/i;
