import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { decisionSchema } from '../archive/decision.ts';
import { readFrontMatter } from '../archive/frontmatter.ts';
import { idOf } from '../archive/identity.ts';
import { sourcesSchema } from '../archive/source.ts';
import { fileName, writeMention } from '../archive/write-mention.ts';
import type { NewBroadcast, NewMention } from '../archive/write-mention.ts';
import { build, buildSite } from './build-site.ts';
import type { BuiltSite } from './build-site.ts';

const NOW = '2026-11-18T08:00:00Z';
const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const text = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!)
    .replace(/\s+/g, ' ');
const links = (html: string): URL[] =>
  [...html.matchAll(/href="(https:[^"]*)"/g)].map(([, href]) => new URL(href!.replaceAll('&amp;', '&')));

interface Told extends Partial<Omit<NewMention, 'signals'>> {
  id: string;
  day: string;
  topics: string[];
  intent: NewMention['signals']['intent']['label'];
}
const lucia = { name: 'Lucía Martín Gómez', url: 'https://red.example/@luciamartin' };
const idea = 'Estaría bien que Migalinda tuviera media hogaza cortada';
/** What these pages are about: people who come back, one who speaks of others, one under our name, ideas, needs. */
const told: Told[] = [
  {
    id: 'first',
    day: '2026-11-03',
    topics: ['migalinda'],
    intent: 'praise',
    author: lucia,
    text: 'Qué buen pan el de Migalinda.',
  },
  {
    id: 'asks',
    day: '2026-11-16',
    topics: ['migalinda', 'reparto'],
    intent: 'question',
    author: lucia,
    text: '¿Llevan el pan a domicilio en Migalinda?',
    url: 'https://foro.example/t/9#p1',
  },
  {
    id: 'others',
    day: '2026-11-16',
    topics: ['la-espiga'],
    intent: 'complaint',
    author: { name: 'Ramiro Secreto', url: 'https://foro.example/u/ramirosecreto' },
    text: 'En La Espiga no abren en domingo, una pena.',
  },
  {
    id: 'impostor',
    day: '2026-11-16',
    topics: ['migalinda'],
    intent: 'purchase',
    author: { name: 'Panadería Migalinda', url: 'https://videos.example/@falsa' },
    text: 'Somos Migalinda, buscamos probadores de pan, escribe por privado.',
  },
  {
    id: 'idea1',
    day: '2026-11-10',
    topics: ['migalinda'],
    intent: 'suggestion',
    author: { name: 'Ana' },
    text: `${idea}.`,
  },
  {
    id: 'idea2',
    day: '2026-11-11',
    topics: ['migalinda'],
    intent: 'suggestion',
    author: { name: 'Eva' },
    text: `${idea}, por favor.`,
  },
  ...[1, 2, 3].map((n): Told => ({
    id: `plaza${n}`,
    day: '2026-11-17',
    topics: ['barrio'],
    intent: 'other',
    author: { name: `Vecina ${n}` },
    text: `Mañana hay mercadillo en la plaza, puesto ${n}.`,
    url: `https://foro.example/plaza/${n}`,
  })),
];
const ids = new Map(told.map(({ id }) => [id, idOf(['told', id])]));
const weekOf = (day: string): string =>
  day < '2026-11-09' ? '2026-W45' : day < '2026-11-16' ? '2026-W46' : '2026-W47';

function tell(content: string): void {
  const put = (file: string, body: string): void => {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), body);
  };
  for (const { id, day, topics, intent, ...rest } of told) {
    const mention: NewMention = {
      title: '',
      published: `${day}T10:00:00+01:00`,
      collected: `${day}T12:00:00Z`,
      source: 'foro',
      platform: 'forum',
      text: '',
      ...rest,
      signals: {
        language: 'es',
        topics: Object.fromEntries(topics.map((topic) => [topic, ['x']])),
        sentiment: { label: 'neutral', score: 0, confidence: 0.9 },
        intent: { label: intent, confidence: 0.9 },
      },
      triage: { status: 'open' },
    };
    put(`weeks/${weekOf(day)}/${fileName(day, 'x', ids.get(id)!)}`, writeMention(mention));
  }
  const reply: NewBroadcast = {
    title: '',
    url: 'https://foro.example/t/9#p2',
    inReplyTo: 'https://foro.example/t/9#p1',
    published: '2026-11-16T12:30:00+01:00',
    collected: '2026-11-16T22:00:00Z',
    source: 'foro',
    platform: 'forum',
    signals: {
      language: 'es',
      topics: {},
      sentiment: { label: 'neutral', score: 0, confidence: 1 },
      intent: { label: 'other', confidence: 1 },
    },
    text: 'Sí, por las mañanas.',
  };
  put(`weeks/2026-W47/own/${fileName('2026-11-16', 'x', idOf(['told', 'reply']))}`, writeMention(reply));
  put('topics/barrio.md', '---\ntitle: El barrio\nkind: community\nquery: plaza\n---\n');
  put('protocol.md', '# Cómo contestamos\n\n- **Berta** contesta.\n\n<script>alert(1)</script>\n');
}

