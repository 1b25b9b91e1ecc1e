import { csvCell } from '../../src/text/csv.ts';
import type { Cell } from './columns.ts';

type Named = { name: string };

/** A table that is written a few rows at a time. */
export interface Table {
  /** Before the first row. */
  begin(): string;
  rows(rows: readonly (readonly Cell[])[]): string;
}

/** RFC 4180 with a header, safe to open in a spreadsheet, and with the mark by which spreadsheets know UTF-8. */
export const csvTable = (columns: readonly Named[]): Table => ({
  begin: () => `\uFEFF${columns.map(({ name }) => name).join(',')}\r\n`,
  rows: (rows) => rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join(''),
});

/** A line of JSON a row. What is not known is null, so that every line has the same names. */
export const jsonLines = (columns: readonly Named[]): Table => ({
  begin: () => '',
  rows: (rows) =>
    rows
      .map((row) => {
        const fields = columns.map(({ name }, index) => [name, row[index] ?? null] as const);
        return `${JSON.stringify(Object.fromEntries(fields))}\n`;
      })
      .join(''),
});
