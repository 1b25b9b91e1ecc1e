import { dueIn } from '../due/due-in.ts';
import type { Business } from './businesses.ts';

/** As many as one machine of those that share the work is given. */
const FEW = 20;

/**
 * Whether listening, or a digest, is due for any of them, as lines for a CI: `listen=few` where one machine can do it, as on a day on
 * which a business or two heard nothing at the first try. A business whose settings cannot be read is tried with the others,
 * which tells of it: alone it makes nothing due, or it would start every machine every time.
 */
export function dueOf(businesses: readonly Business[], now: Date): string {
  const all = businesses.flatMap(({ content }) => dueIn(content, now, []) ?? []);
  const listening = all.filter(({ listen }) => listen).length;
  const digest = all.some((one) => one.digest !== undefined);
  return `listen=${listening === 0 ? 'no' : listening <= FEW ? 'few' : 'yes'}\ndigest=${digest ? 'yes' : 'no'}`;
}
