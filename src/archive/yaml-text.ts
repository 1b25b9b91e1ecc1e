import { isAlias, isCollection, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';

/** YAML of people, read: its value, or the first thing that is wrong with it and where. */
export type YamlText = { ok: true; value: unknown } | { ok: false; message: string; line?: number };

/** YAML 1.2. Keys are checked below: `yaml` compares each with each. */
export const YAML_OPTIONS = {
  version: '1.2',
  schema: 'core',
  uniqueKeys: false,
  merge: false,
  stringKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** Characters: many times what a business writes, and few enough that somebody's contribution cannot hold a build up. */
const LONGEST = 4_000_000;
const DEEPEST = 32;
const MOST_ALIASES = 20;

/**
 * Reads YAML that may be hostile, in time that grows with its length. Refused are repeated keys, keys that are not
 * scalars (writing out `? ? ? ?` takes `yaml` minutes), more than 20 aliases, more than 32 levels, and four million
 * characters.
 */
export function readYamlText(text: string): YamlText {
  if (text.length > LONGEST) return { ok: false, message: `longer than ${LONGEST} characters` };
  const counter = new LineCounter();
  try {
    const document = parseDocument(text, { ...YAML_OPTIONS, lineCounter: counter });
    const error = document.errors[0];
    const fault = error ? { message: error.message, at: error.pos[0] } : faultOf(document);
    if (fault) return { ok: false, message: fault.message, line: counter.linePos(fault.at).line };
    return { ok: true, value: wellFormed(text, document.toJS({ maxAliasCount: MOST_ALIASES })) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message.split('\n', 1)[0]! : String(error) };
  }
}

interface Fault {
  message: string;
  at: number;
}

/** The first thing that makes a document one that is not read, found with a stack of its own. */
function faultOf(document: Document.Parsed): Fault | undefined {
  let aliases = 0;
  const left: { node: unknown; depth: number }[] = [{ node: document.contents, depth: 0 }];
  while (left.length > 0) {
    const { node, depth } = left.pop()!;
    const at = (node as { range?: [number] } | null)?.range?.[0] ?? 0;
    if (depth > DEEPEST) return { message: `more than ${DEEPEST} levels`, at };
    if (isAlias(node) && ++aliases > MOST_ALIASES)
      return { message: `more than ${MOST_ALIASES} aliases`, at };
    if (!isCollection(node)) continue;
    if (isMap(node)) {
      const names = new Set<string>();
      for (const { key, value } of node.items as { key: unknown; value: unknown }[]) {
        if (!isScalar(key)) return { message: 'a name of a field that is no single word or text', at };
        const name = String(key.value);
        const keyAt = key.range?.[0] ?? at;
        if (names.has(name)) return { message: `the field ${name.slice(0, 60)} is given twice`, at: keyAt };
        names.add(name);
        left.push({ node: value, depth: depth + 1 });
      }
    } else for (const item of node.items) left.push({ node: item, depth: depth + 1 });
  }
  return undefined;
}

/** Escapes such as `\ud800` and `\0` make texts that no file should hold; everything else is well-formed already. */
function wellFormed(source: string, value: unknown): unknown {
  return /\\(?:u[dD]|U|0|x0|u0)/.test(source) ? mended(value) : value;
}

function mended(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '');
  if (Array.isArray(value)) return value.map(mended);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mended(item)]));
}
