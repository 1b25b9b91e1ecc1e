import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSettings } from '../../src/archive/read-configuration.ts';
import { dictionary, languages } from '../../src/i18n/index.ts';
import { setTriage } from '../triage/set.ts';
import type { Builder } from './builder.ts';
import { startDesk } from './server.ts';
import type { Running } from './server.ts';

const ID = 'abcdefghijkl';
const OTHER = 'mnopqrstuvwx';
const FILE = `weeks/2026-W47/2026-11-18-pan-frio-${ID}.md`;
const mention = (title: string): string => `---
title: '${title}'   # visto por Berta
url: https://foro.example/t/1
published: "2026-11-18T19:12:00+01:00"
collected: "2026-11-19T06:00:11Z"
source: foro
platform: forum
author: { name: <script>alert(1)</script> }
signals:
  language: es
  topics: { migalinda: [Migalinda] }
  sentiment: { label: negative, score: -0.7 }
  intent: complaint
triage:
  status: open # aún
---

Ayer el pan de Migalinda llegó frío & nadie contesta. </textarea><img src=x onerror=alert(1)>
`;

let folder: string;
let content: string;
let outDir: string;
const running: Running[] = [];
let built = 0;
const builder = (): Builder => ({
  state: () => 'idle',
  touch: () => {},
  stale: () => false,
  build: () => Promise.resolve(++built > 0),
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oido-desk-'));
  content = join(folder, 'content');
  outDir = join(folder, 'dist');
  for (const path of ['content/weeks/2026-W47/own', 'content/topics', 'content/inbox', 'dist/_astro'])
    mkdirSync(join(folder, path), { recursive: true });
  put('settings.yaml', 'name: Migalinda\nlanguage: es\nprivacy: { shown: full }\n');
  put(
    'sources.yaml',
    '- { id: mapa, kind: by-hand, title: Reseñas del mapa, url: "https://mapa.example/m" }\n',
  );
  put('topics/migalinda.md', '---\ntitle: Migalinda\nkind: brand\nquery: migalinda\n---\n');
  put('topics/reparto.md', '---\ntitle: Reparto\nkind: service\nquery: reparto\n---\n');
  put(FILE, mention('El pan llegó frío'));
  put(`weeks/2026-W47/2026-11-18-otro-${OTHER}.md`, mention('Otro'));
  writeFileSync(join(outDir, 'index.html'), '<a class="to-search" href="./search/">x</a>');
  writeFileSync(join(outDir, '_headers'), "/*\n  Content-Security-Policy: default-src 'none'\n/x\n  A: b\n");
  writeFileSync(join(outDir, '_astro/site.css'), 'a{}');
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((desk) => desk.close()));
  rmSync(folder, { recursive: true, force: true });
});
const put = (file: string, text: string): void => writeFileSync(join(content, file), text);
const read = (file = FILE): string => readFileSync(join(content, file), 'utf8');
/** Every file of the folder with what it holds. */
const all = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(content, { recursive: true, encoding: 'utf8' })
      .filter((file) => !file.startsWith('.git') && statSync(join(content, file)).isFile())
      .map((file) => [file, read(file)]),
  );

