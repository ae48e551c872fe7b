import type { Fields } from '../model/post.ts';

/** What a page tells machines of a job, in words: a place and pay may stand as the JSON of what schema.org says that they are made of. */
export function claimsInWords({ location, pay, ...claimed }: Fields): Fields {
  const place = location && placesIn(parsed(location));
  const sum = pay && sumOf(parsed(pay));
  return { ...claimed, ...(place && { location: place }), ...(sum && { pay: sum }) };
}

/** The value of a JSON object or list; any other text is its own value, and what was cut off has none. */
function parsed(told: string): unknown {
  if (!/^[{[]/.test(told)) return told;
  try {
    return JSON.parse(told);
  } catch {
    return undefined;
  }
}

const placesIn = (value: unknown): string =>
  [...new Set(list(value).map(placeOf))].filter(Boolean).join('; ');

/** "Agadir, Souss-Massa, MA" of a Place or a PostalAddress (schema.org). */
function placeOf(value: unknown): string | undefined {
  if (!isObject(value)) return words(value);
  const address = own(value, 'address') ?? value;
  if (!isObject(address)) return words(address);
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((key) => words(own(address, key)));
  return (
    [...new Set(parts)].filter(Boolean).join(', ') || words(own(address, 'streetAddress')) || words(value)
  );
}

/** "1800 - 2400 EUR MONTH" of a MonetaryAmount (schema.org), whose value may be a number, text, or a QuantitativeValue. */
function sumOf(value: unknown): string | undefined {
  const salary = list(value)[0];
  if (!isObject(salary)) return words(salary);
  const inner = own(salary, 'value');
  const amount = isObject(inner) ? inner : salary;
  const sums = ['minValue', 'value', 'maxValue'].map((key) => words(own(amount, key)));
  const sum = [...new Set(sums)].filter(Boolean).join(' - ');
  const around = [words(own(salary, 'currency')), words(own(amount, 'unitText'))];
  return sum === '' ? undefined : [sum, ...around].filter(Boolean).join(' ');
}

const longestWords = 300;

/** A text, a number, or the name of a thing. */
function words(value: unknown): string | undefined {
  const one = list(value)[0];
  const named = isObject(one) ? own(one, 'name') : one;
  if (typeof named === 'number') return String(named);
  if (typeof named !== 'string') return undefined;
  return (
    named
      .replace(/(?:<[^<>]*>|\s)+/g, ' ')
      .trim()
      .slice(0, longestWords) || undefined
  );
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const own = (object: object, key: string): unknown =>
  Object.hasOwn(object, key) ? (object as Readonly<Record<string, unknown>>)[key] : undefined;

const mostPlaces = 20;

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, mostPlaces) : [value]);
