import { spawnSync } from 'node:child_process';
import { shellWord } from '../shell-word.ts';

/** What git still holds of files that are gone or changed. */
export interface History {
  /** Commits that touched them. */
  commits: number;
  /** Lines for a shell that take them out of every commit. */
  commands: string[];
}

const MARK = 'FORGOTTEN';

/**
 * What the history holds of files that are gone (or bear another name now) and of those that were changed; undefined where
 * the folder lies in no repository or no commit holds anything. The commands need git-filter-repo, which git itself
 * recommends for this.
 */
export function historyOf(
  content: string,
  gone: readonly string[],
  changed: readonly string[],
  strings: Iterable<string>,
): History | undefined {
  const files = [...gone, ...changed];
  const top = git(content, ['rev-parse', '--show-toplevel']);
  const prefix = git(content, ['rev-parse', '--show-prefix']);
  if (top === undefined || prefix === undefined || files.length === 0) return undefined;
  const held = new Set<string>();
  const commits = new Set<string>();
  // In parts: a command line has an end.
  for (let at = 0; at < files.length; at += 200) {
    const said = git(content, [
      'log',
      '--all',
      '--format=commit %h',
      '--name-only',
      '-z',
      '--',
      ...files.slice(at, at + 200),
    ]);
    for (const part of (said ?? '').split(/[\0\n]+/)) {
      if (part.startsWith('commit ')) commits.add(part);
      else if (part !== '') held.add(part);
    }
  }
  if (commits.size === 0) return undefined;
  const paths = gone.map((file) => prefix + file).filter((file) => held.has(file));
  const words = [...new Set(strings)]
    .filter((one) => !one.includes('\n'))
    .sort((a, b) => b.length - a.length);
  return { commits: commits.size, commands: commandsFor(top, paths, words) };
}

function commandsFor(top: string, paths: readonly string[], words: readonly string[]): string[] {
  const file = (name: string, lines: readonly string[]): string[] => [
    `cat > .git/${name} <<'${MARK}'`,
    ...lines,
    MARK,
  ];
  const filter = [
    'git filter-repo --force',
    ...(paths.length > 0 ? ['--invert-paths --paths-from-file .git/forget-paths'] : []),
    ...(words.length > 0 ? ['--replace-text .git/forget-words --replace-message .git/forget-words'] : []),
  ];
  return [
    `cd ${shellWord(top)}`,
    // The program takes the remote away, so that nothing is pushed by mistake.
    'origin=$(git remote get-url origin)',
    ...(paths.length > 0
      ? file(
          'forget-paths',
          paths.map((path) => `literal:${path}`),
        )
      : []),
    ...(words.length > 0
      ? file(
          'forget-words',
          words.map((word) => `literal:${word}==>…`),
        )
      : []),
    filter.join(' '),
    'rm -f .git/forget-paths .git/forget-words',
    'git remote add origin "$origin" && git push --force --all origin && git push --force --tags origin',
  ];
}

function git(folder: string, args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_LITERAL_PATHSPECS: '1' },
    maxBuffer: 1 << 28,
  });
  return status === 0 ? stdout.trimEnd() : undefined;
}
