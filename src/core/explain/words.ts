import { FluentBundle, FluentResource } from '@fluent/bundle';

/** Says a message of the interface in the reader's language. Unknown ids are a bug, so they throw. */
export type Words = (id: string, values?: Readonly<Record<string, string | number>>) => string;

/** Where words are written: on a page, values are kept apart from the text around them by invisible marks (Unicode bidi isolates). */
export type Medium = 'page' | 'terminal';

/** The interface's words, from the text of one Fluent file. Throws on a file with syntax errors or missing messages. */
export function createWords(lang: string, fluent: string, medium: Medium = 'page'): Words {
  const bundle = new FluentBundle(lang, { useIsolating: medium === 'page' });
  const problems = bundle.addResource(new FluentResource(fluent));
  if (problems.length > 0) throw new Error(`The words for ${lang} do not read: ${problems[0]?.message}`);

  return (id, values) => {
    const message = bundle.getMessage(id);
    if (!message?.value) throw new Error(`The words for ${lang} have no message "${id}".`);
    return bundle.formatPattern(message.value, values ? { ...values } : undefined);
  };
}
