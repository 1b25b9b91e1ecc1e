import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutDates } from '../sample/dates.ts';

/** Path in the content folder → SHA-256 of every text that shipped there, the newest last. */
export type Manifest = Record<string, string[]>;

const FILE = join(import.meta.dirname, 'sample-files.json');

export const readManifest = (): Manifest => JSON.parse(readFileSync(FILE, 'utf8')) as Manifest;
/** Goals and decisions move with the time in which somebody begins: of these, what is not a date. */
const isDated = (path: string): boolean => path === 'goals.yaml' || path.startsWith('decisions/');
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, undefined, 2)}\n`;
export { FILE as manifestFile };

/** Whose a file of the content folder is: it ships so, somebody has written in it, or there is none. */
export function ownerOf(content: string, path: string, manifest: Manifest): 'sample' | 'person' | 'nobody' {
  const file = join(content, path);
  const there = lstatSync(file, { throwIfNoEntry: false });
  if (!there) return 'nobody';
  if (!there.isFile()) return 'person';
  const known = Object.hasOwn(manifest, path) ? manifest[path] : undefined;
  return known && hashesOf(path, readFileSync(file)).some((hash) => known.includes(hash))
    ? 'sample'
    : 'person';
}

/** Of a file as it stands, and where its dates move of what stays. */
const hashesOf = (path: string, bytes: Buffer): string[] => [
  hashOf(bytes),
  ...(isDated(path) ? [hashOf(Buffer.from(withoutDates(bytes.toString('utf8'))))] : []),
];

/** The manifest with what git holds of the sample now. Older texts stay: somebody may begin from an older copy. */
export function updated(manifest: Manifest, project: string): Manifest {
  const paths = shipped(project);
  const next: Manifest = {};
  for (const path of [...new Set([...Object.keys(manifest), ...paths])].toSorted()) {
    const known = manifest[path] ?? [];
    const now = paths.includes(path) ? hashesOf(path, readFileSync(join(project, 'content', path))) : [];
    next[path] = [...new Set([...known, ...now])];
  }
  return next;
}

/** Files of the sample that git knows, relative to the content folder. */
export const shipped = (project: string): string[] =>
  execFileSync('git', ['-C', project, 'ls-files', '-z', '--', 'content'], { encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '')
    .map((path) => path.slice('content/'.length));
