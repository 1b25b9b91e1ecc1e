import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Workflows are copied into a business's own repository and changed there: times, and a line for each secret. What else
 * differs from the release makes a workflow that calls what is no longer there, so doctor compares them.
 */

/** Workflow → SHA-256 of what this release says in it. */
export type ReleaseFiles = Record<string, string>;

const FILE = join(import.meta.dirname, 'release-files.json');
export { FILE as releaseFilesFile };

export const readReleaseFiles = (): ReleaseFiles => JSON.parse(readFileSync(FILE, 'utf8')) as ReleaseFiles;
export const releaseFilesText = (files: ReleaseFiles): string => `${JSON.stringify(files, undefined, 2)}\n`;

/** Workflows of a checkout, relative to it. */
export function workflowsOf(project: string): string[] {
  const folder = join(project, '.github/workflows');
  const github = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.ya?ml$/.test(name))
        .map((name) => `.github/workflows/${name}`)
    : [];
  return [...github, ...(existsSync(join(project, '.gitlab-ci.yml')) ? ['.gitlab-ci.yml'] : [])].toSorted();
}

/** Workflows that git knows: what is being tried on this machine alone is no part of a release. */
export const releaseFiles = (project: string): ReleaseFiles => {
  const known = new Set(
    execFileSync('git', ['-C', project, 'ls-files', '-z', '--', '.github/workflows', '.gitlab-ci.yml'], {
      encoding: 'utf8',
    }).split('\0'),
  );
  return Object.fromEntries(
    workflowsOf(project)
      .filter((file) => known.has(file))
      .map((file) => [file, substance(readFileSync(join(project, file), 'utf8'))]),
  );
};

/** What a workflow does, as a hash: without comments, times, secrets of sources, line ends and trailing blanks. */
export const substance = (text: string): string =>
  createHash('sha256')
    .update(
      text
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => !/^\s*(?:#.*)?$/.test(line) && !/^\s*(?:OIDO_SOURCE_\w+:|- cron:)/.test(line))
        .join('\n'),
    )
    .digest('hex');
