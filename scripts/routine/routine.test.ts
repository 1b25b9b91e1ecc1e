import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { routine } from './routine.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'oido-routine-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The order of the steps, where some of them fail: the steps themselves have tests of their own. */
async function order(
  due: string,
  { fails = {}, env = {} }: { fails?: Record<string, number>; env?: NodeJS.ProcessEnv } = {},
) {
  const steps: string[] = [];
  const code = await routine({
    folder,
    env,
    say: () => {},
    run: (name, args) => {
      steps.push([name, ...args].join(' ').replace(folder, '.'));
      return Promise.resolve({
        code: fails[name] ?? 0,
        printed: name === 'due' ? due : name === 'forget' ? '{"week":1}' : '',
      });
    },
  });
  return { code, steps };
}
const expired = 'forget --expired --yes --json';
const archived = 'archive --report ./report.json';
const told = ['notify', 'archive --file notified.yaml'];
const heard = ['due', 'collect --json', archived, expired, archived, ...told];
const noted = 'archive --file published.yaml --file notified.yaml';

test('a day of listening', async () => {
  expect(await order('listen=yes\ndigest=\n')).toEqual({ code: 0, steps: heard });
  expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('{"week":1}');
});

test('between: only what cannot wait', async () => {
  expect((await order('listen=no\ndigest=\n')).steps).toEqual(['due', ...told]);
});

test('the day of the digest, with mail and with a password', async () => {
  const env = { OIDO_SMTP_URL: 'smtp://x', OIDO_PUBLISH: 'private' };
  expect((await order('listen=yes\ndigest=2026-W46\n', { env })).steps).toEqual([
    ...heard,
    'build --private',
    'mail',
    'due --done 2026-W46',
    noted,
  ]);
});

test('every source failed: that is kept, and the digest goes out', async () => {
  const { code, steps } = await order('listen=yes\ndigest=2026-W46\n', { fails: { collect: 1 } });
  expect(code).toBe(1);
  expect(steps).toEqual([...heard, 'build', 'due --done 2026-W46', noted]);
});

test('a broken configuration leaves no report to commit', async () => {
  expect(await order('listen=yes\ndigest=\n', { fails: { collect: 2 } })).toEqual({
    code: 2,
    steps: ['due', 'collect --json', expired, archived, ...told],
  });
});

test('settings that nobody can read: whoever runs it is told, and that is remembered', async () => {
  expect(await order('', { fails: { due: 2 } })).toEqual({
    code: 2,
    steps: ['due', 'notify --failed', 'archive --file notified.yaml'],
  });
});

test.each(['build', 'mail'])(
  'no digest because %s failed: whoever runs it is told, and it stays due',
  async (name) => {
    const { code, steps } = await order('listen=no\ndigest=2026-W46\n', {
      fails: { [name]: 1 },
      env: { OIDO_SMTP_URL: 'smtp://x' },
    });
    expect(code).toBe(1);
    expect(steps).toContain('notify --failed');
    expect(steps.join()).not.toContain('--done');
  },
);
