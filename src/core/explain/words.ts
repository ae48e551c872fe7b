import { FluentBundle, FluentResource } from '@fluent/bundle';

/** Says a message of the interface in the reader's language. Unknown ids are a bug, so they throw. */
export interface Words {
  (id: string, values?: Readonly<Record<string, string | number>>): string;
  /** Whether there is such a message: only some languages bring names of their own for months and countries. */
  has(id: string): boolean;
  /** The language, as its file is named. */
  readonly lang: string;
}

/** Where words are written: on a page, values are kept apart from the text around them by invisible marks (Unicode bidi isolates). */
export type Medium = 'page' | 'terminal';

/** How words are to be said. */
export interface Manner {
  readonly medium?: Medium;
  /** True to say a name that tells nothing instead of the product's own. */
  readonly discreet?: boolean;
}

/**
 * The interface's words, from the text of one Fluent file. Numbers are in Western digits in every language: they are what
 * most people read first. Throws on a file with syntax errors or missing messages.
 */
export function createWords(
  lang: string,
  fluent: string,
  { medium = 'page', discreet = false }: Manner = {},
): Words {
  const bundle = new FluentBundle(`${lang}-u-nu-latn`, { useIsolating: medium === 'page' });
  const problems = bundle.addResource(new FluentResource(fluent));
  if (problems.length > 0) throw new Error(`The words for ${lang} do not read: ${problems[0]?.message}`);
  if (discreet) bundle.addResource(new FluentResource('-name = { name-discreet }'), { allowOverrides: true });

  const say = (id: string, values?: Readonly<Record<string, string | number>>) => {
    const message = bundle.getMessage(id);
    if (!message?.value) throw new Error(`The words for ${lang} have no message "${id}".`);
    return bundle.formatPattern(message.value, values ? { ...values } : undefined);
  };
  return Object.assign(say, { has: (id: string) => bundle.hasMessage(id), lang });
}
