import { readDate } from '../dates/read-date.ts';
import { readMessage, senderOf } from '../mailbox/read-message.ts';
import type { Message } from '../mailbox/read-message.ts';
import type { Noted, NotedField } from './noted.ts';
import { readCsv } from './read-csv.ts';
import { readNote } from './read-note.ts';

/** One thing noted in a file, and where. */
export interface Noting {
  noted: Noted;
  /** The names of the fields as written there. */
  written: Partial<Record<NotedField, string>>;
  line?: number;
  /** Row as a spreadsheet counts. */
  row?: number;
}

/** Something that cannot be used, and where. */
export interface Fault {
  line?: number;
  field?: string;
  message: string;
}

export type FileRead =
  | {
      ok: true;
      notes: Noting[];
      /** Rows that could not be read at all, each with its problem. */
      bad: number;
      problems: Fault[];
      faults: string[];
      /** The file again without what is good; absent where the file is one note. */
      without?: (good: ReadonlySet<Noting>) => string;
    }
  | { ok: false; problems: Fault[] };

/** Reads one file of the inbox by what its name ends with. Never throws. */
export async function readDropped(bytes: Uint8Array, name: string): Promise<FileRead> {
  const kind = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (kind === 'md' || kind === 'markdown') return noteFile(bytes, name);
  if (kind === 'csv' || kind === 'tsv') return tableFile(bytes);
  if (kind === 'eml') return messageFile(bytes);
  return {
    ok: false,
    problems: [{ message: ADVICE[kind] ?? 'expected a file that ends with .md, .csv or .eml' }],
  };
}

const SPREADSHEET = 'a spreadsheet: save it as CSV and drop that here';
const ADVICE: Record<string, string> = {
  xls: SPREADSHEET,
  xlsx: SPREADSHEET,
  ods: SPREADSHEET,
  numbers: SPREADSHEET,
  txt: 'expected .md, .csv or .eml: a text alone may be called .md',
  msg: 'a message of one program alone: save it as .eml',
};

function noteFile(bytes: Uint8Array, name: string): FileRead {
  const read = readNote(bytes, name);
  if (!read.ok) return read;
  return {
    ok: true,
    notes: [{ noted: read.noted, written: read.written }],
    bad: 0,
    problems: [],
    faults: [],
  };
}

function tableFile(bytes: Uint8Array): FileRead {
  const table = readCsv(bytes);
  if (!table.ok)
    return { ok: false, problems: [{ ...(table.line && { line: table.line }), message: table.message }] };
  const notes = new Map<Noting, number>();
  const problems: Fault[] = [];
  for (const [index, { noted, line, row, fault }] of table.rows.entries()) {
    if (fault === undefined) notes.set({ noted, written: table.columns, line, row }, index);
    else problems.push({ line, message: row === line ? fault : `row ${row}: ${fault}` });
  }
  return {
    ok: true,
    notes: [...notes.keys()],
    bad: problems.length,
    problems,
    faults: table.faults,
    without(good) {
      const gone = new Set([...good].map((note) => notes.get(note)));
      return table.with(table.rows.filter((_, index) => !gone.has(index)));
    },
  };
}

async function messageFile(bytes: Uint8Array): Promise<FileRead> {
  const read = await readMessage(bytes);
  if (!read.ok) return { ok: false, problems: [{ message: read.why }] };
  return {
    ok: true,
    notes: [{ noted: notedOf(read.message), written: { date: 'Date', text: 'body' } }],
    bad: 0,
    problems: [],
    faults: [],
  };
}

/** What a message says, under the names of notes. */
function notedOf(message: Message): Noted {
  const { id, subject, text, date, stars } = message;
  const author = senderOf(message);
  return {
    ...(id !== undefined && { guid: id }),
    ...(subject !== '' && { title: subject }),
    ...(text !== '' && { text }),
    ...(author && { author }),
    // Nobody can mend the date of a message: what is none says nothing.
    ...(date !== undefined && readDate(date) && { date }),
    ...(stars !== undefined && { stars: String(stars) }),
    platform: stars === undefined ? 'mail' : 'reviews',
    plain: true,
  };
}