const options = { weeks: ['2026-W45', '2026-W46', '2026-W47'], mentions: 6, now: NOW, prepare: tell };
let site: BuiltSite;
const read = (path: string, of = site): string => readFileSync(join(of.dist, path), 'utf8');
const files = (folder: string, name = /\.(html|json|csv|xml|opml)$/): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

beforeAll(() => {
  site = buildSite({ ...options, repository: 'https://github.com/migalinda/digest' });
}, 120_000);
afterAll(() => site?.remove());

/** The item of somebody who waits. */
const item = (html: string, id: string): string =>
  new RegExp(`<li class="quotation" id="w-${ids.get(id)}">.*?</li>`, 's').exec(html)?.[0] ?? '';

describe('who waits', () => {
  it('is ticked off by forms that come filled in, on the list and on the week page', () => {
    for (const page of ['waiting/index.html', 'weeks/2026-W47/index.html']) {
      const forms = links(item(read(page), 'asks')).filter(({ pathname }) =>
        pathname.endsWith('/issues/new'),
      );
      const plain = forms.filter(({ searchParams }) => !searchParams.has('reply'));
      expect(plain.map(({ searchParams }) => searchParams.get('template'))).toEqual([
        'answered.yml',
        'no-answer-needed.yml',
        'not-about-us.yml',
      ]);
      for (const { origin, searchParams } of forms) {
        expect(origin).toBe('https://github.com');
        expect(searchParams.get('mention')).toBe(ids.get('asks'));
        expect(searchParams.get('title')).not.toMatch(/Luc/);
      }
      // The answer that was found is for a person to confirm.
      expect(text(item(read(page), 'asks'))).toContain(
        '¿Es esta vuestra respuesta? Sí, por las mañanas. Sí, apuntarla',
      );
      expect(
        Object.fromEntries(forms.find(({ searchParams }) => searchParams.has('reply'))!.searchParams),
      ).toMatchObject({
        template: 'answered.yml',
        reply: 'https://foro.example/t/9#p2',
        when: '2026-11-16T12:30:00+01:00',
      });
    }
  });

  it('stands beside how to answer well and what the business has agreed, with what may not be in it taken out', () => {
    const html = read('waiting/index.html');
    expect(text(html)).toContain('Para contestar bien');
    expect(html).toContain('<strong>Berta</strong> contesta.');
    expect(html).not.toContain('alert(1)');
  });

  it('is nobody who merely bears our name: they are shown to be looked at', () => {
    const html = read('waiting/index.html');
    expect(item(html, 'impostor')).toBe('');
    const shown = /aria-labelledby="our-name".*?<\/section>/s.exec(html)?.[0] ?? '';
    expect(text(shown)).toContain('buscamos probadores de pan');
    expect(links(shown).map(({ searchParams }) => searchParams.get('template'))).toEqual([
      'no-answer-needed.yml',
      'not-about-us.yml',
    ]);
  });

  it('leads to the forms for what was heard, and for each place that is looked at by hand', () => {
    const html = /<section class="notes.*?<\/section>/s.exec(read('waiting/index.html'))?.[0] ?? '';
    const forms = links(html).map(({ searchParams }) => [
      searchParams.get('template'),
      searchParams.get('where'),
    ]);
    expect(forms).toContainEqual(['heard.yml', null]);
    expect(forms).toContainEqual(['looked.yml', 'mapa']);
    const looked = links(read('sources/index.html')).filter(({ pathname }) =>
      pathname.endsWith('/issues/new'),
    );
    expect(looked.map(({ searchParams }) => searchParams.get('where'))).toEqual(['mapa']);
  });
});

