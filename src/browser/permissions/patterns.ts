/** The match pattern for every page of an address's host, or undefined for pages that no extension may read. */
export function patternFor(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : undefined;
}

/**
 * The match pattern for a whole site: with and without “www”, over http and https, since addresses lead from one to the other.
 * A host that is a number, or of this machine, is only itself.
 */
export function sitePatternFor(url: URL | undefined): string | undefined {
  if (!url) return undefined;
  const { hostname } = url;
  if (/^[\d.]+$/.test(hostname) || hostname.includes(':') || !hostname.includes('.'))
    return patternFor(url.href);
  return `*://*.${hostname.replace(/^www\./, '')}/*`;
}

/** The address that somebody typed or pasted, with a missing "https://" put before it. Undefined when it is none of the web. */
export function webAddressIn(text: string): URL | undefined {
  const typed = text.trim();
  if (typed === '' || /\s/.test(typed)) return undefined;
  const address =
    /^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^/]+\.[^/]+:\d/.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  const hasHost = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(url.hostname) || url.hostname === 'localhost';
  return isWeb && hasHost && url.username === '' && url.password === '' ? url : undefined;
}

/** The host of a match pattern, without the star that stands for those below it. */
export const hostOf = (pattern: string): string => pattern.split('/')[2]?.replace(/^\*\./, '') ?? pattern;

/** Whether a match pattern such as "https://*.example.com/*" allows the page of an address. */
export function covers(pattern: string, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const [scheme, , host = ''] = pattern.split('/');
  const { protocol, hostname } = new URL(address);
  if (scheme !== protocol && !(scheme === '*:' && /^https?:$/.test(protocol))) return false;
  if (!host.startsWith('*.')) return host === hostname;
  const below = host.slice(2);
  return hostname === below || hostname.endsWith(`.${below}`);
}
