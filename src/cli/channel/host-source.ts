import type { Source } from '../../core/packs/channel/follow.ts';
import { mayHoldChannel } from '../../core/packs/channel/invitation.ts';
import { type Fetch, webSource } from '../../core/packs/channel/web-source.ts';

/** A channel on the web, and what is wrong with the way in which its host shows it. */
export interface HostSource extends Source {
  /** Why readers' browsers could read nothing there, as a sentence; undefined while nothing speaks against it. */
  complaint(): string | undefined;
}

/** As whom a host is asked: as a page of any other site would be. */
const asker = 'https://reader.invalid';

/** A host may send for ever: for a minute at most. */
const longest = 60_000;

/**
 * A channel at a web address, asked for as readers' browsers ask, which keep to more than this program has to. Throws a sentence
 * when no reader would ask at such an address.
 */
export function hostSource(address: string): HostSource {
  if (!mayHoldChannel(address))
    throw new Error(
      `readers follow no such address as ${address}: it begins with https:// (or is http:// on this very computer), without a name, “?” or “#”.`,
    );
  let complaint: string | undefined;
  const ask: Fetch = async (file, options) => {
    const answer = await fetch(file, {
      ...options,
      // So that it can be said where a redirect leads.
      redirect: 'manual',
      headers: { origin: asker },
      signal: AbortSignal.timeout(longest),
    });
    complaint ??= complaintAbout(file, answer);
    if (complaint) throw new Error(complaint);
    return answer;
  };
  return { ...webSource(address, ask), complaint: () => complaint };
}

function complaintAbout(file: string, { status, ok, headers }: Response): string | undefined {
  if (status >= 300 && status < 400)
    return `${file} leads elsewhere, to ${headers.get('location')}, and readers follow no redirects: invite them to the address where the files lie.`;
  const allowed = headers.get('access-control-allow-origin');
  if (ok && allowed !== '*' && allowed !== asker)
    return `${file} may not be read from other sites, so readers' browsers refuse it: let the host send “Access-Control-Allow-Origin: *” with every file.`;
  return undefined;
}
