import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Problem } from './problem.ts';
import { writeFile } from './write.ts';

/** What was read in the files of one folder of a week. */
export interface Parsed<T> {
  /** Sorted, each id once. */
  values: T[];
  problems: Problem[];
}

/** Where parsed files are kept, and what the program was that parsed them: by another one nothing is believed. */
export interface ParsedOptions {
  /** A folder that may be deleted at any time. */
  folder: string;
  stamp: string;
}

/**
 * Parsed files, kept by a hash of their bytes: the one cache of a build. Whatever is not exactly what was written for
 * these bytes by this program, whole and with its checksum, is as good as not there; what cannot be written is not kept.
 */
export interface ParsedCache {
  /** What was put under that name and that key. */
  get<T>(name: string, key: string): Parsed<T> | undefined;
  put<T>(name: string, key: string, parsed: Parsed<T>): void;
  /** Deletes what was neither found nor put since opening: words of files that are gone must not outlive them here. */
  prune(): void;
}

/** The key of files: what they are called, where they lie, what time zone they are read in, and every byte of them. */
export function keyOf(bytes: Uint8Array, context: unknown): string {
  return createHash('sha256').update(JSON.stringify(context)).update('\n').update(bytes).digest('hex');
}

export function openParsed({ folder, stamp }: ParsedOptions): ParsedCache {
  const used = new Set<string>();
  let writable = true;
  const headerOf = (key: string): Buffer => Buffer.from(`oido parsed ${stamp} ${key} `);
  return {
    get: <T>(name: string, key: string) => {
      const file = fileOf(name);
      try {
        const bytes = readFileSync(`${folder}/${file}`);
        const header = headerOf(key);
        const end = bytes.indexOf(10);
        if (end < 0 || !bytes.subarray(0, header.length).equals(header)) return undefined;
        const body = bytes.subarray(end + 1);
        if (bytes.toString('latin1', header.length, end) !== checksum(body)) return undefined;
        const parsed = JSON.parse(body.toString('utf8')) as Parsed<T>;
        used.add(file);
        return parsed;
      } catch {
        return undefined;
      }
    },
    put: (name, key, parsed) => {
      if (!writable) return;
      const body = Buffer.from(JSON.stringify(parsed));
      try {
        // Whoever keeps the content in a repository of another make must not commit this by accident.
        if (used.size === 0) writeFile(`${folder}/.gitignore`, '*\n');
        const head = Buffer.concat([headerOf(key), Buffer.from(`${checksum(body)}\n`)]);
        writeFile(`${folder}/${fileOf(name)}`, Buffer.concat([head, body]));
        used.add(fileOf(name));
      } catch {
        // A folder that cannot be written to, as in some CI: the next build reads the files again.
        writable = false;
      }
    },
    prune: () => {
      try {
        for (const file of readdirSync(folder))
          if (OURS.test(file) && !used.has(file)) rmSync(`${folder}/${file}`, { force: true });
      } catch {
        // Nothing was ever kept, or it cannot be deleted: it is not believed either.
      }
    },
  };
}

/** Whole files, and what a build that was broken off left of one. */
const OURS = /\.(?:parsed|tmp)$/;
const fileOf = (name: string): string => `${name}.parsed`;
const checksum = (body: Uint8Array): string => `${body.length.toString(36)}-${crc32(body).toString(36)}`;
