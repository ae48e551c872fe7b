import * as z from 'zod/mini';
import { packShape } from '../../core/packs/schema.ts';
import { authorWords } from './author-words.ts';

/** A JSON Schema, of draft 7, which editors understand. */
export interface JsonSchema {
  readonly [member: string]: unknown;
}

type Members = Record<string, JsonSchema>;

/** What authors may leave out, as `read-source.ts` fills it in. */
const optional: Readonly<Record<string, readonly string[]>> = {
  rule: ['phrases', 'facts', 'when', 'unless'],
  cues: [
    'common',
    'kinds',
    'denial',
    'denialAfter',
    'abroad',
    'things',
    'dealings',
    'terms',
    'roles',
    'messengers',
  ],
  country: ['source', 'places'],
  place: ['source'],
  source: ['date'],
  indicator: ['falsePositives'],
  help: ['notes', 'noAgreement'],
  contact: ['name', 'localName', 'url', 'phones', 'mail'],
  pay: ['note'],
};

const text: JsonSchema = { type: 'string' };
const examples: JsonSchema = {
  type: 'object',
  properties: Object.fromEntries(
    ['match', 'noMatch'].map((name) => [name, { type: 'array', items: text, minItems: 2 }]),
  ),
  required: ['match', 'noMatch'],
  additionalProperties: false,
};

/**
 * The schema of each kind of file that authors write, by the name of the schema's file, made from the shape
 * that packs are read with. An editor that knows them completes members and marks mistakes.
 */
export function authorSchemas(): Record<string, JsonSchema> {
  const { rules, places, cues, pay, indicators, combinations, tips, sources, help, ...rest } = membersOf(
    z.toJSONSchema(packShape, { target: 'draft-7' }) as JsonSchema,
  );
  const { format: _, translations: __, ...about } = rest;
  const { country, ...inCountry } = membersOf(itemOf(places));
  const { watched, names } = inCountry;
  const place = object('place', { ...inCountry, source: text } as Members);
  const { contacts, ...ofCountry } = membersOf(itemOf(help));
  const contact = object('contact', membersOf(itemOf(contacts)));
  return {
    'rule.json': whole(object('rule', { ...conditioned(membersOf(itemOf(rules))), examples })),
    'indicators.json': whole(list(object('indicator', membersOf(itemOf(indicators))))),
    'sources.json': whole({
      ...sources,
      additionalProperties: object('source', membersOf(sources?.['additionalProperties'] as JsonSchema)),
    }),
    'combinations.json': whole(list(object('combination', membersOf(itemOf(combinations))))),
    'tips.json': whole(list(object('tip', membersOf(itemOf(tips))))),
    'country.json': whole(
      object('country', { country, names, watched, source: text, places: list(place) } as Members, 'place'),
    ),
    'help.json': whole(object('help', { ...ofCountry, contacts: list(contact) })),
    'cues.json': whole(object('cues', membersOf(itemOf(cues)))),
    'pay.json': whole(object('pay', { ...membersOf(pay), note: text })),
    'pack.json': whole(object('pack', about)),
  };
}

const whole = (schema: JsonSchema): JsonSchema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...schema,
});
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const membersOf = (schema: JsonSchema | undefined) => ({ ...(schema?.['properties'] as Members) });
const itemOf = (schema: JsonSchema | undefined) => schema?.['items'] as JsonSchema;

/** An object of these members and no others, each told in words. */
function object(file: string, members: Members, words = file): JsonSchema {
  const left = optional[file] ?? [];
  return {
    type: 'object',
    properties: described(members, authorWords[words] ?? {}),
    required: Object.keys(members).filter((name) => !left.includes(name)),
    additionalProperties: false,
  };
}

const described = (members: Members, words: Readonly<Record<string, string>>): Members =>
  Object.fromEntries(
    Object.entries(members).map(([name, schema]) => {
      const description = words[name];
      return [name, description ? { description, ...schema } : schema];
    }),
  );

/** A rule's members, with its conditions told in words wherever they stand. */
function conditioned({ facts, when, unless, ...rest }: Members): Members {
  return Object.fromEntries(
    Object.entries({ ...rest, facts, when, unless }).map(([name, schema]) => [
      name,
      ['facts', 'when', 'unless'].includes(name) ? (withWords(schema) as JsonSchema) : (schema as JsonSchema),
    ]),
  );
}

function withWords(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withWords);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([name, value]) => [
    name,
    name === 'properties'
      ? described(withWords(value) as Members, authorWords['condition'] ?? {})
      : withWords(value),
  ]);
  return Object.fromEntries(entries);
}