interface Answer {
  status: number;
  text: string;
  headers: Headers;
}
/** Somebody with a browser of their own, who has opened the printed address. */
async function visitor(hosts: string[] = []) {
  const settings = readSettings(content, [])!;
  const said: string[] = [];
  const desk = await startDesk({
    content,
    outDir,
    settings,
    port: 0,
    hosts,
    now: () => new Date('2026-11-20T10:00:00Z'),
    say: (text) => said.push(text),
    builder: builder(),
  });
  running.push(desk);
  const entered = await fetch(desk.address, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')!.split(';')[0]!;
  const go = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(desk.origin + path, {
      redirect: 'manual',
      ...init,
      headers: { cookie, ...(init.headers as Record<string, string>) },
    });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
  const send = (
    path: string,
    fields: Record<string, string>,
    headers: Record<string, string> = {},
  ): Promise<Answer> =>
    go(path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { origin: desk.origin, ...headers },
    });
  return { desk, cookie, go, send, said };
}
/** The fields of the form on a page, as a browser would send them back untouched. */
function formOf(page: string): Record<string, string> {
  const form = page.slice(page.indexOf('class="noting"'), page.indexOf('class="primary"'));
  const fields: Record<string, string> = {};
  const text = (value: string): string =>
    value
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const name = /\bname="([^"]*)"/.exec(tag)?.[1];
    const checkable = /type="(?:radio|checkbox)"/.test(tag);
    if (name && (!checkable || /\bchecked\b/.test(tag)) && name !== 'topic')
      fields[name] = text(/\bvalue="([^"]*)"/.exec(tag)?.[1] ?? 'on');
  }
  for (const [, name, value] of form.matchAll(/<textarea\b[^>]*\bname="(\w+)"[^>]*>\n?([^<]*)</g))
    fields[name!] = text(value!);
  for (const [, name, options] of form.matchAll(/<select\b[^>]*\bname="(\w+)"[^>]*>([\s\S]*?)<\/select/g))
    fields[name!] = /value="([^"]*)"\s+selected/.exec(options!)?.[1] ?? '';
  return fields;
}

