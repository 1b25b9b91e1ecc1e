/** Languages of the interface. */
export const languages = ['es', 'en', 'ca'] as const;
export type Language = (typeof languages)[number];

const locales: Record<Language, string> = { es: 'es-ES', en: 'en-GB', ca: 'ca-ES' };

/** Days are `2026-11-18`: noon in UTC is that day in every reading of it. */
const noon = (day: string): Date => new Date(`${day.slice(0, 10)}T12:00:00Z`);

/** Dates, numbers, lists and plurals of one language, by `Intl` alone. Days are calendar days, without a zone. */
export interface Format {
  locale: string;
  /** 12.345 */
  number(value: number): string;
  /** 3,5 */
  decimal(value: number, digits?: number): string;
  /** 1,94 € of a currency by its three letters; whole sums without cents. */
  money(value: number, currency: string): string;
  /** 45 % of a share between 0 and 1. */
  percent(share: number): string;
  /** +12 or −3. */
  signed(value: number): string;
  /** a, b y c */
  list(items: readonly string[]): string;
  /** a, b o c */
  either(items: readonly string[]): string;
  /** The form for a number: `one`, `other`, and what else the language has. */
  plural(value: number): Intl.LDMLPluralRule;
  /** martes */
  weekday(day: string): string;
  /** 18 de noviembre */
  dayMonth(day: string): string;
  /** 18 nov */
  shortDay(day: string): string;
  /** 18 nov 2026 */
  shortDate(day: string): string;
  /** 18 de noviembre de 2026 */
  date(day: string): string;
  /** noviembre de 2026 */
  month(day: string): string;
  /** 16–22 de noviembre de 2026, across months and years as the language does it. */
  range(from: string, to: string): string;
  /** 16–22 nov */
  shortRange(from: string, to: string): string;
}

/** So many answers of each kind are remembered: `Intl` takes microseconds, and a large site asks a million times. */
const MOST_REMEMBERED = 5000;

/** A function of one or two plain values that says the same again without working it out again. */
function remembered<A extends string | number, B extends string | number>(
  work: (first: A, second: B) => string,
): (first: A, second: B) => string {
  const known = new Map<A, Map<B, string>>();
  let size = 0;
  return (first, second) => {
    let answers = known.get(first);
    let answer = answers?.get(second);
    if (answer !== undefined) return answer;
    answer = work(first, second);
    if (size >= MOST_REMEMBERED) {
      known.clear();
      answers = undefined;
      size = 0;
    }
    if (!answers) known.set(first, (answers = new Map()));
    answers.set(second, answer);
    size++;
    return answer;
  };
}
const rememberedOne = <A extends string | number>(work: (value: A) => string): ((value: A) => string) => {
  const both = remembered<A, number>((value) => work(value));
  return (value) => both(value, 0);
};

const made = new Map<Language, Format>();

/** The format of a language, made once. */
export function format(language: Language): Format {
  const known = made.get(language);
  if (known) return known;
  const locale = locales[language];
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const number = new Intl.NumberFormat(locale);
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  const plurals = new Intl.PluralRules(locale);
  const weekday = dates({ weekday: 'long' });
  const dayMonth = dates({ day: 'numeric', month: 'long' });
  const shortDay = dates({ day: 'numeric', month: 'short' });
  const shortDate = dates({ day: 'numeric', month: 'short', year: 'numeric' });
  const date = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  const month = dates({ month: 'long', year: 'numeric' });
  const decimal = remembered<number, number>((value, digits) =>
    (value + 0).toLocaleString(locale, { maximumFractionDigits: digits }),
  );
  const money = remembered<number, string>((value, currency) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      trailingZeroDisplay: 'stripIfInteger',
    }).format(value + 0),
  );
  const result: Format = {
    locale,
    // Adding nothing makes 0 of −0.
    number: rememberedOne((value) => number.format(value + 0)),
    decimal: (value, digits = 1) => decimal(value, digits),
    money,
    percent: (share) => percent.format(share),
    signed: (value) => signed.format(value).replace('-', '−'),
    list: (items) => and.format(items),
    either: (items) => or.format(items),
    plural: (value) => plurals.select(value),
    weekday: rememberedOne((day) => weekday.format(noon(day))),
    dayMonth: rememberedOne((day) => dayMonth.format(noon(day))),
    shortDay: rememberedOne((day) => shortDay.format(noon(day))),
    shortDate: rememberedOne((day) => shortDate.format(noon(day))),
    date: rememberedOne((day) => date.format(noon(day))),
    month: rememberedOne((day) => month.format(noon(day))),
    range: remembered((from, to) => date.formatRange(noon(from), noon(to))),
    shortRange: remembered((from, to) => shortDay.formatRange(noon(from), noon(to))),
  };
  made.set(language, result);
  return result;
}

/** A text with its full stop, unless it ends in one already: names shown as initials do. */
export const stop = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);

/** A sentence: with a capital and a full stop. */
export const sentence = (text: string): string => stop(text.charAt(0).toUpperCase() + text.slice(1));
