import type { Following } from './following.ts';
import { writeFlow } from './write-yaml.ts';

/** `following.yaml`: sources sorted, one title a line in the order given. */
export function writeFollowing(following: Following): string {
  return Object.keys(following)
    .filter((source) => following[source]!.length > 0)
    .sort()
    .map((source) => `${source}:\n${following[source]!.map((item) => `  - ${writeFlow(item)}\n`).join('')}`)
    .join('');
}
