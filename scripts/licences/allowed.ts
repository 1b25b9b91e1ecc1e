/** Licences under which a package may come in: they ask of a user of this program no more than to keep a notice. */
export const allowed: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Python-2.0',
];

/**
 * Those that ask that changes to the package itself stay open, and nothing of what uses it. This program changes none of
 * them and passes none of them on; each is a decision, by name.
 */
export const byName: Readonly<Record<string, readonly string[]>> = {
  // Styles are minified with it; tests look at pages with it.
  'MPL-2.0': ['lightningcss', 'lightningcss-*', 'axe-core'],
  // Image processing that Astro brings along and these pages, which have no pictures of others, never call.
  'LGPL-3.0-or-later': ['@img/sharp-*'],
};

/** Whether a package may be used under an SPDX licence expression: of `A OR B` one is enough, of `A AND B` both must do. */
export function isAllowed(name: string, expression: string | undefined): boolean {
  if (expression === undefined) return false;
  const tokens = expression.match(/\(|\)|[^\s()]+/g) ?? [];
  let at = 0;
  const term = (): boolean => {
    const token = tokens[at++];
    if (token !== '(') return token !== undefined && isAllowedAlone(name, token);
    const inside = either();
    return tokens[at++] === ')' && inside;
  };
  const both = (): boolean => {
    let all = term();
    while (tokens[at] === 'AND') {
      at += 1;
      all = term() && all;
    }
    return all;
  };
  const either = (): boolean => {
    let one = both();
    while (tokens[at] === 'OR') {
      at += 1;
      one = both() || one;
    }
    return one;
  };
  return either() && at === tokens.length;
}

function isAllowedAlone(name: string, licence: string): boolean {
  if (allowed.includes(licence)) return true;
  return (byName[licence] ?? []).some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );
}
