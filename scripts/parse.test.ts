import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from './collect/parse/viewer.ts';

const golden = join(import.meta.dirname, 'collect', 'parse', 'golden');
const folder = mkdtempSync(join(tmpdir(), 'oido-parse-'));
const feed =
  '<rss version="2.0"><channel><title>Año</title><item><title>Añada</title><guid>https://a.example/1</guid></item></channel></rss>';
const server = createServer((request, response) => {
  if (request.url === '/missing') response.writeHead(404).end();
  else
    response
      .writeHead(200, { 'content-type': 'text/xml; charset=iso-8859-1' })
      .end(Buffer.from(feed, 'latin1'));
});
let address = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  address = `http://127.0.0.1:${port}`;
  writeFileSync(join(folder, 'settings.yaml'), `name: Prueba\nnetwork: { allow: ["127.0.0.1:${port}"] }\n`);
  writeFileSync(
    join(folder, 'sources.yaml'),
    `- { id: blog, kind: feed, url: "${address}/feed?token=\${OIDO_SOURCE_TOKEN}", identity: guid }\n`,
  );
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const parse = (...args: string[]): Promise<{ code: number; views: View[]; errors: string; output: string }> =>
  new Promise((resolve) => {
    const command = [join(import.meta.dirname, 'parse.ts'), ...args];
    const env = {
      ...process.env,
      OIDO_CONTENT: folder,
      OIDO_NOW: '2026-11-19T06:00:11Z',
      OIDO_SOURCE_TOKEN: 'SECRET',
    };
    execFile(process.execPath, command, { env }, (error, output, errors) => {
      const views = output
        .split('\n')
        .filter((line) => line.startsWith('{"'))
        .map((line) => JSON.parse(line) as View);
      resolve({ code: error ? Number(error.code) : 0, views, errors, output });
    });
  });

describe('parse', () => {
  it('prints a line a feed, and ends well when one of them was read', async () => {
    const { code, views } = await parse(
      join(golden, 'rss-2.xml'),
      join(folder, 'none.xml'),
      join(golden, 'json-feed.json'),
    );
    expect(code).toBe(0);
    expect(views.map(({ ok, format, title }) => [ok, format, title])).toEqual([
      [true, 'rss', 'El blog del barrio'],
      [false, null, null],
      [true, 'json', 'Cartas al horno'],
    ]);
    expect(views[0]!.entries[1]).toEqual({
      id: expect.stringMatching(/^[a-z2-7]{12}$/),
      url: 'https://blog.example/masa-madre',
      title: 'Recetas: cómo se hace el pan de masa madre',
      author: 'Ana Pérez',
      published: '2026-11-17T09:05:00Z',
      rating: null,
      text: 'Con harina < 1 kg y agua > 600 g.',
    });
    expect(views[1]!.faults.join()).toContain('none.xml');
  });

  it('ends with 1 when none could be read', async () => {
    const page = join(folder, 'page.html');
    writeFileSync(page, '<!doctype html><html><body>Hola</body></html>');
    const { code, views } = await parse(page);
    expect(code).toBe(1);
    expect(views).toEqual([
      { file: page, ok: false, format: null, title: null, entries: [], faults: ['a web page, not a feed'] },
    ]);
  });

  it('takes what a server would say of the encoding', async () => {
    const file = join(folder, 'cyrillic.xml');
    writeFileSync(
      file,
      Buffer.concat([
        Buffer.from('<rss version="2.0"><channel><title>'),
        Buffer.from([0xd5, 0xeb, 0xe5, 0xe1]),
        Buffer.from('</title></channel></rss>'),
      ]),
    );
    expect((await parse('--content-type', 'text/xml; charset=windows-1251', file)).views[0]!.title).toBe(
      'Хлеб',
    );
  });

  it('reads an address as the collector does, and a source as its kind says', async () => {
    const read = await parse(`${address}/feed`);
    expect(read.views[0]).toMatchObject({ ok: true, title: 'Año', faults: [] });
    const { code, views, output } = await parse('--source', 'blog');
    expect(code).toBe(0);
    expect(views[0]!.entries[0]!.id).not.toBe(read.views[0]!.entries[0]!.id);
    expect(output).not.toContain('SECRET');
    expect((await parse(`${address}/missing`)).code).toBe(1);
  });

  it('refuses what cannot be, with its usage', async () => {
    for (const args of [[], ['--nonsense', 'x'], ['--content-type']]) {
      const { code, errors } = await parse(...args);
      expect(code).toBe(2);
      expect(errors).toContain('npm run -s parse');
    }
    const unknown = await parse('--source', 'none');
    expect(unknown.code).toBe(2);
    expect(unknown.errors).toContain('no source is called none');
    expect(await parse('--help')).toMatchObject({ code: 0, errors: '' });
  });
});