describe('people', () => {
  it('stand with their words and whether they were answered, by no more of their name than is to be shown', () => {
    const html = read('voices/index.html');
    const voice =
      new RegExp(
        `<li class="voice" id="${ids.get('first')}">.*?</li><li class="voice"|<li class="voice" id="${ids.get('first')}">.*?</section>`,
        's',
      ).exec(html)?.[0] ?? '';
    expect(text(voice)).toContain(
      'Lucía M. Ha hablado de ti dos veces desde el 3 de noviembre de 2026. Preguntó, pidió o se quejó una vez: sin contestar, que sepamos.',
    );
    expect(text(voice)).toContain('¿Llevan el pan a domicilio en Migalinda?');
    expect(voice).toContain('Leer lo que publica');
  });

  it('are named nowhere in full, and who speaks of competitors alone not at all', () => {
    for (const file of files(site.dist)) {
      const page = readFileSync(file, 'utf8');
      expect(page, file).not.toMatch(/Lucía Martín|Martín Gómez|Ramiro|ramirosecreto/);
    }
    // Their words teach us something.
    expect(text(read('needs/index.html'))).toContain('En La Espiga no abren en domingo');
  });

  it('can be followed: as an outline, and as lines for sources.yaml', () => {
    const feed = 'https://red.example/@luciamartin.rss';
    expect(read('follow.opml')).toContain(`text="Lucía M." title="Lucía M." xmlUrl="${feed}"`);
    const code = /<pre><code>(.*?)<\/code><\/pre>/s.exec(read('voices/index.html'))![1]!;
    const lines = sourcesSchema.parse(parseYaml(code.replaceAll('&quot;', '"')));
    expect(lines).toMatchObject([{ kind: 'feed', url: feed, title: 'Lucía M.', follow: true }]);
  });

  it('have nothing of their name anywhere where none is to be shown', () => {
    const settings = join(site.content, 'settings.yaml');
    const before = readFileSync(settings, 'utf8');
    const dist = `${site.dist}-none`;
    try {
      writeFileSync(settings, before.replace('shown: initials', 'shown: none'));
      build(site.content, dist, NOW);
      for (const file of files(dist))
        expect(readFileSync(file, 'utf8'), file).not.toMatch(/Lucía|luciamartin|Ramiro|Carmen R|Jordi P/);
      expect(text(readFileSync(join(dist, 'voices/index.html'), 'utf8'))).toMatch(
        /Alguien, en Foro.*no se enseñan las direcciones de nadie/,
      );
    } finally {
      writeFileSync(settings, before);
      rmSync(dist, { recursive: true, force: true });
    }
  }, 60_000);
});

describe('what people ask for', () => {
  it('leads from every number to so many words', () => {
    const html = read('needs/index.html');
    const cells = [...html.matchAll(/<a href="#([a-z2-7]{12}-[a-z-]+)">\s*[^<]*<b>(\d+)<\/b>/g)];
    expect(cells.length).toBeGreaterThan(3);
    for (const [, anchor, count] of cells) {
      const words = new RegExp(`<li id="${anchor}">.*?</ul>(<p class="byline">[^<]*</p>)?</li>`, 's').exec(
        html,
      )![0];
      expect(words.match(/<blockquote/g)).toHaveLength(Math.min(5, Number(count)));
    }
    expect(text(html)).toContain('Reparto a domicilio a domicilio Foros 1');
  });

  it('begins a decision that holds the mentions of an idea', () => {
    const html = read('needs/index.html');
    const at = links(html).filter(
      ({ pathname }) => pathname === '/migalinda/digest/new/main/content/decisions',
    );
    const files = at.map(({ searchParams }) => searchParams.get('value')!);
    const held = files.filter((file) => file.includes(ids.get('idea1')!) && file.includes(ids.get('idea2')!));
    expect(held).toHaveLength(2);
    for (const file of held) {
      const read = readFrontMatter(file);
      expect(read.ok).toBe(true);
      if (read.ok) expect(decisionSchema.safeParse(read.data).error).toBeUndefined();
    }
    expect(held[0]).toContain('status: will\nsince: 2026-11-18\n');
    expect(held[1]).toContain('status: "no"\nsince: 2026-11-18\nbecause: escribe aquí por qué\n');
  });

  it('is told from what they weigh, and from how we converse', () => {
    expect(text(read('needs/index.html'))).toContain('Qué valoran');
    const page = text(read('voices/index.html'));
    expect(page).toMatch(/Cómo conversamos .* que esperaban respuesta/);
    expect(page).toContain('Es conversación contestar a alguien');
  });
});

