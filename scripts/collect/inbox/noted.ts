/** What a person can say of something heard, in the order of the reference. */
export const notedFields = [
  'title',
  'text',
  'date',
  'place',
  'platform',
  'author',
  'profile',
  'stars',
  'link',
  'language',
] as const;
export type NotedField = (typeof notedFields)[number];

/** Something heard, as a person wrote it down or handed it in: every field in its own words, nothing checked yet. */
export interface Noted extends Partial<Record<NotedField, string>> {
  /** Names the message for ever, where it has such a name: that of an e-mail. */
  guid?: string;
  /** Its text and title are plain text for certain, and what looks like markup in them is none. */
  plain?: true;
}

/**
 * The names that people give the fields, in Spanish, Catalan, Galician and English and in the exports of places that keep
 * reviews; case, accents and signs do not count. The first of each is the one that is suggested.
 */
const names: Record<NotedField, string> = {
  title: 'título titular asunto title headline subject titol assumpte "review title" "título de la reseña"',
  text: 'texto comentario comentarios opinión reseña mensaje contenido descripción "qué se dijo" "lo que se oyó" text comment comments review "review text" "review content" message content body description feedback said comentari ressenya missatge contingut comentarios',
  date: 'fecha día cuándo publicado published date day when "fecha y hora" "review date" "date published" "fecha de publicación" created "created at" data dia quan',
  place:
    'sitio fuente lugar dónde origen source place where site from lloc font on onde "review source" orixe',
  platform: 'plataforma canal platform channel medio',
  author:
    'autor quién nombre cliente clienta usuario author who name customer user reviewer "reviewer name" "author name" "display name" autora qui nom client nome',
  profile: 'perfil profile "author url" "reviewer url"',
  stars:
    'estrellas puntuación valoración calificación nota stars rating score "star rating" "review rating" estrelles puntuació valoració estrelas',
  link: 'enlace url dirección link address permalink "review url" enllaç ligazón',
  language: 'idioma lengua language lang llengua lingua',
};

/** Letters and digits alone: `Fecha_y hora` and `fecha y hora` are one name. */
export const folded = (name: string): string =>
  name
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const listed = (text: string): string[] =>
  [...text.matchAll(/"([^"]+)"|(\S+)/g)].map(([, phrase, word]) => folded(phrase ?? word!));

const byName = new Map(
  notedFields.flatMap((field) => listed(names[field]).map((name): [string, NotedField] => [name, field])),
);

/** The field that a column or a line of front matter is about; undefined for what says nothing to us. */
export const fieldNamed = (name: string): NotedField | undefined => byName.get(folded(name));

/** Every name that is understood, for "did you mean". */
export const knownNames = (): string[] => [...byName.keys()];

/** The name that is suggested for a field. */
export const suggested = (field: NotedField): string => /^\S+/.exec(names[field])![0];
