import { shellWord } from '../shell-word.ts';

const MARK = 'FORGOTTEN';

/** What goes out of every commit of a repository. */
export interface ToClean {
  /** The folder of the repository. */
  top: string;
  /** Whether it has a remote called origin. */
  remote: boolean;
  /** As git-filter-repo reads them. */
  paths: readonly string[];
  /** Ids of what files held. */
  blobs: ReadonlySet<string>;
  /** What messages of commits say. */
  words?: ReadonlySet<string>;
}

/** Lines for a shell, in one subshell that ends with the first that fails: before anything is rewritten. */
export function cleaningCommands({ top, remote, paths, blobs, words }: ToClean): string[] {
  const lists = [
    { name: 'forget-paths', option: '--invert-paths --paths-from-file', lines: [...paths] },
    { name: 'forget-blobs', option: '--strip-blobs-with-ids', lines: [...blobs] },
    { name: 'forget-words', option: '--replace-message', lines: [...(words ?? [])].map(expression) },
  ]
    // A line that ends before its end could go on as a command.
    .map(({ lines, ...list }) => ({ ...list, lines: lines.filter((line) => !/\p{Cc}/u.test(line)) }))
    .filter(({ lines }) => lines.length > 0);
  return [
    '(',
    'set -e',
    `cd ${shellWord(top)}`,
    'git diff --exit-code --stat HEAD',
    // The program takes the remote away, so that nothing is pushed by mistake.
    ...(remote ? ['git push origin HEAD', 'origin=$(git remote get-url origin)'] : []),
    ...lists.flatMap(({ name, lines }) => [`cat > .git/${name} <<'${MARK}'`, ...lines.sort(), MARK]),
    `git filter-repo --force ${lists.map(({ name, option }) => `${option} .git/${name}`).join(' ')}`,
    `rm -f ${lists.map(({ name }) => `.git/${name}`).join(' ')}`,
    ...(remote
      ? [
          'git remote add origin "$origin"',
          'git push --force --all --set-upstream origin',
          'git push --force --tags origin',
        ]
      : []),
    ')',
  ];
}

/** For git-filter-repo, which reads a line as one expression. */
const expression = (words: string): string =>
  words.includes('\n') || words.includes('==>')
    ? `regex:${words.replace(/[^\p{L}\p{N}\s]/gu, '\\$&').replace(/\s+/g, '\\s+')}==>…`
    : `literal:${words}==>…`;
