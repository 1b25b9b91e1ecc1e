import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMAT, formatIn } from '../../src/archive/format.ts';
import type { CommandWords } from '../../src/i18n/index.ts';
import type { Finding } from './finding.ts';
import { readReleaseFiles, substance, workflowsOf } from './release-files.ts';
import type { ReleaseFiles } from './release-files.ts';

const NODE = 24;
/** Named of the packages that are behind. */
const NAMED = 3;

/** What has to be done after a new release was taken, and what of the old one is still called. */
export function* upgradeFindings(
  content: string,
  project: string,
  version: string,
  words: CommandWords['upkeep']['upgrade'],
  release: ReleaseFiles = readReleaseFiles(),
): Generator<Finding> {
  const found: Finding[] = [];
  const add = (level: Finding['level'], text: string): void =>
    void found.push({ level, about: 'upgrade', text });
  if (Number(/^v?(\d+)/.exec(version)?.[1]) < NODE) add('wrong', words.node(version));
  const behind = packagesBehind(project);
  if (behind.length > 0)
    add('wrong', words.packages(behind.slice(0, NAMED), Math.max(0, behind.length - NAMED)));
  const format = formatIn(content);
  if (format !== undefined && format < FORMAT) add('note', words.behind(format, FORMAT));
  for (const file of workflowsOf(project)) {
    const text = readFileSync(join(project, file), 'utf8');
    for (const { level, text: said } of callsGone(project, file, text, words)) add(level, said);
    const own = release[file];
    if (own !== undefined && own !== substance(text)) add('note', words.workflow(file));
  }
  yield* found.length > 0 ? found : [{ level: 'ok', about: 'upgrade', text: words.well } as const];
}

interface Package {
  version?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  scripts?: Record<string, string>;
}
const readJson = <T>(file: string): T | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
};

/** Packages that are named by the project and installed in another version than the lock file says, or not at all. */
function packagesBehind(project: string): string[] {
  const own = readJson<Package>(join(project, 'package.json'));
  const lock = readJson<{ packages: Record<string, Package> }>(join(project, 'package-lock.json'));
  const needed = new Set(Object.keys(own?.dependencies ?? {}));
  return [...needed, ...Object.keys(own?.devDependencies ?? {})].filter((name) => {
    const place = `node_modules/${name}`;
    const wanted = lock?.packages[place]?.version;
    const installed = readJson<Package>(join(project, place, 'package.json'))?.version;
    // What only developers need may be left out.
    if (installed === undefined && !needed.has(name)) return false;
    return wanted !== undefined && installed !== wanted;
  });
}

/** Calls of commands, and of options of theirs, that this release does not have. */
function* callsGone(
  project: string,
  file: string,
  text: string,
  words: CommandWords['upkeep']['upgrade'],
): Generator<{ level: Finding['level']; text: string }> {
  const scripts = readJson<Package>(join(project, 'package.json'))?.scripts ?? {};
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\s*#/.test(line)) continue;
    for (const [, command, rest] of line.matchAll(/\bnpm run (?:-s |--silent )?([\w:-]{1,60})([^|;&"]*)/g)) {
      const script = Object.hasOwn(scripts, command!) ? scripts[command!]! : undefined;
      if (script === undefined) {
        yield { level: 'wrong', text: words.noCommand(file, index + 1, command!) };
        continue;
      }
      const usage = usageOf(project, script);
      for (const [option] of (rest ?? '').matchAll(/(?<=\s)--[a-z][\w-]{0,40}/g))
        if (usage !== undefined && !new RegExp(`${option}(?![\\w-])`).test(usage))
          yield { level: 'wrong', text: words.noOption(file, index + 1, command!, option) };
    }
  }
}

/** What a command of ours says of its options; undefined for a script that is none. */
function usageOf(project: string, script: string): string | undefined {
  const name = /^node scripts\/start\.mjs ([a-z-]+)/.exec(script)?.[1];
  const path = join(project, `scripts/${name}.ts`);
  if (name === undefined || !existsSync(path)) return undefined;
  return `${readFileSync(path, 'utf8')} --content --now --help`;
}
