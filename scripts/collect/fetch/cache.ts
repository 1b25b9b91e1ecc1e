import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRaw, deflateRawSync, inflateRaw } from 'node:zlib';
import type { Request } from '../sources.ts';
import { parseIndex, serialiseIndex } from './cache-index.ts';
import type { Known } from './cache-index.ts';

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);
// A small body is packed faster than it is handed to another thread.
const SMALL = 256 * 1024;
const pack = async (body: Uint8Array): Promise<Uint8Array> =>
  body.length <= SMALL ? deflateRawSync(body, { level: 1 }) : deflate(body, { level: 1 });

/** The last answer to a request, so that the next request can ask for news alone. */
export interface Remembered extends Known {
  body: Uint8Array;
}

/** A folder that may be lost, cut short or filled with rubbish at any time: what cannot be read was never there. */
export interface Cache {
  /** The last answer that was kept, if it is all there. Never rejects. */
  read(key: string): Promise<Remembered | undefined>;
  /** An answer that can be asked again for news alone, or undefined for one that cannot. Not yet kept: see `keep`. */
  note(key: string, answer: Omit<Remembered, 'hash' | 'month'> | undefined): void;
  /** What this request gave has been used: `save` remembers it. */
  keep(key: string): void;
  /** Was not reached by the run before. */
  leftOver(key: string): boolean;
  /**
   * Writes what has changed, and nothing when nothing has. Never rejects.
   * @param reached what this run tried
   * @param unreached what it had no time for
   */
  save(reached: ReadonlySet<string>, unreached: ReadonlySet<string>): Promise<void>;
}

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Names a request by what is written in `sources.yaml`: without secrets, and not readable. */
export const keyOf = (request: Request): string =>
  sha256(JSON.stringify([request.url, request.headers ?? {}])).slice(0, 32);

/** Tells addresses apart without giving them away: 32 bits cannot be turned back into a secret. */
export const mark = (address: string): string => sha256(address).slice(0, 8);

const INDEX = 'requests.json';

/**
 * Bodies lie in a file each, written as they come; the index, written once at the end, says which of them count. A run
 * that dies leaves bodies that no line of the index vouches for.
 * @param month the current one, `2026-11`: what was not asked for in two months is thrown away
 */
export function createCache(folder: string | undefined, readOnly: boolean, month: string): Cache {
  const before = folder === undefined ? '' : textOf(join(folder, INDEX));
  const { answers, leftOver } = parseIndex(before);
  const noted = new Map<string, Known | undefined>();
  const writing = new Set<Promise<void>>();
  let made: Promise<unknown> | undefined;

  /** A file cut short has not the hash that the index gives it. A cache that cannot be written costs only requests. */
  async function put(path: string, name: string, body: Uint8Array): Promise<void> {
    try {
      await (made ??= mkdir(path, { recursive: true }));
      await writeFile(join(path, name), await pack(body));
    } catch {
      noted.set(name, undefined);
    }
  }

  return {
    async read(key) {
      const known = answers.get(key);
      if (folder === undefined || !known) return undefined;
      try {
        const body = await inflate(await readFile(join(folder, key)), {
          maxOutputLength: 64 * 1024 * 1024,
        });
        return sha256(body).startsWith(known.hash) ? { ...known, body } : undefined;
      } catch {
        return undefined;
      }
    },
    note(key, answer) {
      if (!answer) return void noted.set(key, undefined);
      const { body, ...known } = answer;
      noted.set(key, { ...known, hash: sha256(body).slice(0, 16), month });
      if (folder === undefined || readOnly) return;
      const done = put(folder, key, body).finally(() => writing.delete(done));
      writing.add(done);
    },
    keep(key) {
      const known = answers.get(key);
      // Asked for news alone and told that there is none: it stays, and is young again.
      if (!noted.has(key)) return void (known && answers.set(key, { ...known, month }));
      const fresh = noted.get(key);
      if (fresh) answers.set(key, fresh);
      else answers.delete(key);
    },
    leftOver: (key) => leftOver.has(key),
    async save(reached, unreached) {
      await Promise.all(writing);
      if (folder === undefined || readOnly) return;
      for (const key of forgotten(answers, month)) {
        answers.delete(key);
        rmSync(join(folder, key), { force: true });
      }
      const left = new Set([...leftOver].filter((key) => !reached.has(key)));
      for (const key of unreached) left.add(key);
      const text = serialiseIndex({ answers, leftOver: left });
      if (text !== before && (before !== '' || answers.size > 0 || left.size > 0))
        replace(folder, INDEX, text);
    },
  };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function replace(folder: string, name: string, text: string): void {
  const beside = join(folder, `${name}.${process.pid}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, join(folder, name));
  } catch {
    rmSync(beside, { force: true });
  }
}

/** Requests that nobody has made in this month or the one before: their source is gone. */
function forgotten(answers: ReadonlyMap<string, Known>, month: string): string[] {
  const count = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return [...answers].filter(([, known]) => count(month) - count(known.month) > 1).map(([key]) => key);
}
