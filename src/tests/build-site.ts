import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeContent } from './content-fixture.ts';
import type { FixtureOptions } from './content-fixture.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface BuiltSite {
  content: string;
  dist: string;
  remove: () => void;
}

export interface SiteOptions extends FixtureOptions {
  now?: string;
  search?: boolean;
  /** Writes more into the content folder before the build. */
  prepare?: (content: string) => void;
}

/** Builds a site of made-up content by the command that users run, in a process of its own. */
export function buildSite({ now, search = false, prepare, ...fixture }: SiteOptions): BuiltSite {
  const content = mkdtempSync(join(tmpdir(), 'oido-content-'));
  // Astro keeps its working files beside a target inside the project, and in one shared place for any other.
  mkdirSync(join(root, '.astro', 'tests'), { recursive: true });
  const dist = mkdtempSync(join(root, '.astro', 'tests', 'site-'));
  writeContent(content, fixture);
  prepare?.(content);
  build(content, dist, now, search);
  return {
    content,
    dist,
    remove: () => {
      for (const folder of [content, dist]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Builds what is in a content folder. */
export function build(content: string, dist: string, now?: string, search = false): void {
  const options = [
    '--content',
    content,
    '--outDir',
    dist,
    ...(now ? ['--now', now] : []),
    ...(search ? [] : ['--no-search']),
  ];
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...options], {
    cwd: root,
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  // What the command printed says why, and where a machine was short of memory the signal alone does.
  if (status !== 0) throw new Error(`the build ended with ${signal ?? status}:\n${stdout}${stderr}`);
}
