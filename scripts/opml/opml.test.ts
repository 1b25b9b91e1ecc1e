import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sourceSchema } from '../../src/archive/source.ts';
import { readKinds, kinds } from '../collect/sources.ts';
import { exampleOf } from '../collect/sources/reference.ts';
import { sourcesFrom } from './import.ts';
import { readOpml } from './read-opml.ts';
import { writeOpml } from './write-opml.ts';

const readerList = `<?xml version="1.0" encoding="ISO-8859-1"?>
<opml version="1.0"><head><title>Mis lecturas</title></head><body>
  <outline text="Prensa" title="Prensa">
    <outline type="rss" text="El Eco" xmlUrl="https://eco.example/rss?a=1&amp;b=2" htmlUrl="https://eco.example/"/>
    <outline type="rss" text="El Eco otra vez" xmlUrl="https://eco.example/rss?a=1&amp;b=2"/>
    <OUTLINE TEXT="Canal &#171;Pan&#187;" XMLURL="https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv"></OUTLINE>
  </outline>
  <outline text="Alerta" xmlUrl="https://www.google.com/alerts/feeds/123/456"/>
  <outline text="Rota" xmlUrl="javascript:alert(1)"/>
  <outline text="Nuestra" xmlUrl="https://\${OIDO_SOURCE_X}/"/>
</body></opml>`;

// Real processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

describe('taking an outline in', () => {
  it('reads feeds with what is around them', () => {
    expect(readOpml(readerList).slice(0, 3)).toEqual([
      { address: 'https://eco.example/rss?a=1&b=2', title: 'El Eco', folders: ['Prensa'] },
      { address: 'https://eco.example/rss?a=1&b=2', title: 'El Eco otra vez', folders: ['Prensa'] },
      {
        address: 'https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv',
        title: 'Canal «Pan»',
        folders: ['Prensa'],
      },
    ]);
  });

  it('makes sources of them, each once and of its kind, and none of a secret', () => {
    const present = [sourceSchema.parse({ id: 'el-eco', kind: 'feed', url: 'https://other.example/' })];
    expect(sourcesFrom(readOpml(readerList), present)).toEqual({
      sources: [
        { id: 'el-eco-2', kind: 'feed', title: 'El Eco', url: 'https://eco.example/rss?a=1&b=2' },
        { id: 'canal-pan', kind: 'youtube', title: 'Canal «Pan»', channel: 'UCabcdefghijklmnopqrstuv' },
      ],
      already: 1,
      secret: ['Alerta'],
      left: 2,
    });
  });

  it('never throws, and ends in time', () => {
    fc.assert(fc.property(fc.string(), (text) => void sourcesFrom(readOpml(text), [])));
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, url) => {
        const quoted = (text: string): string => text.replace(/[<>&"]/g, '');
        const brought = sourcesFrom(
          readOpml(`<outline text="${quoted(title)}" xmlUrl="https://a.example/${quoted(url)}"/>`),
          [],
        );
        for (const source of brought.sources) expect(sourceSchema.safeParse(source).success).toBe(true);
      }),
    );
    // Deep, many, entities that grow: nothing of it is followed.
    expect(readOpml('<outline text="a">'.repeat(100_000))).toEqual([]);
    expect(readOpml('<outline xmlUrl="https://a.example/x"/>'.repeat(20_000))).toHaveLength(5_000);
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><opml><outline text="&b;" xmlUrl="https://a.example/"/></opml>';
    expect(readOpml(bomb)).toMatchObject([{ title: '&b;' }]);
    const file =
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><opml><outline text="&a;" xmlUrl="https://a.example/"/></opml>';
    expect(readOpml(file)).toMatchObject([{ title: '&a;' }]);
  });
});

describe('giving ours', () => {
  it('comes back as it went, kinds and titles too', () => {
    const examples = kinds
      .map((kind) => exampleOf(kind))
      .filter(({ requests, kind }) => requests.length > 0 && !kind.read);
    const plain = examples.filter(({ requests }) => !requests[0]!.url.includes('${'));
    const text = writeOpml('Migalinda & <Cía> "pan"', examples);
    expect(text).not.toContain('OIDO_SOURCE');
    const { sources, left, secret } = sourcesFrom(readOpml(text), []);
    expect([left, secret]).toEqual([0, []]);
    const again = readKinds(
      sources.map((source) => sourceSchema.parse(source)),
      [],
    );
    const told = (read: typeof again): [string, string][] =>
      read.map(({ title, requests }): [string, string] => [title, requests[0]!.url]).toSorted();
    expect(told(again)).toEqual(told(plain));
    // A show's feed is any feed until it is read.
    const kindsOf = (read: typeof again): string[] =>
      read.map(({ kind }) => kind.name.replace('podcast', 'feed')).toSorted();
    expect(kindsOf(again)).toEqual(kindsOf(plain));
  });

  it('writes any title so that it is read as it was', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) => text.toWellFormed());
    fc.assert(
      fc.property(word, (title) => {
        const clean = title.replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff\s]+/g, ' ').trim();
        fc.pre(clean !== '');
        const [source] = readKinds(
          [sourceSchema.parse({ id: 'a', kind: 'feed', title: clean, url: 'https://a.example/' })],
          [],
        );
        expect(readOpml(writeOpml(clean, [source!]))).toMatchObject([{ title: clean }]);
      }),
    );
  });
});

describe('the command', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'oido-opml-'));
    writeFileSync(join(folder, 'settings.yaml'), 'name: Migalinda\nlanguage: en\n');
    writeFileSync(
      join(folder, 'sources.yaml'),
      '# ours\n- { id: a, kind: feed, url: "https://a.example/" }\n',
    );
    writeFileSync(join(folder, 'list.opml'), Buffer.from(readerList, 'latin1'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const opml = (...args: string[]): Promise<{ code: number; output: string; said: string }> =>
    new Promise((resolve) => {
      const command = [join(import.meta.dirname, '../opml.ts'), '--content', folder, ...args];
      execFile(process.execPath, command, (error, output, said) =>
        resolve({ code: Number(error?.code ?? 0), output, said }),
      );
    });
  const sources = (): string => readFileSync(join(folder, 'sources.yaml'), 'utf8');

  it('rehearses, takes in once, and gives out', async () => {
    const before = sources();
    expect((await opml('import', join(folder, 'list.opml'), '--dry-run')).code).toBe(0);
    expect(sources()).toBe(before);
    const taken = await opml('import', join(folder, 'list.opml'));
    expect(taken.said).toContain('2 sources were added.');
    expect(taken.said + sources()).not.toContain('alerts/feeds');
    expect(sources().startsWith(before)).toBe(true);
    const after = sources();
    expect((await opml('import', join(folder, 'list.opml'))).said).toContain('3 were there already.');
    expect(sources()).toBe(after);
    const given = await opml('export');
    expect(given.said).toBe('');
    expect(readOpml(given.output).map(({ title }) => title)).toEqual(['a', 'El Eco', 'Canal «Pan»']);
  });

  it('says what it expected', async () => {
    expect((await opml()).code).toBe(2);
    expect((await opml('import', 'nothing.opml')).code).toBe(2);
    writeFileSync(join(folder, 'empty.opml'), '<opml/>');
    expect((await opml('import', join(folder, 'empty.opml'))).code).toBe(1);
  });
});
