import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { deadLinks } from './dead-links.ts';

let folder = '';
const site = (files: Record<string, string>): string => {
  folder = mkdtempSync(join(tmpdir(), 'oido-links-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('finds what leads nowhere, and nothing else', () => {
  const built = site({
    'index.html': `<a href="/weeks/1/">w</a><a href="weeks/1/#m1">m</a><a href="/gone/">x</a><img src="/no.png">
      <a href="weeks/1/#m2">y</a><a href="https://other.example/">o</a><a href="#top">t</a><h1 id="top">`,
    'weeks/1/index.html': '<p id="m1"><a href="../../">home</a><a href="../../style.css">s</a>',
    'style.css': '',
  });
  expect(deadLinks(built).map(({ link }) => link)).toEqual(['/gone/', '/no.png', 'weeks/1/#m2']);
});

test('a site below a path', () => {
  const built = site({ 'index.html': '<a href="/digest/a/">a</a><a href="/a/">b</a>', 'a/index.html': '' });
  expect(deadLinks(built, '/digest/').map(({ link }) => link)).toEqual(['/a/']);
});
