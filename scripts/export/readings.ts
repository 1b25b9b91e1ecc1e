import type { Configuration } from '../../src/archive/read-configuration.ts';
import type { Mention } from '../../src/archive/mention.ts';
import type { WeekId } from '../../src/archive/instant.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { ourselves } from '../../src/insight/claims.ts';
import type { Reading } from '../../src/insight/digest.ts';
import { createOpening } from '../../src/insight/opening-hours.ts';
import { readingOf } from '../../src/insight/reading.ts';
import { waitingOf } from '../../src/insight/waiting.ts';
import { mentionsByWeek, survey } from './survey.ts';

/**
 * Every mention as pages read it, oldest first, a week at a time: twice through the archive, and never all of it at once. Says the
 * same of each as `createInsight` does of all together; files that cannot be used become problems.
 */
export function* readingsByWeek(
  content: string,
  { settings, topics, sources }: Configuration,
  now: Date,
  problems: Problem[],
): Generator<{ week: WeekId; readings: Reading[] }> {
  const context = {
    settings,
    topics: new Map(topics.map((topic) => [topic.id, topic])),
    sources: new Map(sources.map((source) => [source.id, source])),
    us: ourselves(settings),
    firstCollected: new Map<string, string>(),
  };
  const opening = createOpening(settings);
  const { firstCollected, leaders } = survey(content, settings.timezone, (mention) =>
    readingOf(mention, context),
  );
  const known = { ...context, firstCollected };
  const read = (mention: Mention): Reading => {
    const reading = readingOf(mention, known);
    reading.story = leaders.get(mention.id) ?? reading.story;
    const waiting = waitingOf(reading, now, opening, settings);
    if (waiting) reading.waiting = waiting;
    return reading;
  };
  for (const { week, mentions } of mentionsByWeek(content, settings.timezone, problems))
    yield { week, readings: mentions.map(read) };
}
