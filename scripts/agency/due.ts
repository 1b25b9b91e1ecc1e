import { dueIn } from '../due/due-in.ts';
import type { Business } from './businesses.ts';

/**
 * Whether listening, or a digest, is due for any of them, as lines for a CI. A business whose settings cannot be read is
 * tried with the others, which tells of it: alone it makes nothing due, or it would start every machine every time.
 */
export function dueOf(businesses: readonly Business[], now: Date): string {
  const all = businesses.flatMap(({ content }) => dueIn(content, now, []) ?? []);
  const yes = (any: boolean): string => (any ? 'yes' : 'no');
  return `listen=${yes(all.some(({ listen }) => listen))}\ndigest=${yes(all.some(({ digest }) => digest !== undefined))}`;
}
