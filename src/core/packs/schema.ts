import * as z from 'zod/mini';
import { dealings, placeKinds, terms, things } from '../model/fact.ts';
import { categories, strengths } from '../model/finding.ts';
import { helpNotes, phoneUses, purposes } from '../model/help.ts';
import { confidences, cueKinds, factNames, packFormat, statuses } from '../model/pack.ts';
import { idPattern, isPlainLine, versionPattern } from './names.ts';
import { payTable } from './pay-schema.ts';

/** Limits that keep any pack a stranger writes cheap to load and to screen with; `packLimits` has those of the pack as a whole. */
const limits = {
  rules: 10_000,
  phrases: 400,
  places: 5_000,
  text: 600,
  /** Of indicators and sources. */
  named: 2_000,
  /** Of currencies, countries with figures, and languages with cues. */
  codes: 400,
  /** Of one rule's sources and false positives. */
  notes: 30,
  common: 500,
  /** Languages in which a pack tells of its findings. */
  languages: 100,
  /** Spellings of one place, in all scripts and with the endings that some languages write with them. */
  names: 200,
} as const;

const id = z.string().check(z.regex(idPattern, 'Use lower-case letters, digits, hyphens and dots.'));
const sourceKey = z
  .string()
  .check(z.regex(/^[A-Za-z0-9][A-Za-z0-9 -]{0,39}$/, 'Use letters, digits, spaces and hyphens, at most 40.'));
const prose = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(limits.text),
    z.refine(
      isPlainLine,
      'Write it on one line, without signs that are not seen or that turn the order of letters.',
    ),
  );
const lang = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Use the tag of a language, such as th or zh-Hant.'));
const country = z
  .string()
  .check(z.regex(/^[A-Z]{2}$/, 'Use a country code of ISO 3166-1 in capitals, such as PH.'));
const day = z
  .string()
  .check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Write a date as "2026-01-31", "2026-01" or "2026".'));
