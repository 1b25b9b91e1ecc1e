/*
 * The YAML that this program writes: block mappings of two blanks, flow lists and flow mappings on one line, words that
 * cannot be mistaken for anything else plain, everything else between double quotes. `fast-yaml.ts` reads exactly this.
 */

export type Scalar = string | number | boolean;
export type Written = Scalar | readonly Written[] | { readonly [key: string]: Written | undefined };

/** Starts with a letter, ends with none of `:`, and holds nothing that YAML or an eye could misread. */
const PLAIN = /^\p{L}(?:[\p{L}\p{M}\p{N}\p{P}\p{S} ]*[\p{L}\p{M}\p{N}\p{P}\p{S}])?$/u;
/** In a flow collection commas and brackets have a meaning too. */
const PLAIN_IN_FLOW = /^\p{L}(?:[\p{L}\p{M}\p{N} ._/:%@+?&=~;-]*[\p{L}\p{M}\p{N}_/])?$/u;
const MISREAD = /: | #|:$|  |["\\]/;
/** Words that some YAML reads as something else, and `...` or `---`, which cannot begin with a letter. */
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf|infinity)$/i;
const LONGEST_PLAIN = 300;

/** Unseen, yet they act: escaped even between quotes, so that whoever reads the file sees them. */
const UNSEEN =
  /[\u007f-\u00a0\u00ad\u061c\u180e\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;

/** A text as a YAML scalar on one line. */
export function writeText(text: string, where: 'block' | 'flow' = 'block'): string {
  const plain =
    text.length <= LONGEST_PLAIN &&
    (where === 'flow' ? PLAIN_IN_FLOW : PLAIN).test(text) &&
    !MISREAD.test(text) &&
    !WORDS.test(text);
  if (plain) return text;
  return JSON.stringify(text).replace(
    UNSEEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const writeKey = (key: string): string =>
  /^[a-zA-Z][a-zA-Z0-9_-]*$/.test(key) && !WORDS.test(key) ? key : writeText(key, 'flow');

/** A value on one line. Fields that are undefined are left out. */
export function writeFlow(value: Written): string {
  if (typeof value === 'string') return writeText(value, 'flow');
  if (typeof value !== 'object') return String(value);
  if (isList(value))
    return `[${value.map((item) => (typeof item === 'string' ? quoted(item) : writeFlow(item))).join(', ')}]`;
  const fields = Object.entries(value).filter((entry): entry is [string, Written] => entry[1] !== undefined);
  if (fields.length === 0) return '{}';
  return `{ ${fields.map(([key, item]) => `${writeKey(key)}: ${writeFlow(item)}`).join(', ')} }`;
}

/** A field on a line of its own: `key: value`, its value on that line. */
export const writeField = (key: string, value: Written, indent = ''): string =>
  `${indent}${writeKey(key)}: ${typeof value === 'string' ? writeText(value) : writeFlow(value)}`;

/** A field that holds a query: between single quotes the double ones in it stay as people type them. */
export const writeQuery = (key: string, query: string): string =>
  /[\p{C}\u2028\u2029]/u.test(query)
    ? writeField(key, query)
    : `${writeKey(key)}: '${query.replaceAll("'", "''")}'`;

const isList = (value: Written): value is readonly Written[] => Array.isArray(value);
/** Words of a list are quoted all of them or the eye stumbles. */
const quoted = (text: string): string => {
  const written = writeText(text, 'flow');
  return written.startsWith('"') ? written : `"${written}"`;
};
