import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMailServer } from '../../scripts/mail/test-server.ts';
import type { MailServer } from '../../scripts/mail/test-server.ts';
import { beReal } from './be-real.ts';
import { startFeedServer } from './feed-server.ts';
import type { FeedServer } from './feed-server.ts';

const root = join(import.meta.dirname, '../..');
const inGit = existsSync(join(root, '.git'));
if (!inGit) process.stderr.write('SKIPPED: the line of cron needs a git checkout of the project\n');

let folder: string;
let feeds: FeedServer;
let mail: MailServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oido-cron-'));
  feeds = await startFeedServer();
  mail = await startMailServer();
});
afterAll(async () => {
  await feeds.close();
  await mail.close();
  rmSync(folder, { recursive: true, force: true });
});
const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/** The line of the README, without the hour and the log. */
function lineOfCron(): string {
  const line = /^23 \* \* \* \* cd \S+ && (.*) >> routine\.log 2>&1$/m.exec(
    readFileSync(join(root, 'README.md'), 'utf8'),
  );
  return line![1]!;
}

test.skipIf(!inGit)(
  'the line of the README listens, commits, makes the pages and mails them, each once; a run that was missed is made up for',
  async () => {
    const remote = join(folder, 'remote.git');
    const clone = join(folder, 'clone');
    git(root, 'clone', '--quiet', '--bare', root, remote);
    git(folder, 'clone', '--quiet', remote, clone);
    symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
    beReal(clone, feeds, 'mail: { to: [ana@migalinda.example], from: hola@migalinda.example }\n');
    git(clone, '-c', 'user.name=Ana', '-c', 'user.email=a@localhost', 'commit', '-qam', 'Our business');
    git(clone, 'push', '--quiet', 'origin', 'HEAD');
    writeFileSync(join(clone, 'content/purpose.md'), 'A medio escribir.\n');
    const run = (now: string): Promise<{ code: number; said: string }> =>
      new Promise((resolve) => {
        const { NODE_ENV: _, VITEST: __, CI: ___, ...env } = process.env;
        const child = spawn('sh', ['-c', lineOfCron()], {
          cwd: clone,
          env: { ...env, OIDO_NOW: now, OIDO_SMTP_URL: mail.url },
        });
        let said = '';
        child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
        child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
        child.on('close', (code) => resolve({ code: code ?? 1, said }));
      });
    const log = (): string[] => git(remote, 'log', '--format=%s', '-3').split('\n');

    expect(await run('2026-11-18T05:00:00Z')).toMatchObject({ code: 0 });
    expect(log()).toEqual(['Note what went out', 'Listen: 1 new mention in 2026-W47', 'Our business']);
    expect(existsSync(join(clone, 'dist/weeks/2026-W47/index.html'))).toBe(true);
    expect(mail.letters).toHaveLength(1);
    expect(git(clone, 'status', '--porcelain', '--', 'content')).toBe('M content/purpose.md');

    // An hour later there is nothing to do, and nothing is done.
    rmSync(join(clone, 'dist'), { recursive: true });
    expect(await run('2026-11-18T06:00:00Z')).toMatchObject({ code: 0 });
    expect(log()[0]).toBe('Note what went out');
    expect(existsSync(join(clone, 'dist'))).toBe(false);

    // The machine was off on Monday, the day of the digest: on Wednesday it listens, closes the week, and sends it.
    expect(await run('2026-11-25T05:00:00Z')).toMatchObject({ code: 0 });
    expect(log()).toEqual(['Note what went out', 'Listen: 0 new mentions in 2026-W48', 'Note what went out']);
    expect(git(remote, 'show', 'HEAD:content/published.yaml')).toBe('pages: "2026-W47"\nmail: "2026-W47"');
    expect(git(remote, 'show', 'HEAD:content/weeks/2026-W47/figures.yaml')).toContain('mentions: 1');
    expect(mail.letters).toHaveLength(2);
  },
  240_000,
);
