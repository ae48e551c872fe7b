import { beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../src/cli/browsers/browser-name.ts';
import { buildGallery, stateNames } from '../screenshots/build-gallery.ts';
import { overflow, smallTargets, violations } from './axe.ts';
import { useBench } from './bench.ts';

const folder = await buildGallery(['en', 'ar']);
const states = await stateNames();

describe.each(browserNames)('every state of every page in %s', (name) => {
  const bench = useBench(name, { folder });

  beforeAll(() => expect(states.length).toBeGreaterThan(35));

  test.each(['en', 'ar'])(
    'has no fault that axe can find, fits 320 px, and can be pressed, in %s',
    async (lang) => {
      const page = await bench.started.open(bench.address('gallery.html'));
      await page.setViewport({ width: 320, height: 640 });
      for (const state of states) {
        await page.goto(`${bench.address('gallery.html')}&state=${state}&lang=${lang}`);
        await page.waitForSelector('[data-shown]');
        expect(await violations(page), state).toEqual([]);
        expect(await overflow(page), state).toBeLessThanOrEqual(0);
        expect(await smallTargets(page), state).toEqual([]);
      }
      await page.close();
    },
  );
});
