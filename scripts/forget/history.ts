import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { WeekId } from '../../src/archive/instant.ts';
import { isWeek } from '../../src/archive/week.ts';
import { cleaningCommands } from './history-commands.ts';
import { wasBy } from './people.ts';
import { isSearched, planFile } from './plan-files.ts';
import type { Wanted } from './plan-files.ts';
import { emptyPlan } from './plan.ts';

/** What git still holds of a person. */
export type History =
  | { ok: true; commits: number; commands: string[] }
  /** `shallow`: most of the history lies elsewhere. */
  | { ok: false; why: 'nothing' | 'shallow' };

/**
 * What every commit of a repository still holds of somebody, also in files that are gone, bore another name or are encoded;
 * and lines for a shell that take it out. They stop before anything is lost: while something is not committed, and
 * while others have pushed what is not here. They need git-filter-repo, which git itself recommends for this.
 */
export async function historyOf(content: string, wanted: Wanted): Promise<History> {
  const top = textOf(content, ['rev-parse', '--show-toplevel']);
  const prefix = textOf(content, ['rev-parse', '--show-prefix']);
  if (top === undefined || prefix === undefined) return { ok: false, why: 'nothing' };
  if (textOf(content, ['rev-parse', '--is-shallow-repository']) === 'true')
    return { ok: false, why: 'shallow' };
  const steps = stepsOf(content);
  const names = new Set(
    steps
      .filter(
        ({ path }) => isSearched(path.slice(prefix.length)) && wanted.finder.in(path.slice(prefix.length)),
      )
      .map(({ path }) => path)
      // What still bears the name was left for a person to look at.
      .filter((path) => !existsSync(`${top}/${path}`)),
  );
  const blobs = await blobsWith(content, prefix, steps, wanted);
  const { commits, words } = messagesWith(content, wanted);
  for (const { commit, path, ids } of steps)
    if (names.has(path) || ids.some((id) => blobs.has(id))) commits.add(commit);
  if (commits.size === 0) return { ok: false, why: 'nothing' };
  const paths = [...names].map((path) => `literal:${path}`);
  return {
    ok: true,
    commits: commits.size,
    commands: cleaningCommands({ top, remote: hasRemote(content), paths, blobs, words }),
  };
}

/** What the history still holds of weeks whose mentions are no longer kept, wherever their files lay, and how it goes. */
export function historyOfWeeks(content: string, isGone: (week: WeekId) => boolean): History {
  const top = textOf(content, ['rev-parse', '--show-toplevel']);
  const prefix = textOf(content, ['rev-parse', '--show-prefix']);
  if (top === undefined || prefix === undefined) return { ok: false, why: 'nothing' };
  if (textOf(content, ['rev-parse', '--is-shallow-repository']) === 'true')
    return { ok: false, why: 'shallow' };
  const weeks = new Set<WeekId>();
  const blobs = new Set<string>();
  const commits = new Set<string>();
  for (const { commit, path, ids } of stepsOf(content)) {
    const file = path.slice(prefix.length);
    const week = weekWithPeople(file);
    if (week === undefined || !isGone(week) || existsSync(`${content}/${file}`)) continue;
    weeks.add(week);
    commits.add(commit);
    // Before it was filed it lay elsewhere.
    if (file.startsWith('inbox/')) for (const id of ids) blobs.add(id);
  }
  if (commits.size === 0) return { ok: false, why: 'nothing' };
  const under = prefix.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const paths = [...weeks].map(
    (week) =>
      `regex:^${under}(?:inbox/filed/${week}/|weeks/${week}/(?:following\\.yaml|(?:own/)?(?!index\\.md)[^/]+\\.md)$)`,
  );
  return {
    ok: true,
    commits: commits.size,
    commands: cleaningCommands({ top, remote: hasRemote(content), paths, blobs }),
  };
}

/** The week of a file that holds what people wrote. */
function weekWithPeople(file: string): WeekId | undefined {
  const [, filed, week] =
    /^(?:inbox\/filed\/([^/]+)\/.+|weeks\/([^/]+)\/(?:following\.yaml|(?:own\/)?(?!index\.md)[^/]+\.md))$/.exec(
      file,
    ) ?? [];
  return [filed, week].find((one): one is WeekId => one !== undefined && isWeek(one));
}

