import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { noCues, packFormat } from '../../../core/model/pack.ts';
import { noPay } from '../../../core/model/pay-table.ts';
import { type Origin, type Origins, type WrittenPart, writtenPart } from './origins.ts';
import { strangeMember } from './plain-problems.ts';
import { type Examples, type ReadRule, readRule, withLists } from './read-rules.ts';
import { readTranslations } from './read-translations.ts';
import { misplaced, refuseNoSource, yamlFilesIn } from './source-folder.ts';
import { type SourceFault, SourceProblem } from './source-problem.ts';
import { readYamlFile, type Step, type YamlFile } from './yaml-file.ts';

/** A pack as its authors wrote it: its distributed form, not yet checked, and what stays behind for the tests. */
export interface PackSource {
  readonly pack: unknown;
  /** The examples of each rule, by its id. */
  readonly examples: ReadonlyMap<string, Examples>;
  /** What was written for a part of the pack, named as problems of packs name it, and further inside. */
  readonly written: (at: string, inside?: readonly Step[]) => WrittenPart;
}

type Yaml = Record<string, unknown>;

/** A list of a pack, entry by entry, and where each was written. */
interface Gathered {
  readonly entries: readonly Yaml[];
  readonly origins: readonly Origin[];
}

/** Reads a pack's folder (`rules/README.md` says what is in it). Throws a SourceProblem that names every file and line. */
export function readPackSource(folder: string): PackSource {
  refuseNoSource(folder);
  const manifest = readYamlFile(join(folder, 'pack.yaml'));
  const languages = languagesOf(manifest);
  const faults: SourceFault[] = misplaced(folder, languages);
  const inFolder = (name: string) => mappingsIn(faults, yamlFilesIn(join(folder, name)));
  const single = (name: string) =>
    existsSync(join(folder, name)) ? attempt(faults, () => readYamlFile(join(folder, name))) : undefined;
  const ruleFiles = languages.map((lang) => ({ lang, files: inFolder(lang) }));
  const rules = ruleFiles.flatMap(({ files }) => files).map((yaml) => ({ yaml, ...readRule(yaml) }));
  faults.push(...rules.flatMap((one) => one.faults), ...withoutRules(folder, languages, manifest));
  const [sources, indicators] = [single('sources.yaml'), single('indicators.yaml')];
  const [combinations, tips] = [single('combinations.yaml'), single('tips.yaml')];
  const [pay] = mappingsIn(faults, [join(folder, 'pay.yaml')].filter(existsSync));
  const places = gathered(inFolder('places').map((yaml) => placesOf(yaml, faults)));
  const cues = inFolder('cues');
  const help = inFolder('help');
  const translations = attempt(faults, () => readTranslations(folder)) ?? {};
  if (faults.length > 0) throw new SourceProblem(faults);
  const about = manifest.value as Yaml;
  const pack = {
    format: packFormat,
    ...about,
    sources: sources?.value,
    indicators: indicators?.value,
    rules: rules.map(({ rule }) => rule),
    combinations: combinations?.value ?? [],
    tips: tips?.value ?? [],
    places: places.entries,
    cues: cues.map(({ value }) => ({ ...noCues, ...(value as Yaml) })),
    pay: withoutNotes((pay?.value ?? { date: about['date'], ...noPay }) as Yaml),
    translations,
    help: help.map(({ value }) => toHelp(value as Yaml)),
  };
  const origins: Origins = {
    pack: { yaml: manifest, path: [] },
    ...Object.fromEntries(Object.keys(about).map((name) => [name, { yaml: manifest, path: [name] }])),
    ...wholesOf({ sources, indicators, combinations, tips, pay }),
    rules: rules.map(({ yaml }) => ({ yaml, path: [] })),
    places: places.origins,
    cues: cues.map((yaml) => ({ yaml, path: [] })),
    help: help.map((yaml) => ({ yaml, path: [] })),
  };
  return {
    pack,
    examples: examplesOf(rules),
    written: (at, inside) => writtenPart(origins, pack, at, inside) ?? elsewhere(folder, at),
  };
}

/** The members that one file each holds. */
const wholesOf = (files: Readonly<Record<string, YamlFile | undefined>>): Origins =>
  Object.fromEntries(
    Object.entries(files).flatMap(([name, yaml]) => (yaml ? [[name, { yaml, path: [] }]] : [])),
  );

const examplesOf = (rules: readonly ReadRule[]) =>
  new Map(rules.map(({ rule, examples }) => [String(rule['id']), examples]));

