import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { browserNames } from '../../src/cli/browsers/browser-name.ts';
import { localBuild } from '../../src/cli/demo/build-extension.ts';

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
  expect(['activeTab', 'scripting', 'storage']).toEqual(expect.arrayContaining(manifest.permissions));
  expect(manifest.host_permissions).toBeUndefined();
  expect(manifest.content_scripts).toBeUndefined();
  expect(manifest.web_accessible_resources).toBeUndefined();
});

function readBuild(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path)]));
}