/** A file that a commit wrote, changed or took away: what it held before and after. */
interface Step {
  commit: string;
  path: string;
  ids: string[];
}

function stepsOf(content: string): Step[] {
  const said = git(content, [
    'log',
    ...['--all', '--full-history', '-m', '--root', '--no-renames', '--raw', '--no-abbrev', '-z'],
    ...['--format=commit %H', '--', '.'],
  ]);
  const steps: Step[] = [];
  let commit = '';
  const parts = (said?.toString('utf8') ?? '').split('\0').map((part) => part.replace(/^\n/, ''));
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at]!;
    if (part.startsWith('commit ')) commit = part.slice('commit '.length);
    else if (part.startsWith(':')) {
      const [, , before, after] = part.split(' ');
      steps.push({
        commit,
        path: parts[(at += 1)]!,
        ids: [before!, after!].filter((id) => !/^0+$/.test(id)),
      });
    }
  }
  return steps;
}

/** The ids of all that files ever held in which the person stands, and no longer does. */
async function blobsWith(
  content: string,
  prefix: string,
  steps: readonly Step[],
  wanted: Wanted,
): Promise<Set<string>> {
  const files = new Map<string, Set<string>>();
  for (const { path, ids } of steps) {
    const file = path.slice(prefix.length);
    if (isSearched(file)) for (const id of ids) files.set(id, (files.get(id) ?? new Set()).add(file));
  }
  const found = new Set<string>();
  const theirs = wasBy(wanted.person);
  for (const [id, bytes] of bytesOf(content, [...files.keys()])) {
    for (const file of files.get(id)!) {
      const plan = emptyPlan();
      await planFile({ ...wanted, theirs, read: () => bytes }, file, plan);
      const gone = plan.gone.length > 0 || plan.changed.some((change) => !bytes.equals(change.bytes));
      if (gone && !holds(`${content}/${file}`, bytes)) found.add(id);
    }
  }
  return found;
}

const holds = (file: string, bytes: Buffer): boolean => existsSync(file) && readFileSync(file).equals(bytes);

/** What was once in files, by its id. A few hundred at a time: an archive of years has a hundred thousand. */
function* bytesOf(content: string, ids: readonly string[]): Generator<[id: string, bytes: Buffer]> {
  for (let at = 0; at < ids.length; at += 500) {
    const said = git(content, ['cat-file', '--batch'], ids.slice(at, at + 500).join('\n'));
    for (let from = 0; said && from < said.length;) {
      const end = said.indexOf('\n', from);
      const [id, kind, size] = said.toString('latin1', from, end).split(' ');
      from = end + 1;
      if (kind === 'missing') continue;
      if (kind === 'blob') yield [id!, said.subarray(from, from + Number(size))];
      from += Number(size) + 1;
    }
  }
}

/** Commits that name the person in what they say, and the words with which they do. */
function messagesWith(content: string, { finder }: Wanted): { commits: Set<string>; words: Set<string> } {
  const commits = new Set<string>();
  const words = new Set<string>();
  const said = git(content, ['log', '--all', '-z', '--format=%H %B'])?.toString('utf8') ?? '';
  for (const message of said.split('\0')) {
    for (const [start, end] of finder.find(message)) {
      commits.add(message.slice(0, message.indexOf(' ')));
      words.add(message.slice(start, end));
    }
  }
  return { commits, words };
}

function git(folder: string, args: readonly string[], input?: string): Buffer | undefined {
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: folder,
    env: { ...process.env, GIT_LITERAL_PATHSPECS: '1' },
    maxBuffer: 1 << 30,
    ...(input !== undefined && { input }),
  });
  return status === 0 ? stdout : undefined;
}

const textOf = (folder: string, args: readonly string[]): string | undefined =>
  git(folder, args)?.toString('utf8').trimEnd();

const hasRemote = (folder: string): boolean => textOf(folder, ['remote', 'get-url', 'origin']) !== undefined;
