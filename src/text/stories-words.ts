/** Words that tell two otherwise equal titles apart, folded, `ñ` as `n`. Spanish, Catalan, Galician, Portuguese, English, French, Italian, German. */

const groups = {
  month: `enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
    gener febrer marc maig juny juliol agost setembre novembre desembre
    xaneiro febreiro abril maio xuno xullo outubro novembro decembro janeiro fevereiro junho julho setembro dezembro
    january february march april may june july august september october november december
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
    gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
    januar februar marz juni juli oktober dezember jan feb apr jun jul aug sept oct nov dec`,
  day: `lunes martes miercoles jueves viernes sabado domingo dilluns dimarts dimecres dijous divendres dissabte diumenge
    luns mercores xoves venres segundafeira tercafeira quartafeira quintafeira sextafeira monday tuesday wednesday thursday friday saturday sunday
    lundi mardi mercredi jeudi vendredi samedi dimanche lunedi martedi mercoledi giovedi venerdi sabato domenica
    montag dienstag mittwoch donnerstag freitag samstag sonntag mon tue wed thu fri sat sun`,
  count: `uno dos tres cuatro cinco seis siete ocho nueve diez once doce one two three four five six seven eight nine ten
    deux trois quatre cinq sept huit neuf dix due tre quattro cinque sei sette otto nove dieci zwei drei vier funf sechs sieben acht
    primer primero primera segundo segunda tercer tercero tercera cuarto cuarta quinto quinta sexto septimo octavo noveno ultimo ultima
    first second third fourth fifth sixth seventh eighth ninth tenth last ii iii iv vi vii viii ix xi xii xiii xiv
    dois duas dous dues terca quarta sexta quatre cinc sis vuit nou deu terceira quarta`,
  way: `sube baja suben bajan abre cierra abren cierran gana pierde ganan pierden mas menos mejor peor antes despues con sin
    aprueba rechaza acepta crece cae entra sale norte sur este oeste manana tarde noche hoy ayer
    up down rises falls rise fall wins loses win lose won lost opens closes more less best worst before after with without
    higher lower gains losses north south east west today yesterday tomorrow tonight puja monte baisse sale scende`,
  not: `no not non nao nicht pas never nunca jamas nadie ninguno ninguna none sin without deny denies denied niega nega`,
};

const groupOf = new Map<string, string>();
for (const [group, words] of Object.entries(groups)) {
  for (const word of words.split(/\s+/)) if (!groupOf.has(word)) groupOf.set(word, group);
}

/**
 * What a word counts or dates: `number`, `month`, `day`, `count`, `way` (one of a pair of opposites), `not`; undefined for
 * all others. Titles that differ in such a word are two titles.
 */
export function tellingKind(word: string): string | undefined {
  return /\d/.test(word) ? 'number' : groupOf.get(word);
}

/** A number, month or day of the week. */
export const isFigure = (word: string): boolean => {
  const kind = tellingKind(word);
  return kind === 'number' || kind === 'month' || kind === 'day';
};

/** What an editor puts before or after a title: `VÍDEO: …`, `… (fotos)`. */
const labels = new Set([
  'video', 'videos', 'foto', 'fotos', 'audio', 'audios', 'galeria', 'podcast', 'ultima hora', 'ultimo momento', 'urgente', 'directo',
  'en directo', 'en vivo', 'en direct', 'en directe', 'directe', 'ao vivo', 'diretta', 'exclusiva', 'exclusivo', 'opinion', 'analisis',
  'actualizacion', 'actualizado', 'actualizada', 'ampliacion', 'avance', 'alerta', 'live', 'breaking', 'breaking news', 'just in', 'watch',
  'exclusive', 'update', 'updated', 'photo', 'photos', 'pictures', 'gallery', 'alert', 'eilmeldung', 'galerie', 'rt', 'via',
]); // prettier-ignore

/** `words`: folded, with single spaces. */
export const isLabel = (words: string): boolean => labels.has(words) || /^update \d+$/.test(words);
