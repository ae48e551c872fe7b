/** An address that a link may lead to: a pack's author may write anything, only web pages are followed. */
export function webAddress(url: string | undefined): string | undefined {
  return url && /^https?:\/\//iu.test(url) ? url : undefined;
}
