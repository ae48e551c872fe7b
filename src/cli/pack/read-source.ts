import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parse } from 'yaml';
import { noCues, packFormat } from '../../core/model/pack.ts';
import { noPay } from '../../core/model/pay-table.ts';
import { readTranslations } from './read-translations.ts';
import { SourceProblem } from './source-problem.ts';

/** A rule's example texts: those that must match, and those that must not. */
export interface Examples {
  readonly match: readonly string[];
  readonly noMatch: readonly string[];
}

/** A pack as its authors wrote it: its distributed form, not yet checked, and what stays behind for the tests. */
export interface PackSource {
  readonly pack: unknown;
  readonly examples: ReadonlyMap<string, Examples>;
  /** File of each rule, relative to the pack's folder. */
  readonly files: ReadonlyMap<string, string>;
}

type Yaml = Record<string, unknown>;

/** Reads a pack's folder (`rules/README.md` says what is in it). Throws a SourceProblem that names the file. */
export function readPackSource(folder: string): PackSource {
  const manifest = readYaml(join(folder, 'pack.yaml')) as Yaml;
  const ruleFiles = asList(manifest['languages']).flatMap((lang) => yamlFiles(join(folder, String(lang))));
  const examples = new Map<string, Examples>();
  const files = new Map<string, string>();
  const rules = ruleFiles.map((file) => {
    const written = (readYaml(file) ?? {}) as Yaml;
    const id = String(written['id']);
    if (`${id}.yaml` !== basename(file))
      throw new SourceProblem(`${file}: the file's name and the rule's id must be the same.`);
    if (written['lang'] !== basename(dirname(file)))
      throw new SourceProblem(`${file}: “lang” and the folder's name must be the same.`);
    examples.set(id, readExamples(written['examples'], file));
    files.set(id, relative(folder, file));
    return toRule(written);
  });
  return {
    pack: {
      format: packFormat,
      ...manifest,
      sources: readYaml(join(folder, 'sources.yaml')),
      indicators: readYaml(join(folder, 'indicators.yaml')),
      rules,
      combinations: readIfThere(join(folder, 'combinations.yaml')) ?? [],
      tips: readIfThere(join(folder, 'tips.yaml')) ?? [],
      places: yamlFiles(join(folder, 'places')).flatMap((file) => toPlaces(readYaml(file) as Yaml, file)),
      cues: yamlFiles(join(folder, 'cues')).map((file) => toCues(readYaml(file) as Yaml)),
      pay: withoutNotes(
        (readIfThere(join(folder, 'pay.yaml')) ?? { date: manifest['date'], ...noPay }) as Yaml,
      ),
      translations: readTranslations(folder),
      help: yamlFiles(join(folder, 'help')).map((file) => toHelp(readYaml(file) as Yaml)),
    },
    examples,
    files,
  };
}

function readYaml(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'), { uniqueKeys: true, maxAliasCount: 0 });
  } catch (problem) {
    throw new SourceProblem(`${file}: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
}

const readIfThere = (file: string): unknown => (existsSync(file) ? readYaml(file) : undefined);

function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder);
  const odd = names.find((name) => name.endsWith('.yml'));
  if (odd) throw new SourceProblem(`${join(folder, odd)}: call it .yaml, or it is not read.`);
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function readExamples(written: unknown, file: string): Examples {
  const { match, noMatch } = (written ?? {}) as Yaml;
  const texts = (value: unknown) => asList(value).map(String);
  if (asList(match).length < 2 || asList(noMatch).length < 2) {
    throw new SourceProblem(`${file}: write at least two “match” and two “noMatch” examples.`);
  }
  return { match: texts(match), noMatch: texts(noMatch) };
}

/** What authors leave out becomes an empty list; examples stay behind. */
function toRule({ examples: _, phrases, facts, when, unless, ...rest }: Yaml): Yaml {
  return {
    ...rest,
    phrases: asList(phrases),
    facts: asList(facts),
    when: asList(when),
    unless: asList(unless),
  };
}

/** A country file holds the country itself and the places in it. */
function toPlaces({ country, names, watched, places }: Yaml, file: string): Yaml[] {
  if (typeof country !== 'string') throw new SourceProblem(`${file}: name the country, as in “country: KH”.`);
  const inside = asList(places).map((place) => {
    const { source: _, ...rest } = place as Yaml;
    return { ...rest, country };
  });
  return [{ id: country.toLowerCase(), kind: 'country', country, watched, names }, ...inside];
}

const toCues = (written: Yaml): Yaml => ({ ...noCues, ...written });

/** What authors leave out of a country's help is an empty list. */
const toHelp = ({ notes, contacts, ...rest }: Yaml): Yaml => ({
  ...rest,
  notes: asList(notes),
  contacts: asList(contacts).map((contact) => {
    const { phones, ...other } = contact as Yaml;
    return { ...other, phones: asList(phones) };
  }),
});

const withoutNotes = ({ note: _, ...rest }: Yaml): Yaml => rest;
