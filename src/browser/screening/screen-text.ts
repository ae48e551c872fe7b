import { explain } from '../../core/explain/explain.ts';
import type { Explanation } from '../../core/model/explanation.ts';
import type { Post } from '../../core/model/post.ts';
import { circumstancesOf } from './circumstances.ts';
import { screener } from './engine.ts';
import { rememberText } from './remember.ts';

/** Compares a text that the reader gave, and explains what was found. The quotes' places count in its letters as it was given. */
export async function screenText(text: string, remember: boolean): Promise<Explanation> {
  const tools = await screener();
  const post: Post = { id: await digestOf(text), text, foundBy: 'given' };
  const assessment = await tools.engines.screen(post, circumstancesOf(tools));
  if (remember) await rememberText(post, assessment.concern);
  return explain(post, assessment, tools.telling, tools.words, tools);
}

/** The same text has the same name. */
async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest).subarray(0, 16)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
