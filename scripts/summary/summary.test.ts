import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeContent } from '../../src/tests/content-fixture.ts';
import { UsageError } from '../command.ts';
import { isOpen, summaryOf } from './summary.ts';

let content: string;
beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'oido-summary-'));
  writeContent(content, { weeks: ['2026-W46', '2026-W47'], mentions: 12 });
});
afterAll(() => rmSync(content, { recursive: true, force: true }));

const report = JSON.stringify({
  week: '2026-W48',
  mentions: 7,
  broadcasts: 1,
  dryRun: false,
  closed: ['2026-W47'],
  problems: [],
  sources: [
    { title: 'Foro vecinal', status: 'answered', entries: 20, new: 7, left: 0 },
    {
      title: 'Diario | <b>@todos</b> https://x.example',
      status: 'failed',
      entries: 0,
      new: 0,
      left: 0,
      error: 'http 503\n# x',
    },
    { title: 'Reseñas del mapa', status: 'by-hand', entries: 0, new: 0, left: 0 },
  ],
});
const summary = (open: boolean, given: string | undefined = report): string =>
  summaryOf({ content, now: new Date('2026-11-23T07:00:00Z'), report: given, open });

test('where everybody may read it: counts, and no name, place or word', () => {
  const text = summary(true);
  expect(text).toContain('| Sources that answered | 1 of 2 |');
  expect(text).toContain('| New mentions | 7 |');
  expect(text).not.toMatch(/Foro|Diario|Reseñas|Migalinda|503/);
});

test('in private: which source failed, first, and the one minute', () => {
  const text = summary(false);
  expect(text.indexOf('Diario')).toBeLessThan(text.indexOf('Foro vecinal'));
  expect(text).toContain('Panadería Migalinda');
  expect(text).toContain('## En un minuto');
});

test('what others wrote stays text: no table broken, no link, nobody called', () => {
  const line = summary(false)
    .split('\n')
    .find((one) => one.includes('Diario'))!;
  expect(line.replaceAll('\\|', '').split('|')).toHaveLength(6);
  expect(line).not.toMatch(/[^\\]<b|@todos|:\/\//);
  expect(summary(false)).not.toContain('\n# x');
});

test('a run that broke off is said to have', () => {
  expect(summaryOf({ content, now: new Date(), report: undefined, open: true })).toContain('broke off');
});

test('another file than a report is a mistake', () => {
  expect(() => summary(true, '{}')).toThrow(UsageError);
});

test.each([
  [{}, true],
  [{ OIDO_VISIBILITY: '' }, true],
  [{ OIDO_VISIBILITY: 'public' }, true],
  [{ OIDO_VISIBILITY: 'private' }, false],
  [{ CI_PROJECT_VISIBILITY: 'internal' }, false],
  [{ CI_PROJECT_VISIBILITY: 'public' }, true],
  [{ OIDO_VISIBILITY: 'PRIVATE?' }, true],
])('%o is open: %s', (env, open) => expect(isOpen(env as NodeJS.ProcessEnv)).toBe(open));
