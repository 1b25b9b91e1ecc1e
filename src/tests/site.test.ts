import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import RssParser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { weekRange } from '../archive/week.ts';
import { digestRecordSchema } from '../components/digest-record.ts';
import type { DigestRecord } from '../components/digest-record.ts';
import { contentSecurityPolicy } from '../layouts/policy.ts';
import { build, buildSite } from './build-site.ts';
import type { BuiltSite } from './build-site.ts';

const NOW = '2026-11-24T08:00:00Z';
const WEEK = '2026-W46';
let site: BuiltSite;
const read = (path: string): string => readFileSync(join(site.dist, path), 'utf8');
const files = (folder: string, end = ''): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(end))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

beforeAll(() => {
  site = buildSite({
    weeks: weekRange('2026-W30', '2026-W48'),
    mentions: 24,
    now: NOW,
    site: 'https://resumen.example/aqui/',
    repository: 'https://github.com/migalinda/digest',
  });
}, 120_000);
afterAll(() => site?.remove());

/** Longest first: what a phone on a slow line has to fetch. */
const weight = (text: string): number => gzipSync(text, { level: 9 }).length;

describe('what is built', () => {
  it('is the same, byte for byte, from the same content', () => {
    const again = mkdtempSync(`${site.dist}-again-`);
    try {
      build(site.content, again, NOW);
      expect(files(again)).toEqual(files(site.dist));
      const sums = (folder: string): string[] =>
        files(folder).map(
          (file) =>
            createHash('sha256')
              .update(readFileSync(join(folder, file)))
              .digest('hex') + file,
        );
      expect(sums(again)).toEqual(sums(site.dist));
    } finally {
      rmSync(again, { recursive: true, force: true });
    }
  }, 120_000);

  it('has every page', () => {
    const pages = files(site.dist, 'index.html');
    for (const page of [
      '',
      'waiting/',
      'voices/',
      'needs/',
      'topics/',
      'topics/reparto/',
      'topics/migalinda/2026/',
      'archive/',
      'sources/',
      'search/',
      'method/',
      'more/',
      'feeds/',
      'board/',
      `weeks/${WEEK}/`,
    ])
      expect(pages).toContain(`${page}index.html`);
    expect(files(site.dist)).toEqual(
      expect.arrayContaining([
        '404.html',
        'robots.txt',
        '_headers',
        'favicon.svg',
        'card.png',
        'feed.xml',
        'follow.opml',
        'digest.schema.json',
      ]),
    );
  });

  it('holds nothing inline that the policy forbids, and says so on every page', () => {
    for (const page of files(site.dist, '.html')) {
      const html = read(page);
      expect(html, page).toContain(
        `content="${contentSecurityPolicy.replaceAll("'", '&#39;')}"`.replaceAll('&#39;', "'"),
      );
      expect(html, page).toContain('<meta name="robots" content="noindex');
      expect(html, page).not.toMatch(
        /<script(?![^>]*\ssrc=)[^>]*>|<style|\sstyle=|\son[a-z]+=|href="javascript:/,
      );
    }
    expect(read('_headers')).toContain(contentSecurityPolicy);
  });

  it('links within itself by ways that hold in any folder', () => {
    for (const page of files(site.dist, 'index.html')) {
      const links = [...read(page).matchAll(/\s(?:href|src)="([^"]*)"/g)].map((match) => match[1]!);
      expect(
        links.filter((link) => link.startsWith('/')),
        page,
      ).toEqual([]);
    }
    for (const sheet of files(site.dist, '.css')) expect(read(sheet)).not.toMatch(/url\(["']?\//);
  });

  it('leads to whoever waits where they can be answered, and into the fold of an alarm', () => {
    const list = read('waiting/index.html');
    const pages = [
      'index.html',
      ...files(site.dist, 'index.html').filter((file) => file.startsWith('weeks/')),
    ];
    const led = pages.flatMap((file) => {
      const page = read(file);
      const [, go] = /<a class="go" href="([^"]*)"/.exec(page) ?? [];
      if (go === '#alarm-told') expect(page, file).toMatch(/<\/summary>\s*<p id="alarm-told"/);
      return [...page.matchAll(/href="[./]*waiting\/#(w-[a-z0-9]+)"/g)].map(([, id]) => id!);
    });
    expect(led).not.toEqual([]);
    for (const id of new Set(led)) {
      const at = list.indexOf(`id="${id}"`);
      expect(at, id).toBeGreaterThan(0);
      expect(list.slice(at, list.indexOf('</li>', at))).toContain('class="tick"');
    }
  });

  it('has a script only where search, filters and copying need one', () => {
    const scripted = files(site.dist, '.html').filter((page) => read(page).includes('<script'));
    expect(scripted.filter((page) => !/^(index\.html|weeks\/.*|search\/index\.html)$/.test(page))).toEqual(
      [],
    );
  });
});

describe('budgets', () => {
  it('keeps our own scripts under 12 KB and the stylesheet under 16 KB, compressed', () => {
    const sheets = files(site.dist, '.css').reduce((sum, file) => sum + weight(read(file)), 0);
    expect(sheets).toBeLessThanOrEqual(16_000);
    for (const script of files(site.dist, '.js'))
      expect(weight(read(script)), script).toBeLessThanOrEqual(12_000);
  });

  it('keeps a week of 200 under 60 KB, and one of 2,000 under 150 KB, compressed', () => {
    const words = readFileSync(new URL('../../README.es.md', import.meta.url), 'utf8').split(/\s+/);
    const long = (mention: { text: string; title: string }, index: number) => {
      const from = (index * 37) % (words.length - 60);
      const text = words.slice(from, from + 48).join(' ');
      return {
        ...mention,
        title: `${index} ${words.slice(from, from + 8).join(' ')}`,
        text: `${text} ${index}.`,
      };
    };
    for (const [mentions, most] of [
      [200, 60_000],
      [2_000, 150_000],
    ] as const) {
      const large = buildSite({
        weeks: ['2026-W46', '2026-W47'],
        mentions,
        now: NOW,
        change: (mention, index) => ({ ...mention, ...long(mention, index) }),
      });
      try {
        for (const page of ['index.html', 'weeks/2026-W46/index.html', 'weeks/2026-W47/index.html'])
          expect(
            weight(readFileSync(join(large.dist, page), 'utf8')),
            `${mentions} ${page}`,
          ).toBeLessThanOrEqual(most);
        for (const page of files(join(large.dist, 'weeks'), 'index.html'))
          expect(weight(readFileSync(join(large.dist, 'weeks', page), 'utf8')), page).toBeLessThanOrEqual(
            most,
          );
      } finally {
        large.remove();
      }
    }
  }, 240_000);
});

it('looks at things from afar once a month, once there are 13 weeks', () => {
  // The week of 2 November holds the first Monday of its month; that of 9 November does not.
  expect(read('weeks/2026-W45/index.html')).toContain('Mirar de lejos');
  expect(read('weeks/2026-W46/index.html')).not.toContain('Mirar de lejos');
  expect(read('weeks/2026-W36/index.html')).not.toContain('Mirar de lejos');
});

describe('for machines', () => {
  const digest = (): DigestRecord => JSON.parse(read(`weeks/${WEEK}/digest.json`)) as DigestRecord;

  it('has a digest in the published form', () => {
    for (const file of files(site.dist, 'digest.json'))
      expect(digestRecordSchema.safeParse(JSON.parse(read(file))).error).toBeUndefined();
    expect(JSON.parse(read('digest.schema.json'))).toMatchObject({
      type: 'object',
      additionalProperties: false,
    });
  });

  it('agrees with the page to the digit', () => {
    const html = read(`weeks/${WEEK}/index.html`);
    const text = (markup: string): string => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    const { counts, waiting, minute, mentions, platforms } = digest();
    for (const sentence of minute) expect(text(html)).toContain(sentence);
    expect(text(html)).toContain(` ${waiting.length} por contestar `);
    for (const [intent, heading] of [
      ['complaint', 'Quejas'],
      ['praise', 'Felicitaciones'],
    ] as const)
      expect(text(html)).toContain(`${heading} ${counts.intent[intent]} `);
    for (const { platform, counts: of } of platforms)
      expect(platform && text(html)).toContain(` ${of.mentions} `);
    const all = html.slice(html.indexOf('<section class="all"'));
    const shown = all.match(/<li class="mention"|<li id="[a-z2-7]{12}">/g) ?? [];
    expect(shown).toHaveLength(mentions.length);
    expect(text(read('archive/index.html'))).toMatch(new RegExp(`9–15 nov[^0-9]* ${counts.mentions} `));
  });

  it('agrees with the table', () => {
    const rows = parse(read(`weeks/${WEEK}/mentions.csv`), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    const { mentions } = digest();
    expect(rows.map(({ id }) => id)).toEqual(mentions.map(({ id }) => id));
    expect(rows.filter(({ intent }) => intent === 'complaint')).toHaveLength(
      mentions.filter(({ intent }) => intent === 'complaint').length,
    );
  });

  it('agrees with the feeds', async () => {
    const feed = await new RssParser().parseString(read('feed.xml'));
    const item = feed.items.find(({ link }) => link === `https://resumen.example/aqui/weeks/${WEEK}/`)!;
    expect(item.contentSnippet).toBe(digest().minute.join(' '));
    // Only weeks that have ended.
    expect(feed.items.some(({ link }) => link?.includes('W48'))).toBe(false);
    const topic = await new RssParser().parseString(read('topics/reparto/feed.xml'));
    expect(topic.items.length).toBeGreaterThan(3);
    for (const { link } of topic.items) {
      const [, week, id] = /weeks\/([^/]+)\/#(.*)/.exec(link!)!;
      expect(read(`weeks/${week}/index.html`)).toContain(`id="${id}"`);
    }
  });

  it('shows no name in full where initials were chosen', () => {
    for (const file of files(site.dist).filter((name) => /\.(html|json|csv|xml|opml)$/.test(name)))
      expect(read(file), file).not.toContain('Lucía Martín');
  });
});

describe('every mention has an address', () => {
  it('that stays in a large week, with a page a day', () => {
    const large = buildSite({ weeks: ['2026-W46', '2026-W47'], mentions: 420, now: NOW });
    try {
      const week = readFileSync(join(large.dist, 'weeks/2026-W46/index.html'), 'utf8');
      const lines = [...week.matchAll(/<li id="([a-z2-7]{12})"><a href="([^"#]*)#([a-z2-7]{12})"/g)];
      expect(lines).toHaveLength(420);
      for (const [, id, path, to] of lines.slice(0, 60)) {
        expect(to).toBe(id);
        const day = readFileSync(join(large.dist, 'weeks/2026-W46', path!, 'index.html'), 'utf8');
        expect(day).toContain(`<h3 id="${id}"`);
        expect(day).toContain(`href="../../../weeks/2026-W46/#${id}"`);
      }
    } finally {
      large.remove();
    }
  }, 120_000);

  it('leads those who may edit it to its file', () => {
    expect(read(`weeks/${WEEK}/index.html`)).toMatch(
      /href="https:\/\/github\.com\/migalinda\/digest\/edit\/main\/content\/weeks\/2026-W46\/2026-11-\d\d-[a-z0-9-]+\.md"/,
    );
  });
});

it('keeps the page of a topic whose file is gone, and says so', () => {
  const ended = buildSite({
    weeks: ['2026-W46', '2026-W47'],
    mentions: 24,
    now: NOW,
    prepare: (content) => rmSync(join(content, 'topics', 'precios.md')),
  });
  try {
    expect(readFileSync(join(ended.dist, 'topics/precios/index.html'), 'utf8')).toContain(
      'Este tema ya no se escucha',
    );
    expect(readFileSync(join(ended.dist, 'topics/index.html'), 'utf8')).toContain('Ya no se escuchan');
  } finally {
    ended.remove();
  }
}, 60_000);

it('says above the front page what cannot wait for the end of the week under way', () => {
  const hurried = buildSite({
    weeks: ['2026-W47', '2026-W48'],
    mentions: 6,
    now: NOW,
    change: (mention) =>
      mention.published! < '2026-11-23'
        ? mention
        : { ...mention, text: 'Por el pan de Migalinda acabamos en urgencias: alergia a los frutos secos.' },
  });
  try {
    expect(readFileSync(join(hurried.dist, 'index.html'), 'utf8')).toMatch(
      /<p class="strip urgent">\s*<strong>Mirar hoy\.<\/strong> Semana en curso/,
    );
    expect(read('index.html')).toMatch(/<p class="strip">\s*Semana en curso/);
  } finally {
    hurried.remove();
  }
}, 60_000);

it('says in every language what it will show, before anything was heard', () => {
  for (const [language, words] of [
    ['es', 'Aún no se ha escuchado nada'],
    ['en', 'Nothing has been heard yet'],
    ['ca', 'Encara no s’ha escoltat res'],
  ] as const) {
    const empty = buildSite({ weeks: [], mentions: 0, language, now: NOW });
    try {
      const page = readFileSync(join(empty.dist, 'index.html'), 'utf8');
      expect(page).toContain(words);
      expect(page).toContain(`<html lang="${language}">`);
      expect(brotliCompressSync(page).length).toBeLessThan(4_000);
    } finally {
      empty.remove();
    }
  }
}, 120_000);
