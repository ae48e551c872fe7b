/** Who may import whom. A ring that is not listed may import nothing of ours but itself. */
export const rings: Readonly<Record<string, readonly string[]>> = {
  entrypoints: ['ui', 'browser', 'page', 'core', 'assets', 'rules'],
  ui: ['core', 'assets'],
  browser: ['core', 'assets', 'rules'],
  page: ['core'],
  cli: ['page', 'core', 'assets', 'rules'],
  core: [],
};

/** Which steps of the core each step may import: what lies before it on the street. */
export const steps: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  fields: ['model', 'text'],
  match: ['model', 'text'],
  packs: ['model', 'text', 'match'],
  facts: ['model', 'text', 'match', 'packs'],
  screen: ['model', 'text', 'match', 'packs', 'facts'],
  explain: ['model', 'text', 'match', 'packs', 'facts', 'screen'],
};

/** Packages from outside that each ring may import. `*` stands for any. */
export const packages: Readonly<Record<string, readonly string[]>> = {
  entrypoints: ['svelte', 'wxt/*'],
  ui: ['svelte', 'svelte/*'],
  browser: ['wxt/*', 'zod/mini', 'idb', 'qr/decode.js'],
  page: [],
  cli: ['*'],
  core: ['zod/mini', '@fluent/bundle', 'compromise/three', 'libphonenumber-js/min'],
};

/** Names that say nothing about what is inside. */
export const emptyNames = ['utils', 'helpers', 'common', 'shared', 'misc', 'types', 'index'];

/** How long an entrypoint may be: wiring only. */
export const entrypointLines = 40;
