import type { Span } from '../../model/span.ts';
import { codeAt } from '../../text/code-units.ts';
import { overlapsAny } from '../overlap.ts';
import { isFreeMail } from './free-mail.ts';

/** An address of the internet. `messenger` is one that opens a chat. */
export interface Address extends Span {
  readonly kind: 'email' | 'free-email' | 'messenger' | 'web';
}

/** Hosts that open a chat with someone, with the path that does so where the host serves other pages too. */
const chatHosts = new Map<string, RegExp>([
  ...[
    't.me',
    'telegram.me',
    'telegram.dog',
    'telesco.pe',
    'wa.me',
    'wa.link',
    'line.me',
    'lin.ee',
    'liff.line.me',
    'page.line.me',
    'zalo.me',
    'chat.zalo.me',
    'm.me',
    'signal.me',
    'signal.group',
    'viber.me',
    'viber.click',
    'chats.viber.com',
    'invite.viber.com',
    'discord.gg',
    'open.kakao.com',
    'pf.kakao.com',
    'u.wechat.com',
    'weixin.qq.com',
    'work.weixin.qq.com',
    'chat.whatsapp.com',
    'api.whatsapp.com',
    'web.whatsapp.com',
    'call.whatsapp.com',
    'botim.me',
    'imo.im',
    'ptt.cc',
  ].map((host) => [host, /^/] as const),
  ['whatsapp.com', /^\/(?:channel|catalog|send)/],
  ['discord.com', /^\/invite/],
  ['facebook.com', /^\/messages/],
  ['fb.com', /^\/messages/],
  ['instagram.com', /^\/direct/],
]);
const chatScheme = /^(?:viber|tg|whatsapp|weixin|wechat|line|zalo|skype|sgnl|kakaotalk|kakaoopen)$/;

/** Endings of hosts that are written without "www." or a scheme, and are no words after a missing space. */
const hostEndings = new Set(
  'com org net gov edu info jobs careers example biz xyz online site shop club top vip work app dev io ai asia vn ph id th kr jp cn tw hk sg lk np pk bd kh mm ke ng gh ug tz za et ru kz uz ua br cl mx pe eg ma tn qa ae sa kw bh om uk de fr es eu in'.split(
    ' ',
  ),
);
/** These are words too: believed only behind a second-level ending, as in "co.id". */
const alsoWords = new Set(
  'id th in es de om eg ma pe work top club site app online info jobs careers ai za ph'.split(' '),
);
const secondLevel = new Set('com co or go gov org edu ac net web sch ne my'.split(' '));

/** Names of techniques that look like hosts. */
const notHosts = new Set(['asp.net', 'vb.net', 'ado.net', 'ml.net', 'socket.io', 'draw.io']);

const longestHost = 100;
const longestLocal = 64;
const longestPath = 200;

/** The addresses of a folded text, in its order. Linear: it looks only around full stops and "://". */
export function readAddresses(folded: string): Address[] {
  const found: Address[] = [];
  let past = 0;
  let next = 0;
  for (let dot = folded.indexOf('.'); dot >= 0; dot = folded.indexOf('.', next)) {
    next = dot + 1;
    if (!isLabelUnit(folded.charCodeAt(dot - 1)) || !isLabelUnit(folded.charCodeAt(dot + 1))) continue;
    const host = hostAround(folded, dot, past);
    const address = addressOf(folded, host, past);
    next = address?.end ?? host.end;
    if (!address) continue;
    found.push(address);
    past = address.end;
  }
  if (!folded.includes('://')) return found;
  return [...found, ...chatSchemes(folded, found)].sort((a, b) => a.start - b.start);
}

/** The letters, digits, hyphens and points that stand together around a point. */
function hostAround(folded: string, dot: number, past: number): Span {
  let start = dot;
  while (start > past && dot - start < longestHost && isHostUnit(codeAt(folded, start - 1))) start--;
  let end = dot;
  while (end < folded.length && end - dot < longestHost && isHostUnit(codeAt(folded, end))) end++;
  while (end > dot + 1 && folded[end - 1] === '.') end--;
  return { start, end };
}

function addressOf(folded: string, host: Span, past: number): Address | undefined {
  if (folded[host.start - 1] === '@') return mailAt(folded, host.start - 1, host, past);
  // The part of a mail address before the "@": its host comes next.
  if (folded[host.end] === '@') return undefined;
  return webAt(folded, host, folded.slice(host.start, host.end), past);
}

function mailAt(folded: string, at: number, { start, end }: Span, past: number): Address | undefined {
  let from = at;
  while (from > past && at - from < longestLocal && isLocalUnit(codeAt(folded, from - 1))) from--;
  if (from === at) return undefined;
  return { kind: isFreeMail(folded.slice(start, end)) ? 'free-email' : 'email', start: from, end };
}

function webAt(folded: string, { start, end }: Span, host: string, past: number): Address | undefined {
  const scheme = schemeBefore(folded, start, past);
  const to = folded[end] === '/' || folded[end] === '?' ? pathEnd(folded, end) : end;
  const from = scheme?.start ?? start;
  const plain = host.startsWith('www.') ? host.slice(4) : host;
  const chat = chatHosts.get(plain.startsWith('m.') && plain !== 'm.me' ? plain.slice(2) : plain);
  if (chat?.test(folded.slice(end, to)) && (to > end + 1 || scheme))
    return { kind: 'messenger', start: from, end: to };
  if (!scheme && !host.startsWith('www.') && !endsAsHost(host)) return undefined;
  return { kind: 'web', start: from, end: to };
}

/** "https://" before a host. */
function schemeBefore(folded: string, start: number, past: number): Span | undefined {
  if (!folded.startsWith('://', start - 3)) return undefined;
  let from = start - 3;
  while (from > past && start - from < 16 && isLetter(codeAt(folded, from - 1))) from--;
  return { start: from, end: start };
}

function endsAsHost(host: string): boolean {
  if (notHosts.has(host)) return false;
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  const before = labels.at(-2) ?? '';
  if (labels.some((label) => label === '')) return false;
  if (secondLevel.has(before) && /^[a-z]{2}$/.test(last)) return labels.length > 2;
  return hostEndings.has(last) && !alsoWords.has(last) && before.length > 1 && /[a-z]/.test(before);
}

const pathEnds = new Set([...' \n"\'<>()'].map((sign) => sign.charCodeAt(0)));

function pathEnd(folded: string, from: number): number {
  let end = from;
  while (end < folded.length && end - from < longestPath && !pathEnds.has(codeAt(folded, end))) end++;
  return end;
}

/** "viber://chat?number=…": links that open a messenger without a host. */
function chatSchemes(folded: string, taken: readonly Span[]): Address[] {
  const found: Address[] = [];
  for (let at = folded.indexOf('://'); at >= 0; at = folded.indexOf('://', at + 3)) {
    let start = at;
    while (start > 0 && at - start < 12 && isLetter(codeAt(folded, start - 1))) start--;
    const known = chatScheme.test(folded.slice(start, at));
    const link = { start, end: pathEnd(folded, at + 3) };
    if (known && start >= (found.at(-1)?.end ?? 0) && !overlapsAny(link, taken))
      found.push({ kind: 'messenger', ...link });
  }
  return found;
}

const isLetter = (unit: number) => unit >= 0x61 && unit <= 0x7a;
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const isLabelUnit = (unit: number) => isLetter(unit) || isDigit(unit) || unit === 0x2d;
const isHostUnit = (unit: number) => isLabelUnit(unit) || unit === 0x2e;
const isLocalUnit = (unit: number) => isHostUnit(unit) || unit === 0x5f || unit === 0x25 || unit === 0x2b;
