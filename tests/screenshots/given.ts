import { enginesFor, starter } from '../../src/cli/starter.ts';
import { explain } from '../../src/core/explain/explain.ts';
import { helpFor } from '../../src/core/explain/help-for.ts';
import { translated } from '../../src/core/explain/translated.ts';
import { createWords } from '../../src/core/explain/words.ts';
import type { Assessment } from '../../src/core/model/assessment.ts';
import type { Explanation } from '../../src/core/model/explanation.ts';
import type { HelpReport } from '../../src/core/model/help.ts';
import type { Post } from '../../src/core/model/post.ts';
import { wordsText } from '../words/fluent-files.ts';

/** What the pages are shown with in one language: all of it made by the product itself. */
export interface Given {
  readonly lang: string;
  readonly fluent: string;
  readonly example: Explanation;
  readonly some: Explanation;
  readonly noneFound: Explanation;
  readonly cannotTell: Explanation;
  readonly text: string;
  readonly help: HelpReport;
  readonly nobody: HelpReport;
}

const { pack } = starter();
const engines = enginesFor(pack);

const mild =
  'We are hiring a customer service agent for our office in Bangkok. You talk to clients online. ' +
  'Contact us on Telegram only, the ticket is paid. No experience is needed. Apply now.';
const plain =
  'Cook wanted for a restaurant in Singapore. Two years of experience, a work permit is arranged by the employer. ' +
  'Pay 2,200 SGD a month. Apply by mail with your CV.';

/** Screens and explains an invented post for each concern. */
export async function givenIn(lang: string): Promise<Given> {
  const words = createWords(lang, wordsText(lang));
  const telling = translated(pack, pack.translations[lang]);
  const told = async (post: Omit<Post, 'foundBy'>) => {
    const whole: Post = { ...post, foundBy: 'given' };
    return explain(whole, await engines.screen(whole, {}), [telling], words);
  };
  const uncovered: Post = { id: 'cannot-tell', title: 'Työntekijä', text: '…', foundBy: 'given' };
  const nothing: Omit<Assessment, 'concern'> = {
    post: uncovered.id,
    asked: false,
    brief: false,
    lang: 'fi',
    findings: [],
    combinations: [],
    packs: [],
  };
  const text = words('example-offer');
  return {
    lang,
    fluent: wordsText(lang),
    text,
    example: await told({ id: 'serious', title: text.split(/[!！。.។၊]/u)[0] ?? text, text }),
    some: await told({ id: 'some', title: 'Customer service agent', employer: 'Example Travel', text: mild }),
    noneFound: await told({ id: 'none', title: 'Cook', employer: 'Example Kitchen', text: plain }),
    cannotTell: explain(uncovered, { ...nothing, concern: 'cannot-tell' }, [telling], words),
    help: helpFor('ID', [telling]),
    nobody: helpFor('LA', [telling]),
  };
}
