import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { browserNames } from '../../src/cli/browsers/browser-name.ts';
import { localBuild } from '../../src/cli/demo/build-extension.ts';

const ownPages = ['popup', 'welcome', 'check', 'settings', 'help', 'rules'] as const;

test.each(browserNames)(
  'the %s build that is tested differs from the released one by its host permissions only',
  (name) => {
    const tested = readBuild(localBuild(name));
    const released = readBuild(localBuild(name).replace('local', 'release'));
    const { host_permissions: hosts, ...manifest } = JSON.parse(String(tested.get('manifest.json')));

    expect(hosts).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
    expect(manifest).toEqual(JSON.parse(String(released.get('manifest.json'))));
    expect([...tested.keys()]).toEqual([...released.keys()]);
    for (const [file, bytes] of tested) {
      if (file !== 'manifest.json') expect(bytes.equals(released.get(file) ?? Buffer.of()), file).toBe(true);
    }
  },
);

test.each(browserNames)('the %s build asks for no more than it needs', (name) => {
  const manifest = JSON.parse(
    readFileSync(join(localBuild(name).replace('local', 'release'), 'manifest.json'), 'utf8'),
  );
  const forBoth = ['activeTab', 'scripting', 'storage', 'alarms', 'contextMenus'];
  expect(manifest.permissions).toEqual(name === 'chromium' ? [...forBoth, 'sidePanel'] : forBoth);
  expect(manifest.host_permissions).toBeUndefined();
  expect(manifest.content_scripts).toBeUndefined();
  expect(manifest.web_accessible_resources).toBeUndefined();
});

test.each(browserNames.flatMap((name) => ownPages.map((page) => ({ name, page }))))(
  'in $name the page $page loads no more than 120 kB of code and style, packed',
  ({ name, page }) => {
    const folder = localBuild(name);
    const loaded = loadedBy(folder, `${page}.html`);
    const bytes = [...loaded].reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length,
      0,
    );
    expect([...loaded].some((file) => file.endsWith('.js'))).toBe(true);
    expect(bytes).toBeLessThanOrEqual(120_000);
  },
);

test.each(browserNames)('in %s a watched page carries no more than 12 kB, packed', (name) => {
  expect(gzipSync(readFileSync(join(localBuild(name), 'watch.js'))).length).toBeLessThanOrEqual(12_000);
});

const imports = /(?:src|href)="\/([^"]+\.(?:js|css))"|(?:from|import)\s*\(?"\.\/([^"]+\.js)"/g;

/** A page, and the scripts and styles that it and they name. */
function loadedBy(folder: string, file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const [, fromPage, fromScript] of readFileSync(join(folder, file), 'utf8').matchAll(imports)) {
    const named = fromPage ?? join(dirname(file), fromScript ?? '');
    if (existsSync(join(folder, named))) loadedBy(folder, named, known);
  }
  return known;
}

function readBuild(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path)]));
}
