import { readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import { type Language, languages, withNames } from '../../src/core/explain/languages.ts';
import { createWords, type Words } from '../../src/core/explain/words.ts';

/** All languages of the interface but English, which the others are translated from. */
export const translatedLanguages = (Object.keys(languages) as Language[]).filter((lang) => lang !== 'en');

export const readLocale = (lang: string): string => readFileSync(`assets/locales/${lang}.ftl`, 'utf8');

/** The text that a language's words are loaded from. */
export function wordsText(lang: string): string {
  const names = withNames.includes(lang) ? readFileSync(`assets/names/${lang}.ftl`, 'utf8') : '';
  return `${readLocale(lang)}\n${names}`;
}

/** A language's words as they are loaded, without the marks that pages need. */
export const wordsOf = (lang: string): Words => createWords(lang, wordsText(lang), { medium: 'terminal' });

/** The ids of a Fluent file's messages, in its order. Terms, such as "-name", are none. */
export const idsIn = (fluent: string): string[] =>
  new FluentResource(fluent).body.map(({ id }) => id).filter((id) => !id.startsWith('-'));

/** What a Fluent message asks for: "var signs" and "term name". */
export function placeholdersIn(fluent: string): Map<string, string[]> {
  const names = (pattern: unknown) =>
    [...JSON.stringify(pattern ?? '').matchAll(/"type":"(var|term|mesg)","name":"([^"]+)"/g)].map(
      ([, type, name]) => `${type} ${name}`,
    );
  return new Map(
    new FluentResource(fluent).body.map(({ id, value }) => [id, [...new Set(names(value))].sort()]),
  );
}

/** Values for every variable that a message may ask for. */
export const values = {
  signs: 12,
  added: 12,
  removed: 5,
  start: 'web+secondlook:',
  offers: 2,
  read: 2,
  host: 'jobs.example',
  publisher: 'Second Look',
  date: '5.5.2024',
  quote: 'q',
  language: 'X',
  country: 'X',
  countries: 'X',
  sites: 12,
  number: 2,
  site: 'X',
  rules: 10,
  languages: 26,
  version: '1.0.0',
  most: 100,
  title: 'X',
  posts: 40,
  alarms: 5,
  lures: 25,
  caught: 12,
} as const;
