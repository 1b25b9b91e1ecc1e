import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Browser } from 'playwright-core';
import RssParser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDecision } from '../archive/write-decision.ts';
import { fileName, writeMention } from '../archive/write-mention.ts';
import { idOf } from '../archive/identity.ts';
import { weekRange } from '../archive/week.ts';
import { printable } from '../components/html.ts';
import { buildSite } from './build-site.ts';
import type { BuiltSite } from './build-site.ts';
import { launch, withoutChromium } from './chromium.ts';
import { payloads } from './payloads.ts';
import { serve } from './serve.ts';
import type { Served } from './serve.ts';

const WEEK = '2026-W46';
/** As the pipeline stores a text: well-formed, without NUL. */
const stored = payloads.map((payload) => payload.toWellFormed().replaceAll('\0', ''));
const idAt = (index: number): string => idOf([WEEK, String(index)]);

let site: BuiltSite;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  site = buildSite({
    weeks: weekRange('2026-W45', '2026-W47'),
    mentions: stored.length,
    now: '2026-11-18T08:00:00Z',
    site: 'https://resumen.example/aqui',
    search: !withoutChromium,
    change: (mention, index) => {
      const payload = stored[index]!;
      return {
        ...mention,
        title: payload,
        text: payload,
        outlet: payload,
        // Two of each, so that they are people who came back, with a feed to follow.
        author: { name: stored[index - (index % 2)]!, url: `https://red.example/@x${index >> 1}` },
        guid: payload,
        platform: index % 3 === 0 ? payload || 'other' : mention.platform,
        source: index % 5 === 0 ? payload || 'other' : mention.source,
        version: payload,
        signals: {
          ...mention.signals,
          language: index % 4 === 0 ? payload : 'es',
          topics: {
            ...mention.signals.topics,
            [payload.slice(0, 60).toWellFormed() || 'x']: [payload],
            migalinda: [payload],
          },
        },
        triage: { status: 'open', outcome: payload, owner: payload, note: payload },
      };
    },
    prepare: (content) => {
      const week = join(content, 'weeks', WEEK);
      // Addresses that may not become links cost their file alone, and are named.
      for (const [index, url] of ['javascript:alert(1)', 'data:text/html,x', '//x.example'].entries()) {
        const text = writeMention({ ...hostileMention, url });
        writeFileSync(join(week, fileName('2026-11-10', 'x', idOf(['bad', String(index)]))), text);
      }
      writeFileSync(
        join(week, 'index.md'),
        '---\nauthor: "<b>x</b>"\n---\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) <img src=x onerror=alert(1)>\n',
      );
      writeTeamFiles(content);
      writeFileSync(
        join(content, 'topics', 'precios.md'),
        '---\ntitle: "<img src=x onerror=alert(1)>"\nkind: price\nquery: precio\n---\n<svg onload=alert(1)> [x](data:text/html,x)\n',
      );
    },
  });
  served = await serve(site.dist, '/aqui/');
  if (!withoutChromium) browser = await launch();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
  site?.remove();
});

