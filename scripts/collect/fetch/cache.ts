import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from '../sources.ts';

/** What is remembered of an answer, so that the next request can ask for news alone. No text of anybody's is kept. */
export interface Remembered {
  /** `mark` of the address that gave it, secrets and redirects included: its validators are sent to that one alone. */
  mark: string;
  etag?: string | undefined;
  lastModified?: string | undefined;
}

/** A file that may be lost, cut short or filled with rubbish at any time: what cannot be read was never there. */
export interface Cache {
  read(key: string): Remembered | undefined;
  /** Known, but not yet kept: see `keep`. */
  note(key: string, remembered: Remembered | undefined): void;
  /** What this request gave has been used: `save` writes it. */
  keep(key: string): void;
  /** Was not reached by the run before. */
  leftOver(key: string): boolean;
  /**
   * Writes once, and only what has changed.
   * @param reached what this run tried
   * @param unreached what it had no time for
   */
  save(reached: ReadonlySet<string>, unreached: ReadonlySet<string>): void;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Names a request by what is written in `sources.yaml`: without secrets, and not readable. */
export const keyOf = (request: Request): string =>
  sha256(JSON.stringify([request.url, request.headers ?? {}])).slice(0, 32);

/** Tells addresses apart without giving them away: 32 bits cannot be turned back into a secret. */
export const mark = (address: string): string => sha256(address).slice(0, 8);

const FILE = 'requests.json';
const VERSION = 1;

interface Content {
  answers: Map<string, Remembered>;
  leftOver: Set<string>;
}

/**
 * @param stamp what the answers were used for (topics, settings, …): those remembered under another are forgotten,
 *   since "nothing new" would then be no answer
 */
export function createCache(folder: string | undefined, readOnly: boolean, stamp: string): Cache {
  const file = folder === undefined ? undefined : join(folder, FILE);
  const before = file === undefined ? '' : textOf(file);
  const { answers, leftOver } = parse(before, stamp);
  const noted = new Map<string, Remembered | undefined>();
  return {
    read: (key) => answers.get(key),
    note: (key, remembered) => void noted.set(key, remembered),
    keep(key) {
      if (!noted.has(key)) return;
      const remembered = noted.get(key);
      if (remembered) answers.set(key, remembered);
      else answers.delete(key);
    },
    leftOver: (key) => leftOver.has(key),
    save(reached, unreached) {
      const left = new Set([...leftOver].filter((key) => !reached.has(key)));
      for (const key of unreached) left.add(key);
      const text = serialise({ answers, leftOver: left }, stamp);
      if (folder === undefined || file === undefined || readOnly || text === before) return;
      if (before === '' && answers.size === 0 && left.size === 0) return;
      put(folder, file, text);
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

/** Whole or not at all. A cache that cannot be written costs nothing but requests. */
function put(folder: string, file: string, text: string): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, file);
  } catch {
    rmSync(beside, { force: true });
  }
}

function serialise({ answers, leftOver }: Content, stamp: string): string {
  const sorted = [...answers].sort(([a], [b]) => (a < b ? -1 : 1));
  const content = {
    version: VERSION,
    stamp,
    leftOver: [...leftOver].sort(),
    answers: Object.fromEntries(sorted),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

/** Total: rubbish, another version and single bad lines are nothing. */
function parse(text: string, stamp: string): Content {
  const content: Content = { answers: new Map(), leftOver: new Set() };
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return content;
  }
  if (!isRecord(read) || read['version'] !== VERSION) return content;
  const left = read['leftOver'];
  if (Array.isArray(left)) content.leftOver = new Set(left.filter((key) => typeof key === 'string'));
  if (read['stamp'] !== stamp || !isRecord(read['answers'])) return content;
  for (const [key, value] of Object.entries(read['answers'])) {
    if (!isRecord(value) || typeof value['mark'] !== 'string') continue;
    const { mark, etag, lastModified } = value;
    content.answers.set(key, {
      mark,
      ...(sendable(etag) && { etag }),
      ...(sendable(lastModified) && { lastModified }),
    });
  }
  return content;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A validator that may stand in a header: printable ASCII of a sensible length. */
export const sendable = (value: unknown): value is string =>
  typeof value === 'string' && /^[\x21-\x7e][\x20-\x7e]{0,499}$/.test(value);
