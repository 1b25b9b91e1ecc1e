import { ConfigurationError } from '../command.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { readSettings } from '../../src/archive/read-configuration.ts';
import { commitOn, followsBranch, onTop } from './commit.ts';
import { follow } from './follow.ts';
import type { Followed } from './follow.ts';
import { git, parts } from './git.ts';
import { fetchTip, push } from './push.ts';
import { namedFiles, readReport } from './report.ts';
import type { Listened } from './report.ts';
import { findRepository } from './repository.ts';
import type { Repository } from './repository.ts';
import { startRun } from './run.ts';
import type { Run } from './run.ts';

export interface ArchiveOptions extends PushOptions {
  /** What `collect --json` printed; or the names of files that the program keeps. */
  report: string | readonly string[];
}

export interface PushOptions {
  /** Absolute. */
  content: string;
  push: boolean;
  /** The branch that is pushed to; what is checked out, or what CI says, where absent. */
  branch?: string;
  env: NodeJS.ProcessEnv;
  say: (text: string) => void;
  /** Waits between two tries. */
  pause: (milliseconds: number) => void;
}

/** What became of some files. */
export interface Archived {
  /** Others can see them; committed in this folder alone; or not even that. */
  where: 'pushed' | 'here' | 'nowhere';
  /** Whether it is as was asked: what was to be pushed is, or there is nowhere to push to. */
  ok: boolean;
  /**
   * Files, relative to the content folder, in which somebody else changed the same thing: theirs is pushed, and what
   * people noted here is here still, not pushed.
   */
  contested: string[];
}

/** Pushes are refused when somebody pushed in between; so often it is tried again. */
const TRIES = 8;

/**
 * Commits the files that a run wrote, on top of what others have pushed in the meantime, and pushes them; returns the
 * exit code. The commit is made beside index and work tree, so that nothing of a person's gets into it; then the folder
 * follows. Throws UsageError and ConfigurationError before anything is changed.
 */
export function archive(options: ArchiveOptions): number {
  const { content, say } = options;
  const problems: Problem[] = [];
  const settings = readSettings(content, problems);
  // What the program remembers is kept also where the settings are what is broken: else it would tell that every hour.
  if (!settings && typeof options.report === 'string') throw new ConfigurationError(problems);
  if (settings?.sample) {
    say('Nothing committed: these are sample data, made anew whenever they are needed.');
    return 0;
  }
  const report = typeof options.report === 'string' ? readReport(options.report) : namedFiles(options.report);
  const repository = findRepository(content, options.branch, options.env);
  if (typeof options.report === 'string') sayLeftOver(repository, report, say);
  return commitAndPush(repository, startRun(repository, report), options).ok ? 0 : 1;
}

/**
 * Commits what people noted, in these files and no others, and pushes it as `archive` does. Where somebody else noted
 * something different in the same place, theirs is not overwritten and what was noted here is not lost: see `contested`.
 * Throws ConfigurationError where there is no repository.
 */
export function archiveNoted(listened: Listened, options: PushOptions): Archived {
  const repository = findRepository(options.content, options.branch, options.env);
  return commitAndPush(repository, { ...startRun(repository, listened), people: true }, options);
}

function commitAndPush(repository: Repository, run: Run, options: PushOptions): Archived {
  if (options.push && repository.remote !== undefined && repository.branch !== undefined)
    return pushRun(repository, run, options);
  if (options.push) options.say(noRemote(repository));
  const here = commitHere(repository, run, options);
  return { where: here ? 'here' : 'nowhere', ok: here, contested: [] };
}

