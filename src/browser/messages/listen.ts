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

/** True for messages from our own pages, wherever they are shown; never for a script in a stranger's page. */
export function fromOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}
