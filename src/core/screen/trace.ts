import type { Circumstances } from '../facts/read-facts.ts';
import { type Hits, spansOf } from '../match/hits.ts';
import type { Facts } from '../model/fact.ts';
import type { PackRef } from '../model/finding.ts';
import type { Condition, Test } from '../model/pack.ts';
import type { Post } from '../model/post.ts';
import type { Span } from '../model/span.ts';
import type { Text } from '../model/text.ts';
import type { CompiledRule, Engine } from '../packs/engine.ts';
import { evidenceAt } from '../text/text-of.ts';
import { readingsOf } from './readings.ts';
import { scannedFor } from './scanned-for.ts';
import { type Question, questionOf, wordsFor } from './tests.ts';

/** What one rule made of a post. */
export interface RuleTrace {
  readonly rule: string;
  /** The post's words for the conditions that held. */
  readonly found: readonly string[];
  /** The conditions that did not hold, as the author wrote them. */
  readonly missing: readonly Condition[];
  /** The `unless` conditions that held, and stopped the rule. */
  readonly stopped: readonly Condition[];
  /** Phrases of the sign of which all parts but one stand somewhere in the post. */
  readonly begun: readonly BegunPhrase[];
}

/** A phrase as its author wrote it, and the post's words for the parts of it that are there. */
export interface BegunPhrase {
  readonly phrase: string;
  readonly has: readonly string[];
}

/** Why a pack said what it said of a post: what it understood, and which of its rules held or almost did. */
export interface Trace {
  readonly pack: PackRef;
  readonly facts: Facts;
  readonly held: readonly RuleTrace[];
  readonly almost: readonly RuleTrace[];
  /** The post's own words behind a span of the facts. */
  readonly quote: (span: Span) => string;
}

/** Traces a post through every pack, whatever kind of text it is. Slower than `screen`: it asks every rule. */
export async function trace(post: Post, engine: Engine, circumstances: Circumstances = {}): Promise<Trace[]> {
  const read = readingsOf(scannedFor(post, engine, circumstances), engine);
  return Promise.all(
    engine.packs.map(async (pack) => {
      const { scanned, reading } = await read(pack);
      const { text, hits } = scanned;
      const question = questionOf(text.folded, reading, pack);
      const traced = pack.rules.map((rule) => traceRule(rule, question, { text, hits: hits(pack), engine }));
      return {
        pack: pack.ref,
        facts: reading.facts,
        held: traced.filter(holds).map(toldOf),
        almost: traced.filter((rule) => !holds(rule) && isAlmost(rule)).map(toldOf),
        quote: (span) => quoteOf(text, span),
      };
    }),
  );
}

const toldOf = ({ signMissing: _, ...told }: TracedRule): RuleTrace => told;

const holds = ({ missing, stopped }: RuleTrace) => missing.length + stopped.length === 0;

/** Only `unless` stopped it, or one condition is missing: of a rule's own phrases a part must stand there. */
const isAlmost = ({ missing, found, begun, signMissing }: TracedRule) =>
  missing.length === 0 || (missing.length === 1 && (signMissing ? begun : found).length > 0);

interface TracedRule extends RuleTrace {
  readonly signMissing: boolean;
}

interface Scan {
  readonly text: Text;
  readonly hits: Hits;
  readonly engine: Engine;
}

function traceRule({ rule, when, unless }: CompiledRule, question: Question, scan: Scan): TracedRule {
  const ways: readonly Test[] = [
    ...(rule.phrases.length > 0 ? [{ phrases: rule.phrases }] : []),
    ...rule.facts,
  ];
  const sign: readonly Condition[] = ways.length > 1 ? [{ any: ways }] : ways;
  const asked = [...sign, ...rule.when].map((condition, at) => {
    const compiled = when[at];
    return { condition, words: compiled && wordsFor(compiled, question) };
  });
  const missing = asked.filter(({ words }) => !words).map(({ condition }) => condition);
  const signs = asked.flatMap(({ words }) => words?.filter(({ setting }) => !setting) ?? []);
  const signMissing = sign.some((condition) => missing.includes(condition));
  return {
    rule: rule.id,
    signMissing,
    found: [...new Set(signs.map((span) => quoteOf(scan.text, span)))],
    missing,
    stopped: rule.unless.filter((_, at) => {
      const compiled = unless[at];
      return compiled && wordsFor(compiled, question);
    }),
    begun: signMissing ? begunPhrases(rule.phrases, when[0], scan) : [],
  };
}

/** Phrases of at least two parts, of which at most one is missing. Slots count as there. */
function begunPhrases(
  written: readonly string[],
  sign: CompiledRule['when'][number] | undefined,
  { text, hits, engine }: Scan,
): BegunPhrase[] {
  const [test] = sign?.of ?? [];
  if (!test || !('phrases' in test)) return [];
  return written.flatMap((phrase, at) => {
    const compiled = engine.phrases[test.phrases[at] as number];
    const parts = (compiled?.segments ?? []).filter(({ slot }) => !slot);
    if (parts.length < 2) return [];
    const has = parts.flatMap(({ literals }) => {
      const [hit] = literals.flatMap((literal) => spansOf(hits, literal));
      return hit ? [quoteOf(text, hit)] : [];
    });
    return has.length >= parts.length - 1 ? [{ phrase, has }] : [];
  });
}

const quoteOf = (text: Text, span: Span): string => evidenceAt(text, span)?.quote ?? '';