const address = z
  .string()
  .check(
    z.regex(/^https?:\/\/[^\s"<>]+$/, 'Write a whole address, beginning with https://.'),
    z.maxLength(500),
  );
const phrases = z
  .array(z.string().check(z.minLength(2), z.maxLength(1_000)))
  .check(z.maxLength(limits.phrases));
/** Words that mean something by themselves: in Chinese one sign is enough. */
const words = z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(limits.phrases));

const factTest = z.strictObject({
  fact: z.enum(factNames),
  than: z.optional(z.number().check(z.positive(), z.maximum(1_000_000))),
  thing: z.optional(z.enum(things)),
});
const test = z.union([z.strictObject({ phrases: phrases.check(z.minLength(1)) }), factTest]);
const tests = z.array(test).check(z.minLength(1), z.maxLength(20));
const condition = z.union([
  test,
  z.strictObject({ all: tests }),
  z.strictObject({ any: tests }),
  z.strictObject({ atLeast: z.int().check(z.minimum(1), z.maximum(20)), of: tests }),
  z.strictObject({ near: z.tuple([test, test]), within: z.int().check(z.minimum(0), z.maximum(60)) }),
]);
const conditions = z.array(condition).check(z.maxLength(10));

const doubts = z.array(prose).check(z.minLength(1), z.maxLength(limits.notes));
const rule = z.strictObject({
  id,
  indicator: id,
  confidence: z.enum(confidences),
  status: z.enum(statuses),
  lang,
  phrases,
  facts: z.array(factTest).check(z.maxLength(20)),
  when: conditions,
  unless: conditions,
  falsePositives: z.optional(doubts),
});

const source = z.strictObject({ publisher: prose, title: prose, date: z.optional(day), url: address });
const indicator = z.strictObject({
  id,
  category: z.enum(categories),
  strength: z.enum(strengths),
  name: prose,
  message: prose,
  why: prose,
  sources: z.array(sourceKey).check(z.minLength(1)),
  falsePositives: z.optional(doubts),
});
const combination = z.strictObject({
  id,
  message: prose,
  groups: z
    .array(z.array(id).check(z.minLength(1), z.maxLength(limits.notes)))
    .check(z.minLength(2), z.maxLength(6)),
  sources: z.array(sourceKey).check(z.minLength(1), z.maxLength(limits.notes)),
});
const tip = z.strictObject({
  id,
  after: z.array(id).check(z.minLength(1), z.maxLength(limits.notes)),
  text: prose,
  sources: z.array(sourceKey).check(z.minLength(1), z.maxLength(limits.notes)),
});
const place = z.strictObject({
  id,
  kind: z.enum(placeKinds),
  country,
  watched: z.boolean(),
  names: z.array(prose).check(z.minLength(1), z.maxLength(limits.names)),
});
const cues = z.strictObject({
  lang,
  common: z.array(z.string().check(z.minLength(1), z.maxLength(40))).check(z.maxLength(limits.common)),
  kinds: z.partialRecord(z.enum(cueKinds), phrases),
  denial: words,
  denialAfter: words,
  abroad: phrases,
  things: z.partialRecord(z.enum(things), words),
  dealings: z.partialRecord(z.enum(dealings), phrases),
  terms: z.partialRecord(z.enum(terms), phrases),
  roles: z.partialRecord(z.enum(['workplace', 'transit', 'home']), phrases),
  messengers: words,
});
/** A record of not too many members. */
const few = <Schema extends z.ZodMiniRecord>(record: Schema, most: number = limits.codes) =>
  record.check(z.refine((value) => Object.keys(value).length <= most, `Write at most ${most} of them.`));

const signWords = z.strictObject({
  message: prose,
  why: prose,
  falsePositives: z.array(prose).check(z.maxLength(limits.notes)),
});
const translation = z.strictObject({
  indicators: few(z.record(id, signWords), limits.named),
  combinations: few(z.record(id, prose), limits.named),
  tips: few(z.record(id, prose), limits.named),
});
const phone = z.strictObject({
  number: z
    .string()
    .check(z.regex(/^[+(\d][\d ()-]{1,24}$/, 'Write digits, with + first, such as "+977 1 2345678".')),
  use: z.optional(z.enum(phoneUses)),
});
const contact = z.strictObject({
  purpose: z.enum(purposes),
  name: z.optional(prose),
  localName: z.optional(z.strictObject({ lang, text: prose })),
  url: z.optional(address),
  phones: z.array(phone).check(z.maxLength(limits.notes)),
  mail: z.optional(
    z.string().check(z.regex(/^[\w.+-]+@[\w.-]+$/, 'Write an e-mail address.'), z.maxLength(200)),
  ),
  source: sourceKey,
});
const countryHelp = z.strictObject({
  country,
  contacts: z.array(contact).check(z.maxLength(limits.notes)),
  notes: z.array(z.enum(helpNotes)).check(z.maxLength(limits.notes)),
  noAgreement: z.optional(
    z.strictObject({ countries: z.array(country).check(z.minLength(1), z.maxLength(50)), source: sourceKey }),
  ),
});

const threeNumbers =
  'Write three numbers with dots between them, each of at most six digits, in quotation marks: "0.2.0".';

/** The shape of a pack; `packProblems` says what else must be right. */
export const packShape = z.strictObject({
  format: z.literal(packFormat),
  id,
  version: z.string(threeNumbers).check(z.regex(versionPattern, threeNumbers)),
  date: day,
  title: prose,
  publisher: prose,
  licence: prose,
  languages: z.array(lang).check(z.minLength(1), z.maxLength(limits.codes)),
  sources: few(z.record(sourceKey, source), limits.named),
  indicators: z.array(indicator).check(z.maxLength(limits.named)),
  rules: z.array(rule).check(z.maxLength(limits.rules)),
  combinations: z.array(combination).check(z.maxLength(200)),
  tips: z.array(tip).check(z.maxLength(200)),
  places: z.array(place).check(z.maxLength(limits.places)),
  cues: z.array(cues).check(z.maxLength(limits.codes)),
  pay: payTable,
  translations: few(z.record(lang, translation), limits.languages),
  help: z.array(countryHelp).check(z.maxLength(limits.codes)),
});

/** The lists of a pack that are read item by item, and how many items each may have. */
export const listShapes = {
  indicators: { item: indicator, most: limits.named },
  rules: { item: rule, most: limits.rules },
  combinations: { item: combination, most: 200 },
  tips: { item: tip, most: 200 },
  places: { item: place, most: limits.places },
  cues: { item: cues, most: limits.codes },
  help: { item: countryHelp, most: limits.codes },
} as const;

/** What a pack tells in one language, and in how many it may. */
export const translationShapes = { tag: lang, item: translation, most: limits.languages } as const;
