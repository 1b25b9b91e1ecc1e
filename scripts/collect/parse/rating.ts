import type { Children } from './element.ts';

/** Elements in which feeds of reviews give the stars of the author, not the average of a crowd. */
const NAMES = [
  'im:rating',
  'review:rating',
  'hreview:rating',
  'rating',
  'ratingvalue',
  'schema:ratingvalue',
  'gd:rating',
  'stars',
  'score',
];

/** Stars, 1 to 5, of a review; undefined where none are given or the scale is not known. */
export function ratingOf(children: Children): number | undefined {
  for (const name of NAMES) {
    const element = children.get(name)?.[0];
    if (!element) continue;
    const written = element.attributes['value'] ?? element.attributes['average'] ?? element.text;
    const stars = starsOf(written, Number(element.attributes['max'] ?? element.attributes['scale'] ?? 5));
    if (stars !== undefined) return stars;
  }
  return undefined;
}

/** `4`, `4.5`, `4,5`, `4/5`, `8/10`, `★★★★☆` as stars of 1 to 5. */
export function starsOf(written: string, scale = 5): number | undefined {
  const text = written.trim();
  if (/^★{1,5}☆{0,4}$/.test(text)) return text.replaceAll('☆', '').length;
  const found = /^(\d{1,3}(?:[.,]\d{1,3})?)(?:\s*(?:\/|de|of)\s*(\d{1,3}))?$/.exec(text);
  if (!found) return undefined;
  const top = found[2] ? Number(found[2]) : scale;
  const stars = (Number(found[1]!.replace(',', '.')) / top) * 5;
  return stars >= 1 && stars <= 5 ? Math.round(stars * 10) / 10 : undefined;
}
