import { type Browser, browser } from 'wxt/browser';

type Sender = Browser.runtime.MessageSender;
type Protocol<P> = { readonly [Kind in keyof P]: { readonly input: unknown; readonly answer: unknown } };

/** What answers each kind of message. Inputs are a stranger's until the handler has read them. */
export type Handlers<P extends Protocol<P>> = {
  readonly [Kind in keyof P]: (input: unknown, sender: Sender) => Promise<P[Kind]['answer']>;
};

/** Answer messages of our own extension, each kind with its handler. To be called once, synchronously, at the start. */
export function listen<P extends Protocol<P>>(handlers: Handlers<P>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const { kind, input } = (message ?? {}) as { kind?: unknown; input?: unknown };
    if (typeof kind !== 'string' || !Object.hasOwn(handlers, kind)) return undefined;
    handlers[kind as keyof P](input, sender).then(
      (answer) => respond({ answer }),
      (problem: unknown) => respond({ failed: problem instanceof Error ? problem.message : String(problem) }),
    );
    // Keeps the channel open until `respond` is called.
    return true;
  });
}

/** A handler for messages of our own pages, wherever they are shown; never of a script in a stranger's page. */
export function forOwnPages<Input, Answer>(
  handle: (input: Input, from: { readonly isPrivate: boolean }) => Promise<Answer>,
): (input: unknown, sender: Sender) => Promise<Answer> {
  return async (input, { url, tab }) => {
    if (!url?.startsWith(browser.runtime.getURL('/'))) throw new Error('Only our own pages ask for that.');
    return handle(input as Input, { isPrivate: tab?.incognito ?? false });
  };
}

/** A frame of a tab; 0 is the page itself. */
export interface Place {
  readonly tab: number;
  readonly frame: number;
  /** The site in the address bar, as far as the browser tells it. */
  readonly host: string;
  /** In a private window, of which nothing is kept. */
  readonly isPrivate: boolean;
}

/** Where the script of a page stands that sent a message. Throws for whatever is not in a tab. */
export function senderPlace({ tab, frameId, url }: Sender): Place {
  if (tab?.id === undefined) throw new Error('Only a page in a tab sends that.');
  const address = tab.url ?? url ?? '';
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return { tab: tab.id, frame: frameId ?? 0, host, isPrivate: tab.incognito };
}
