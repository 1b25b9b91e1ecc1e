import { nearest } from '../../../src/archive/nearest.ts';
import { decode } from '../decode.ts';
import { MOST_ROWS, csvRecords, firstRecord } from './csv-records.ts';
import { fieldNamed, folded, knownNames, suggested } from './noted.ts';
import type { Noted, NotedField } from './noted.ts';

/** A row of a table, as far as it could be read. */
export interface Row {
  /** What it says, under the fields that its columns stand for. */
  noted: Noted;
  /** 1-based line of the file in which it begins, and 1-based row as a spreadsheet counts. */
  line: number;
  row: number;
  /** As it stands in the file, without the end of its line. */
  raw: string;
  /** Where the row itself is broken. */
  fault?: string;
}

/** A table read, or why not. */
export type Table =
  | {
      ok: true;
      rows: Row[];
      /** The columns' names as written, by the field that each stands for. */
      columns: Partial<Record<NotedField, string>>;
      /** What was wrong, one sentence each; the rows are read all the same. */
      faults: string[];
      /** A file with the same header and only these rows. */
      with: (rows: readonly Row[]) => string;
    }
  | { ok: false; line?: number; message: string };

/** Of two separators that fit equally well, the first. */
const SEPARATORS = [';', '\t', ','];
/** Separator declared in the first line, as a spreadsheet does. */
const DECLARED = /^"?sep=(.)"?\n/i;

/**
 * A table with a header, as spreadsheets write it: separated by commas, semicolons or tabs, in UTF-8, UTF-16 or
 * windows-1252. A row that cannot be read costs itself alone. Linear; never throws.
 */
export function readCsv(bytes: Uint8Array): Table {
  const { text: whole, faults } = decode(bytes);
  const end = /\r\n|\r|\n/.exec(whole)?.[0] ?? '\n';
  const unix = whole.replace(/\r\n?/g, '\n');
  const declared = DECLARED.exec(unix.slice(0, 20));
  const text = declared ? unix.slice(declared[0].length) : unix;
  const above = declared ? 1 : 0;
  if (text.trim() === '')
    return { ok: false, message: 'empty: expected a first row with the names of the columns' };
  const separator = declared ? declared[1]! : separatorOf(text);
  const records = csvRecords(text, separator);
  const header = records.shift();
  if (!header || header.fault)
    return {
      ok: false,
      line: 1 + above,
      message: 'the first row cannot be read: expected the names of the columns',
    };

  const fields: (NotedField | undefined)[] = [];
  for (const name of header.cells) {
    const field = fieldNamed(name);
    fields.push(field !== undefined && fields.includes(field) ? undefined : field);
  }
  if (!fields.some((field) => field === 'text' || field === 'title' || field === 'stars')) {
    return { ok: false, line: header.line + above, message: noColumn(header.cells) };
  }
  const unused = header.cells.filter((name, index) => fields[index] === undefined && folded(name) !== '');
  if (unused.length > 0)
    faults.push(
      `columns that are not used: ${unused
        .slice(0, 10)
        .map((name) => name.trim().slice(0, 40))
        .join(', ')}`,
    );
  if (records.length > MOST_ROWS) {
    return { ok: false, message: `more than ${MOST_ROWS} rows: expected a file for each part of them` };
  }
  const rows = records.flatMap(({ cells, line, row, raw, fault }): Row[] => {
    const place = { line: line + above, row: row + above, raw };
    if (fault) return [{ ...place, noted: {}, fault }];
    const noted: Noted = {};
    for (const [at, cell] of cells.entries()) {
      const field = fields[at];
      if (field && cell.trim() !== '') noted[field] = cell;
    }
    const spare = cells.slice(fields.length).filter((cell) => cell.trim() !== '');
    if (spare.length > 0) {
      const message = `${spare.length} more than there are columns: a text that holds the separator stands between quotation marks`;
      return [{ ...place, noted, fault: message }];
    }
    return cells.every((cell) => cell.trim() === '') ? [] : [{ ...place, noted }];
  });
  const columns = Object.fromEntries(
    fields.flatMap((field, at) => (field ? [[field, header.cells[at]!.trim()]] : [])),
  );
  const beginning = (declared?.[0] ?? '') + header.raw;
  return {
    ok: true,
    rows,
    columns,
    faults,
    // Marked, so that a spreadsheet does not take it for windows-1252.
    with: (some) => `\ufeff${[beginning, ...some.map((row) => row.raw)].join('\n')}\n`.replaceAll('\n', end),
  };
}

/** The separator that finds the most columns that say something to us. */
function separatorOf(text: string): string {
  const cells = new Map(SEPARATORS.map((one) => [one, firstRecord(text, one)?.cells ?? []]));
  const known = (one: string): number => cells.get(one)!.filter((cell) => fieldNamed(cell)).length;
  const best = SEPARATORS.reduce((a, b) => (known(b) > known(a) ? b : a));
  if (known(best) > 1) return best;
  // One column that we know: the others say nothing to us, or there are none, and its texts may hold anything.
  return SEPARATORS.find((one) => cells.get(one)!.length > 1) ?? '\t';
}

function noColumn(cells: readonly string[]): string {
  const wanted = `expected a column for what was said: ${suggested('text')}, ${suggested('title')} or ${suggested('stars')}`;
  const known = knownNames();
  for (const cell of cells.filter((one) => !fieldNamed(one))) {
    const meant = nearest(folded(cell), known);
    if (meant) return `${wanted}. "${cell.trim().slice(0, 40)}" is none: did you mean \`${meant}\`?`;
  }
  return wanted;
}
