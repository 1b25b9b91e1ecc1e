import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { youngSpace } from '../build/young-space.ts';

/** What one process took. */
export interface Taken {
  seconds: number;
  /** Seconds of all its threads, in the system too. */
  processor: number;
  /** Largest resident set, MB. */
  memory: number;
}

/** What is measured: plain Node over the same files, a build with nothing kept from before, one with parsed files kept. */
export const kinds = ['floor', 'cold', 'warm'] as const;
export type Kind = (typeof kinds)[number];

/** Runs one of them over a content folder, its pages deleted afterwards. What broke is the end of what it said. */
export function measureBuild(
  kind: Kind,
  content: string,
  folder: string,
  flags: readonly string[] = [],
): { ok: true; taken: Taken } | { ok: false; why: string } {
  const out = join(folder, kind);
  const script = join(import.meta.dirname, kind === 'floor' ? 'floor.ts' : 'build-once.ts');
  if (kind === 'cold') rmSync(join(content, '.cache'), { recursive: true, force: true });
  // As `npm run build` runs it.
  const args = [...(kind === 'floor' ? [] : youngSpace), ...flags, script, content, out];
  const begun = performance.now();
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 26,
  });
  const seconds = (performance.now() - begun) / 1000;
  rmSync(out, { recursive: true, force: true });
  if (status !== 0) return { ok: false, why: `${kind} ended with ${status ?? signal}: ${complaint(stderr)}` };
  return {
    ok: true,
    taken: {
      seconds,
      processor: Number(/cpu ([\d.]+)/.exec(stdout)?.[1]),
      memory: Number(/peak (\d+)/.exec(stdout)?.[1]),
    },
  };
}

/** The line that says what broke: V8's own, or the first of an error. */
const complaint = (stderr: string): string =>
  (/FATAL ERROR: .*/.exec(stderr) ?? /^.*\bError\b.*$/m.exec(stderr))?.[0] ?? stderr.trim().slice(-300);
