import { expect, test } from 'vitest';
import { smallPack } from '../../../tests/packs/small-pack.ts';
import type { Cues } from '../model/pack.ts';
import type { Post } from '../model/post.ts';
import { compile } from '../packs/compile.ts';
import type { CompiledPack } from '../packs/engine.ts';
import { findHits } from '../packs/find-hits.ts';
import { textOf } from '../text/text-of.ts';
import { readFacts } from './read-facts.ts';
import { understand } from './understand.ts';

const engine = compile([smallPack]);

/** The language that is understood, and what the detector was asked. */
async function asked(text: string) {
  const questions: string[] = [];
  const detectLanguage = async (question: string) => {
    questions.push(question);
    return 'sv';
  };
  const read = textOf({ id: 'p', text, foundBy: 'given' });
  const { facts } = await understand(
    {
      post: { id: 'p', text, foundBy: 'given' },
      text: read,
      hits: findHits(engine, read.folded),
      engine,
      circumstances: { detectLanguage },
    },
    engine.packs[0] as CompiledPack,
  );
  return { lang: facts.lang, questions };
}

const unknown = `Hiring! Salary, vacancy, apply now. ${'Arbetsplats med goda villkor. '.repeat(4)}`;

test('a detector is asked where the words of the packs do not tell the language', async () => {
  expect(await asked(unknown)).toEqual({ lang: 'sv', questions: [unknown] });
});

test('it is asked of no short text, of no other text, and not where the words tell', async () => {
  expect((await asked('Hiring! Salary, vacancy, apply now.')).questions).toEqual([]);
  expect((await asked('Arbetsplats med goda villkor. '.repeat(9))).questions).toEqual([]);
  const english = 'We are hiring for the shop, the salary is good, apply now to our vacancy in the town. ';
  expect(await asked(english)).toEqual({ lang: 'en', questions: [] });
});

test('it is shown the beginning of a long text only', async () => {
  const { questions } = await asked(unknown + 'Arbetsplats. '.repeat(1_000));
  expect(questions.map(({ length }) => length)).toEqual([1_000]);
});

test('a word that denies in one language denies nothing where it is a small word of the text’s own', () => {
  const [english] = smallPack.cues as [Cues];
  const portuguese: Cues = { ...english, lang: 'pt', common: ['no', 'para', 'com', 'uma'], denial: ['sem'] };
  const engine = compile([{ ...smallPack, languages: ['en', 'pt'], cues: [english, portuguese] }]);
  const facts = (text: string, lang: string) => {
    const post: Post = { id: 'p', text, lang, foundBy: 'given' };
    const read = textOf(post);
    const hits = findHits(engine, read.folded);
    return readFacts({ post, text: read, hits, engine, circumstances: {} }, engine.packs[0] as CompiledPack)
      .facts;
  };
  const text = 'hiring, vacancy, apply now: no Cambodia';
  expect(facts(text, 'en').denials).toHaveLength(1);
  expect(facts(`para com uma ${text}`, 'pt').denials).toHaveLength(0);
});
