import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'wxt';
import { bundledFiles } from './src/cli/pack/bundled-files.ts';

/** Set by the demo's and the tests' build only: the one difference to a released build. */
const grantLocalHost = process.env['SECOND_LOOK_LOCAL_HOST'] === '1';
/** Where the bundled pack's files are made. */
const packs = '.cache/packs';
const localHost = ['http://127.0.0.1/*', 'http://localhost/*'];

export default defineConfig({
  publicDir: 'assets',
  imports: false,
  manifestVersion: 3,
  outDir: grantLocalHost ? '.output/local' : '.output/release',
  // Templates are built node by node: no page of ours ever sets innerHTML.
  vite: () => ({
    plugins: [svelte({ compilerOptions: { fragments: 'tree' } })],
    // Every page that is read carries our script: this makes it 4 % smaller than the builder's own minifier.
    // Arrows in place of functions are called unsafe because nobody can call them with `new`; whatever is made so here is a class.
    build: {
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        compress: { passes: 5, inline: 1, unsafe_arrows: true, hoist_funs: true },
      },
    },
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      mkdirSync(packs, { recursive: true });
      for (const [name, content] of bundledFiles('rules')) {
        const made = join(packs, name);
        writeFileSync(made, content);
        files.push({ relativeDest: `packs/${name}`, absoluteSrc: resolve(made) });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'alarms',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'check-text': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_checkText__' },
    },
    optional_host_permissions: ['*://*/*'],
    storage: { managed_schema: 'managed.json' },
    ...(grantLocalHost && { host_permissions: localHost }),
    ...(browser === 'firefox'
      ? {
          protocol_handlers: [
            { protocol: 'web+secondlook', name: '__MSG_name__', uriTemplate: '/rules.html#%s' },
          ],
          sidebar_action: {
            default_panel: 'check.html',
            default_title: '__MSG_name__',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'second-look@second-look.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '137', side_panel: { default_path: 'check.html' } }),
  }),
});