describe('the week', () => {
  interface Told47 {
    conversation: { deserved: number; answered: number; noted: boolean };
    joining: string[];
    counts: { mentions: number };
    mentions: { id: string; ours: boolean; late: boolean; story: string }[];
  }
  const digest = (): Told47 => JSON.parse(read('weeks/2026-W47/digest.json')) as Told47;

  it('offers two conversations of the neighbourhood at most, which are in no figure', () => {
    const block = /<section class="join".*?<\/section>/s.exec(read('weeks/2026-W47/index.html'))![0];
    expect(block.match(/<blockquote/g)).toHaveLength(2);
    expect(text(block)).toContain('nunca para vender');
    expect(links(block).map(({ href }) => href)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^https:\/\/foro\.example\/plaza\/[123]$/)]),
    );
    const { joining, counts, mentions } = digest();
    expect(joining).toHaveLength(2);
    for (const id of joining) expect(mentions.find((one) => one.id === id)?.ours).toBe(false);
    expect(counts.mentions).toBe(
      mentions.filter(({ ours, late, story, id }) => ours && !late && story === id).length,
    );
  });

  it('says how we converse, as the page of people and the JSON do', () => {
    const { deserved, answered, noted } = digest().conversation;
    expect(noted).toBe(true);
    expect(deserved).toBeGreaterThan(1);
    const week = /<section class="conversing-week".*?<\/section>/s.exec(
      read('weeks/2026-W47/index.html'),
    )![0];
    const said = /esperaba[n]? respuesta/.exec(text(week));
    expect(said).not.toBeNull();
    const row = new RegExp(`weeks/2026-W47/".*?<td[^>]*class="number"[^>]*>\\s*(\\d+) / (\\d+)`, 's');
    const other = JSON.parse(read('weeks/2026-W46/digest.json')) as Told47;
    // The week under way is not in the table: it has not ended.
    expect(row.exec(read('voices/index.html'))).toBeNull();
    const ended = new RegExp(row.source.replace('W47', 'W46'), 's').exec(read('voices/index.html'))!;
    expect(ended.slice(1).map(Number)).toEqual([other.conversation.answered, other.conversation.deserved]);
    expect(answered).toBeLessThanOrEqual(deserved);
  });
});

it('without forms leads to the file, and without a repository says what to type', () => {
  const settings = join(site.content, 'settings.yaml');
  const before = readFileSync(settings, 'utf8');
  const dist = `${site.dist}-other`;
  const page = (path: string): string => readFileSync(join(dist, path), 'utf8');
  try {
    writeFileSync(settings, before.replace('github.com', 'codeberg.org'));
    build(site.content, dist, NOW);
    const [edit] = links(item(page('waiting/index.html'), 'asks')).filter(
      ({ hostname }) => hostname === 'codeberg.org',
    );
    expect(edit!.href).toContain(`/_edit/main/content/weeks/2026-W47/2026-11-16-x-${ids.get('asks')}.md`);
    expect(text(page('needs/index.html'))).toContain('npm run new -- decision --from ');
    writeFileSync(settings, before.replace(/^repository:.*\n/m, ''));
    // Nobody has noted anything, ever.
    for (const file of files(join(site.content, 'weeks'), /\.md$/))
      writeFileSync(file, readFileSync(file, 'utf8').replace('status: answered', 'status: open'));
    build(site.content, dist, NOW);
    expect(text(page('waiting/index.html'))).toContain('npm run triage -- set CÓDIGO status=answered');
    expect(text(item(page('waiting/index.html'), 'asks'))).toContain(`Código: ${ids.get('asks')}`);
    // Then answers may be given and not noted, and no rate is shown.
    for (const path of ['waiting/index.html', 'voices/index.html', 'weeks/2026-W47/index.html'])
      expect(text(page(path)), path).toContain('Hace tres semanas que no se apunta ninguna respuesta.');
    expect(text(page('voices/index.html'))).not.toMatch(
      /mensajes? (?:que )?esperaban? respuesta|\d\s%|\d \/ \d/,
    );
  } finally {
    writeFileSync(settings, before);
    rmSync(dist, { recursive: true, force: true });
  }
}, 90_000);

it('says on every page of a business that has just begun what will appear, and what makes it appear', () => {
  const fresh = buildSite({ weeks: [], mentions: 0, now: NOW });
  try {
    const page = (path: string): string => text(read(path, fresh));
    expect(page('waiting/index.html')).toMatch(
      /Nadie espera respuesta, que sepamos.*Aún no está escrito quién contesta/,
    );
    expect(page('voices/index.html')).toMatch(
      /Cuando alguien repita, saldrá aquí\..*Todavía no hay ninguna semana/,
    );
    expect(page('needs/index.html')).toMatch(
      /Aún nadie ha pedido nada\..*Aún no hay ideas.*Nadie ha hablado todavía de esto/,
    );
  } finally {
    fresh.remove();
  }
}, 60_000);
