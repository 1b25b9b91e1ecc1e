import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * What can reach out of the program lies in few files, each of which is looked at before it changes. This says which: a
 * file that begins to talk to the network, to start programs or to make markup has to be named here first.
 */
const root = join(import.meta.dirname, '../..');
const isTest =
  /\.test\.ts$|^src\/tests\/|^scripts\/bench|\/(?:test-[\w-]+|misbehaving-server|dovecot|hostile-\w+|measure)\.ts$/;
const files = ['src', 'scripts']
  .flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map((name) => `${top}/${name}`),
  )
  .filter((name) => /\.(?:ts|mjs|js|astro)$/.test(name) && !isTest.test(name))
  .sort();
const code = new Map(
  files.map((name) => [
    name,
    readFileSync(join(root, name), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/^\s*\/\/.*$/gm, ''),
  ]),
);
const holding = (pattern: RegExp): string[] => files.filter((name) => pattern.test(code.get(name)!));
const importing = (...names: string[]): string[] =>
  holding(
    new RegExp(
      `^import (?!type\\b)[^;]*from '(?:${names.join('|')})(?:/[^']*)?'|import\\('(?:${names.join('|')})`,
      'm',
    ),
  );

it('looks at all of the program', () => expect(files.length).toBeGreaterThan(400));

describe('only these files', () => {
  it('talk to other machines', () => {
    expect(
      importing('undici', 'node:net', 'node:tls', 'node:dgram', 'node:http2', 'imapflow', 'nodemailer'),
    ).toEqual([
      'scripts/collect/fetch/connect.ts',
      'scripts/collect/mailbox/read-mailbox.ts',
      'scripts/mail/send.ts',
    ]);
    // In scripts; in pages and the service worker the browser's own, which the policy holds to the site itself.
    expect(holding(/(?<![\w.])fetch\(/).filter((name) => !name.endsWith('.client.js'))).toEqual([
      // A `fetch` of their own, which checks where it leads.
      'scripts/collect/fetch/job.ts',
      'scripts/collect/look.ts',
      'scripts/notify/webhook.ts',
    ]);
    expect(importing('node:http', 'node:https')).toEqual([
      'scripts/desk/server.ts',
      'scripts/preview/serve-folder.ts',
      'scripts/sample/server.ts',
    ]);
  });

  it('listen, and to this machine alone', () => {
    const listening = holding(/\.listen\(/);
    expect(listening).toEqual([
      'scripts/desk/server.ts',
      'scripts/preview/serve-folder.ts',
      'scripts/sample/server.ts',
    ]);
    for (const name of listening) expect(code.get(name), name).toMatch(/\.listen\([^)]*'127\.0\.0\.1'/);
  });

  it('start other programs', () => {
    expect(importing('node:child_process', 'node:cluster')).toEqual([
      'scripts/archive/git.ts',
      'scripts/build/young-space.ts',
      'scripts/check.ts',
      'scripts/desk/builder.ts',
      'scripts/doctor/release-files.ts',
      'scripts/forget/history.ts',
      'scripts/forget/key.ts',
      'scripts/init/manifest.ts',
      'scripts/routine/run-command.ts',
      'scripts/sbom.ts',
    ]);
    // Never through a shell, which would read names as commands.
    expect(holding(/\bexecSync\(|\bexec\(\s*[`'"]|shell:\s*true/)).toEqual([]);
  });

  it('make code of text: none', () => {
    expect(holding(/(?<![\w.])eval\(|new Function\(|from 'node:vm'|setTimeout\(\s*['"`]/)).toEqual([]);
  });

  it('read front matter and turn Markdown into markup', () => {
    expect(importing('gray-matter')).toEqual(['src/archive/frontmatter.ts']);
    expect(importing('marked', 'sanitize-html')).toEqual(['src/components/markdown.ts']);
  });

  it('take a text for markup', () => {
    expect(holding(/new (?:Markup|Html)\(/)).toEqual([
      'scripts/desk/markup.ts',
      'src/components/html.ts',
      'src/components/markdown.ts',
      'src/components/marked-text.ts',
    ]);
  });

  it('write markup of strings in the browser: none', () => {
    const clients = files.filter((name) => name.endsWith('.client.js'));
    expect(clients.length).toBeGreaterThan(3);
    for (const name of clients)
      expect(code.get(name), name).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc/,
      );
  });
});
