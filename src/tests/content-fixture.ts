import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeCoverage } from '../archive/coverage-file.ts';
import type { Coverage } from '../archive/coverage.ts';
import { idOf } from '../archive/identity.ts';
import type { WeekId } from '../archive/instant.ts';
import type { IntentLabel, SentimentLabel } from '../archive/mention.ts';
import { weekDays } from '../archive/week.ts';
import { fileName, writeMention } from '../archive/write-mention.ts';
import type { NewBroadcast, NewMention } from '../archive/write-mention.ts';

/** A random source that gives the same numbers everywhere (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const sources = [
  { id: 'resenas', kind: 'feed', title: 'Reseñas del barrio', platform: 'reviews' },
  { id: 'foro', kind: 'feed', title: 'Foro vecinal', platform: 'forum' },
  { id: 'diario', kind: 'feed', title: 'El Diario del Barrio', platform: 'press' },
  { id: 'red', kind: 'feed', title: 'Red abierta', platform: 'microblog' },
  { id: 'blog', kind: 'feed', title: 'Blog de Carmen', platform: 'blog', follow: true },
  {
    id: 'mapa',
    kind: 'by-hand',
    title: 'Reseñas del mapa',
    url: 'https://mapa.example/migalinda',
    every: '1 week',
  },
];

export const topics: Record<string, { title: string; kind: string; query: string; body: string }> = {
  migalinda: {
    title: 'Migalinda',
    kind: 'brand',
    query: 'migalinda',
    body: 'Todo lo que nombra a la **panadería**.',
  },
  reparto: {
    title: 'Reparto a domicilio',
    kind: 'service',
    query: 'reparto OR "a domicilio"',
    body: 'Lo que se dice de cómo y cuándo llega el pan.\n\n- Si crecen las quejas, mirar las rutas del sábado.',
  },
  'hogaza-centeno': {
    title: 'Hogaza de centeno',
    kind: 'product',
    query: 'hogaza',
    body: 'Nuestro pan más pedido.',
  },
  precios: { title: 'Precios', kind: 'price', query: 'precio OR caro', body: '' },
  'la-espiga': {
    title: 'La Espiga',
    kind: 'competitor',
    query: '"la espiga"',
    body: 'La panadería de la plaza.',
  },
  'pan-artesano': { title: 'Pan artesano', kind: 'sector', query: '"pan artesano"', body: 'El oficio.' },
};

interface Line {
  title: string;
  text: string;
  intent: IntentLabel;
  tone: SentimentLabel;
  topics: Record<string, string[]>;
  source: string;
  rating?: number;
}
const lines: Line[] = [
  {
    title: 'El pan llegó frío',
    text: 'Ayer el reparto de Migalinda llegó tarde y el pan frío. Nadie contesta al teléfono. ¿Hay alguien ahí?',
    intent: 'complaint',
    tone: 'negative',
    topics: { migalinda: ['Migalinda'], reparto: ['reparto'] },
    source: 'foro',
  },
  {
    title: 'La mejor hogaza',
    text: 'La hogaza de centeno de Migalinda es la mejor del barrio: corteza crujiente y miga que huele a campo. Volveremos cada sábado.',
    intent: 'praise',
    tone: 'positive',
    topics: { migalinda: ['Migalinda'], 'hogaza-centeno': ['hogaza'] },
    source: 'resenas',
    rating: 5,
  },
  {
    title: '',
    text: '¿Abrís Migalinda el domingo por la mañana? Queremos llevar pan a la comida familiar.',
    intent: 'question',
    tone: 'neutral',
    topics: { migalinda: ['Migalinda'] },
    source: 'red',
  },
  {
    title: 'Una idea',
    text: 'Estaría bien que Migalinda tuviera pan sin gluten recién hecho, aunque sea por encargo.',
    intent: 'suggestion',
    tone: 'neutral',
    topics: { migalinda: ['Migalinda'] },
    source: 'resenas',
    rating: 4,
  },
  {
    title: 'Un poco caro',
    text: 'El precio de la barra ha subido otra vez en Migalinda. Buena, pero cara para todos los días.',
    intent: 'complaint',
    tone: 'negative',
    topics: { migalinda: ['Migalinda'], precios: ['precio'] },
    source: 'resenas',
    rating: 3,
  },
  {
    title: 'El horno que resiste en el barrio',
    text: 'La panadería Migalinda cumple treinta años entre obras y alquileres. «Aquí el secreto es madrugar», dice su dueña.',
    intent: 'news',
    tone: 'positive',
    topics: { migalinda: ['Migalinda'] },
    source: 'diario',
  },
  {
    title: 'La Espiga estrena terraza',
    text: 'La Espiga abre terraza en la plaza y servirá desayunos hasta las doce.',
    intent: 'news',
    tone: 'neutral',
    topics: { 'la-espiga': ['La Espiga'] },
    source: 'diario',
  },
  {
    title: '¿Dónde comprar pan artesano?',
    text: 'Busco pan artesano cerca del mercado, de masa madre si puede ser. ¿Qué me recomendáis?',
    intent: 'purchase',
    tone: 'neutral',
    topics: { 'pan-artesano': ['pan artesano'] },
    source: 'foro',
  },
];
const people = [
  'Lucía Martín',
  'Carmen Rey',
  'vecina_del_barrio',
  'Jordi Puig',
  'A. Santos',
  'Nerea Ibarra',
  'مريم العلي',
];

export interface FixtureOptions {
  weeks: readonly WeekId[];
  /** Mentions a week. */
  mentions: number;
  language?: 'es' | 'en' | 'ca';
  site?: string;
  repository?: string;
  /** Changes a mention before it is written. */
  change?: (mention: NewMention, index: number) => NewMention;
  seed?: number;
}

