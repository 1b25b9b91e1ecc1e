import type { Mention } from '../archive/mention.ts';
import { foldValue } from '../text/fold.ts';
import { groupBy } from './counts.ts';
import type { Reading } from './digest.ts';
import type { Insight } from './insight.ts';

/** Tells people apart: by the address of an author, else by name and platform, else each mention is somebody's own. */
export function personOf({ author, platform, id }: Pick<Mention, 'author' | 'platform' | 'id'>): string {
  if (author?.url) return author.url.replace(/\/+$/, '').toLowerCase();
  if (author?.name) return `${platform} ${foldValue(author.name)}`;
  return id;
}

/** What was said of us, by the person who said it, in the order in which it was filed; what nobody signed is left out. */
export const oursByPerson = (insight: Insight): ReadonlyMap<string, Reading[]> =>
  insight.once('ours by person', () =>
    groupBy(
      insight.readings.filter(({ ours, mention }) => ours && mention.author !== undefined),
      ({ mention }) => personOf(mention),
    ),
  );
