import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Problem } from '../../src/archive/problem.ts';
import { settingsSchema } from '../../src/archive/settings.ts';
import { isConversation } from '../../src/insight/broadcasts.ts';
import type { Entry } from '../collect/entry.ts';
import { keeper } from './kept.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'oido-kept-'));
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

const settings = (kept: string) =>
  settingsSchema.parse({ name: 'Migalinda', own: ['https://red.example/@migalinda'], privacy: { kept } });
const entry: Entry = {
  id: 'abcdefghijkl',
  source: 'red',
  platform: 'microblog',
  title: 'Lucía Martín en Red',
  text: 'Gracias @migalinda y @pedro@otra.example. Firmado: LUCIA MARTIN (@lucia_mg)',
  url: 'https://red.example/@lucia_mg/1',
  guid: 'tag:red,1',
  inReplyTo: 'https://red.example/@migalinda/7',
  author: { name: 'Lucía Martín', url: 'https://red.example/@lucia_mg' },
  published: '2026-11-17T10:00:00+01:00',
};
const keep = (kept: string, env: NodeJS.ProcessEnv = {}, problems: Problem[] = []) =>
  keeper(content, settings(kept), env, false, problems)(entry);

test('full keeps all of it', () => {
  expect(keep('full')).toEqual(entry);
  expect(existsSync(join(content, '.key'))).toBe(false);
});

test('none keeps no name, wherever it stands, and our own account', () => {
  const kept = keep('none');
  expect(JSON.stringify(kept)).not.toMatch(/luc[ií]a|mart[ií]n|pedro/i);
  expect(kept).toMatchObject({
    id: entry.id,
    title: '… en Red',
    text: 'Gracias @migalinda y @…. Firmado: … (…)',
    inReplyTo: 'https://red.example/@migalinda/7',
  });
  expect(kept.author).toBeUndefined();
  expect(kept.url).toBeUndefined();
});

test.each(['none', 'pseudonym'])('%s: what we wrote ourselves calls nobody by name either', (kind) => {
  const ours: Entry = {
    ...entry,
    title: '@lucia_mg Lo sentimos',
    text: '@lucia_mg Lo sentimos. Escríbenos a @migalinda.',
    url: 'https://red.example/@migalinda/8',
    inReplyTo: 'https://red.example/@lucia_mg/1',
    author: { name: 'Migalinda', url: 'https://red.example/@migalinda' },
  };
  const kept = keeper(content, settings(kind), {}, false, [])(ours, true);
  expect(kept).toEqual({
    ...ours,
    title: '@… Lo sentimos',
    text: '@… Lo sentimos. Escríbenos a @migalinda.',
    inReplyTo: 'https://red.example/',
  });
  expect(isConversation(kept)).toBe(true);
  expect(isConversation({ title: kept.title, text: '' })).toBe(true);
});

test('a pseudonym is the same for the same account, says nothing, and needs the key', () => {
  const one = keep('pseudonym');
  expect(one.author).toEqual({ name: expect.stringMatching(/^~[0-9a-f]{8}$/) });
  expect(keep('pseudonym')).toEqual(one);
  const key = readFileSync(join(content, '.key'), 'utf8').trim();
  expect(keep('pseudonym', { OIDO_KEY: 'quite another key, long enough' }).author).not.toEqual(one.author);
  rmSync(join(content, '.key'));
  const problems: Problem[] = [];
  keep('pseudonym', { CI: 'true' }, problems);
  expect(problems).toMatchObject([{ field: 'privacy.kept', message: expect.stringContaining('OIDO_KEY') }]);
  expect(existsSync(join(content, '.key'))).toBe(false);
  expect(keep('pseudonym', { CI: 'true', OIDO_KEY: key })).toEqual(one);
});
