import { constants, lstatSync, readFileSync } from 'node:fs';
import { sourceSchema } from '../../../src/archive/source.ts';
import { namesIn } from '../../../src/archive/listing.ts';
import type { Problem } from '../../../src/archive/problem.ts';
import type { Found } from '../gathered.ts';
import { byHand } from '../sources/by-hand.ts';
import type { ReadSource } from '../sources.ts';
import { concern } from './concern.ts';
import type { Concerning, From } from './concern.ts';
import { checkNotes } from './entries.ts';
import type { Checking } from './entries.ts';
import { INBOX, placeFinder } from './places.ts';
import { readDropped } from './read-file.ts';
import type { Noting } from './read-file.ts';

/** A file of the inbox that was read, at least in part. */
export interface InboxFile {
  /** Its name in `inbox/`. */
  name: string;
  /** What of it stays in the inbox, as a file of its own; nothing where all of it could be read. */
  rest?: { name: string; text: string };
}

/** What the inbox holds. */
export interface Inbox {
  found: Found[];
  /** Files to be put away once what they say is filed. */
  files: InboxFile[];
  /** What could not be read, with file, line and column. */
  problems: Problem[];
  /** What was wrong although it could be read: a sentence each. */
  faults: string[];
}

export interface Reading extends Concerning {
  now: Date;
  /** Those of `sources.yaml` that are listened to. */
  sources: readonly ReadSource[];
}

const FOLDER = 'inbox';
const LARGEST = 10_000_000;
// A link in somebody's contribution must not make a mention of a file from elsewhere.
const FLAG = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

/** Files in the inbox that are to be read: templates, which begin with `_`, and `filed/` are not. */
const wanted = (name: string): boolean =>
  !name.startsWith('_') && name !== 'filed' && !/^(?:readme|léeme)\b/i.test(name);

/**
 * Reads everything that people dropped into `content/inbox/`. Writes nothing; never throws: what cannot be read is a
 * problem, and stays.
 */
export async function readInbox(content: string, reading: Reading): Promise<Inbox> {
  const inbox: Inbox = { found: [], files: [], problems: [], faults: [] };
  const checking: Checking = {
    now: reading.now,
    timezone: reading.settings.timezone,
    language: reading.settings.language,
    placeOf: placeFinder(reading.sources),
  };
  for (const name of namesIn(`${content}/${FOLDER}`).filter(wanted)) {
    const bytes = bytesOf(content, name, inbox.problems);
    if (bytes === undefined) continue;
    const read = await readDropped(bytes, name);
    for (const problem of read.problems) inbox.problems.push({ file: `${FOLDER}/${name}`, ...problem });
    if (!read.ok) continue;
    for (const fault of read.faults) inbox.faults.push(`${FOLDER}/${name}: ${fault}`);
    fileNotes(name, read, checking, reading, inbox);
  }
  return inbox;
}

function bytesOf(content: string, name: string, problems: Problem[]): Uint8Array | undefined {
  const file = `${FOLDER}/${name}`;
  // Such a name would be taken for two, or for a folder, further on.
  if (/[\0\n\r\\]/.test(name) || !name.isWellFormed() || name.includes('\ufffd')) {
    problems.push({
      file: JSON.stringify(file),
      message: 'expected a name of letters, digits, blanks and signs such as - _ .',
    });
    return undefined;
  }
  try {
    const { size, mode } = lstatSync(`${content}/${file}`);
    if ((mode & 0o170000) !== 0o100000) {
      problems.push({ file, message: 'expected a file' });
    } else if (size > LARGEST) {
      problems.push({ file, message: `${Math.round(size / 1e6)} MB: expected at most ${LARGEST / 1e6}` });
    } else return readFileSync(`${content}/${file}`, { flag: FLAG as never });
  } catch (error) {
    problems.push({ file, message: `cannot be read (${(error as NodeJS.ErrnoException).code})` });
  }
  return undefined;
}

/** Checks what one file says; what cannot be used is kept for a file of its own. */
function fileNotes(
  name: string,
  read: { notes: Noting[]; bad: number; without?: (good: ReadonlySet<Noting>) => string },
  checking: Checking,
  reading: Reading,
  inbox: Inbox,
): void {
  const checked = checkNotes(
    read.notes.map(({ noted }) => noted),
    checking,
  );
  const good = new Set<Noting>();
  for (const [index, note] of read.notes.entries()) {
    const one = checked[index]!;
    if (one.ok) {
      good.add(note);
      inbox.found.push(concern(one.entry, from(one.place.read), reading));
    } else {
      for (const { field, message } of one.faults) {
        const column = field && note.written[field];
        inbox.problems.push({
          file: `${FOLDER}/${name}`,
          ...(note.line !== undefined && { line: note.line }),
          ...(column !== undefined && { field: column }),
          message: note.row === note.line ? message : `row ${note.row}: ${message}`,
        });
      }
    }
  }
  const allGood = good.size === read.notes.length && read.bad === 0;
  // Where nothing could be used, it stays as it is.
  if (!allGood && (good.size === 0 || !read.without)) return;
  inbox.files.push({
    name,
    ...(!allGood && { rest: { name: restName(name), text: read.without!(good) } }),
  });
}

/** `enero.csv` → `enero.rest.csv`, and that stays so however often it comes back. */
const restName = (name: string): string => name.replace(/(?:\.rest)?(\.[^.]+)$/, '.rest$1');

const from = (read: ReadSource | undefined): From => read ?? NOWHERE;
/** What is in no list of sources. */
const NOWHERE: From = { source: sourceSchema.parse({ id: INBOX, kind: byHand.name }), kind: byHand };
