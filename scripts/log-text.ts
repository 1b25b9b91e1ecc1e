/*
 * What commands print holds words of strangers: titles of feeds, names of files, errors of servers. On a terminal a control
 * character moves the cursor, renames the window or hides a line; in the log of a CI a line that begins with `::` is an
 * order. All of it is written out as `\uXXXX`, which is also how JSON writes it: what a program reads stays the same.
 */

/** Controls besides line end and tab, line separators, and the marks that turn the direction of what follows. */

const ACTING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;
/** Colours, as tools give them to their errors: they say nothing. */
const COLOUR = /\u001b\[[0-9;]*m/g;
/** How `match` sets a word apart on a terminal: inverse on, inverse off. */

const OWN_STYLE = /(\u001b\[2?7m)/;
/** Orders to a runner: GitHub takes `::` at the start of a line and `##[` anywhere, others `##name[`. */
const ORDER = /^([^\S\n]*):(?=:)|##(\w*)\[/gm;

const written = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Text as it may be printed: it only says what it says, without colours. `styled` leaves our own inverse video as it is. */
export function forLog(text: string, styled = false): string {
  const unix = text.replaceAll('\r\n', '\n');
  const inert = styled
    ? unix
        .split(OWN_STYLE)
        .map((part, index) => (index % 2 === 1 ? part : part.replace(COLOUR, '').replace(ACTING, written)))
        .join('')
    : unix.replace(COLOUR, '').replace(ACTING, written);
  return inert.replace(ORDER, (_: string, blanks: string | undefined, name: string | undefined) =>
    blanks === undefined ? `##${name ?? ''}\\u005b` : `${blanks}\\u003a`,
  );
}
