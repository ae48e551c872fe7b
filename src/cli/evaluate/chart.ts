import type { Side } from './labels.ts';
import { wilson } from './wilson.ts';

/** Posts of one language on either side, and how many of them gave some concern. */
export interface Point {
  readonly lang: string;
  readonly counts: Readonly<Record<Extract<Side, 'lure' | 'honest'>, { posts: number; concerned: number }>>;
}

const width = 720;
const height = 480;
const left = 70;
const right = 24;
const top = 56;
const bottom = 64;
/** The chart's false alarms run to this share; what is worse stands at its edge. */
const widest = 0.1;

const beginning = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img"`;

/** Whether a file is such a chart. */
export const isChart = (bytes: Uint8Array): boolean => new TextDecoder().decode(bytes).startsWith(beginning);

/**
 * A chart of what was caught against what was wrongly alarmed about, as an SVG document: for each language a
 * point, with lines for the 95 % intervals. Languages without posts of both sides are left out.
 */
export function chartOf(points: readonly Point[], title: string): string {
  const x = (share: number) => left + (Math.min(share, widest) / widest) * (width - left - right);
  const y = (share: number) => height - bottom - share * (height - top - bottom);
  const drawn = points.filter(({ counts }) => counts.lure.posts > 0 && counts.honest.posts > 0);
  return [
    `${beginning} font-family="system-ui, sans-serif" font-size="12">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    text(left, 28, title, 'font-size="16" font-weight="600"'),
    ...[0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
      line(left, y(share), width - right, y(share), '#ddd'),
      text(left - 8, y(share) + 4, `${share * 100} %`, 'text-anchor="end" fill="#444"'),
    ]),
    ...[0, 0.02, 0.04, 0.06, 0.08, 0.1].flatMap((share) => [
      line(x(share), top, x(share), height - bottom, '#eee'),
      text(
        x(share),
        height - bottom + 18,
        `${Math.round(share * 100)} %`,
        'text-anchor="middle" fill="#444"',
      ),
    ]),
    text(
      (left + width - right) / 2,
      height - 20,
      'honest offers that gave a concern',
      'text-anchor="middle" fill="#222"',
    ),
    text(
      0,
      0,
      'lures that gave a concern',
      `text-anchor="middle" fill="#222" transform="translate(18 ${height / 2}) rotate(-90)"`,
    ),
    ...drawn.flatMap((point) => mark(point, x, y)),
    '</svg>',
    '',
  ].join('\n');
}

type Scale = (share: number) => number;

function mark({ lang, counts: { lure, honest } }: Point, x: Scale, y: Scale): string[] {
  const caught = wilson(lure.concerned, lure.posts);
  const alarmed = wilson(honest.concerned, honest.posts);
  const [cx, cy] = [x(alarmed.share), y(caught.share)];
  const label = `${lang}: ${lure.concerned} of ${lure.posts} lures, ${honest.concerned} of ${honest.posts} honest offers`;
  return [
    line(x(alarmed.low), cy, x(alarmed.high), cy, '#3465a4', 0.35),
    line(cx, y(caught.low), cx, y(caught.high), '#3465a4', 0.35),
    `<circle cx="${round(cx)}" cy="${round(cy)}" r="4" fill="#3465a4"><title>${escaped(label)}</title></circle>`,
    text(cx + 7, cy - 6, lang, 'fill="#222"'),
  ];
}

const round = (value: number) => Math.round(value * 10) / 10;

function line(x1: number, y1: number, x2: number, y2: number, colour: string, opacity = 1): string {
  const points = `x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"`;
  return `<line ${points} stroke="${colour}" stroke-opacity="${opacity}"/>`;
}

const text = (x: number, y: number, words: string, attributes: string) =>
  `<text x="${round(x)}" y="${round(y)}" ${attributes}>${escaped(words)}</text>`;

const escaped = (words: string) => words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
