/** Languages whose month names are known; where two of them give a name to different months, the first one has it. */
const LANGUAGES = 'en es ca gl eu pt fr it de nl el hu pl ro sv da nb fi cs tr ru uk'.split(' ');

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .toLowerCase();

let names: Map<string, number> | undefined;

/** The names of the months as the languages themselves write them, long and short, alone and in a date. */
function allNames(): Map<string, number> {
  const found = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
        for (let month = 1; month <= 12; month += 1) {
          const parts = format.formatToParts(Date.UTC(2026, month - 1, 11));
          const name = plain(parts.find((part) => part.type === 'month')?.value ?? '');
          if (name.length >= 3 && !/\d/.test(name) && !found.has(name)) found.set(name, month);
        }
      }
    }
  }
  return found;
}

/** 1 to 12, or undefined for what is no month. Case, accents and a full stop make no difference. */
export function monthOf(name: string): number | undefined {
  names ??= allNames();
  const wanted = plain(name);
  const month = names.get(wanted);
  if (month !== undefined || wanted.length < 4) return month;
  // `sept`, `agto`, `novem`: a beginning that fits one month alone.
  const fitting = new Set(
    [...names].filter(([known]) => known.startsWith(wanted)).map(([, number]) => number),
  );
  return fitting.size === 1 ? [...fitting][0] : names.get(wanted.slice(0, 3));
}
