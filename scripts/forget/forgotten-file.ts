import { z } from 'zod';
import type { Problem } from '../../src/archive/problem.ts';
import { readYaml } from '../../src/archive/read-yaml.ts';
import { keyed, readKey } from './key.ts';

/** Relative to the content folder. */
export const FORGOTTEN_FILE = 'forgotten.yaml';

const fingerprint = z.string().regex(/^[0-9a-f]{32}$/, 'expected a fingerprint of 32 hexadecimal digits');

/** `forgotten.yaml`: who must not be collected again, as fingerprints that say nothing without the key. */
export const forgottenSchema = z.strictObject({
  /** What the key makes of a known word: tells whether a key is the right one. */
  key: fingerprint,
  fingerprints: z.array(fingerprint).default([]),
});
export type Forgotten = z.infer<typeof forgottenSchema>;

export const keyMark = (secret: string): string => keyed(secret, 'key', 'oido');

export const readForgotten = (content: string, problems: Problem[]): Forgotten | undefined =>
  readYaml(content, FORGOTTEN_FILE, forgottenSchema, problems);

/** Sorted, so that nothing tells which of them belong together. */
export const writeForgotten = ({ key, fingerprints }: Forgotten): string =>
  `# People who asked to be forgotten, as fingerprints. They say nothing without the key: OIDO_KEY, or the file .key here.
key: "${key}"
fingerprints:
${[...new Set(fingerprints)]
  .sort()
  .map((one) => `  - "${one}"\n`)
  .join('')}`;

/** Fingerprints together with the key that made them. */
export interface Remembrance {
  secret: string;
  fingerprints: ReadonlySet<string>;
}

/**
 * The fingerprints of those who asked to be forgotten, ready to be compared; undefined where there are none. Adds a
 * problem where there are some and the key is missing or another one: going on would collect them again.
 */
export function readRemembrance(
  content: string,
  env: NodeJS.ProcessEnv,
  problems: Problem[],
): Remembrance | undefined {
  const before = problems.length;
  const forgotten = readForgotten(content, problems);
  if (!forgotten || problems.length > before || forgotten.fingerprints.length === 0) return undefined;
  const key = readKey(content, env);
  const fits = key.ok && keyMark(key.secret) === forgotten.key;
  if (!fits) {
    problems.push({
      file: FORGOTTEN_FILE,
      field: 'key',
      message: key.ok
        ? 'people asked to be forgotten, and this key is not the one that their fingerprints were made with: set OIDO_KEY to what the file content/.key says on the machine that made it'
        : 'people asked to be forgotten, and the key of their fingerprints is missing: set OIDO_KEY (among the secrets of CI) to what the file content/.key says on the machine that made it',
    });
    return undefined;
  }
  return { secret: key.secret, fingerprints: new Set(forgotten.fingerprints) };
}
