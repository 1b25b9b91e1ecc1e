import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dictionary, languages } from '../../src/i18n/index.ts';
import { collect } from '../collect/collect.ts';
import { agencyPage } from './page.ts';
import { stateOf } from './state.ts';
import type { BusinessState } from './state.ts';

const now = new Date('2026-11-23T08:00:00Z');
const shipped = fileURLToPath(new URL('../../content', import.meta.url));
let folder: string;
let state: BusinessState;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oido-agency-state-'));
  const content = join(folder, 'migalinda');
  const kept = (path: string): boolean => !/[\\/](weeks|\.cache)([\\/]|$)/.test(path);
  cpSync(shipped, content, { recursive: true, filter: kept });
  await collect({ content, now, dryRun: false, yes: true, env: {}, say: () => undefined });
  mkdirSync(join(folder, 'dist/migalinda'), { recursive: true });
  writeFileSync(join(folder, 'dist/migalinda/index.html'), '<!doctype html>');
  // The latest Monday on which the week before was a normal one, of which less was said than usual.
  const mondays = Array.from({ length: 20 }, (_, n) => new Date(now.getTime() - n * 7 * 86_400_000));
  state = mondays
    .map((monday) => stateOf({ id: 'migalinda', content }, join(folder, 'dist'), monday))
    .find((one) => one.state === 'normal' && one.change === 'fewer')!;
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = (one: BusinessState, language: (typeof languages)[number]): string =>
  agencyPage([one], { language }, dictionary(language), now);

describe.each(languages)('the page of all in %s', (language) => {
  const { digest, commands } = dictionary(language);

  test('calls a week as its own page does: not normal, where there was less than usual', () => {
    expect(state).toMatchObject({ state: 'normal', change: 'fewer' });
    expect(page(state, language)).toContain(`<strong>${digest.fewerThanUsual}</strong>`);
    expect(page(state, language)).not.toContain(digest.states.normal);
    expect(page({ ...state, change: 'usual' }, language)).toContain(
      `<strong>${digest.states.normal}</strong>`,
    );
    expect(page({ ...state, state: 'lively', change: 'more' }, language)).toContain(digest.states.lively);
  });

  test('says of what has no week why not', () => {
    for (const [name, words] of Object.entries(commands.upkeep.agency.states))
      expect(page({ ...state, state: name as BusinessState['state'] }, language)).toContain(
        `<strong>${words}</strong>`,
      );
  });
});
