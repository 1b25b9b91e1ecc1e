import { readFileSync } from 'node:fs';
import { readArchive } from '../../src/archive/read.ts';
import type { Settings } from '../../src/archive/settings.ts';
import { decode } from '../collect/decode.ts';
import { readDropped } from '../collect/inbox/read-file.ts';
import type { Noted } from '../collect/inbox/noted.ts';
import { keptSince } from '../forget/keep.ts';
import { createFinder } from '../forget/needles.ts';
import type { Person } from '../forget/people.ts';
import { planFiles } from '../forget/plan-files.ts';
import { tracesOf } from '../forget/traces.ts';

/** What is held about somebody: what article 15 of the General Data Protection Regulation asks for, as far as files tell. */
export interface Held {
  /** Whose archive it is, and whom to write to. */
  business: { name: string; contact?: string };
  asked: string;
  person: { names: { platform: string; name: string }[]; accounts: string[] };
  /** What they wrote, as it is kept, with what was noted about it. */
  written: Record<string, unknown>[];
  /** Where others, or the business itself, speak of them or to them: the lines that do. */
  spokenOf: { file: string; lines: string[] }[];
  /** Files of theirs besides, such as a note of what they said in the shop; `says`: what stands encoded in an e-mail. */
  files: { file: string; text: string; says?: Noted[] }[];
  /** Where the files of theirs come from. */
  sources: { id: string; title?: string; url?: string }[];
  /** What people wrote before this day is not kept. */
  keptSince: string;
}

/** Gathers everything that is held about a person. Writes nothing. */
export async function heldAbout(
  content: string,
  person: Person,
  settings: Settings,
  { asked, now }: { asked: string; now: Date },
): Promise<Held> {
  const archive = readArchive(content);
  const finder = createFinder(tracesOf(person, archive));
  const plan = await planFiles(content, { timezone: settings.timezone, person, finder });
  const theirs = new Set(person.mentions.map(({ file }) => file));
  // Tables of spreadsheets come in other encodings too.
  const text = (file: string): string => decode(readFileSync(`${content}/${file}`)).text;
  const besides = plan.gone.filter((file) => !theirs.has(file));
  const sources = new Set(person.mentions.map(({ source }) => source));
  const spokenOf = [...plan.changed, ...plan.byHand.filter(({ why }) => why === 'setting')].map(
    ({ file }) => {
      const lines = text(file).split('\n');
      return { file, lines: lines.filter((line) => finder.in(line)) };
    },
  );
  return {
    business: { name: settings.name, ...(settings.contact && { contact: settings.contact }) },
    asked,
    person: { names: person.names, accounts: person.accounts },
    written: person.mentions.map(({ file, ...mention }) => ({ file, ...mention })),
    spokenOf: spokenOf.sort((a, b) => (a.file < b.file ? -1 : 1)),
    files: await Promise.all(
      besides.map(async (file) => ({ file, text: text(file), ...(await saidIn(content, file)) })),
    ),
    sources: archive.sources
      .filter(({ id }) => sources.has(id))
      .map(({ id, title, url }) => ({
        id,
        ...(title && { title }),
        // An address may hold a secret of the business.
        ...(url && !url.includes('${') && { url }),
      })),
    keptSince: keptSince(settings, now).toISOString().slice(0, 10),
  };
}

/** What an e-mail says, which stands in its file in codes. */
async function saidIn(content: string, file: string): Promise<{ says?: Noted[] }> {
  if (!file.toLowerCase().endsWith('.eml')) return {};
  const read = await readDropped(readFileSync(`${content}/${file}`), file.slice(file.lastIndexOf('/') + 1));
  return read.ok ? { says: read.notes.map(({ noted }) => noted) } : {};
}
