import type { Archive } from '../../src/archive/archive.ts';
import type { WeekId } from '../../src/archive/instant.ts';
import type { Mention } from '../../src/archive/mention.ts';
import type { Document } from '../../src/text/document.ts';
import { compileQueries } from '../../src/text/match-topics.ts';
import type { Hit } from '../../src/text/match-topics.ts';
import type { Query } from '../../src/text/query.ts';

/** What a query finds in an archive. */
export interface Trial {
  /** Every week from the first to the last, also those without a match. */
  weeks: { week: WeekId; matched: number; mentions: number }[];
  matched: number;
  mentions: number;
  /** The latest matches, latest first. */
  examples: { mention: Mention; why: Hit[] }[];
}

/** Tries a query on every mention of an archive. */
export function tryQuery(query: Query, archive: Archive, examples: number): Trial {
  const match = compileQueries([{ id: 'query', query }]);
  const kinds = new Map(archive.sources.map(({ id, kind }) => [id, kind]));
  const found: Trial['examples'] = [];
  const weeks = archive.weeks.map(({ id, mentions }) => {
    const before = found.length;
    for (const mention of mentions) {
      const why = match(documentOf(mention, kinds.get(mention.source))).get('query');
      if (why) found.push({ mention, why });
    }
    return { week: id, matched: found.length - before, mentions: mentions.length };
  });
  return {
    weeks,
    matched: found.length,
    mentions: weeks.reduce((sum, { mentions }) => sum + mentions, 0),
    examples: found
      .toSorted((a, b) => Date.parse(b.mention.published) - Date.parse(a.mention.published))
      .slice(0, examples),
  };
}

const documentOf = (mention: Mention, kind: string | undefined): Document => ({
  title: mention.title,
  text: mention.text,
  author: mention.author?.name,
  url: mention.url,
  language: mention.signals.language,
  platform: mention.platform,
  source: mention.source,
  rating: mention.rating,
  kind,
});
