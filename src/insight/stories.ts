import { compareInstants } from '../archive/week.ts';
import type { Reading } from './digest.ts';

/**
 * Gives every reading the leader of its story (found when it was filed, and kept in `signals.story`) and returns the
 * stories that have several members, leader first. The leader is the earliest published of those that are ours and
 * not found late: it is counted, the others are its copies.
 */
export function leadStories(readings: readonly Reading[]): Map<string, Reading[]> {
  const members = new Map<string, Reading[]>();
  for (const reading of readings) {
    const story = reading.mention.signals.story;
    if (story === undefined || story === reading.mention.id) continue;
    const known = members.get(story);
    if (known) known.push(reading);
    else members.set(story, [reading]);
  }
  if (members.size === 0) return members;
  for (const reading of readings) members.get(reading.mention.id)?.push(reading);
  const stories = new Map<string, Reading[]>();
  for (const group of members.values()) {
    group.sort(
      (a, b) =>
        Number(b.ours) - Number(a.ours) ||
        Number(a.mention.late) - Number(b.mention.late) ||
        compareInstants(a.mention.published, b.mention.published) ||
        (a.mention.id < b.mention.id ? -1 : 1),
    );
    const leader = group[0]!.mention.id;
    for (const reading of group) reading.story = leader;
    if (group.length > 1) stories.set(leader, group);
  }
  return stories;
}
