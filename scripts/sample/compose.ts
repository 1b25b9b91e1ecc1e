import { addDays, weekDays } from '../../src/archive/week.ts';
import type { WeekId } from '../../src/archive/instant.ts';
import type { Line } from './line.ts';
import { OURSELVES, REGULARS, personOf } from './people.ts';
import { numberOf, randomOf } from './random.ts';
import type { Random } from './random.ts';
import type { Person, Said, Tag } from './said.ts';
import { asTyped, spin } from './spin.ts';
import { venueOf } from './venues.ts';

export interface Circumstances {
  /** Where, if the line does not say. */
  on?: string;
  by?: Person;
  /** 0 Monday to 6 Sunday; chance decides where absent. */
  weekday?: number;
  /** Hours between which it is said: `[8, 22]` where absent. */
  between?: readonly [number, number];
  tags?: readonly Tag[];
}

/** Fridays to Sundays are when people write about bread. */
const WEEKDAYS = [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6] as const;
const EMOJI: Partial<Record<'good' | 'bad' | 'any', readonly string[]>> = {
  good: ['😍', '🥐', '🥖', '❤️', '👏👏', '🤤', '😋', '🙌', '💛'],
  bad: ['😡', '🙄', '😤', '👎', '🤦‍♀️', '😒'],
  any: ['🤔', '😅', '👀', '🙏', '🍞'],
};

const two = (number: number): string => number.toString().padStart(2, '0');

function clock(random: Random, [from, to]: readonly [number, number]): string {
  return `${two(random.whole(from, to - 1))}:${two(random.whole(0, 59))}`;
}

function withMood(text: string, source: string, tags: readonly Tag[], random: Random): string {
  if (source !== 'red-sotoclaro' && source !== 'videos') return text;
  const mood = tags.includes('complaint') ? 'bad' : tags.includes('praise') ? 'good' : 'any';
  const lively = random.chance(mood === 'any' ? 0.2 : 0.45)
    ? `${text} ${random.pick(EMOJI[mood] ?? [''])}`
    : text;
  if (source === 'videos') return lively;
  // The feed of a tag holds what bears the tag.
  return /#sotoclaro/i.test(lively)
    ? lively
    : `${lively} ${random.pick(['#sotoclaro', '#Sotoclaro', '#sotoclaro'])}`;
}

/** Where those who come back again and again are at home. */
const AT_HOME: ReadonlySet<string> = new Set(['opina', 'foro-alfar', 'red-sotoclaro']);

/** Who says a line: now and then one of the regulars, who neither complain nor ask for changes here. */
function speaker(seed: string, line: Line, source: string, tags: readonly Tag[], random: Random): Person {
  const { language = venueOf(source).language, who } = line;
  const calm = tags.includes('ours') && !tags.includes('complaint') && !tags.includes('suggestion');
  if (calm && language === 'es' && who !== 'newcomer' && AT_HOME.has(source) && random.chance(0.18)) {
    return random.pick(who ? REGULARS[who] : [...REGULARS.she, ...REGULARS.he]);
  }
  return personOf(seed, { language, who });
}

/** Makes a line somebody's words: at a place, by a person, on a day of a week. The same arguments give the same words. */
export function say(week: WeekId, label: string, line: Line, circumstances: Circumstances = {}): Said {
  const source = line.on ?? circumstances.on;
  if (!source) throw new Error(`The line "${label}" has no place: ${line.text.slice(0, 60)}`);
  const venue = venueOf(source);
  const seed = `${week} ${source} ${label}`;
  const random = randomOf(seed);
  const tags = [...(circumstances.tags ?? []), ...(line.tags ?? [])];
  const author = circumstances.by ?? venue.voice ?? speaker(seed, line, source, tags, random);
  const text = withMood(asTyped(spin(line.text, random), venue.care, random), source, tags, random);
  const title =
    line.title === undefined ? undefined : asTyped(spin(line.title, random), Math.sqrt(venue.care), random);
  const said: Said = {
    source,
    label: `${week} ${label}`,
    day: weekDays(week)[line.weekday ?? circumstances.weekday ?? random.pick(WEEKDAYS)]!,
    time: line.time ?? clock(random, circumstances.between ?? [8, 22]),
    text,
    author,
    language: line.language ?? venue.language,
    path: venue.link(numberOf(seed), author.handle),
    tags,
  };
  const shop = line.shop ?? (tags.includes('ours') ? OURSELVES.name : undefined);
  if (source === 'compracerca' && shop) said.title = title ? `${shop}: ${title}` : shop;
  else if (title !== undefined) said.title = title;
  if (line.stars !== undefined) said.rating = line.stars;
  return said;
}

export const addressOf = (said: Said): string => `https://${venueOf(said.source).host}${said.path}`;

/** Where we can answer in the very place; elsewhere our own account names the person. */
const ANSWERED_IN_PLACE: ReadonlySet<string> = new Set(['opina', 'foro-alfar']);

/** What we answer to somebody, so many days later. */
export function reply(to: Said, text: string, daysLater: number, tags: readonly Tag[] = []): Said {
  const inPlace = ANSWERED_IN_PLACE.has(to.source);
  const source = inPlace ? to.source : 'nuestra-cuenta';
  const venue = venueOf(source);
  const seed = `${to.label} ${to.source} answer`;
  const random = randomOf(seed);
  const words = spin(text, random).replaceAll('NOMBRE', to.author.name.split(' ')[0]!);
  const path =
    to.source === 'foro-alfar' ? to.path.replace('#p1', '#p2') : venue.link(numberOf(seed), OURSELVES.handle);
  return {
    source,
    label: `${to.label} answer`,
    day: addDays(to.day, daysLater),
    time: clock(random, daysLater === 0 ? [22, 23] : [9, 14]),
    ...(inPlace ? { title: to.title ? `Re: ${to.title}` : 'Respuesta de Panadería Migalinda' } : {}),
    text: inPlace ? words : `@${to.author.handle} ${words}`,
    author: OURSELVES,
    language: to.language,
    path,
    answers: addressOf(to),
    tags: ['broadcast', 'reply', ...tags],
  };
}