/** Writes a content folder of a made-up bakery: the same for the same options. */
export function writeContent(dir: string, options: FixtureOptions): void {
  const put = (file: string, text: string): void => {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  };
  const lines = [
    'name: Panadería Migalinda',
    `language: ${options.language ?? 'es'}`,
    'timezone: Europe/Madrid',
    'sample: true',
    ...(options.site ? [`site: ${options.site}`] : []),
    ...(options.repository ? [`repository: ${options.repository}`] : []),
    'privacy: { kept: full, shown: initials, keep: 104 weeks }',
  ];
  put('settings.yaml', `${lines.join('\n')}\n`);
  put('sources.yaml', sources.map((source) => `- ${JSON.stringify(source)}\n`).join(''));
  for (const [id, { title, kind, query, body }] of Object.entries(topics)) {
    put(
      `topics/${id}.md`,
      `---\ntitle: ${title}\nkind: ${kind}\nquery: ${JSON.stringify(query)}\n---\n${body}\n`,
    );
  }
  const random = seeded(options.seed ?? 1);
  for (const [number, week] of options.weeks.entries()) writeWeek(put, week, number, options, random);
}

function writeWeek(
  put: (file: string, text: string) => void,
  week: WeekId,
  number: number,
  options: FixtureOptions,
  random: () => number,
): void {
  const days = weekDays(week);
  for (let index = 0; index < options.mentions; index++) {
    const line = lines[(index * 5 + number * 3 + Math.floor(random() * 3)) % lines.length]!;
    const day = days[Math.floor(random() * 7)]!;
    const hour = String(8 + Math.floor(random() * 12)).padStart(2, '0');
    const url = `https://${line.source}.example/${week}/${index}`;
    const plain: NewMention = {
      title: line.title,
      url,
      published: `${day}T${hour}:12:00+01:00`,
      collected: `${day}T22:00:00Z`,
      source: line.source,
      platform: sources.find(({ id }) => id === line.source)?.platform ?? 'other',
      author: { name: people[Math.floor(random() * people.length)]! },
      ...(line.rating !== undefined && { rating: line.rating }),
      signals: {
        language: 'es',
        topics: line.topics,
        sentiment: {
          label: line.tone,
          score: line.tone === 'negative' ? -0.6 : 0.4,
          confidence: random() < 0.1 ? 0.4 : 0.9,
        },
        intent: { label: line.intent, confidence: 0.8 },
      },
      triage: { status: random() < 0.3 && line.intent === 'complaint' ? 'answered' : 'open' },
      text: line.text,
    };
    const mention = options.change?.(plain, index) ?? plain;
    const id = idOf([week, String(index)]);
    put(`weeks/${week}/${fileName(day, mention.title, id)}`, writeMention(mention));
  }
  const { title, text } = { title: 'Esta semana, roscones', text: 'Encargos abiertos hasta el jueves.' };
  const own: NewBroadcast = {
    title,
    url: `https://red.example/@migalinda/${week}`,
    published: `${days[1]}T09:00:00+01:00`,
    collected: `${days[1]}T22:00:00Z`,
    source: 'red',
    platform: 'microblog',
    signals: {
      language: 'es',
      topics: {},
      sentiment: { label: 'neutral', score: 0, confidence: 1 },
      intent: { label: 'other', confidence: 1 },
    },
    text,
  };
  put(`weeks/${week}/own/${fileName(days[1], title, idOf([week, 'own']))}`, writeMention(own));
  const coverage: Coverage = {};
  for (const { id, kind } of sources) {
    coverage[id] =
      kind === 'by-hand'
        ? number % 2 === 0
          ? { [days[4]]: 'looked' }
          : {}
        : Object.fromEntries(days.map((day, at) => [day, id === 'diario' && at === 2 ? 'timeout' : 20]));
  }
  put(`weeks/${week}/coverage.yaml`, writeCoverage(coverage));
  put(
    `weeks/${week}/following.yaml`,
    `blog:\n  - { title: "Mi receta de torrijas", url: "https://blog.example/${week}", published: "${days[3]}T10:00:00+01:00" }\n`,
  );
  if (number % 3 === 0)
    put(
      `weeks/${week}/index.md`,
      '---\nauthor: Marta\n---\nEl **sábado** hubo obras en la calle: de ahí los retrasos.\n',
    );
}
