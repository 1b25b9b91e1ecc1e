import { readConfiguration } from '../../src/archive/read-configuration.ts';
import { isByHand } from '../../src/archive/source.ts';
import type { Source } from '../../src/archive/source.ts';
import { dayOf } from '../../src/archive/week.ts';
import { dictionary } from '../../src/i18n/index.ts';
import type { CommandWords } from '../../src/i18n/index.ts';
import { ConfigurationError } from '../command.ts';
import { noteLook } from './note-look.ts';
import type { LookNoted } from './note-look.ts';

export interface LookedOptions {
  /** Absolute. */
  content: string;
  /** Ids as typed. */
  ids: readonly string[];
  /** As typed; today where absent. */
  on?: string;
  /** There was nothing new. */
  nothing: boolean;
  now: Date;
  say: (text: string) => void;
}

/** Notes that somebody looked at places without a feed; returns the exit code. */
export function looked({ content, ids, on, nothing, now, say }: LookedOptions): number {
  const read = readConfiguration(content);
  if (!read.ok) throw new ConfigurationError(read.problems);
  const { settings, sources } = read.value;
  const words = dictionary(settings.language).commands.looked;
  const today = dayOf(now, settings.timezone);
  const places = sources.filter((source) => isByHand(source) && source.enabled);
  if (ids.length === 0) {
    for (const line of placeLines(places, words)) say(line);
    return 2;
  }
  let code = 0;
  for (const source of new Set(ids)) {
    const day = on ?? today;
    const noted = noteLook(content, sources, { source, day }, today);
    if (noted.ok) {
      const title = sources.find(({ id }) => id === source)?.title ?? source;
      say(noted.written ? words.noted(title, day) : words.already(title, day));
      continue;
    }
    code = 2;
    say(refusal(noted, source, day, words));
    if (noted.why === 'unknown') for (const line of placeLines(places, words)) say(line);
  }
  if (code === 0 && !nothing) say(words.anything);
  return code;
}

function refusal(
  noted: Extract<LookNoted, { ok: false }>,
  source: string,
  day: string,
  words: CommandWords['looked'],
): string {
  switch (noted.why) {
    case 'no-place':
      return words.noPlaces;
    case 'unknown':
      return words.unknown(source, noted.detail);
    case 'not-by-hand':
      return words.notByHand(source);
    case 'no-day':
      return words.noDay(day);
    case 'future':
      return words.future(day);
    case 'before':
      return words.before(day, noted.detail ?? '');
    case 'empty':
      return words.empty;
    case 'unreadable':
      return words.unreadable(noted.detail ?? '');
  }
}

function placeLines(places: readonly Source[], words: CommandWords['looked']): string[] {
  if (places.length === 0) return [words.noPlaces];
  const width = Math.max(...places.map(({ id }) => id.length));
  return [
    words.places,
    ...places.map(({ id, title, url }) =>
      `  ${id.padEnd(width)}  ${[title, url].filter(Boolean).join(' · ')}`.trimEnd(),
    ),
  ];
}
