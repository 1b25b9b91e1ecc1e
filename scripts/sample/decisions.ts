import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decisionSchema } from '../../src/archive/decision.ts';
import type { Day, WeekId } from '../../src/archive/instant.ts';
import type { Mention } from '../../src/archive/mention.ts';
import { namesIn } from '../../src/archive/listing.ts';
import { readMarkdown } from '../../src/archive/read-markdown.ts';
import { addWeeks, weekOfDay } from '../../src/archive/week.ts';
import { writeFile } from '../../src/archive/write.ts';
import { canonicalAddress } from '../collect/canonical.ts';
import { ownerOf, readManifest } from '../init/manifest.ts';
import { addressOf } from './compose.ts';
import { cyclesUntil, doorAt, ledToBy, moved } from './dates.ts';
import type { Tag } from './said.ts';
import { saidIn } from './week.ts';

const ON_THE_DOOR = 'decisions/horario-en-la-puerta.md';
/** What led to a decision: what bears a tag, said before it; of a wave the first ones are enough. */
const LED_TO: Readonly<Record<string, { tag: Tag; weeks: number; most: number }>> = {
  [ON_THE_DOOR]: { tag: 'idea:hours', weeks: 8, most: 8 },
  'decisions/segundo-repartidor.md': { tag: 'wave', weeks: 1, most: 5 },
  'decisions/abrir-los-domingos.md': { tag: 'idea:domingos', weeks: 26, most: 5 },
};

/** Goals and decisions, as far as nobody has written in them. */
function untouched(content: string): string[] {
  const manifest = readManifest();
  const decisions = namesIn(join(content, 'decisions')).map((name) => `decisions/${name}`);
  return ['goals.yaml', ...decisions].filter((path) => ownerOf(content, path, manifest) === 'sample');
}

/** Brings the goals and decisions of the sample to the time in which somebody begins with it. */
export function bringToNow(content: string, now: Date): void {
  const cycles = cyclesUntil(now);
  if (cycles === 0) return;
  for (const path of untouched(content)) {
    const file = join(content, path);
    writeFile(file, moved(readFileSync(file, 'utf8'), cycles));
  }
}

/** The week in which the hours went up on the door, as the decision says. */
export function doorOf(content: string, now: Date): WeekId {
  const since = existsSync(join(content, ON_THE_DOOR))
    ? readMarkdown(content, ON_THE_DOOR, decisionSchema, [])?.fields?.since
    : undefined;
  return since === undefined ? doorAt(now) : weekOfDay(since);
}

/** Says in decisions that were brought to another time what of the archive led to them. */
export function nameWhatLedTo(content: string, mentions: readonly Mention[], door: WeekId): void {
  const ids = new Map(mentions.flatMap(({ url, id }) => (url === undefined ? [] : [[url, id]])));
  for (const path of untouched(content)) {
    const led = LED_TO[path];
    const decision = led && readMarkdown(content, path, decisionSchema, [])?.fields;
    if (!decision || decision.mentions.length > 0) continue;
    const found = saidBefore(decision.since, led.weeks, door)
      .filter(({ tags }) => tags.includes(led.tag))
      .flatMap((said) => ids.get(canonicalAddress(addressOf(said)) ?? addressOf(said)) ?? []);
    const file = join(content, path);
    if (found.length > 0) writeFile(file, ledToBy(readFileSync(file, 'utf8'), found.slice(0, led.most)));
  }
}

const saidBefore = (day: Day, weeks: number, door: WeekId) =>
  Array.from({ length: weeks }, (_, n) => saidIn(addWeeks(weekOfDay(day), n - weeks), door)).flat();
