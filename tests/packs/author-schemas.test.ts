import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { authorSchemas } from '../../src/cli/pack/author-schemas.ts';
import { starterFolder } from '../../src/cli/starter.ts';
import { factNames } from '../../src/core/model/pack.ts';

const schemas = authorSchemas();
const read = (file: string): unknown => parse(readFileSync(join(starterFolder, file), 'utf8'));
const filesIn = (folder: string) =>
  readdirSync(join(starterFolder, folder)).map((name) => `${folder}/${name}`);

test('the schemas that editors use are those of today: npm run pack -- schema', () => {
  for (const [name, schema] of Object.entries(schemas)) {
    const file = join(starterFolder, 'schema', name);
    expect(existsSync(file), name).toBe(true);
    expect(JSON.parse(readFileSync(file, 'utf8')), name).toEqual(schema);
  }
  expect(readdirSync(join(starterFolder, 'schema')).sort()).toEqual(Object.keys(schemas).sort());
});

describe('what the starter pack’s authors wrote keeps to the schema', () => {
  test.each([
    ['rule.json', filesIn('en')],
    ['country.json', filesIn('places')],
    ['cues.json', filesIn('cues')],
    ['help.json', filesIn('help')],
    ...['indicators', 'sources', 'combinations', 'tips', 'pay', 'pack'].map(
      (name) => [`${name}.json`, [`${name}.yaml`]] as const,
    ),
  ] as const)('%s', (name, files) => {
    const schema = z.fromJSONSchema(schemas[name] as Parameters<typeof z.fromJSONSchema>[0]);
    for (const file of files) {
      const checked = schema.safeParse(read(file));
      expect(checked.error?.issues ?? [], file).toEqual([]);
    }
  });
});

test('a rule with a member nobody knows, without examples or with an unknown fact is marked', () => {
  const schema = z.fromJSONSchema(schemas['rule.json'] as Parameters<typeof z.fromJSONSchema>[0]);
  const rule = read('en/typing-test-only.en.yaml') as Record<string, unknown>;
  const { examples: _, ...rest } = rule;
  expect(schema.safeParse(rule).success).toBe(true);
  expect(schema.safeParse({ ...rule, script: '' }).success).toBe(false);
  expect(schema.safeParse(rest).success).toBe(false);
  expect(schema.safeParse({ ...rule, when: [{ fact: 'nothing' }] }).success).toBe(false);
});

test('every operator and every fact is listed, and every member of a file is told in words', () => {
  const written = JSON.stringify(schemas['rule.json']);
  for (const word of ['all', 'any', 'atLeast', 'of', 'near', 'within', 'than', 'thing', ...factNames])
    expect(written).toContain(`"${word}"`);
  for (const [name, schema] of Object.entries(schemas)) {
    const { properties } = schema as { properties?: Record<string, { description?: string }> };
    const untold = Object.entries(properties ?? {}).filter(([, { description }]) => !description);
    expect(untold.map(([member]) => `${name} ${member}`)).toEqual([]);
  }
});
