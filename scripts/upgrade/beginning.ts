import type { Git } from './project-git.ts';

/** Everything below it belongs to the business. */
export const CONTENT = 'content';
/** What nobody changes before the first commit of a repository of their own. */
const PROGRAM = ['src', 'scripts', 'package-lock.json'];

/**
 * The commit of Oído that a repository without its history was made from (a template's copy, an unpacked archive): the one
 * whose program the first commit holds, to the byte; else the tag of the version that the repository says it is. Undefined
 * where neither is part of the release.
 */
export function beginningOf(git: Git, release: string, version: string): string | undefined {
  const firsts = git('rev-list', '--max-parents=0', 'HEAD').out.split('\n');
  for (const first of firsts) {
    const made = madeFrom(git, first, release);
    if (made !== undefined) return made;
  }
  const tag = git('rev-parse', '--quiet', '--verify', `refs/tags/v${version}^{commit}`);
  return tag.ok && git('merge-base', '--is-ancestor', tag.out, release).ok ? tag.out : undefined;
}

/** Of the commits of a release that hold the same program, the one with the fewest other differences; of those the newest. */
function madeFrom(git: Git, first: string, release: string): string | undefined {
  const [program, ...commits] = programsOf(git, [first, ...git('rev-list', release).out.split('\n')]);
  const same = commits.filter(({ files }) => files === program!.files);
  const differences = ({ commit }: { commit: string }): number =>
    git('diff', '--name-only', commit, first, '--', '.', `:(exclude)${CONTENT}`)
      .out.split('\n')
      .filter(Boolean).length;
  let nearest: { commit: string; count: number } | undefined;
  for (const one of same) {
    const count = differences(one);
    if (nearest === undefined || count < nearest.count) nearest = { commit: one.commit, count };
    if (count === 0) break;
  }
  return nearest?.commit;
}

/** The objects that a commit has in the program's places, in one run of git for all commits. Without one of them it is nobody's. */
function programsOf(git: Git, commits: readonly string[]): { commit: string; files: string }[] {
  const asked = commits.flatMap((commit) => PROGRAM.map((place) => `${commit}:${place}`));
  const answers = git.with({ input: `${asked.join('\n')}\n` }, 'cat-file', '--batch-check=%(objectname)').out.split('\n'); // prettier-ignore
  return commits.map((commit, index) => {
    const files = answers.slice(index * PROGRAM.length, (index + 1) * PROGRAM.length);
    return { commit, files: files.every((file) => /^[0-9a-f]+$/.test(file)) ? files.join(' ') : commit };
  });
}
