import { describe, expect, test } from 'vitest';
import { browserNames } from '../../src/cli/browsers/browser-name.ts';
import { vectors } from '../channel/ed25519.ts';
import { useBench } from './bench.ts';
import { openOwnPage } from './own-pages.ts';

describe.each(browserNames)('in %s', (name) => {
  const bench = useBench(name);

  test('signatures hold and fail as Wycheproof says', async () => {
    const page = await openOwnPage(bench, '/help.html');
    const held = await page.evaluate(
      async (all) => {
        const bytes = (hex: string) =>
          Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
        const answers: boolean[] = [];
        for (const { key, message, signature } of all) {
          const imported = await crypto.subtle.importKey('raw', bytes(key), 'Ed25519', false, ['verify']);
          answers.push(await crypto.subtle.verify('Ed25519', imported, bytes(signature), bytes(message)));
        }
        return answers;
      },
      JSON.parse(JSON.stringify(vectors)) as typeof vectors,
    );
    expect(held).toEqual(vectors.map(({ valid }) => valid));
    await page.close();
  });
});
