import type { WeekId } from '../archive/instant.ts';
import type { Reading } from '../insight/digest.ts';
import type { Insight } from '../insight/insight.ts';
import { voicesOf } from '../insight/voices.ts';

/** Somebody, or an outlet, who has spoken of us more than once, and spoke in a week. */
export interface VoiceInWeek {
  name?: string;
  /** The anchor of a person on the page of people. */
  anchor?: string;
  /** Mentions of ours in all. */
  total: number;
  /** The first of the week. */
  first: Reading;
}

/** Who spoke again in a week: most mentions in all first. Sorted out once for all weeks. */
export function voicesIn(insight: Insight, week: WeekId): readonly VoiceInWeek[] {
  const weeks = insight.once('site: voices by week', () => {
    const found = new Map<WeekId, VoiceInWeek[]>();
    const { people, outlets } = voicesOf(insight);
    for (const { name, mentions, anchor } of [
      ...people,
      ...outlets.map((outlet) => ({ ...outlet, anchor: undefined })),
    ]) {
      if (mentions.length < 2) continue;
      const firsts = new Map<WeekId, Reading>();
      for (const reading of mentions) firsts.set(reading.mention.week, reading);
      for (const [id, first] of firsts) {
        const voice = {
          total: mentions.length,
          first,
          ...(name !== undefined && { name }),
          ...(anchor !== undefined && { anchor }),
        };
        const known = found.get(id);
        if (known) known.push(voice);
        else found.set(id, [voice]);
      }
    }
    for (const voices of found.values()) voices.sort((a, b) => b.total - a.total);
    return found;
  });
  return weeks.get(week) ?? [];
}
