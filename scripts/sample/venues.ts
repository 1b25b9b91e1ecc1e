import { INES, OURSELVES } from './people.ts';
import type { Person } from './said.ts';

export type Format = 'rss' | 'rdf' | 'atom' | 'json';

/** A place of the sample's world that serves a feed. */
export interface Venue {
  /** As in `content/sources.yaml`. */
  source: string;
  title: string;
  host: string;
  /** Of the feed, with its query. */
  path: string;
  format: Format;
  /** Most entries it shows. */
  shows: number;
  /** Language of the feed itself. */
  language: string;
  /** How tidily people write there: 1 as printed, 0 as thumbs allow. */
  care: number;
  /** Whether people go by their handles there. */
  handles: boolean;
  /** What its entries link to. */
  link(number: number, author: string): string;
  /** Who writes there, where it is always the same. */
  voice?: Person;
  /** Milliseconds until it answers. */
  slow?: number;
  /** Positions in the cycle at which it does not answer with a feed, and what it does instead. */
  dead?: { from: number; to: number; how: 'gone' | 'parked' };
}

export const VENUES: readonly Venue[] = [
  {
    source: 'opina',
    title: 'Opina Sotoclaro: Panadería Migalinda',
    host: 'opina.example',
    path: '/negocios/migalinda/opiniones.atom',
    format: 'atom',
    shows: 450,
    language: 'es',
    care: 0.75,
    handles: false,
    link: (number) => `/negocios/migalinda/opinion-${number}`,
  },
  {
    source: 'compracerca',
    title: 'Compra Cerca: opiniones de alimentación',
    host: 'compracerca.example',
    path: '/opiniones/alimentacion.rss',
    format: 'rss',
    shows: 450,
    language: 'es',
    care: 0.7,
    handles: false,
    link: (number) => `/opiniones/${number}`,
  },
  {
    source: 'foro-alfar',
    title: 'Foro del Alfar: últimos mensajes',
    host: 'foro-alfar.example',
    path: '/feed.atom',
    format: 'atom',
    shows: 450,
    language: 'es',
    care: 0.5,
    handles: true,
    link: (number) => `/t/${number}#p1`,
  },
  {
    source: 'foro-masa',
    title: 'La Masa, foro de pan casero',
    host: 'foromasa.example',
    path: '/index.rdf',
    format: 'rdf',
    shows: 180,
    language: 'es',
    care: 0.6,
    handles: true,
    link: (number) => `/tema.php?id=${number}`,
    dead: { from: 0, to: 4, how: 'gone' },
  },
  {
    source: 'newcomers',
    title: 'Sotoclaro Newcomers',
    host: 'newcomers.example',
    path: '/posts.rss',
    format: 'rss',
    shows: 180,
    language: 'en',
    care: 0.8,
    handles: true,
    link: (number) => `/t/${number}/1`,
  },
  {
    source: 'eco',
    title: 'El Eco de Sotoclaro',
    host: 'eco-sotoclaro.example',
    path: '/rss/portada.xml',
    format: 'rss',
    shows: 180,
    language: 'es',
    care: 1,
    handles: false,
    voice: { name: 'Redacción', handle: 'redaccion' },
    link: (number) => `/noticias/${number}`,
  },
  {
    source: 'gaceta',
    title: 'Gaceta del Valle Claro',
    host: 'gaceta-valleclaro.example',
    path: '/atom.xml',
    format: 'atom',
    shows: 180,
    language: 'es',
    care: 1,
    handles: false,
    voice: { name: 'Gaceta del Valle Claro', handle: 'gaceta' },
    link: (number) => `/${number}.html`,
  },
  {
    source: 'titulares',
    title: 'panadería · Titulares de la comarca',
    host: 'titulares.example',
    path: '/buscar.rss?q=panader%C3%ADa',
    format: 'rss',
    shows: 90,
    language: 'es',
    care: 1,
    handles: false,
    voice: { name: '', handle: 'titulares' },
    link: (number) => `/ir/${number.toString(36)}`,
    slow: 250,
  },
  {
    source: 'red-sotoclaro',
    title: '#sotoclaro',
    host: 'red.example',
    path: '/tags/sotoclaro.rss',
    format: 'rss',
    shows: 360,
    language: 'es',
    care: 0.2,
    handles: true,
    link: (number, author) => `/@${author}/11${number.toString().padStart(10, '0')}`,
  },
  {
    source: 'videos',
    title: 'Sotoclaro come: comentarios',
    host: 'videos.example',
    path: '/canales/sotoclaro-come/comentarios.json',
    format: 'json',
    shows: 240,
    language: 'es',
    care: 0.2,
    handles: true,
    link: (number) => `/ver/${numberOfVideo(number)}#comentario-${number}`,
  },
  {
    source: 'butlleti-forn',
    title: 'Butlletí del Forn',
    host: 'butlletidelforn.example',
    path: '/feed',
    format: 'rss',
    shows: 60,
    language: 'ca',
    care: 1,
    handles: false,
    voice: { name: 'Redacció', handle: 'redaccio' },
    link: (number) => `/article/${number}`,
    dead: { from: 5, to: 8, how: 'parked' },
  },
  {
    source: 'blog-ines',
    title: 'La cuchara de Inés',
    host: 'lacucharadeines.example',
    path: '/feed.json',
    format: 'json',
    shows: 60,
    language: 'es',
    care: 1,
    handles: false,
    voice: INES,
    link: (number) => `/${number}/`,
  },
  {
    source: 'nuestra-cuenta',
    title: 'Panadería Migalinda (@migalinda@red.example)',
    host: 'red.example',
    path: '/@migalinda.rss',
    format: 'rss',
    shows: 270,
    language: 'es',
    care: 1,
    handles: true,
    voice: OURSELVES,
    link: (number) => `/@migalinda/11${number.toString().padStart(10, '0')}`,
  },
];

/** One of a few videos: comments gather under them. */
const numberOfVideo = (number: number): string => `v${(number % 7) + 1}`;

const bySource = new Map(VENUES.map((venue) => [venue.source, venue]));
export function venueOf(source: string): Venue {
  const venue = bySource.get(source);
  if (!venue) throw new Error(`The sample knows no source "${source}"`);
  return venue;
}