/** What people of the team write beside their mentions, every field of it an attack. */
function writeTeamFiles(content: string): void {
  const all = stored.join('\n\n');
  writeFileSync(join(content, 'purpose.md'), `# <img src=x onerror=alert(1)>\n\n${all}\n`);
  const named = (name: string): string =>
    `## ${'<b onclick=alert(1)>x</b>'} {${name}}\n\n${all.replace(/^## /gm, '')}\n`;
  writeFileSync(join(content, 'presence.md'), ['protocol', 'limits'].map(named).join('\n'));
  mkdirSync(join(content, 'decisions'));
  for (const [index, payload] of stored.entries()) {
    const text = writeDecision({
      title: payload.trim() || 'x',
      status: (['done', 'will', 'no', 'undecided'] as const)[index % 4]!,
      since: '2026-11-09',
      because: payload,
      mentions: [payload, idAt(index)],
      query: payload,
      review: '2026-11-10',
      body: payload,
    });
    writeFileSync(join(content, 'decisions', `${index % 7 === 0 ? `"><b> ${index}` : index}.md`), text);
  }
  const goals = stored.map((note, index) => ({
    measure: index % 2 === 0 ? 'complaints' : 'topic:precios',
    target: 1,
    by: index < 5 ? '2026-11-19' : '2026-11-01',
    start: { value: 3, on: '2026-11-01' },
    note,
  }));
  writeFileSync(join(content, 'goals.yaml'), JSON.stringify(goals));
}

const hostileMention = {
  title: 'x',
  published: '2026-11-10T10:00:00+01:00',
  collected: '2026-11-10T12:00:00Z',
  source: 'foro',
  platform: 'forum',
  signals: {
    language: 'es',
    topics: { migalinda: ['x'] },
    sentiment: { label: 'neutral' as const, score: 0, confidence: 1 },
    intent: { label: 'other' as const, confidence: 1 },
  },
  triage: { status: 'open' as const },
  text: 'x',
};

const blanks = (text: string): string => text.replace(/\s+/g, ' ').trim();

it('holds at least 150 attacks', () => {
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(150);
});

describe.skipIf(withoutChromium)('a mention whose every field is an attack, in the browser', () => {
  const paths = [
    '',
    `weeks/${WEEK}/`,
    'waiting/',
    'voices/',
    'needs/',
    'changed/',
    'presence/',
    'data-protection/',
    'topics/',
    'topics/migalinda/',
    'topics/precios/',
    'archive/',
    'sources/',
    'board/',
    'method/',
    'more/',
    'feeds/',
    'search/',
  ];

  it('leaves no sort of page out', () => {
    const pages = readdirSync(site.dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html') && !/^(?:weeks|topics)\/[^/]+\//.test(file))
      .map((file) => file.replace('index.html', ''));
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter((page) => !paths.includes(page))).toEqual([]);
  });

  it.each(paths)('does nothing on /%s', async (path) => {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(`${message.text()} ${message.location().url}`));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('dialog', (dialog) => said.push(`dialog: ${dialog.message()}`));
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(served.address)) elsewhere.push(request.url());
    });
    await page.goto(served.address + path);
    await page.waitForLoadState('networkidle');
    expect(said).toEqual([]);
    expect(elsewhere).toEqual([]);
    const found = await page.evaluate(() => {
      const strange =
        'iframe, object, embed, applet, base, style, form[action], img, video, audio, math, template, portal, marquee, x-element, dialog, [style], [srcdoc], [srcset], [formaction], [ping]';
      const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes]
          .filter(({ name }) => name.startsWith('on'))
          .map(({ name }) => `${element.tagName} ${name}`),
      );
      const links = [...document.querySelectorAll('a[href], area[href], use[href]')]
        .map((link) => (link as HTMLAnchorElement).href)
        // Who writes for the team may write an address of mail.
        .filter((href) => !/^https?:/.test(String(href)) && String(href) !== 'mailto:x@x.example');
      const metas = document.querySelectorAll('meta[http-equiv]').length;
      const scripts = [...document.scripts].filter(({ src }) => src === '').length;
      return {
        strange: [...document.querySelectorAll(strange)].map(({ outerHTML }) => outerHTML.slice(0, 80)),
        handlers,
        links,
        metas,
        scripts,
      };
    });
    expect(found).toEqual({ strange: [], handlers: [], links: [], metas: 1, scripts: 0 });
    await page.close();
  });

  it('shows each of them as the text it is, with its place in the page', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.address}weeks/${WEEK}/`);
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('.mention')].map((item) => ({
        id: item.querySelector('h3')?.id,
        title: item.querySelector('h3')?.textContent ?? '',
        whole: item.textContent ?? '',
        marks: [...item.querySelectorAll('mark')].map(({ textContent }) => textContent),
        children: [...item.children].map(({ tagName }) => tagName).join(' '),
        // Each with a direction of its own, so that none turns round what stands beside it.
        ownWay: [...item.querySelectorAll('h3, .text')].map((one) => one.getAttribute('dir')),
        between: [...(item.querySelector('.byline')?.childNodes ?? [])]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map(({ textContent }) => textContent),
      })),
    );
    const byId = new Map(shown.map((item) => [item.id, item]));
    for (const [index, payload] of stored.entries()) {
      const item = byId.get(idAt(index));
      const label = payload.slice(0, 60);
      const text = blanks(printable(payload));
      expect(item, label).toBeDefined();
      // What shows nothing is called by its place; so is what is only invisible characters.
      if (!/[^\s\p{C}]/u.test(text)) expect(item!.title, label).toMatch(/[^\s\p{C}]/u);
      else if (text.length <= 240) expect(blanks(item!.title), label).toBe(text);
      else expect(blanks(item!.whole), label).toContain(text.slice(0, 200));
      expect(item!.children.replace(/^H3 P( P)?( P)?( P)? DIV$/, 'as made'), label).toBe('as made');
      expect(new Set(item!.ownWay), label).toEqual(new Set(['auto']));
      for (const text of item!.between) expect(text, label).toMatch(/^[ ·]*$/);
    }
    await page.close();
  });

  it('finds one by search and shows it as text', async () => {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('dialog', (dialog) => said.push(dialog.message()));
    await page.goto(`${served.address}search/?q=onerror`);
    await page.locator('.results .mention').nth(3).waitFor();
    expect(await page.locator('.results img, .results script, .results svg').count()).toBe(0);
    expect(await page.locator('.results').textContent()).toContain('<img src=x onerror=alert(1)>');
    expect(said).toEqual([]);
    await page.close();
  });
});

describe('a mention whose every field is an attack, for machines', () => {
  const read = (path: string): string => readFileSync(join(site.dist, path), 'utf8');

  it('is the same text in the JSON', () => {
    const digest = JSON.parse(read(`weeks/${WEEK}/digest.json`)) as {
      mentions: { id: string; title: string }[];
    };
    const titles = new Map(digest.mentions.map(({ id, title }) => [id, title]));
    for (const [index, payload] of stored.entries()) expect(titles.get(idAt(index))).toBe(printable(payload));
  });

  it('starts no formula in the CSV, and loses nothing', () => {
    const text = read(`weeks/${WEEK}/mentions.csv`);
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(stored.length);
    const byId = new Map(rows.map((row) => [row['id'], row]));
    for (const [index, payload] of stored.entries()) {
      const row = byId.get(idAt(index))!;
      expect(row['title']!.replace(/^'/, '')).toBe(printable(payload).replace(/^'/, ''));
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[\s\uFEFF]*[=+@\uFF1D|%-]/);
    }
  });

  it('is well-formed in the feeds, with text alone', async () => {
    for (const path of ['feed.xml', 'topics/migalinda/feed.xml', 'topics/precios/feed.xml']) {
      const feed = await new RssParser().parseString(read(path));
      for (const { content = '', link = '' } of feed.items) {
        expect(link).toMatch(/^https:\/\/resumen\.example\/aqui\/weeks\//);
        expect(content.replace(/<\/?(p|strong)>/g, '')).not.toMatch(/<[a-z/!?]/i);
      }
    }
  });

  it('names the files that could not be used, and links nowhere from them', () => {
    const html = read('sources/index.html');
    expect(html.match(/weeks\/2026-W46\/2026-11-10-x-/g)).toHaveLength(3);
    for (const path of ['sources/index.html', `weeks/${WEEK}/index.html`]) {
      expect(read(path)).not.toMatch(/href="(javascript|data|\/\/)/i);
    }
  });

  it('renders what the team wrote, without what may not be in it', () => {
    const html = read(`weeks/${WEEK}/index.html`);
    const note = /<section class="note".*?<\/section>/s.exec(html)?.[0] ?? '';
    expect(note).toContain('&lt;b&gt;x&lt;/b&gt;');
    expect(note).not.toMatch(/<script|<img|javascript:/);
    expect(read('topics/precios/index.html')).not.toMatch(/<svg onload|href="data:/);
    const changed = read('changed/index.html');
    expect(changed.match(/<li class="decision/g)).toHaveLength(stored.length);
    expect(changed).toContain('&lt;img src=x onerror=alert(1)&gt;');
    const active = /<(?:script|img|iframe|form|svg(?= [^>]*onload)|a [^<>]*href="(?:javascript|data):)/gi;
    for (const page of [changed, read('presence/index.html')]) expect(page.match(active)).toBeNull();
  });
});
