/** Signs that look like the beginning of a tag and are none; a feed that has more is not mended further. */
const MOST_STRAYS = 20_000;

/** `I <3 you` and `5 <= 6` outside of CDATA: no tag begins with a digit or a sign. */
export function escapeStrayAngles(text: string): string {
  if (!/<(?![\p{L}_:/!?])/u.test(text)) return text;
  const stray = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<(?![\p{L}_:/!?])/gu;
  let escaped = '';
  let from = 0;
  let strays = 0;
  for (let found = stray.exec(text); found && strays < MOST_STRAYS; found = stray.exec(text)) {
    if (found[0] !== '<') continue;
    escaped += `${text.slice(from, found.index)}&lt;`;
    from = found.index + 1;
    strays += 1;
  }
  return escaped + text.slice(from);
}
