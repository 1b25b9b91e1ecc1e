/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}

/** What an edit may draw on. */
export interface Drawing {
  random: () => number;
  /** Words of other headlines. */
  vocabulary: readonly string[];
}
export type Edit = (title: string, drawing: Drawing) => string;

const outlets = [
  'El Correo del Valle',
  'La Voz',
  'diariodelsur.example',
  'The Daily Post',
  'Il Mattino',
  'TeleNorte',
  'Agencia Sur',
];
const prefixes = [
  'VÍDEO: ',
  'Última hora | ',
  'FOTOS: ',
  '[VIDEO] ',
  'Breaking: ',
  'En directo: ',
  'RT @diario: ',
  'Actualización: ',
];
const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;
const words = (title: string): string[] => title.split(/\s+/).filter(Boolean);
/** A place in a title. Never that of a number: with another number it would be another text. */
function place(list: readonly string[], random: () => number): number {
  const places = list.flatMap((word, i) => (/\d/.test(word) ? [] : [i]));
  return places.length === 0 ? 0 : pick(places, random);
}

/** What happens to a headline when it is republished. */
export const edits: Record<string, Edit> = {
  'the same': (title) => title,
  'outlet after -': (title, { random }) => `${title} - ${pick(outlets, random)}`,
  'outlet after |': (title, { random }) => `${title} | ${pick(outlets, random)}`,
  prefix: (title, { random }) => pick(prefixes, random) + title,
  capitals: (title) => title.toUpperCase(),
  'small letters': (title) => title.toLowerCase(),
  'no accents': (title) => title.normalize('NFD').replace(/\p{M}/gu, ''),
  'other quotes and signs': (title) =>
    title
      .replace(/["“”«»]/g, "'")
      .replace(/\s[-–—]\s/g, ' — ')
      .replace(/[.!]$/, '')
      .replace(/\.\.\./g, '…') + '.',
  'cut with …': (title, { random }) => {
    const list = words(title);
    return `${list.slice(0, Math.max(4, Math.ceil(list.length * (0.5 + 0.4 * random())))).join(' ')}…`;
  },
  'one word changed': (title, { random, vocabulary }) => {
    const list = words(title);
    list[place(list, random)] = pick(vocabulary, random);
    return list.join(' ');
  },
  'one word left out': (title, { random }) => {
    const list = words(title);
    list.splice(place(list, random), 1);
    return list.join(' ');
  },
  'one word put in': (title, { random, vocabulary }) => {
    const list = words(title);
    list.splice(place(list, random), 0, pick(vocabulary, random));
    return list.join(' ');
  },
  'a slip of the keyboard': (title, { random }) => {
    const list = words(title);
    const long = list.flatMap((word, i) => (word.length >= 6 && !/\d/.test(word) ? [i] : []));
    if (long.length === 0) return title;
    const at = pick(long, random);
    const letter = 1 + Math.floor(random() * (list[at]!.length - 3));
    const word = list[at]!;
    list[at] = word.slice(0, letter) + word[letter + 1] + word[letter] + word.slice(letter + 2);
    return list.join(' ');
  },
};

const months =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const cities = 'Vigo Lugo Ourense Pontevedra Santiago Ferrol Betanzos Monforte Noia Viveiro Sarria Tui'.split(
  ' ',
);
const things =
  'la harina|el agua|la sal|el horno|la masa madre|el centeno|la espelta|el maíz|los hornos de leña|la bollería|el turno de noche|las fiestas'.split(
    '|',
  );

/** Titles made from one mould, each its own text: they must never be taken for copies. Made up. */
export const moulds: ((i: number) => string)[] = [
  (i) => `Informe del ${1 + (i % 28)} de ${months[i % 12]}`,
  (i) => `Parte semanal de precios del pan número ${100 + i}`,
  (i) => `El tiempo en Galicia para el ${1 + (i % 28)} de ${months[i % 12]} de 2026`,
  (i) => `Resultados de la jornada ${1 + i} de la liga comarcal de fútbol sala`,
  (i) => `Terremoto de magnitud ${2 + (i % 4)},${i % 10} cerca de la costa de Granada`,
  (i) => `El Ibex 35 ${i % 2 ? 'sube' : 'baja'} un ${1 + (i % 3)},${i % 10} % al cierre de la sesión`,
  (i) => `Diario de un panadero: ${things[i % 12]}`,
  (i) => `El Ayuntamiento de ${cities[i % 12]} aprueba los presupuestos`,
  (i) => `Weekly market report ${1 + (i % 28)} August 2026`,
  (i) => `This week in bread, issue ${i + 1}`,
  (i) => `Episode ${i + 1}: a conversation with a baker`,
  (i) =>
    `Agenda de ${['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'][i % 7]} en el barrio: actos y horarios`,
];
