import { parse } from 'csv-parse/sync';

/** One record of a table as RFC 4180 has it. */
export interface CsvRecord {
  cells: string[];
  /** 1-based line in which it begins. */
  line: number;
  /** 1-based row, as a spreadsheet counts: empty ones count, a text of several lines is in one. */
  row: number;
  /** As it stands in the file, without the end of its last line. */
  raw: string;
  /** Why its cells are not known. */
  fault?: string;
}

const LONGEST_RECORD = 1_000_000;
/** More rows are no table that somebody filled in. */
export const MOST_ROWS = 20_000;

/**
 * The records of a table whose lines end with `\n`; empty lines are none. A table with a quotation mark too many is read
 * record by record, and costs that record alone: a record goes on into the next lines only if it is a good one then.
 * Linear: no line is looked at more than three times. Never throws.
 */
export function csvRecords(text: string, separator: string): CsvRecord[] {
  const whole = parseStrictly(text, separator, 'strict');
  const records = whole ?? recordByRecord(text.split('\n'), separator);
  return records.filter(({ raw }) => raw.trim() !== '');
}

/** The first record alone. */
export const firstRecord = (text: string, separator: string): CsvRecord | undefined => {
  const line = text
    .slice(0, 10_000)
    .split('\n')
    .find((one) => one.trim() !== '');
  return line === undefined ? undefined : (parseStrictly(line, separator, 'relaxed') ?? [])[0];
};

function recordByRecord(lines: string[], separator: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  const odd = lines.map(hasOddQuotes);
  let nextOdd = 0;
  for (let at = 0; at < lines.length && records.length <= MOST_ROWS + 1;) {
    const place = { line: at + 1, row: records.length + 1 };
    let last = at;
    if (odd[at]) {
      nextOdd = Math.max(nextOdd, at + 1);
      while (nextOdd < lines.length && !odd[nextOdd]) nextOdd += 1;
      // Marks come in pairs: a record that opens one goes on to the line that closes it.
      if (nextOdd < lines.length) last = nextOdd;
    }
    const frame = lines.slice(at, last + 1).join('\n');
    const several = last > at ? only(parseStrictly(frame, separator, 'strict')) : undefined;
    const raw = several ? frame : lines[at]!;
    const read = several ?? only(parseStrictly(raw, separator, 'relaxed'));
    if (read) records.push({ ...place, cells: read.cells, raw });
    else
      records.push({ ...place, cells: [], raw, fault: 'a quotation mark is opened here and never closed' });
    at = several ? last + 1 : at + 1;
  }
  return records;
}

const only = (records: CsvRecord[] | undefined): CsvRecord | undefined =>
  records?.length === 1 ? records[0] : undefined;

function hasOddQuotes(line: string): boolean {
  let odd = false;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) odd = !odd;
  return odd;
}

/** Undefined where it is no such table. Relaxed, quotation marks inside a cell are part of it. */
function parseStrictly(text: string, separator: string, how: 'strict' | 'relaxed'): CsvRecord[] | undefined {
  const records: CsvRecord[] = [];
  let line = 1;
  try {
    parse(text, {
      delimiter: separator,
      record_delimiter: '\n',
      relax_quotes: how === 'relaxed',
      relax_column_count: true,
      raw: true,
      max_record_size: LONGEST_RECORD,
      on_record: ({ record, raw }: { record: string[]; raw: string }) => {
        const ended = raw.endsWith('\n');
        records.push({ cells: record, line, row: records.length + 1, raw: ended ? raw.slice(0, -1) : raw });
        line += raw.split('\n').length - 1;
        return null;
      },
    } as never);
    return records;
  } catch {
    return undefined;
  }
}
