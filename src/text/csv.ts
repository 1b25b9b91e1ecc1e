/** What a spreadsheet would take for the beginning of a formula or of a command, full-width forms and blanks before it too. */
const formula = /^[\s\u00A0\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|%]|^[\t\r\n]/;
const needsQuotes = /[",;\r\n\t]|^\s|\s$/;

/** One cell: safe to open in a spreadsheet, because nothing in it starts a formula. Numbers stay numbers. */
export function csvCell(value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  // An apostrophe is how a spreadsheet is told that what follows is text.
  const safe = formula.test(value) ? `'${value}` : value;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180, with the mark by which spreadsheets know UTF-8. */
export const csv = (rows: readonly (readonly (string | number | boolean | undefined)[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
