import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import type { WeekId } from '../../../src/archive/instant.ts';
import { writeFile } from '../../../src/archive/write.ts';
import type { InboxFile } from './read-inbox.ts';

/** Paths relative to the content folder. */
export interface PutAway {
  written: string[];
  removed: string[];
}

/**
 * Puts the files of the inbox away into `inbox/filed/<week>/` once what they say is filed; what of them could not be used
 * stays in a file of its own. Should it break off, the next run does the rest: what is filed already is known. With
 * `dryRun` nothing is moved, and the answer is what would have been. Without `keep` what is filed goes for
 * good: it holds names that may not be kept.
 */
export function putAway(
  content: string,
  week: WeekId,
  files: readonly InboxFile[],
  dryRun: boolean,
  keep = true,
): PutAway {
  const done: PutAway = { written: [], removed: [] };
  for (const { name, rest } of files) {
    const from = `inbox/${name}`;
    if (!keep) {
      const stays = rest && placeOfRest(content, rest, from);
      if (!dryRun && rest) writeFile(`${content}/${stays!}`, rest.text);
      if (stays) done.written.push(stays);
      if (stays === from) continue;
      if (!dryRun) rmSync(`${content}/${from}`);
      done.removed.push(from);
      continue;
    }
    const to = freePlace(content, `inbox/filed/${week}/${name}`, bytesOf(`${content}/${from}`));
    const staysCalled = rest && placeOfRest(content, rest, from);
    if (!dryRun) {
      // Before the original goes, so that nothing of it is ever out of the inbox and nowhere else.
      if (rest && staysCalled !== from) writeFile(`${content}/${staysCalled!}`, rest.text);
      mkdirSync(`${content}/inbox/filed/${week}`, { recursive: true });
      if (to.taken) rmSync(`${content}/${from}`);
      else renameSync(`${content}/${from}`, `${content}/${to.path}`);
      if (rest && staysCalled === from) writeFile(`${content}/${from}`, rest.text);
    }
    done.written.push(to.path, ...(staysCalled ? [staysCalled] : []));
    if (staysCalled !== from) done.removed.push(from);
  }
  return done;
}

/** What stays takes the place of the file itself, or one where nothing else waits to be mended. */
const placeOfRest = (content: string, rest: { name: string; text: string }, from: string): string =>
  `inbox/${rest.name}` === from
    ? from
    : freePlace(content, `inbox/${rest.name}`, Buffer.from(rest.text)).path;

/** A name that is free there, or one whose file says the same already. */
function freePlace(
  content: string,
  wanted: string,
  own: Buffer | undefined,
): { path: string; taken: boolean } {
  for (let n = 1; ; n += 1) {
    const path = n === 1 ? wanted : wanted.replace(/(\.[^./]+)?$/, `-${n}$1`);
    const there = bytesOf(`${content}/${path}`);
    if (there === undefined) return { path, taken: false };
    if (own?.equals(there)) return { path, taken: true };
  }
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
