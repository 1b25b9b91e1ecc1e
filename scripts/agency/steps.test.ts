import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { businessesIn, ofPart } from './businesses.ts';
import { environmentOf, readSecrets } from './secrets.ts';
import { doTask } from './steps.ts';
import type { StepOptions, Task } from './steps.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'oido-steps-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The order of the steps, where some of them fail: the steps themselves have tests of their own. */
async function order(
  task: Task,
  fails: Record<string, number | string> = {},
  over: Partial<StepOptions> = {},
  due = 'listen=yes\ndigest=2026-W46',
) {
  const steps: string[] = [];
  const failure = await doTask(
    task,
    (name, args) => {
      steps.push([name, ...args].join(' ').replaceAll(folder, '.'));
      const printed = name === 'due' ? due : name === 'collect' ? '{"heard":1}' : '{"expired":1}';
      return Promise.resolve({ code: fails[name] ?? 0, printed });
    },
    {
      folder,
      outDir: `${folder}/dist`,
      private: false,
      archive: true,
      ifDue: false,
      made: true,
      mail: true,
      ...over,
    },
  );
  return { failure, steps };
}
const archived = 'archive --report ./report.json';
const expired = 'forget --expired --yes --json --outDir ./dist';

describe('for one business', () => {
  test('listening keeps what was heard, lets go of what is old, and tells', async () => {
    const all = ['collect --json', archived, expired, archived, 'notify', 'archive --file notified.yaml'];
    expect(await order('listen')).toEqual({ failure: undefined, steps: all });
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('{"expired":1}');
    // Every source failed: that is kept too, and told of.
    expect(await order('listen', { collect: 1 })).toEqual({
      failure: { step: 'collect', code: 1 },
      steps: all,
    });
    // A broken configuration, or a run that was ended because it hung, leaves nothing to keep.
    for (const code of [2, 'SIGKILL'])
      expect((await order('listen', { collect: code })).steps).toEqual(all.toSpliced(1, 1));
    expect((await order('listen', {}, { archive: false })).steps).toEqual([
      'collect --json',
      expired,
      'notify',
    ]);
  });

  test('what could not be kept is not told: nobody would remember that it was', async () => {
    const { failure, steps } = await order('listen', { archive: 1 });
    expect(failure).toEqual({ step: 'archive', code: 1 });
    expect(steps).not.toContain('notify');
  });

  test('where it is due alone: nobody is heard twice a day, and what cannot wait is told at any hour', async () => {
    const nobody = 'listen=no\ndigest=';
    expect((await order('listen', {}, { ifDue: true }, nobody)).steps).toEqual([
      'due',
      'notify',
      'archive --file notified.yaml',
    ]);
    expect((await order('listen', {}, { ifDue: true })).steps).toEqual([
      'due',
      ...(await order('listen')).steps,
    ]);
  });

  test('pages are its own, and encrypted where that is wanted', async () => {
    expect((await order('build')).steps).toEqual(['build --outDir ./dist']);
    expect((await order('build', {}, { private: true })).steps).toEqual(['build --outDir ./dist --private']);
    expect((await order('build', { build: 1 })).failure).toEqual({ step: 'build', code: 1 });
  });

  test('mail goes out when it is due, once, and whoever runs it is told where it did not', async () => {
    const noted = 'archive --file published.yaml --file notified.yaml';
    expect((await order('mail')).steps).toEqual(['due', 'mail', 'due --done 2026-W46', noted]);
    expect((await order('mail', {}, {}, 'listen=yes\ndigest=')).steps).toEqual(['due']);
    expect((await order('mail', { mail: 1 })).steps).toEqual(['due', 'mail', 'notify --failed', noted]);
    expect((await order('mail', {}, { mail: false })).steps).toEqual(['due', 'due --done 2026-W46', noted]);
    // No mail leads to pages that are not there; it stays due.
    expect(await order('mail', {}, { made: false })).toEqual({
      failure: { step: 'build', code: 'no pages' },
      steps: ['due', 'notify --failed', noted],
    });
    expect(await order('mail', { due: 2 }, {}, '')).toEqual({
      failure: { step: 'due', code: 2 },
      steps: ['due', 'notify --failed', 'archive --file notified.yaml'],
    });
  });
});

test('every business falls to one machine, and none to two', () => {
  const all = Array.from({ length: 23 }, (_, n) => ({ id: `b${n}`, content: '' }));
  const parts = [1, 2, 3, 4, 5].map((part) => ofPart(all, { part, of: 5 }).map(({ id }) => id));
  expect(parts.flat().toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  expect(Math.max(...parts.map(({ length }) => length))).toBe(5);
  expect(businessesIn(join(folder, 'nowhere'))).toEqual([]);
});

describe('the secrets of many', () => {
  const env = {
    PATH: '/bin',
    OIDO_KEY: 'of the agency',
    OIDO_PASSWORD: 'of the agency',
    OIDO_SOURCE_ALERTS: 'of nobody',
    OIDO_SMTP_URL: 'smtps://shared',
    OIDO_CONTENT: '/elsewhere',
    GITHUB_OUTPUT: '/job',
    OIDO_BUSINESSES: 'a: { OIDO_KEY: "of a", OIDO_SMTP_URL: "smtps://a" }\nb: { OIDO_KEY: "of b" }\n',
  };
  test('each has its own and what all share, and nothing of the others or of the agency', () => {
    const secrets = readSecrets(env, []);
    const shared = { PATH: '/bin', OIDO_SMTP_URL: 'smtps://shared' };
    expect(environmentOf('a', env, secrets)).toEqual({ PATH: '/bin', OIDO_KEY: 'of a', OIDO_SMTP_URL: 'smtps://a' }); // prettier-ignore
    expect(environmentOf('b', env, secrets)).toEqual({ ...shared, OIDO_KEY: 'of b' });
    for (const id of ['c', 'constructor', '__proto__', 'toString'])
      expect(environmentOf(id, env, secrets)).toEqual(shared);
  });

  test.each(['a: 1', '[1, 2]', 'a: { PATH: x }', 'a: { OIDO_KEY: [s3cret] }', '{', 'a: { OIDO_KEY: 7 }'])(
    '%j is refused, and nothing of it is repeated',
    (text) => {
      const problems: { message: string }[] = [];
      expect(readSecrets({ OIDO_BUSINESSES: text }, problems as never)).toEqual({});
      expect(problems.length).toBeGreaterThan(0);
      expect(JSON.stringify(problems)).not.toContain('s3cret');
    },
  );
});
