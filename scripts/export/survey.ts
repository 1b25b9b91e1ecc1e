import { readText } from '../../src/archive/listing.ts';
import { mentionNames, readNames, weeksIn } from '../../src/archive/read-names.ts';
import { readMention } from '../../src/archive/read-mention.ts';
import type { Mention } from '../../src/archive/mention.ts';
import type { Day, WeekId } from '../../src/archive/instant.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { dayOf } from '../../src/archive/week.ts';
import type { Reading } from '../../src/insight/digest.ts';
import { leadStories } from '../../src/insight/stories.ts';

/** The mentions of one folder of a week, as the pages read them: by publication, then id, and of two with one id the first alone. */
export interface WeekOfMentions {
  week: WeekId;
  mentions: Mention[];
}

/** Reads an archive a week at a time: no more than one of them is held. */
export function* mentionsByWeek(
  content: string,
  timezone: string,
  problems: Problem[],
): Generator<WeekOfMentions> {
  const ids = new Set<string>();
  for (const week of weeksIn(content)) {
    const filed: { time: number; mention: Mention }[] = [];
    for (const name of mentionNames(`${content}/weeks/${week}`)) {
      const file = `weeks/${week}/${name}`;
      const text = readText(content, file, problems);
      if (text === undefined) continue;
      const read = readMention(text, { file, week, timezone });
      if (!read.ok) problems.push(...read.problems);
      else if (!ids.has(read.value.id)) {
        ids.add(read.value.id);
        filed.push({ time: Date.parse(read.value.published), mention: read.value });
      }
    }
    filed.sort((a, b) => a.time - b.time || (a.mention.id < b.mention.id ? -1 : 1));
    yield { week, mentions: filed.map(({ mention }) => mention) };
  }
}

/** What has to be known of all mentions before the first can be told of. */
export interface Survey {
  /** Source → local day on which its first mention was collected. */
  firstCollected: Map<string, Day>;
  /** Member of a story of several → the mention that leads it. */
  leaders: Map<string, string>;
}

/** Goes through an archive once, and keeps a day a source and the members of stories. `read` puts together what is said of a mention. */
export function survey(content: string, timezone: string, read: (mention: Mention) => Reading): Survey {
  const first = new Map<string, { time: number; collected: string }>();
  const members: Reading[] = [];
  const stories = new Set<string>();
  for (const { mentions } of mentionsByWeek(content, timezone, [])) {
    for (const mention of mentions) {
      const time = Date.parse(mention.collected);
      const known = first.get(mention.source);
      if (known === undefined || time < known.time)
        first.set(mention.source, { time, collected: mention.collected });
      const { story } = mention.signals;
      if (story === undefined || story === mention.id) continue;
      members.push(withoutText(read(mention)));
      stories.add(story);
    }
  }
  for (const { mention } of members) stories.delete(mention.id);
  members.push(...firstMembers(content, timezone, stories).map((one) => withoutText(read(one))));
  leadStories(members);
  return {
    firstCollected: new Map(
      [...first].map(([source, { collected }]) => [source, dayOf(collected, timezone)]),
    ),
    leaders: new Map(members.map(({ mention, story }) => [mention.id, story])),
  };
}

/** The mentions that stories are called after: which they are is known only when their followers have been read. */
function firstMembers(content: string, timezone: string, ids: ReadonlySet<string>): Mention[] {
  const seen = new Set<string>();
  return readNames(content).flatMap(({ id, week, file, own }) => {
    if (own || !ids.has(id) || seen.has(id)) return [];
    const text = readText(content, file, []);
    const outcome = text === undefined ? undefined : readMention(text, { file, week, timezone });
    if (!outcome?.ok) return [];
    seen.add(id);
    return [outcome.value];
  });
}

/** Stories reach over weeks, and what was said in them need not be held that long. */
const withoutText = (reading: Reading): Reading => ({
  ...reading,
  mention: { ...reading.mention, title: '', text: '' },
});
