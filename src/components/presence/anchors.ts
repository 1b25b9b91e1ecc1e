import { slug } from '../../archive/file-name.ts';

/** Ids that the page has already. */
const taken = ['content', 'summary', 'questions', 'rules'];

/** An id for each platform, made of its name and unlike any other: the same for the same platforms in the same order. */
export function anchors(platforms: readonly string[]): Map<string, string> {
  const used = new Set(taken);
  const found = new Map<string, string>();
  for (const platform of platforms) {
    const name = slug(platform) || 'place';
    let id = name;
    for (let number = 2; used.has(id); number += 1) id = `${name}-${number}`;
    used.add(id);
    found.set(platform, id);
  }
  return found;
}
