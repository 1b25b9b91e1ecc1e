import { joinCoverage, writeCoverage } from '../../src/archive/coverage-file.ts';
import { coverageSchema } from '../../src/archive/coverage.ts';
import type { Coverage } from '../../src/archive/coverage.ts';
import { writeFollowing } from '../../src/archive/following-file.ts';
import { followingSchema } from '../../src/archive/following.ts';
import type { Following } from '../../src/archive/following.ts';
import type { z } from 'zod';
import { PUBLISHED, joinPublished, publishedSchema, publishedText } from '../due/published.ts';
import type { Published } from '../due/published.ts';
import { TOLD, joinTold, toldSchema, toldText } from '../notify/told.ts';
import type { Told } from '../notify/told.ts';
import { readYamlText } from '../../src/archive/yaml-text.ts';
import { resolveMention } from './resolve-mention.ts';

/** One file as three know it: before either changed it, here, and where it was pushed. Undefined where it is not there. */
export interface Versions {
  base: string | undefined;
  ours: string | undefined;
  theirs: string | undefined;
}

/** What both sides' versions come to: a text, no file, or nothing that the program may decide. */
export type Resolved =
  | {
      text: string;
      /** Two people put something different in one place: the text has what was put here. */
      contested?: boolean;
    }
  | 'gone'
  | 'undecided';

/**
 * Settles a file that changed on both sides by whom it belongs to, never by its lines. `path` is relative to the
 * content folder. What has no owner here is undecided.
 */
export function resolve(path: string, versions: Versions): Resolved {
  const { base, ours, theirs } = versions;
  if (ours === theirs) return ours === undefined ? 'gone' : { text: ours };
  if (theirs === base) return ours === undefined ? 'gone' : { text: ours };
  if (ours === base) return theirs === undefined ? 'gone' : { text: theirs };
  const state = states.get(path);
  if (state) return { text: state(ours ?? '', theirs ?? '') };
  const inWeek = /^weeks\/[^/]+\/(.+)$/.exec(path)?.[1];
  if (inWeek === undefined || inWeek === 'index.md') return 'undecided';
  if (ours === undefined || theirs === undefined) {
    // Somebody took it away, and a person taken out must stay out; what says no more than numbers is kept.
    const kept = ours ?? theirs;
    return inWeek.endsWith('.md') || kept === undefined ? 'gone' : { text: kept };
  }
  if (inWeek === 'coverage.yaml') return { text: bothCoverages(ours, theirs) };
  if (inWeek === 'following.yaml') return { text: bothFollowing(ours, theirs) };
  // Written once: what was pushed has been read by others.
  if (inWeek === 'figures.yaml') return { text: theirs };
  if (inWeek.endsWith('.md')) return resolveMention({ base, ours, theirs }) ?? 'undecided';
  return 'undecided';
}

/** Of each source the titles that reach further: those that hold the newest date, then the more of them. */
function latestFollowing(a: Following, b: Following): Following {
  const latest: Following = { ...a };
  for (const [source, items] of Object.entries(b)) {
    latest[source] = Object.hasOwn(a, source) ? later(a[source]!, items) : items;
  }
  return latest;
}

type Items = Following[string];
const later = (a: Items, b: Items): Items => ((newest(a) - newest(b) || a.length - b.length) > 0 ? a : b);
const newest = (items: Items): number =>
  Math.max(0, ...items.map(({ published }) => (published === undefined ? 0 : Date.parse(published))));

/** Joins two files of the program by what they say; of one that cannot be read the other stays. */
type Join = (ours: string, theirs: string) => string;

function joining<T>(schema: z.ZodType<T>, join: (a: T, b: T) => T, write: (value: T) => string): Join {
  return (ours, theirs) => {
    const [a, b] = [valueIn(schema, ours), valueIn(schema, theirs)];
    if (a === undefined) return theirs;
    return b === undefined ? ours : write(join(a, b));
  };
}

function valueIn<T>(schema: z.ZodType<T>, text: string): T | undefined {
  const read = readYamlText(text);
  const checked = schema.safeParse(read.ok ? (read.value ?? {}) : undefined);
  return checked.success ? checked.data : undefined;
}

const bothCoverages = joining<Coverage>(coverageSchema, joinCoverage, writeCoverage);
const bothFollowing = joining<Following>(followingSchema, latestFollowing, writeFollowing);
/** What the program remembers between runs, by its place in the content folder. */
const states = new Map<string, Join>([
  [PUBLISHED, joining<Published>(publishedSchema, joinPublished, publishedText)],
  [TOLD, joining<Told>(toldSchema, joinTold, toldText)],
]);
