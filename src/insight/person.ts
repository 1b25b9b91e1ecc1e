import type { Mention } from '../archive/mention.ts';
import { foldValue } from '../text/fold.ts';
import { groupBy } from './counts.ts';
import type { Reading } from './digest.ts';
import type { Insight } from './insight.ts';

/** Tells people apart: by the address of an author, else by name and platform, else each mention is somebody's own. */
export function personOf({ author, platform, id }: Pick<Mention, 'author' | 'platform' | 'id'>): string {
  if (author?.url) return author.url.replace(/\/+$/, '').toLowerCase();
  if (author?.name) return named(platform, author.name);
  return id;
}

/** Who writes once often writes again: the same person is the same string. */
const MOST_NAMES = 1 << 15;
const persons = new Map<string, Map<string, string>>();

function named(platform: string, name: string): string {
  let known = persons.get(platform);
  if (!known || known.size >= MOST_NAMES) {
    // Platforms come from files, too: not so many of them that it matters.
    if (persons.size >= MOST_NAMES) persons.clear();
    persons.set(platform, (known = new Map()));
  }
  let person = known.get(name);
  if (person === undefined) known.set(name, (person = `${platform} ${foldValue(name)}`));
  return person;
}

/** What was said of us, by the person who said it, in the order in which it was filed; what nobody signed is left out. */
export const oursByPerson = (insight: Insight): ReadonlyMap<string, Reading[]> =>
  insight.once('ours by person', () =>
    groupBy(
      insight.readings.filter(({ ours, mention }) => ours && mention.author !== undefined),
      ({ mention }) => personOf(mention),
    ),
  );