/** What is wrong with the pack as a whole, or with what is not there, is told of the file in which it belongs. */
function elsewhere(folder: string, at: string): WrittenPart {
  const lang = /^translations\.([^.[]+)/.exec(at)?.[1];
  const file = lang ? join('words', `${lang}.ftl`) : lists.includes(at) ? at : 'pack.yaml';
  const member = /^[a-z]+$/.test(at) && at !== 'pack' && file === 'pack.yaml' ? at : undefined;
  return { file: join(folder, file), member };
}

const lists = ['places', 'cues', 'help'];

function languagesOf({ file, value, lineOf }: YamlFile): string[] {
  const refuse = (message: string, line?: number): never => {
    throw new SourceProblem([{ file, line, message }]);
  };
  if (!isMapping(value)) return refuse('write “name: value” lines: “id”, “version”, “languages” and so on.');
  const { languages } = value;
  const good =
    Array.isArray(languages) && languages.length > 0 && languages.every((lang) => typeof lang === 'string');
  if (good) return languages;
  return refuse('name the languages of the rules, as in “languages: [en, th]”.', lineOf(['languages']));
}

/** Who names a language promises to read posts in it. */
function withoutRules(
  folder: string,
  languages: readonly string[],
  { file, lineOf }: YamlFile,
): SourceFault[] {
  return languages
    .filter((lang) => yamlFilesIn(join(folder, lang)).length === 0)
    .map((lang) => ({
      file,
      line: lineOf(['languages']),
      message: `no rule lies in the folder “${lang}”: put one there, or take “${lang}” out of “languages”.`,
    }));
}

/** What a step gives, or undefined when its source is faulty: the faults are kept, and the rest goes on. */
function attempt<T>(faults: SourceFault[], step: () => T): T | undefined {
  try {
    return step();
  } catch (problem) {
    if (!(problem instanceof SourceProblem)) throw problem;
    faults.push(...problem.faults);
    return undefined;
  }
}

/** Those of some files that can be read and hold “name: value” lines. */
function mappingsIn(faults: SourceFault[], files: readonly string[]): YamlFile[] {
  return files.flatMap((file) => {
    const yaml = attempt(faults, () => readYamlFile(file));
    if (!yaml) return [];
    if (isMapping(yaml.value)) return [yaml];
    const message =
      yaml.value === null
        ? 'nothing is written in it: fill it in, or delete it.'
        : 'write “name: value” lines, as rules/README.md shows.';
    faults.push({ file, message });
    return [];
  });
}

const isMapping = (value: unknown): value is Yaml =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A country file holds the country itself and the places in it. */
function placesOf(yaml: YamlFile, faults: SourceFault[]): Gathered {
  const { file } = yaml;
  const { country, names, watched, places: inside = [], source: _, ...strange } = yaml.value as Yaml;
  const complain = (path: readonly Step[], message: string) =>
    faults.push({ file, line: yaml.lineOf(path), message });
  for (const name of Object.keys(strange)) complain([name], strangeMember(name, ofCountry));
  if (typeof country !== 'string') complain(['country'], 'name the country, as in “country: KH”.');
  if (!Array.isArray(inside ?? [])) complain(['places'], 'write a list: each place after “- ”.');
  const places = asList(inside);
  for (const [index, place] of places.entries())
    if (!isMapping(place)) complain(['places', index], 'write “name: value” lines for the place.');
  const id = String(country).toLowerCase();
  return {
    entries: [
      { id, kind: 'country', country, watched, names },
      ...places.map((place) => withoutSource(place as Yaml, country)),
    ],
    origins: [{ yaml, path: [] }, ...places.map((_place, index) => ({ yaml, path: ['places', index] }))],
  };
}

const ofCountry = ['country', 'names', 'watched', 'places', 'source'];
const withoutSource = ({ source: _, ...place }: Yaml, country: unknown): Yaml => ({ ...place, country });
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const gathered = (parts: readonly Gathered[]): Gathered => ({
  entries: parts.flatMap(({ entries }) => entries),
  origins: parts.flatMap(({ origins }) => origins),
});

/** What authors leave out of a country's help is an empty list. */
function toHelp(written: Yaml): Yaml {
  const { notes, contacts } = withLists(written, ['notes', 'contacts']);
  const withPhones = (contact: unknown) =>
    isMapping(contact) ? { ...contact, ...withLists(contact, ['phones']) } : contact;
  return { ...written, notes, contacts: Array.isArray(contacts) ? contacts.map(withPhones) : contacts };
}

const withoutNotes = ({ note: _, ...rest }: Yaml): Yaml => rest;
