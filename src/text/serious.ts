const words: Record<string, string> = {
  es: 'alergia alérgico alérgica alérgicos anafilaxia intoxicación intoxicado intoxicada hospital urgencias ambulancia cucaracha cucarachas rata ratas moho gusano gusanos salmonela vómitos herido herida heridos lesión policía denuncia denunciar denunciado juzgado juicio abogado racista racismo discriminación discriminado machista homófobo acoso "hoja de reclamaciones" "hojas de reclamaciones" sanidad consumo',
  en: 'allergy allergic anaphylaxis "food poisoning" hospital ambulance cockroach cockroaches rats mould mold salmonella injured injury police sued lawsuit lawyer court racist racism discrimination harassment "health inspector"',
};

const patterns = new Map<string, RegExp>();
const pattern = (list: string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${list.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
const listed = (text: string): string[] =>
  [...text.matchAll(/"([^"]+)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');

/**
 * Words of a text that ask for a look today, as they stand in it: health, allergy, hygiene, injury, discrimination,
 * police, court, official complaint. `extra` adds to the list; `-word` takes one away.
 */
export function seriousWords(text: string, language: string, extra: string[] = []): string[] {
  const key = JSON.stringify([language, extra]);
  let found = patterns.get(key);
  if (!found) {
    const removed = new Set(extra.filter((word) => word.startsWith('-')).map((word) => word.slice(1)));
    const own = !Object.hasOwn(words, language)
      ? Object.values(words).flatMap(listed)
      : listed(words[language]!);
    const all = [...own, ...extra.filter((word) => !word.startsWith('-'))].filter(
      (word) => !removed.has(word),
    );
    found = all.length > 0 ? pattern(all) : /(?!)/g;
    patterns.set(key, found);
  }
  return [...new Set([...text.matchAll(found)].map((match) => match[0]))];
}
