import type { Clues, FieldName, Fields, PagePost, Post } from '../model/post.ts';
import { fieldNames } from '../model/post.ts';
import { cut } from '../text/cut.ts';
import { findPay } from './find-pay.ts';
import { readLabels } from './labels.ts';
import { saysWhen } from './says-when.ts';

type Draft = { [field in FieldName]?: string | undefined };

const longestField = 300;
const payWithin = 60;

/**
 * A post with all fields that can be told of it: first what its lines label, then what its page names, then what is likely by where it stands, and last what
 * the page tells only machines. In a page's one post the page's own heading stays the title, whatever a line labels as one.
 */
export function withFields({ clues = {}, ...post }: PagePost): Post {
  const { claimed = {} } = clues;
  const above = linesOf(clues.above);
  const lines = linesOf(post.text);
  const below = linesOf(clues.below);
  const { title, employer, location, pay, ...rest } = post;
  const fields: Draft = { title, employer, location, pay };
  fields.location = placeShown(
    [...above, ...lines.slice(0, payWithin), ...below],
    claimed.location,
    location,
  );
  fields.pay ||= firstPay([title ?? '', ...above, ...lines].slice(0, payWithin));
  fields.employer ||= firmLinked(clues) ?? claimed.employer;
  if (clues.above === undefined) {
    callByJob(fields, lines, clues);
    guess(fields, lines, clues);
  }
  // What stands below the heading of a page that claims no job is no employer.
  else if (claimed.title) guess(fields, above.slice(0, mostCardLines), {});
  partTitle(fields);
  for (const field of fieldNames) fields[field] ||= claimed[field];
  return { ...rest, ...tidy({ ...fields, ...labelled(post, fields, [...above, ...lines, ...below]) }) };
}

const linesOf = (words: string | undefined): string[] => words?.split('\n') ?? [];

