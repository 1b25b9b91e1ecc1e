import { joinCoverage, writeCoverage } from '../../src/archive/coverage-file.ts';
import { coverageSchema } from '../../src/archive/coverage.ts';
import type { Coverage } from '../../src/archive/coverage.ts';
import { writeFollowing } from '../../src/archive/following-file.ts';
import { followingSchema } from '../../src/archive/following.ts';
import type { Following } from '../../src/archive/following.ts';
import { readYamlText } from '../../src/archive/yaml-text.ts';
import { resolveMention } from './resolve-mention.ts';

/** One file as three know it: before either changed it, here, and where it was pushed. Undefined where it is not there. */
export interface Versions {
  base: string | undefined;
  ours: string | undefined;
  theirs: string | undefined;
}

/** What both sides' versions come to: a text, no file, or nothing that the program may decide. */
export type Resolved = { text: string } | 'gone' | 'undecided';

/**
 * Settles a file that changed on both sides by whom it belongs to, never by its lines. `path` is relative to the
 * content folder. What has no owner here is undecided.
 */
export function resolve(path: string, versions: Versions): Resolved {
  const { base, ours, theirs } = versions;
  if (ours === theirs) return ours === undefined ? 'gone' : { text: ours };
  if (theirs === base) return ours === undefined ? 'gone' : { text: ours };
  if (ours === base) return theirs === undefined ? 'gone' : { text: theirs };
  const inWeek = /^weeks\/[^/]+\/(.+)$/.exec(path)?.[1];
  if (inWeek === undefined || inWeek === 'index.md') return 'undecided';
  if (ours === undefined || theirs === undefined) {
    // Somebody took it away, and a person taken out must stay out; what says no more than numbers is kept.
    const kept = ours ?? theirs;
    return inWeek.endsWith('.md') || kept === undefined ? 'gone' : { text: kept };
  }
  if (inWeek === 'coverage.yaml') return { text: bothCoverages(ours, theirs) };
  if (inWeek === 'following.yaml') return { text: latestFollowing(ours, theirs) };
  // Written once: what was pushed has been read by others.
  if (inWeek === 'figures.yaml') return { text: theirs };
  if (inWeek.endsWith('.md')) return { text: resolveMention({ base, ours, theirs }) };
  return 'undecided';
}

function bothCoverages(ours: string, theirs: string): string {
  const [a, b] = [coverageIn(ours), coverageIn(theirs)];
  if (a === undefined) return theirs;
  return b === undefined ? ours : writeCoverage(joinCoverage(a, b));
}

function coverageIn(text: string): Coverage | undefined {
  const read = readYamlText(text);
  const checked = coverageSchema.safeParse(read.ok ? (read.value ?? {}) : undefined);
  return checked.success ? checked.data : undefined;
}

/** Of each source the titles that reach further: those that hold the newest date, then the more of them. */
function latestFollowing(ours: string, theirs: string): string {
  const [a, b] = [followingIn(ours), followingIn(theirs)];
  if (a === undefined) return theirs;
  if (b === undefined) return ours;
  const latest: Following = { ...a };
  for (const [source, items] of Object.entries(b)) {
    latest[source] = Object.hasOwn(a, source) ? later(a[source]!, items) : items;
  }
  return writeFollowing(latest);
}

type Items = Following[string];
const later = (a: Items, b: Items): Items => ((newest(a) - newest(b) || a.length - b.length) > 0 ? a : b);
const newest = (items: Items): number =>
  Math.max(0, ...items.map(({ published }) => (published === undefined ? 0 : Date.parse(published))));

function followingIn(text: string): Following | undefined {
  const read = readYamlText(text);
  const checked = followingSchema.safeParse(read.ok ? (read.value ?? {}) : undefined);
  return checked.success ? checked.data : undefined;
}
