import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMailServer } from '../../scripts/mail/test-server.ts';
import type { MailServer } from '../../scripts/mail/test-server.ts';
import { beReal } from './be-real.ts';
import { startFeedServer } from './feed-server.ts';

export const root = join(import.meta.dirname, '../..');
/** Whether the project is in git here, as it has to be to be cloned; said loudly where it is not. */
export const inGit = existsSync(join(root, '.git'));
if (!inGit) process.stderr.write('SKIPPED: what CI and cron do needs a git checkout of the project\n');

/** Options that make git commit as a person. */
export const ana = ['-c', 'user.name=Ana', '-c', 'user.email=ana@localhost'];

/** The project as a business has it: cloned from a bare repository, listening to a feed and mailing by a server, all real. */
export interface ScratchClone {
  /** Temporary; holds the clone and its remote. */
  folder: string;
  remote: string;
  clone: string;
  branch: string;
  mail: MailServer;
  /** Runs git in the clone, or in the remote. */
  git(where: 'clone' | 'remote', ...args: string[]): string;
  /** The last commits of the remote, the newest first. */
  log(count: number): string[];
  /** Runs a command in the clone with these variables added, or taken away where undefined. */
  run(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<{ code: number; said: string }>;
  close(): Promise<void>;
}

/** `settings` are lines for settings.yaml beside name, language and time zone. */
export async function startScratchClone(settings = ''): Promise<ScratchClone> {
  const folder = mkdtempSync(join(tmpdir(), 'oido-scratch-'));
  const [remote, clone] = [join(folder, 'remote.git'), join(folder, 'clone')];
  const [feeds, mail] = [await startFeedServer(), await startMailServer()];
  const git = (where: 'clone' | 'remote', ...args: string[]): string =>
    execFileSync('git', args, {
      cwd: where === 'clone' ? clone : remote,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  for (const args of [
    ['--bare', root, remote],
    [remote, clone],
  ])
    execFileSync('git', ['clone', '--quiet', ...args]);
  // Installed already, so that no test needs a registry.
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
  beReal(clone, feeds, settings);
  git('clone', ...ana, 'commit', '--quiet', '--all', '--message', 'Our business');
  const branch = git('clone', 'rev-parse', '--abbrev-ref', 'HEAD');
  git('clone', 'push', '--quiet', 'origin', branch);
  return {
    folder,
    remote,
    clone,
    branch,
    mail,
    git,
    log: (count) => git('remote', 'log', '--format=%s', `-${count}`, branch).split('\n'),
    run: (command, args, env) =>
      new Promise((resolve) => {
        // The same commands are started many times: what Node compiled of them once it need not again.
        const quick = { NODE_COMPILE_CACHE: join(folder, 'compiled') };
        const child = spawn(command, args, { cwd: clone, env: { ...process.env, ...quick, ...env } });
        let said = '';
        for (const stream of [child.stdout, child.stderr])
          stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
        child.on('close', (code) => resolve({ code: code ?? 1, said }));
      }),
    close: async () => {
      await feeds.close();
      await mail.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
