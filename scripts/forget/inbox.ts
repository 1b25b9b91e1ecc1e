import { foldValue } from '../../src/text/fold.ts';
import { decode } from '../collect/decode.ts';
import { readCsv } from '../collect/inbox/read-csv.ts';
import { readDropped } from '../collect/inbox/read-file.ts';
import type { Noted } from '../collect/inbox/noted.ts';
import { without } from './needles.ts';
import { foldText } from './text-view.ts';
import type { Person } from './people.ts';
import type { Plan } from './plan.ts';
import { redactedName } from './redacted-name.ts';
import type { Search } from './plan-files.ts';

/** A file of the inbox, waiting or filed: what the person said goes, whole; where others speak of them, their name goes. */
export async function planInbox(
  { read: bytesOf, person, finder }: Search,
  file: string,
  plan: Plan,
): Promise<void> {
  const bytes = bytesOf(file);
  const base = file.slice(file.lastIndexOf('/') + 1);
  const to = file.slice(0, -base.length) + redactedName(base, finder);
  const kind = /\.([^.]+)$/.exec(base)?.[1]?.toLowerCase() ?? '';
  const isTheirs = theirs(person);
  if (kind === 'csv' || kind === 'tsv') {
    const table = readCsv(bytes);
    if (table.ok) {
      const rows = table.rows.filter(({ noted, raw }) => !isTheirs(noted) && !finder.in(raw));
      if (rows.length === table.rows.length && to === file) return;
      if (rows.length === 0) plan.gone.push(file);
      else if (rows.length === table.rows.length) plan.changed.push({ file, to, bytes });
      else plan.changed.push({ file, to, bytes: Buffer.from(table.with(rows)) });
      return;
    }
  }
  const read = await readDropped(bytes, base);
  const { text } = decode(bytes);
  const ranges = finder.find(text);
  if (read.ok && read.notes.some(({ noted }) => isTheirs(noted))) {
    plan.gone.push(file);
    return;
  }
  if (!TEXTS.has(kind)) {
    if (to !== file) plan.changed.push({ file, to, bytes });
    plan.byHand.push({ file: to, why: 'unreadable' });
    return;
  }
  if (kind === 'eml') {
    // A message is encoded in ways that hide a name: where one is in it, all of it goes.
    if (ranges.length > 0 || to !== file || (read.ok && finder.in(JSON.stringify(read.notes))))
      plan.gone.push(file);
    return;
  }
  if (ranges.length === 0 && to === file) return;
  plan.changed.push({ file, to, bytes: Buffer.from(without(text, ranges)) });
}

const TEXTS = new Set(['md', 'markdown', 'csv', 'tsv', 'txt', 'yaml', 'json', 'eml']);

/** Whether a note says what the person said: by its author, or by the words of a message of theirs. */
function theirs(person: Person): (noted: Noted) => boolean {
  const names = new Set(person.names.map(({ name }) => foldValue(name)));
  const texts = new Set(
    person.mentions.map(({ text }) => foldText(text).slice(0, 200)).filter((text) => text.length > 10),
  );
  const titles = new Set(
    person.mentions.filter(({ text }) => text === '').map(({ title }) => foldText(title)),
  );
  return ({ author, text, title, profile }) =>
    (author !== undefined && names.has(foldValue(author.replace(/\s+/g, ' ')))) ||
    (profile !== undefined && person.accounts.includes(profile)) ||
    (text !== undefined && texts.has(foldText(text).slice(0, 200))) ||
    (text === undefined && title !== undefined && titles.has(foldText(title)));
}
