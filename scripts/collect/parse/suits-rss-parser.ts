import { prefixOf } from './namespaces.ts';

/** What `readWithRssParser` needs to know of a feed before it reads it. */
export interface Suitable {
  format: 'rss' | 'rdf' | 'atom';
  /** xml:lang of the root. */
  language?: string;
  /** Names of all elements, those of HTML in CDATA included. */
  names: string[];
}

/** Larger feeds are read by the faster reader. */
const LARGEST = 1_000_000;
/** More names are no feed that anybody writes. */
const MOST_NAMES = 150;
/** What stands before the root: declaration, comments, instructions. */
const ROOT =
  /^\uFEFF?\s*(?:<\?xml\s[^<>]{0,200}\?>\s*)?(?:<!--(?:[^-]|-(?!-)){0,2000}-->\s*|<\?(?:[^?<>]){0,500}\?>\s*){0,8}<(rss|rdf:RDF|feed)(\s[^<>]{0,8000})?>/;
/**
 * What rss-parser loses (base addresses and languages below the root, XHTML whose parts it puts into another order, the
 * modes of Atom's drafts, characters that only windows-1252 has at their number) or what its XML parser refuses
 * (declared entities).
 */
const LOST =
  /<!DOCTYPE|<!ENTITY|\bxml:(?:base|lang|space)\b|\bxhtml\b|\smode=|\bxmlns\b|&#(?:1[2-5]\d|x[89][\da-f]);/i;

/**
 * Whether rss-parser reads this feed well: plain RSS 0.9x or 2.0, RDF or Atom 1.0 under the usual prefixes. Undefined
 * when the lenient reader does better. A look at the text, not a proof: where rss-parser still refuses, the lenient
 * reader takes over.
 */
export function suitsRssParser(text: string): Suitable | undefined {
  if (text.length > LARGEST) return undefined;
  const root = ROOT.exec(text);
  if (!root) return undefined;
  const [before, name, attributes = ''] = root;
  if (LOST.test(text.slice(before.length))) return undefined;
  const format = name === 'rss' ? 'rss' : name === 'feed' ? 'atom' : 'rdf';
  if (format === 'rss' && !/\sversion\s*=\s*["'](?:2|0\.9)/.test(attributes)) return undefined;
  if (!usualPrefixes(attributes, format)) return undefined;
  if (/\sxml:base\s*=/.test(attributes)) return undefined;
  const names = namesIn(text);
  // Items under the name of another format are seen by the lenient reader alone.
  if (!names || names.includes(format === 'atom' ? 'item' : 'entry')) return undefined;
  const language = /\sxml:lang\s*=\s*["']([^"'<>]{1,40})["']/.exec(attributes)?.[1]?.trim();
  return { format, names, ...(language && { language }) };
}

/** Every known namespace under its usual prefix, and no usual prefix for another one. */
function usualPrefixes(attributes: string, format: Suitable['format']): boolean {
  let own: string | undefined;
  for (const [, prefix, uri = ''] of attributes.matchAll(
    /\sxmlns(?::([\w.-]+))?\s*=\s*["']([^"'<>]*)["']/g,
  )) {
    const usual = prefixOf(uri);
    if (prefix === undefined) own = usual ?? 'unknown';
    else if (usual !== undefined && usual !== prefix) return false;
    else if (usual === undefined && OWN_PREFIXES.has(prefix)) return false;
  }
  return format === 'rss' ? own === undefined || own === 'rss' : own === (format === 'rdf' ? 'rss' : 'atom');
}
const OWN_PREFIXES = new Set([
  'atom',
  'rss',
  'rdf',
  'dc',
  'dcterms',
  'content',
  'media',
  'itunes',
  'im',
  'thr',
  'xhtml',
  'other',
]);

function namesIn(text: string): string[] | undefined {
  const names = new Set<string>();
  for (const [, name] of text.matchAll(/<([A-Za-z_][\w.:-]{0,80})/g)) {
    names.add(name!);
    if (names.size > MOST_NAMES) return undefined;
  }
  return [...names];
}
