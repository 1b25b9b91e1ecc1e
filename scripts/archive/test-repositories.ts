import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeMention } from '../../src/archive/write-mention.ts';
import type { NewMention } from '../../src/archive/write-mention.ts';
import { archive } from './archive.ts';

/** A bare repository and folders that clone it, for tests: all real, all in one temporary folder. */
export interface Scratch {
  folder: string;
  remote: string;
  clone(name: string, ...args: string[]): Clone;
  /** A copy of a folder as it is, in place of an earlier one of this name: far quicker than to clone it. */
  copy(clone: Clone, name: string): Clone;
  close(): void;
}

/** One folder that listens. */
export interface Clone {
  root: string;
  git(...args: string[]): string;
  /** Writes a file of the content folder. */
  write(file: string, text: string): void;
  read(file: string): string;
  /** Runs the command on a report that names these files; returns its exit code and words. */
  archive(
    files: string[],
    options?: { push?: boolean; branch?: string; env?: NodeJS.ProcessEnv; named?: string[]; report?: string },
  ): { code: number; said: string };
  /** Commits everything as a person would, and pushes it. */
  pushAll(message: string): void;
}

const person = ['-c', 'user.name=Ana', '-c', 'user.email=ana@localhost', '-c', 'commit.gpgsign=false'];
const quietly = { encoding: 'utf8' as const, stdio: 'pipe' as const };

export function createScratch(): Scratch {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'oido-archive-')));
  const remote = join(folder, 'remote.git');
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', remote]);
  // Its own garbage collector in the background would race with the end of the test.
  execFileSync('git', ['-C', remote, 'config', 'receive.autogc', 'false']);
  const scratch: Scratch = {
    folder,
    remote,
    clone: (name, ...args) => {
      const root = join(folder, name);
      execFileSync(
        'git',
        ['clone', '--quiet', '-c', 'gc.auto=0', ...args, `file://${remote}`, root],
        quietly,
      );
      return cloneAt(root);
    },
    copy: (clone, name) => {
      const root = join(folder, name);
      rmSync(root, { recursive: true, force: true });
      cpSync(clone.root, root, { recursive: true, preserveTimestamps: true });
      return cloneAt(root);
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
  const first = scratch.clone('first');
  first.git('symbolic-ref', 'HEAD', 'refs/heads/main');
  first.write('settings.yaml', 'name: Migalinda\ntimezone: Europe/Madrid\n');
  first.write('weeks/2026-W47/coverage.yaml', 'foro: { 2026-11-16: 3 }\n');
  first.write('purpose.md', 'Para escuchar.\n');
  first.pushAll('Begin');
  return scratch;
}

function cloneAt(root: string): Clone {
  const git = (...args: string[]): string =>
    execFileSync('git', [...person, ...args], { cwd: root, ...quietly }).trimEnd();
  const path = (file: string): string => join(root, 'content', file);
  return {
    root,
    git,
    write: (file, text) => {
      mkdirSync(dirname(path(file)), { recursive: true });
      writeFileSync(path(file), text);
    },
    read: (file) => readFileSync(path(file), 'utf8'),
    archive: (files, { push = true, branch, env = {}, named, report } = {}) => {
      const said: string[] = [];
      const code = archive({
        content: join(root, 'content'),
        report: report ?? named ?? reportOf(files),
        push,
        branch,
        env,
        say: (text) => said.push(text),
        pause: () => {},
      });
      return { code, said: said.join('\n') };
    },
    pushAll: (message) => {
      git('add', '--all');
      git('commit', '--quiet', '--message', message);
      git('push', '--quiet', 'origin', 'HEAD:refs/heads/main');
    },
  };
}

/** The report of a run that wrote these files, as far as this command reads it. */
export const reportOf = (files: string[]): string =>
  JSON.stringify({
    week: '2026-W47',
    mentions: files.filter((file) => file.endsWith('.md')).length,
    dryRun: false,
    files,
    sources: [],
  });

/** The file of a mention, told apart by its title. */
export const mentionText = (title: string, changed: Partial<NewMention> = {}): string =>
  writeMention({
    title,
    url: 'https://foro.example/t/1',
    published: '2026-11-17T10:00:00+01:00',
    collected: '2026-11-18T05:00:00Z',
    source: 'foro',
    platform: 'forum',
    signals: {
      language: 'es',
      topics: { migalinda: ['Migalinda'] },
      sentiment: { label: 'negative', score: -0.5, confidence: 0.8 },
      intent: { label: 'complaint', confidence: 0.8 },
    },
    triage: { status: 'open' },
    text: `${title}. El pan de Migalinda.`,
    ...changed,
  });
