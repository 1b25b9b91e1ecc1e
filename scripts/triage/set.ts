import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../../src/archive/instant.ts';
import type { Mention, Triage } from '../../src/archive/mention.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { readSettings, readTopics } from '../../src/archive/read-configuration.ts';
import { readMention } from '../../src/archive/read-mention.ts';
import type { Name } from '../../src/archive/read-names.ts';
import { spliceTriage } from '../../src/archive/splice.ts';
import { writeFile } from '../../src/archive/write.ts';
import { changed } from './change.ts';
import type { TriageChange } from './change.ts';
import { findMention } from './find.ts';
import { whileMine } from './lock.ts';

/** One change to one mention. */
export interface SetRequest {
  /** The folder of the business, absolute. */
  content: string;
  /** An id, or the beginning of one. */
  id: string;
  change: TriageChange;
  /** The version that the person saw, as `versionOf` gives it: any other is not touched. */
  expected?: string | undefined;
  today: Day;
}

export type SetOutcome =
  | { ok: true; id: string; file: string; before: Triage; triage: Triage; version: string; written: boolean }
  /** No mention has such an id, or several begin with it. */
  | { ok: false; why: 'unknown'; candidates: string[] }
  /** Somebody changed it since the person saw it: as it is now. */
  | { ok: false; why: 'changed'; mention: Mention; version: string }
  /** The change, or the file, is not as it should be. */
  | { ok: false; why: 'invalid'; problems: Problem[] };

/** Names the very bytes of a file. */
export const versionOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 20);

/** A mention as its file says it now. */
export type Current =
  { ok: true; mention: Mention; text: string; version: string } | { ok: false; problems: Problem[] };

/** Reads one mention from its file. A link to elsewhere, and what is no UTF-8, would not survive being written: neither is read. */
export function readCurrent(content: string, { file, week }: Name, timezone: string): Current {
  const fault = (message: string): Current => ({ ok: false, problems: [{ file, message }] });
  const path = join(content, file);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return fault('expected a file');
  const bytes = readFileSync(path);
  const text = bytes.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes)) return fault('expected text in UTF-8');
  const read = readMention(text, { file, week, timezone });
  return read.ok ? { ok: true, mention: read.value, text, version: versionOf(bytes) } : read;
}

/**
 * Notes what people say of a mention: changes its `triage` block and not one byte more. Two people who work at once lose
 * nothing: a file other than the one that was seen is left alone, and nobody else writes in between.
 */
export function setTriage({ content, id, change, expected, today }: SetRequest): SetOutcome {
  const sought = findMention(content, id);
  if (!sought.ok) return { ok: false, why: 'unknown', candidates: sought.candidates };
  const { name } = sought;
  const timezone = readSettings(content, [])?.timezone ?? 'Europe/Madrid';
  const topics = change.topics ? readTopics(content, []).map((topic) => topic.id) : [];
  const path = join(content, name.file);
  return whileMine(path, (): SetOutcome => {
    const current = readCurrent(content, name, timezone);
    if (!current.ok) return { ok: false, why: 'invalid', problems: current.problems };
    const { mention, text, version } = current;
    if (expected !== undefined && expected !== version)
      return { ok: false, why: 'changed', mention, version };
    // A topic that was chosen while it had a file stays.
    const known = [...topics, ...(mention.triage.topics ?? [])];
    const next = changed(mention.triage, change, { file: name.file, today, timezone, topics: known });
    if (!next.ok) return { ok: false, why: 'invalid', problems: next.problems };
    const done = {
      ok: true,
      id: name.id,
      file: name.file,
      before: mention.triage,
      triage: next.value,
    } as const;
    if (isDeepStrictEqual(next.value, mention.triage)) return { ...done, version, written: false };
    const spliced = spliceTriage(text, next.value);
    if (!spliced.ok)
      return { ok: false, why: 'invalid', problems: [{ file: name.file, message: spliced.message }] };
    const written = writeFile(path, spliced.text);
    return { ...done, version: versionOf(Buffer.from(spliced.text, 'utf8')), written };
  });
}