describe('who comes in', () => {
  it.each(languages)(
    'says in %s who only bears our name, in the list and on the page of the message',
    async (language) => {
      put('settings.yaml', `name: Migalinda\nlanguage: ${language}\n`);
      put(FILE, mention('Somos Migalinda').replace('<script>alert(1)</script>', 'Migalinda'));
      const { go } = await visitor();
      const { claimsToBeUs } = dictionary(language).site.mention;
      const [, mine, others] = (await go('/desk/')).text.split('<li class="quotation"');
      expect([mine, others].filter((item) => item!.includes(claimsToBeUs))).toHaveLength(1);
      expect([mine, others].find((item) => item!.includes(ID))).toContain(claimsToBeUs);
      expect((await go(`/desk/mentions/${ID}`)).text).toContain(claimsToBeUs);
      expect((await go(`/desk/mentions/${OTHER}`)).text).not.toContain(claimsToBeUs);
    },
  );

  it('lets nobody in without the address that was printed', async () => {
    const { desk, go } = await visitor();
    for (const path of [
      '/',
      '/desk/',
      '/desk/desk.css',
      '/_astro/site.css',
      `/desk/mentions/${ID}`,
      '/desk/?key=x',
    ]) {
      const response = await fetch(desk.origin + path);
      expect(response.status).toBe(401);
      expect(await response.text()).not.toMatch(/Migalinda|a\{\}/);
      expect((await go(path)).status).toBe(200);
    }
    const entered = await fetch(desk.address);
    expect(entered.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict$/);
    expect(await entered.text()).not.toContain(new URL(desk.address).searchParams.get('key')!);
  });

  it('answers to no other name, and takes no form from elsewhere', async () => {
    const { desk, cookie, send } = await visitor(['desk.example']);
    const named = (host: string): Promise<number> =>
      new Promise((resolve, reject) => {
        const asked = request(desk.origin + '/desk/', { headers: { host, cookie } }, (response) => {
          response.resume();
          resolve(response.statusCode!);
        });
        asked.on('error', reject).end();
      });
    expect(await named('evil.example')).toBe(421);
    expect(await named('desk.example')).toBe(200);
    const before = all();
    const tap = { id: ID, what: 'answered' };
    for (const origin of ['http://evil.example', 'null', 'http://127.0.0.1:1'])
      expect((await send('/desk/tap', tap, { origin })).status).toBe(403);
    expect((await send('/desk/tap', tap, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(all()).toEqual(before);
  });

  it('speaks the language of the business', async () => {
    put('settings.yaml', 'name: Migalinda\nlanguage: en\nprivacy: { shown: full }\n');
    const { go } = await visitor();
    for (const path of ['', `mentions/${ID}`, 'heard', 'save', 'find?q=pan', 'mentions/zzzz']) {
      const { text } = await go(`/desk/${path}`);
      expect(text, path).toContain('<html lang="en">');
      expect(text, path).not.toMatch(
        /Guardar|Apuntar|Contest|Buscar|Mirado|Cuándo|Dónde|Quién|Saltar|Volver/,
      );
    }
    expect((await go('/desk/')).text).toContain('2 messages are waiting for an answer');
  });

  it('says what a page may do, and shows text of strangers as text', async () => {
    const { go } = await visitor();
    const page = await go(`/desk/mentions/${ID}`);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; style-src 'self'");
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.text).toContain('&lt;script&gt;alert(1)');
    expect(page.text).not.toMatch(/<script|<img/);
    expect((await go('/')).headers.get('content-security-policy')).toBe("default-src 'none'");
  });

  it('is not led out of its folders, nor stopped by what no browser sends', async () => {
    const { go, send, said } = await visitor();
    writeFileSync(join(folder, 'secret.html'), 'secret');
    for (const path of [
      '/../secret.html',
      '/%2e%2e/secret.html',
      '/..%2fsecret.html',
      '/%00',
      '/%',
      '/desk/mentions/..%2f..',
    ])
      expect((await go(path)).text).not.toContain('secret');
    expect((await send('/desk/tap', {})).status).toBe(400);
    expect((await send('/desk/tap', { what: 'constructor', id: ID })).status).toBe(400);
    expect((await send('/desk/nothing', {})).status).toBe(404);
    expect((await send(`/desk/mentions/${ID}`, { version: 'x', base: '{' })).status).toBe(409);
    expect((await send('/desk/heard', { text: 'x'.repeat(400_000) })).status).toBe(413);
    expect((await go('/desk/find?q=%00%ff(')).status).toBe(200);
    expect(said).toEqual([]);
  });
});

describe('noting', () => {
  it('notes with one tap, and changes that block alone', async () => {
    const { go, send } = await visitor();
    const list = await go('/desk/');
    expect(list.text).toContain('2 mensajes esperan respuesta');
    const before = all();
    const done = await send('/desk/tap', { id: ID, what: 'today' });
    expect(done.headers.get('location')).toBe(`/desk/?done=answered&id=${ID}`);
    expect(all()).toEqual({
      ...before,
      [FILE]: before[FILE]!.replace('status: open # aún', 'status: answered # aún\n  answered: "2026-11-20"'),
    });
    const after = await go(`/desk/?done=answered&id=${ID}`);
    expect(after.text).toContain('Apuntado: está contestado.');
    expect(after.text).toContain('Un mensaje espera respuesta');
    await send('/desk/tap', { id: ID, what: 'not-about-us' });
    expect(read()).toContain('reason: not-about-us');
  });

  it('changes nothing when a form comes back as it was', async () => {
    const { go, send } = await visitor();
    const triage =
      'triage:\n  status: answered\n  answered: "2026-11-19T10:00:00+01:00" # a las diez\n  minutes: 5\n  topics: []\n---';
    put(FILE, mention('El pan').replace(/triage:[\s\S]*?---/, triage));
    const before = all();
    const { text } = await go(`/desk/mentions/${ID}`);
    const form = formOf(text);
    expect(form).toMatchObject({
      status: 'answered',
      answered: '2026-11-19',
      minutes: '5',
      'own-topics': 'on',
    });
    const done = await send(`/desk/mentions/${ID}`, form);
    expect(done.headers.get('location')).toBe(`/desk/?done=same&id=${ID}`);
    expect(all()).toEqual(before);
  });

  it('notes everything that can be noted', async () => {
    const { go, send } = await visitor();
    const form = formOf((await go(`/desk/mentions/${ID}`)).text);
    const done = await send(`/desk/mentions/${ID}`, {
      ...form,
      status: 'resolved',
      answered: '2026-11-19',
      reply: 'https://foro.example/t/1#p9',
      by: 'Berta',
      minutes: '12',
      resolved: '2026-11-20',
      outcome: 'Pan nuevo: "gratis"',
      turned: 'yes',
      won: '12,50',
      owner: 'Charo',
      note: 'una\r\ndos # tres',
      sentiment: 'neutral',
      intent: 'question',
      'own-topics': 'on',
      topic: 'reparto',
    });
    expect(done.status).toBe(303);
    expect(read()).toContain(
      `triage:
  status: resolved # aún
  owner: Charo
  answered: "2026-11-19"
  reply: https://foro.example/t/1#p9
  by: Berta
  minutes: 12
  resolved: "2026-11-20"
  outcome: "Pan nuevo: \\"gratis\\""
  turned: true
  won: 12.5
  note: "una\\ndos # tres"
  sentiment: neutral
  intent: question
  topics: ["reparto"]
---
`,
    );
    expect((await go('/desk/')).text).toContain('Un mensaje espera respuesta');
  });

  it('says which field is wrong and keeps what was typed', async () => {
    const { go, send } = await visitor();
    const before = all();
    const form = formOf((await go(`/desk/mentions/${ID}`)).text);
    const wrong = await send(`/desk/mentions/${ID}`, {
      ...form,
      minutes: 'diez',
      reply: 'javascript:x',
      note: 'mía',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Revisa «Minutos que llevó»');
    expect(wrong.text).toContain('Revisa «Enlace a la respuesta»');
    expect(formOf(wrong.text)).toMatchObject({ minutes: 'diez', reply: 'javascript:x', note: 'mía' });
    expect(all()).toEqual(before);
  });

  it('notes what was heard and where somebody looked', async () => {
    const { go, send } = await visitor();
    const before = all();
    expect((await send('/desk/heard', { text: ' ', day: '2026-11-20' })).status).toBe(422);
    expect((await send('/desk/heard', { text: 'x', day: '2026-11-21' })).status).toBe(422);
    const note = {
      text: '# Falta pan\n---\nsin gluten',
      where: 'mapa',
      day: '2026-11-19',
      who: 'una: "clienta"',
      stars: '4',
    };
    expect((await send('/desk/heard', note)).headers.get('location')).toBe('/desk/heard?done=heard');
    await send('/desk/heard', note);
    await send('/desk/looked', { source: 'mapa' });
    expect((await send('/desk/looked', { source: '../x' })).status).toBe(404);
    const { 'weeks/2026-W47/coverage.yaml': coverage, ...after } = all();
    expect(coverage).toBe('mapa: { "2026-11-20": looked }\n');
    const [file, ...more] = Object.keys(after).filter((name) => !(name in before));
    expect(more).toEqual([]);
    expect(file).toMatch(/^inbox\/2026-11-19-falta-pan-sin-gluten-[a-z2-7]{12}\.md$/);
    expect(after[file!]).toBe(
      '---\npublished: "2026-11-19"\nsource: mapa\nauthor: "una: \\"clienta\\""\nrating: 4\n---\n\n# Falta pan\n---\nsin gluten\n',
    );
    const page = await go('/desk/heard?done=looked');
    expect(page.text).toContain('Hay una nota en el buzón');
    expect(page.text).toContain('Mirado el 20 de noviembre');
  });

  it('names a file that cannot be read, and everything else works', async () => {
    const { go, send } = await visitor();
    put(FILE, mention('x').replace('status: open', 'stauts: open'));
    const before = all();
    expect((await go('/desk/')).text).toContain('did you mean `status`?');
    expect((await go(`/desk/mentions/${ID}`)).status).toBe(409);
    expect((await send('/desk/tap', { id: ID, what: 'answered' })).status).toBe(409);
    expect(all()).toEqual(before);
    expect((await go(`/desk/mentions/${OTHER}`)).status).toBe(200);
  });

  it('finds any message, closes what slipped by, and makes the pages again', async () => {
    put(
      `weeks/2026-W47/2026-09-18-viejo-yyyyyyyyyyyy.md`,
      mention('Antiguo').replaceAll('2026-11-18', '2026-09-18').replace('2026-11-19T', '2026-09-19T'),
    );
    const { go, send } = await visitor();
    expect((await go('/desk/find?q=ANTIGÜO')).text).toContain('/desk/mentions/yyyyyyyyyyyy');
    expect((await go('/desk/find?q=yyyy')).text).toContain('/desk/mentions/yyyyyyyyyyyy');
    expect((await go('/desk/')).text).toContain('Se nos pasó uno');
    await send('/desk/close-slipped', {});
    expect(read('weeks/2026-W47/2026-09-18-viejo-yyyyyyyyyyyy.md')).toContain('reason: no-answer-needed');
    expect(read()).toContain('status: open');
    const times = built;
    expect((await send('/desk/build', {})).status).toBe(303);
    expect(built).toBe(times + 1);
  });
});

describe('two people at once', () => {
  it('loses nothing when two desks change one mention', async () => {
    const [berta, charo] = [await visitor(), await visitor()];
    const [hers, his] = [await berta.go(`/desk/mentions/${ID}`), await charo.go(`/desk/mentions/${ID}`)].map(
      ({ text }) => formOf(text),
    ) as [Record<string, string>, Record<string, string>];
    const first = { ...hers, status: 'answered', by: 'Berta', note: 'Le he llamado' };
    expect((await berta.send(`/desk/mentions/${ID}`, first)).status).toBe(303);
    const mine = await charo.send(`/desk/mentions/${ID}`, { ...his, owner: 'Charo', note: 'Llamar mañana' });
    expect(mine.status).toBe(409);
    expect(mine.text).toContain('Otra persona lo ha cambiado mientras tanto');
    expect(mine.text).toContain('Le he llamado');
    expect(read()).toContain('note: Le he llamado');
    // What he wrote is still in the form, what she wrote elsewhere too; he saves on purpose.
    const again = formOf(mine.text);
    expect(again).toMatchObject({ status: 'answered', by: 'Berta', owner: 'Charo', note: 'Llamar mañana' });
    const note = 'Le he llamado. Llamar mañana';
    expect((await charo.send(`/desk/mentions/${ID}`, { ...again, note })).status).toBe(303);
    for (const kept of ['status: answered', 'by: Berta', 'owner: Charo', `note: ${note}`])
      expect(read()).toContain(kept);
  });

  it('shows a tap that came too late beside what was noted, and notes nothing', async () => {
    const { go, send } = await visitor();
    const version = /name="version"\s+value="(\w+)"/.exec((await go('/desk/')).text)![1]!;
    setTriage({ content, id: ID, change: { status: 'answered', by: 'Berta' }, today: '2026-11-20' });
    setTriage({ content, id: OTHER, change: { status: 'answered', by: 'Berta' }, today: '2026-11-20' });
    const before = all();
    const late = await send('/desk/tap', { id: ID, version, what: 'not-about-us' });
    expect(late.status).toBe(409);
    expect(formOf(late.text)).toMatchObject({ status: 'dismissed', reason: 'not-about-us', by: 'Berta' });
    expect(all()).toEqual(before);
  });

  it('keeps each note of two desks that write into many mentions at the same moment', async () => {
    const [a, b] = [await visitor(), await visitor()];
    const taps = [a, b, a, b, a, b].map(({ send }, n) =>
      send('/desk/tap', { id: n % 2 ? ID : OTHER, what: 'today' }),
    );
    expect((await Promise.all(taps)).map(({ status }) => status)).toEqual([303, 303, 303, 303, 303, 303]);
    expect(read().match(/answered: "2026-11-20"/g)).toHaveLength(1);
  });
});

describe('saving in git', () => {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: content, encoding: 'utf8' }).trim();

  it('commits what was noted and what the page listed, and nothing else', async () => {
    const { desk, go, send } = await visitor();
    expect((await go('/desk/save')).text).toContain('no está en git');
    git('init', '--quiet');
    git('config', 'user.name', 'Ana');
    git('config', 'user.email', 'ana@localhost');
    git('add', '.');
    git('commit', '--quiet', '-m', 'Begin');
    put('purpose.md', 'A medio escribir.\n');
    put('settings.yaml', 'name: Migalinda\n# a medio cambiar\n');
    git('add', 'settings.yaml');
    await send('/desk/tap', { id: ID, what: 'today' });
    await send('/desk/looked', { source: 'mapa' });
    const page = await go('/desk/save');
    expect(page.text).toContain('Guardar 2 archivos');
    const files = [...page.text.matchAll(/name="file"\s+value="([^"]+)"/g)].map(([, file]) => file!);
    expect(files).toEqual([FILE, 'weeks/2026-W47/coverage.yaml']);
    await send('/desk/tap', { id: OTHER, what: 'today' });
    const form = new URLSearchParams(files.map((file): [string, string] => ['file', file]));
    form.append('file', 'settings.yaml');
    form.append('file', '../../etc/passwd');
    expect(
      (await go('/desk/save', { method: 'POST', body: form, headers: { origin: desk.origin } })).status,
    ).toBe(303);
    expect(git('log', '--format=%an %s', '-1')).toBe('Ana Note what we did: 2 files');
    expect(git('show', '--format=', '--name-only').split('\n').toSorted()).toEqual(files);
    expect(git('diff', '--cached', '--name-only')).toBe('settings.yaml');
    expect((await go('/desk/save?done=committed')).text).toContain('Guardar un archivo');
  });

  describe('with a repository that others push to', () => {
    let remote: string;
    let other: string;
    const at = (cwd: string, ...args: string[]): string =>
      execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    const pushed = (file: string): string => at(remote, 'show', `main:${file}`);
    beforeEach(() => {
      remote = join(folder, 'remote.git');
      other = join(folder, 'other');
      at(folder, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
      git('init', '--quiet', '--initial-branch=main');
      for (const [key, value] of [
        ['user.name', 'Ana'],
        ['user.email', 'ana@localhost'],
      ] as const)
        git('config', key, value);
      git('add', '.');
      git('commit', '--quiet', '-m', 'Begin');
      git('remote', 'add', 'origin', remote);
      git('push', '--quiet', '--set-upstream', 'origin', 'main');
      at(folder, 'clone', '--quiet', remote, other);
    });
    /** Somebody else notes something elsewhere, and pushes it. */
    const elsewhere = (changes: Record<string, (text: string) => string>): void => {
      for (const [file, change] of Object.entries(changes)) {
        const path = join(other, file);
        const before = statSync(path, { throwIfNoEntry: false }) ? readFileSync(path, 'utf8') : '';
        writeFileSync(path, change(before));
      }
      at(other, 'add', '.');
      at(other, '-c', 'user.name=Luis', '-c', 'user.email=luis@localhost', 'commit', '-qm', 'Note');
      at(other, 'push', '--quiet', 'origin', 'main');
    };
    const saveAll = async ({ go, desk }: Awaited<ReturnType<typeof visitor>>) => {
      const page = await go('/desk/save');
      const files = [...page.text.matchAll(/name="file"\s+value="([^"]+)"/g)].map(([, file]) => file!);
      const body = new URLSearchParams(files.map((file): [string, string] => ['file', file]));
      return go('/desk/save', { method: 'POST', body, headers: { origin: desk.origin } });
    };

    it('pushes, and takes in what others noted in the same message and of the same day', async () => {
      const ana = await visitor();
      await ana.send('/desk/tap', { id: ID, what: 'today' });
      await ana.send('/desk/looked', { source: 'mapa' });
      elsewhere({
        [FILE]: (text) =>
          text.replace('status: open # aún', 'status: open # aún\n  owner: Luis # hasta el lunes'),
        'weeks/2026-W47/coverage.yaml': () => 'foro: { 2026-11-19: 4 }\n',
        'purpose.md': () => 'Para escuchar.\n',
      });
      const done = await saveAll(ana);
      expect(done.headers.get('location')).toBe('/desk/save?done=pushed');
      expect((await ana.go('/desk/save?done=pushed')).text).toContain('ya lo ven los demás');
      expect(pushed(FILE)).toContain(
        'triage:\n  status: answered # aún\n  owner: Luis # hasta el lunes\n  answered: "2026-11-20"\n---',
      );
      expect(pushed('weeks/2026-W47/coverage.yaml').replaceAll('"', '')).toBe(
        'foro: { 2026-11-19: 4 }\nmapa: { 2026-11-20: looked }',
      );
      expect(read().trim()).toBe(pushed(FILE));
      expect(read('purpose.md')).toBe('Para escuchar.\n');
      expect(git('status', '--porcelain')).toBe('');
      expect(git('rev-parse', 'HEAD')).toBe(at(remote, 'rev-parse', 'main'));
      expect(at(remote, 'log', '--format=%an %s', '-2', 'main')).toBe(
        'Ana Note what we did: 2 files\nLuis Note',
      );
    });

    it('pushes nothing over what somebody else noted in the same place, and shows both', async () => {
      const ana = await visitor();
      const form = formOf((await ana.go(`/desk/mentions/${ID}`)).text);
      await ana.send(`/desk/mentions/${ID}`, { ...form, note: 'Llamar <mañana>', owner: 'Ana' });
      await ana.send('/desk/tap', { id: OTHER, what: 'today' });
      elsewhere({
        [FILE]: (text) => text.replace('status: open # aún', 'status: answered # aún\n  note: Le he llamado'),
      });
      const done = await saveAll(ana);
      expect(done.status).toBe(409);
      expect(done.text).toContain('Nota: lo suyo, «Le he llamado»; lo tuyo, «Llamar &lt;mañana&gt;»');
      expect(done.text).not.toContain('Estado:');
      expect(pushed(FILE)).toContain('note: Le he llamado');
      expect(at(remote, 'show', '--format=', '--name-only', 'main')).toContain(OTHER);
      // What was noted here is here still, on top of theirs; who has looked saves it on purpose.
      expect(read()).toContain('status: answered # aún\n  note: Llamar <mañana>\n  owner: Ana');
      expect((await ana.go('/desk/save')).text).toContain('Guardar un archivo');
      expect((await saveAll(ana)).headers.get('location')).toBe('/desk/save?done=pushed');
      expect(pushed(FILE)).toContain('note: Llamar <mañana>');
    });

    it('keeps it here where the other side does not answer, and pushes it later', async () => {
      const ana = await visitor();
      const hook = join(remote, 'hooks/pre-receive');
      mkdirSync(join(remote, 'hooks'), { recursive: true });
      writeFileSync(hook, '#!/bin/sh\necho protected branch; exit 1\n', { mode: 0o755 });
      await ana.send('/desk/tap', { id: ID, what: 'today' });
      expect((await saveAll(ana)).headers.get('location')).toBe('/desk/save?done=kept');
      expect(ana.said.join()).toContain('protected branch');
      rmSync(hook);
      const page = await ana.go('/desk/save');
      expect(page.text).toContain('Hay algo guardado aquí que los demás todavía no ven');
      expect((await saveAll(ana)).headers.get('location')).toBe('/desk/save?done=pushed');
      expect(pushed(FILE)).toContain('status: answered');
      expect((await ana.go('/desk/save')).text).toContain('Está todo guardado');
    });

    it('keeps what is noted of the sample on this machine', async () => {
      put('settings.yaml', 'name: Migalinda\nlanguage: es\nsample: true\nprivacy: { shown: full }\n');
      const ana = await visitor();
      await ana.send('/desk/tap', { id: ID, what: 'today' });
      expect((await saveAll(ana)).headers.get('location')).toBe('/desk/save?done=committed');
      expect(git('log', '--format=%s', '-1')).toBe('Note what we did: 1 file');
      expect(at(remote, 'log', '--format=%s', 'main')).toBe('Begin');
      expect((await ana.go('/desk/save')).text).toContain('Está todo guardado');
    });

    it('goes on answering while the other side keeps it waiting', async () => {
      const ana = await visitor();
      const hook = join(remote, 'hooks/pre-receive');
      const sign = join(folder, 'go-on');
      mkdirSync(join(remote, 'hooks'), { recursive: true });
      writeFileSync(hook, `#!/bin/sh\nwhile [ ! -e '${sign}' ]; do sleep 0.05; done\n`, { mode: 0o755 });
      await ana.send('/desk/tap', { id: ID, what: 'today' });
      const saving = saveAll(ana);
      expect((await ana.go('/desk/')).status).toBe(200);
      expect((await ana.send('/desk/tap', { id: OTHER, what: 'today' })).status).toBe(303);
      writeFileSync(sign, '');
      expect((await saving).headers.get('location')).toBe('/desk/save?done=pushed');
    });
  });
});
