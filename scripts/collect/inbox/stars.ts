import { starsOf } from '../parse/rating.ts';

const NUMBERS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  dues: 2,
  quatre: 4,
  cinc: 5,
  dúas: 2,
  catro: 4,
};
const NUMBER = String.raw`(?<![\p{L}\p{N}.,/])(\d{1,2}(?:[.,]\d)?|${Object.keys(NUMBERS).join('|')})`;
const OF = String.raw`(?: ?/ ?| (?:de|of|out of|sobre|su) )`;
const STARS = String.raw`(?:stars?|estrell(?:a|as|es)|estrelas?)(?!\p{L})`;

/** Signs in a row, filled ones first. A lone star is an ornament. */
const SIGNS = /(?<![★☆⭐\uFE0F])(?=[★☆⭐\uFE0F]{2})(?:★|⭐\uFE0F?){1,5}☆{0,4}(?![★☆⭐\uFE0F])/gu;
/** `4 de 5 estrellas`: nothing else is said so. */
const STARS_OF_FIVE = new RegExp(String.raw`${NUMBER}${OF}(?:5|five|cinco|cinc)[ -]?${STARS}`, 'giu');
/** `2 stars`, `4/5`, `8 de 10`: may be a hotel, a day or a lottery, so a word about reviews must stand near. */
const STARS_ALONE = new RegExp(String.raw`${NUMBER}[ -]?${STARS}`, 'giu');
const OF_TOP = new RegExp(String.raw`${NUMBER}${OF}(5|10)(?![.,/]?[\p{L}\p{N}])`, 'giu');
const ABOUT_REVIEWS =
  /valora|puntua|puntúa|calific|nota|rat(?:ed|ing)|review|rese[ñn]|ressenya|opini|score|feedback/iu;
/** What all have given together is nobody's opinion. */
const AVERAGE = /media|promedio|average|mitjana|overall|total/iu;

/** No notification needs more to say how many stars there are. */
const LOOKED_AT = 20_000;
const NEAR = 50;

/**
 * Stars, 1 to 5, that a notification or a letter speaks of: `★★★★☆`, `4 de 5 estrellas`, "rated 2 stars", "Puntuación: 4/5".
 * Undefined where none are, or where it is not certain that they are one person's.
 */
export function starsIn(text: string): number | undefined {
  const part = text.slice(0, LOOKED_AT);
  const ways: [RegExp, boolean][] = [
    [SIGNS, false],
    [STARS_OF_FIVE, false],
    [STARS_ALONE, true],
    [OF_TOP, true],
  ];
  for (const [pattern, needsCue] of ways) {
    for (const found of part.matchAll(pattern)) {
      const before = part.slice(Math.max(0, found.index - NEAR), found.index);
      if (AVERAGE.test(before.slice(-20))) continue;
      const after = part.slice(found.index, found.index + NEAR);
      if (needsCue && !ABOUT_REVIEWS.test(before) && !ABOUT_REVIEWS.test(after)) continue;
      const stars = found[1] === undefined ? shownBy(found[0]) : scaled(found[1], Number(found[2] ?? 5));
      if (stars !== undefined) return stars;
    }
  }
  return undefined;
}

/** Stars of a field that holds nothing else: a number, its name, signs, or a number with its scale. */
export function starsOfField(written: string): number | undefined {
  const text = written.trim().toLowerCase();
  if (text.length > 60) return undefined;
  if (/^[★☆⭐\uFE0F]+$/u.test(text)) return shownBy(text);
  const bare = text.replace(new RegExp(String.raw`[ -]?${STARS}\.?$`, 'u'), '');
  return NUMBERS[bare] ?? starsOf(bare.replace(/ (?:out of|sobre|su) /, '/'));
}

const shownBy = (signs: string): number | undefined => {
  const plain = signs.replace(/\uFE0F/g, '').replace(/⭐/g, '★');
  return plain.length <= 5 ? starsOf(plain) : undefined;
};
const scaled = (number: string, top: number): number | undefined =>
  starsOf(String(NUMBERS[number.toLowerCase()] ?? number), top);
