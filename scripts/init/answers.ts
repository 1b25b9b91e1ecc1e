import { languages } from '../../src/i18n/index.ts';
import type { Language } from '../../src/i18n/index.ts';
import { UsageError } from '../command.ts';
import type { Invocation } from '../command.ts';
import { countryOf, places } from './places.ts';
import type { Place } from './places.ts';

/** What a business may want from listening, as it is asked. */
export const wants = ['answer', 'mend', 'ideas', 'early', 'praise', 'others', 'presence'] as const;
export type Want = (typeof wants)[number];

/** All that is asked of a business. */
export interface Answers {
  language: Language;
  /** Where its customers talk, and addresses of pages where they do. */
  where: Place[];
  pages: string[];
  /** What it wants, and in its own words. */
  wants: Want[];
  wish: string;
  name: string;
  /** Other names people give it. */
  also: string[];
  towns: string[];
  sells: string[];
  competitors: string[];
  /** Addresses of its site and accounts. */
  own: string[];
  contact: string;
  timezone: string;
  country: string;
}

const list = { type: 'string', multiple: true } as const;
const text = { type: 'string' } as const;
export const answerOptions = {
  language: text,
  where: list,
  page: list,
  want: list,
  name: text,
  also: list,
  town: list,
  sells: list,
  competitor: list,
  own: list,
  contact: text,
  timezone: text,
  country: text,
} as const;
type Flags = Invocation<typeof answerOptions>['values'];

/** `a, b; c` and repeated flags are one list; each thing once. */
export const listOf = (given: string | readonly string[] | undefined): string[] => [
  ...new Set(
    [given ?? []]
      .flat()
      .flatMap((one) => one.split(/[,;\n]/))
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ),
];

const isPage = (word: string): boolean => /^https?:\/\//i.test(word);

/** What flags answer; nothing for what they do not. Throws UsageError. */
export function answersOf(flags: Flags): Partial<Answers> {
  const given: Partial<Answers> = {};
  if (flags.language !== undefined) given.language = oneOf('--language', languages, flags.language);
  if (flags.where !== undefined || flags.page !== undefined) {
    const words = [...listOf(flags.where), ...listOf(flags.page)];
    given.pages = words.filter(isPage);
    given.where = words.filter((word) => !isPage(word)).map((word) => oneOf('--where', places, word));
  }
  if (flags.want !== undefined) Object.assign(given, wantsOf(flags.want));
  for (const name of ['name', 'contact', 'timezone', 'country'] as const)
    if (flags[name] !== undefined) given[name] = flags[name].trim();
  for (const name of ['also', 'sells', 'own'] as const)
    if (flags[name] !== undefined) given[name] = listOf(flags[name]);
  if (given.own) given.own = given.own.map(asAddress);
  if (flags.town !== undefined) given.towns = listOf(flags.town);
  if (flags.competitor !== undefined) given.competitors = listOf(flags.competitor);
  return given;
}

/** Names that the program knows, and everything else as a wish in own words. */
function wantsOf(given: readonly string[]): Pick<Answers, 'wants' | 'wish'> {
  const known = (word: string): word is Want => (wants as readonly string[]).includes(word);
  const named = given.flatMap((one) => (listOf(one).every(known) ? listOf(one) : []));
  const wish = given.filter((one) => !listOf(one).every(known)).join('\n\n');
  return { wants: named.filter(known), wish: wish.trim() };
}

/** The numbers that an answer begins with, and what follows. `1, 3 https://…` are two options and an address. */
export function chosen<T>(options: readonly T[], typed: string): { options: T[]; rest: string } {
  const found = new Set<T>();
  let rest = typed.trim();
  for (;;) {
    const number = /^(\d{1,2})(?:[\s,;.]+|$)/.exec(rest);
    const option = number ? options[Number(number[1]) - 1] : undefined;
    if (!number || option === undefined) return { options: [...found], rest };
    found.add(option);
    rest = rest.slice(number[0].length);
  }
}

/** An address as people say it, with what a browser would put before it. */
export const asAddress = (typed: string): string =>
  /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(typed) ? `https://${typed}` : typed;

/** Fills in what has a sensible default. Throws UsageError where the name is missing. */
export function complete(given: Partial<Answers>): Answers {
  const language = given.language ?? 'es';
  const timezone = given.timezone || 'Europe/Madrid';
  if (!given.name) throw new UsageError('--name: expected the name of the business');
  return {
    where: [],
    pages: [],
    wants: [],
    wish: '',
    also: [],
    towns: [],
    sells: [],
    competitors: [],
    own: [],
    contact: '',
    ...given,
    name: given.name,
    language,
    timezone,
    country: (given.country || countryOf(timezone, language)).toUpperCase(),
  };
}

function oneOf<T extends string>(flag: string, options: readonly T[], word: string): T {
  const option = options.find((one) => one === word.trim().toLowerCase());
  if (option === undefined) throw new UsageError(`${flag}: expected ${options.join(', ')}, found "${word}"`);
  return option;
}
