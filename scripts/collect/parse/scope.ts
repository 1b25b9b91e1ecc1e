import { prefixOf } from './namespaces.ts';

/** Namespaces in scope: prefix (empty for the default) → usual prefix, or undefined for one that nobody here knows. */
export type Scope = Readonly<Record<string, string | undefined>>;

export const ROOT_SCOPE: Scope = Object.freeze(Object.assign(Object.create(null) as Scope, { xml: 'xml' }));

/** The scope inside an element with these attributes (names in lower case). */
export function scopeWith(
  attributes: Readonly<Record<string, string>>,
  outer: Scope,
  isRoot: boolean,
): Scope {
  let scope: Record<string, string | undefined> | undefined;
  for (const name in attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    scope ??= Object.assign(Object.create(null) as Record<string, string | undefined>, outer);
    const uri = attributes[name]!;
    // The format's own namespace may be misspelt; a later default namespace that nobody knows is an extension.
    scope[name.slice(6)] = prefixOf(uri) ?? (name === 'xmlns' && !isRoot && uri ? 'other' : undefined);
  }
  return scope ?? outer;
}

/** The name under the usual prefix of its namespace; without one for the format's own elements. */
export function nameIn(scope: Scope, raw: string, inAtom: boolean): string {
  const colon = raw.indexOf(':');
  const prefix = colon < 0 ? '' : raw.slice(0, colon);
  const local = colon < 0 ? raw : raw.slice(colon + 1);
  const usual = scope[prefix.toLowerCase()] ?? (prefix === 'atom10' || prefix === 'a10' ? 'atom' : prefix);
  if (usual === '' || usual === 'rss') return local;
  // In an Atom feed its elements go without a prefix, in another feed they are an extension.
  if (usual === 'atom' && (colon < 0 || inAtom)) return local;
  return `${usual}:${local}`;
}
