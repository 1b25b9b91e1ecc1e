import { readSettings } from '../../src/archive/read-configuration.ts';
import { weeksIn } from '../../src/archive/read-names.ts';
import { dictionary } from '../../src/i18n/index.ts';
import { collect } from '../collect/collect.ts';
import type { CollectOptions } from '../collect/collect.ts';

/** Weeks that the made-up business has listened when somebody first looks at it: enough for every page to have something. */
const PAST_WEEKS = 20;
const WEEK = 7 * 86_400_000;

/**
 * Lets the sample, where it has never listened, listen once in each of the weeks before now, as its owner would have: a
 * business that begins today shows half of its pages empty. A real one always begins today, and nothing is done for it; nor
 * where a run reaches back by itself, asks some sources alone, or only rehearses.
 */
export async function livePast(options: CollectOptions): Promise<void> {
  const { content, now, env, say } = options;
  const settings = readSettings(content, []);
  if (!settings?.sample || weeksIn(content).length > 0) return;
  if (options.dryRun || options.since !== undefined || options.only !== undefined) return;
  say(dictionary(settings.language).commands.collected.samplePast(PAST_WEEKS));
  for (let ago = PAST_WEEKS; ago > 0; ago -= 1) {
    const then = new Date(now.getTime() - ago * WEEK);
    await collect({ content, now: then, dryRun: false, yes: true, env, say: () => undefined });
  }
}