function pushRun(repository: Repository, run: Run, options: PushOptions): Archived {
  const { root, prefix } = repository;
  const { say, pause } = options;
  const [remote, branch] = [repository.remote!, repository.branch!];
  for (let n = 1; ; n += 1) {
    const tip = fetchTip(root, remote, branch);
    const made = tip.ok ? onTop(repository, run, tip.commit) : undefined;
    for (const path of made?.conflicts ?? [])
      say(`${path} was changed here and by others: your own commits stay here. Run "git pull" and decide.`);
    const pushed =
      tip.ok && made
        ? made.commit === tip.commit
          ? ({ ok: true } as const)
          : push(root, remote, branch, made.commit)
        : { ok: false as const, again: true, why: tip.ok ? '' : tip.why };
    if (pushed.ok) {
      const nothing = made!.commit === (tip as { commit?: string }).commit;
      const left = new Set(made!.leftOut);
      for (const path of left)
        say(`${path} was changed here and by others in the same place: theirs is in the repository.`);
      say(nothing ? 'Nothing new to commit.' : run.message);
      // What a person noted may not be replaced by what another one did.
      const written = run.people
        ? new Map([...run.written].filter(([path]) => !left.has(path)))
        : run.written;
      if (made!.follow)
        sayFollowed(follow(repository, { to: made!.commit, written, dropped: made!.dropped, pause }), say);
      const contested = [...left, ...made!.conflicts].filter((path) => path.startsWith(prefix));
      return { where: 'pushed', ok: true, contested: contested.map((path) => path.slice(prefix.length)) };
    }
    if (!pushed.again || n === TRIES) {
      say(`The push was refused:\n${pushed.why}`);
      const here = followsBranch(repository) && commitHere(repository, run, options);
      if (here) say('It is committed here, and will be pushed with the next run.');
      return { where: here ? 'here' : 'nowhere', ok: false, contested: [] };
    }
    say('The push was refused: taking in what others pushed, and trying again.');
    pause(Math.min(10_000, 250 * 2 ** n));
  }
}

/** Commits without pushing; returns whether the folder could follow. */
function commitHere(repository: Repository, run: Run, { say, pause }: PushOptions): boolean {
  if (!run.isNew) {
    say('Nothing new to commit.');
    return true;
  }
  const to = commitOn(repository.root, run, repository.head);
  const followed = follow(repository, { to, written: run.written, dropped: [], pause });
  if (followed.ok) say(run.message);
  else sayFollowed(followed, say);
  return followed.ok;
}

function sayFollowed(followed: Followed, say: (text: string) => void): void {
  if (followed.ok) {
    for (const file of followed.contested)
      say(
        `${file}: somebody else noted something different in the same place. Yours is in the file, not committed.`,
      );
    return;
  }
  switch (followed.why) {
    case 'busy':
      return say('A merge or a rebase is under way here: finish it, then run "git pull".');
    case 'locked':
      return say(
        'Git is at work here, or was killed: where no git is running, remove what ends in .lock in .git (index.lock, refs/heads/…). The next run catches up.',
      );
    case 'changed':
      return say(
        `This folder stays behind what was pushed, because of changes of yours that are not committed:\n${followed.files.join('\n')}\nCommit them, and the next run catches up.`,
      );
  }
}

const noRemote = ({ remote }: Repository): string =>
  remote === undefined
    ? 'Not pushed: this repository has no remote. It is committed here.'
    : 'Not pushed: no branch is checked out, and nothing says which one is meant. Name it with --branch.';

/** Names what a run that was killed may have left: nobody but a person knows whether it is to stay. */
function sayLeftOver({ root, prefix }: Repository, { files }: Listened, say: (text: string) => void): void {
  const named = new Set(files.map((file) => prefix + file));
  const untracked = parts(
    git(root, [
      '--literal-pathspecs',
      'ls-files',
      '--others',
      '--exclude-standard',
      '-z',
      '--',
      `${prefix}weeks`,
    ]),
  );
  const left = untracked.filter((path) => !named.has(path));
  if (left.length > 0)
    say(
      `${left.length} ${left.length === 1 ? 'file' : 'files'} in ${prefix}weeks are in no commit and not of this run, ${left[0]} for one. ` +
        `Left by a run that was stopped? Then commit them: git add ${prefix}weeks && git commit`,
    );
}
