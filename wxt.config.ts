import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'wxt';
import { buildPack } from './src/cli/pack/build.ts';

/** Set by the demo's and the tests' build only: the one difference to a released build. */
const grantLocalHost = process.env['SECOND_LOOK_LOCAL_HOST'] === '1';
const localHost = ['http://127.0.0.1/*', 'http://localhost/*'];

export default defineConfig({
  publicDir: 'assets',
  imports: false,
  manifestVersion: 3,
  outDir: grantLocalHost ? '.output/local' : '.output/release',
  // Templates are built node by node: no page of ours ever sets innerHTML.
  vite: () => ({ plugins: [svelte({ compilerOptions: { fragments: 'tree' } })] }),
  hooks: {
    'build:publicAssets': (_, files) => {
      const { bytes } = buildPack('rules');
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      mkdirSync('.cache/packs', { recursive: true });
      writeFileSync('.cache/packs/starter.json.gz', gzipSync(bytes, { level: 9 }));
      files.push(
        // Packed: a phone has to keep it unpacked otherwise, and the add-on shops read no file of more than 5 MB.
        { relativeDest: 'packs/starter.json.gz', absoluteSrc: resolve('.cache/packs/starter.json.gz') },
        // So that a background that is woken need not read the pack to know which one it is.
        { relativeDest: 'packs/starter.sha256', contents: sha256 },
      );
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    optional_host_permissions: ['*://*/*'],
    ...(grantLocalHost && { host_permissions: localHost }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-look@second-look.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '137' }),
  }),
});