/** What lines label, as far as it is surer than what is known. */
function labelled(post: Post, known: Draft, lines: readonly string[]): Draft {
  const fields: Draft = {};
  const claimed = post.foundBy === 'structured-data' ? known.pay : undefined;
  for (const [field, { value, onNextLine }] of readLabels(lines, claimed)) {
    if (field === 'title' && post.title && post.foundBy !== 'record') continue;
    if (onNextLine && post[field]) continue;
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
  return holding.find((line) => line.startsWith(place)) ?? holding[0] ?? named;
}

/** "Cook at Blue Pot" names the employer, where nothing else does. */
function partTitle(fields: Draft): void {
  const [, title, employer] = /^(.{3,80}) at (\p{Lu}.{2,60})$/u.exec(fields.title ?? '') ?? [];
  if (!title || !employer || (fields.employer && !fields.employer.includes(employer))) return;
  fields.title = title;
  fields.employer = employer;
}

const mostCardLines = 20;
const longestGuess = 80;

/** Where links lead that name a firm. */
const firms =
  /\/(?:compan(?:y|ies)|empresas?|employers?|gongsi|corp|brands?|perusahaan|cong-ty|organi[sz]ations?)(?:[/-]|$)/i;
const aroundPath = /^https?:\/\/[^/]*|[?#].*/g;
/** What a firm's page does not lead through. */
const jobs = /\/(?:jobs?|vacanc|vagas?|positions?|openings?|empleos?|offres?)(?:[/-]|$)/i;

/** What the first link to a firm says. */
const firmLinked = ({ links = [], targets = [] }: Clues): string | undefined =>
  links.find((words, index) => {
    const path = targets[index]?.replaceAll(aroundPath, '') ?? '';
    return /\p{L}/u.test(words) && firms.test(path) && !jobs.test(path);
  });

/** "Blue Pot Sdn Bhd" and "株式会社青鍋 | 創業52年" are firms. */
const firm =
  /^(?:PT|CV)\.?\s\p{Lu}|^(?:株式会社|有限会社|合同会社|医療法人|\(주\)|㈜|주식회사)|(?:株式会社|\(주\)|㈜|有限公司|\b(?:sdn\.? bhd|co\.?,? ltd|pvt\.? ltd|pte\.? ltd|ltda|inc|llc|gmbh|plc|corp)\.?)$/iu;
const behindFirm = /\s[|｜–—-]\s.*$/u;

/**
 * What a card is called whose heading is its firm or a time, or that has none but names a firm: its next heading, its first link, or
 * a line. Where only a name says that the heading is the firm, the job's line stands before it.
 */
function callByJob(fields: Draft, lines: readonly string[], clues: Clues): void {
  const { title, employer } = fields;
  const { headings = [], links = [], asides = [], common = [] } = clues;
  const named = title?.replace(behindFirm, '') ?? '';
  const isFirm = firm.test(named) || (title !== undefined && title === firmLinked(clues));
  const isNone = title ? isFirm || saysWhen(title) : isCardOfFirm(lines);
  if (!isNone && (!title || title !== employer)) return;
  const first = lines.slice(0, isNone ? firstLines : lines.indexOf(title ?? ''));
  const isJob = (words: string) =>
    isName(words, [...asides, ...common]) &&
    words !== title &&
    words !== employer &&
    !firm.test(words) &&
    first.some((line) => line.includes(words));
  const job =
    headings.find(isJob) ?? links.find(isJob) ?? (isNone ? first.find(isJob) : first.findLast(isJob));
  if (!job) return;
  if (isFirm) fields.employer ??= named;
  fields.title = job;
}

const firstLines = 8;

const isCardOfFirm = (lines: readonly string[]): boolean =>
  lines.length <= mostCardLines &&
  lines.every((line) => line.length <= longestGuess) &&
  lines.some((line) => firm.test(line));

/** Whether a line may be a title, an employer or a place: no sentence, label, time or pay, and nothing that stands aside. */
const isName = (line: string, asides: readonly string[]): boolean =>
  !/[:：]/.test(line) &&
  line.length <= longestGuess &&
  !isSentence(line) &&
  !asides.includes(line) &&
  /^[^@#·•+]*\p{L}{2}/u.test(line) &&
  !line.includes('://') &&
  !saysWhen(line) &&
  findPay(line) === undefined;

/** Cards put the employer next to the title and the place after the employer. What stands before the title is the employer only where it leads to it. */
function guess(
  fields: Draft,
  lines: readonly string[],
  { links = [], asides = [], common = [] }: Clues,
): void {
  const { title } = fields;
  if (lines.length > mostCardLines) return;
  if (!title) return;
  const whole = lines.lastIndexOf(title);
  const at = whole < 0 ? lines.findIndex((line) => line.includes(title)) : whole;
  if (at < 0) return;
  const others = links.filter((link) => !link.startsWith(title));
  const linked = (line: string) => others.find((link) => line.startsWith(link));
  const likely = (line: string) => line !== title && isName(line, asides);
  const before = lines.slice(0, at).flatMap((line) => linked(line) ?? []);
  // A line may go on with what a firm does, and where.
  const after = lines.slice(at + 1).map((line) => linked(line) ?? line);
  const rest = [...after, ...before].filter(likely);
  // Where the place follows the title, the employer stands above it.
  if (rest[0] && fields.location?.includes(rest[0]))
    fields.employer ??= lines.slice(0, at).findLast((line) => likely(line) && !common.includes(line));
  fields.employer ??= signer(lines, others) ?? rest.find((line) => !common.includes(line));
  const next = rest[rest.indexOf(fields.employer ?? '') + 1];
  if (next && /^\p{L}.*[^.!?。]$/u.test(next)) fields.location ??= next;
}

/** Who a line is signed by with a link: "Yesterday by Crumb & Sons". */
function signer(lines: readonly string[], links: readonly string[]): string | undefined {
  const signs = (link: string) =>
    lines.some((line) => line.endsWith(link) && signed.test(line.slice(0, -link.length)));
  return links.find((link) => link.length <= longestGuess && signs(link));
}
const signed = /(?:^|\s)(?:by|por|par|von|oleh|bởi|od|от|door)\s+$/iu;

/** "Crumb & Sons Baking Company Co., Ltd." is none. */
const isSentence = (line: string) =>
  /[.!?…。！？।]$/.test(line) && !firmEnd.test(line) && line.split(/\s+/).length > wordsOfName;
const wordsOfName = 5;
const firmEnd =
  /\b(?:co|corp|inc|ltd|plc|pte|pvt|bhd|tbk|llc|gmbh|s\.a|s\.a\.s|s\.r\.l|c\.v|l\.t\.d\.a|jsc)\.$/i;

function firstPay(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const pay = findPay(line);
    if (pay) return pay;
  }
  return undefined;
}

/** Ratings stand around many an employer's name: "3.8 Crumb & Sons", "Crumb & Sons 3.8 86 reviews", "푸른냄비3.8". */
const ratings =
  /^[0-5][.,]\d\s+(?=\p{L})|(?<=[\u3041-\ud7ff])[0-5]\.\d$|\s[0-5][.,]\d\s?(?:[^\s\p{L}]|$|\s?\d).*$|\s[-–—·|•]+$/gu;

/** When it was posted stands behind others: "Crumb & Sons Posted 2 days ago". */
const posted =
  /(?<=[\p{L}\p{N}.)])[\s·|–—-]*(?:\b(?:posted|published|updated|publicad[oa]|publiée?|diposting|ditayangkan)\b|опубликован).*$/iu;
/** "CRUMB & SONS - 44 - NANTES" tells its department and town. */
const department = /\s-\s\d{2,3}\s-\s.*$/u;

const onlyName = (words: string): string =>
  words.replace(ratings, '').replace(posted, '').replace(department, '');

function tidy(fields: Draft): Fields {
  const kept: { [field in FieldName]?: string } = {};
  for (const field of fieldNames) {
    const said = fields[field] ?? '';
    const words = field === 'employer' ? onlyName(said) : said;
    const short = cut(words.replace(/\s+/g, ' ').trim(), longestField);
    if (/[\p{L}\p{N}]/u.test(short)) kept[field] = short;
  }
  return kept;
}
