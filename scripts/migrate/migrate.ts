import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { FORMAT, formatIn } from '../../src/archive/format.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { writeFile } from '../../src/archive/write.ts';
import { ConfigurationError } from '../command.ts';
import type { Folder, Migration } from './migration.ts';
import { migrations, stepsFrom } from './migrations.ts';
import { setFormat } from './set-format.ts';

const SETTINGS = 'settings.yaml';

export interface MigrateOptions {
  /** Absolute. */
  content: string;
  /** Only says what would change. */
  dryRun: boolean;
  /** The steps there are, and the version they lead to. */
  steps?: readonly Migration[];
  format?: number;
}

/** What moving a folder forward changes, or has changed. */
export interface MigrateReport {
  from: number;
  to: number;
  /** Sorted; the settings come last, as they are written last. */
  files: string[];
}

/**
 * Moves a content folder forward to the form of this program. Nothing is written unless every step can be taken whole; the
 * number is written last, so that a run that was broken off begins anew. Throws ConfigurationError for what a person has to mend.
 */
export function migrate({
  content,
  dryRun,
  steps = migrations,
  format = FORMAT,
}: MigrateOptions): MigrateReport {
  const from = formatIn(content);
  if (from === undefined)
    throw new ConfigurationError([
      { file: SETTINGS, message: `missing: there is no business in ${content}` },
    ]);
  if (from > format)
    throw new ConfigurationError([
      {
        file: SETTINGS,
        field: 'format',
        message: `this folder is of format ${from}, which is newer than this Oído (${format}): there is no way back. Take the newer release`,
      },
    ]);
  if (from === format) return { from, to: format, files: [] };
  const changed = new Map<string, string>();
  const problems: Problem[] = [];
  const folder = folderOf(content, changed);
  for (const step of stepsFrom(from, steps, format)) {
    for (const [file, text] of step.move(folder, problems))
      if (folder.read(file) !== text) changed.set(file, text);
  }
  const settings = setFormat(folder.read(SETTINGS)!, format);
  if (settings.ok) changed.set(SETTINGS, settings.text);
  else problems.push({ file: SETTINGS, ...settings });
  if (problems.length > 0) throw new ConfigurationError(problems);
  const files = [...changed.keys()].filter((file) => file !== SETTINGS).toSorted();
  const report = { from, to: format, files: [...files, SETTINGS] };
  if (!dryRun) for (const file of report.files) writeFile(`${content}/${file}`, changed.get(file)!);
  return report;
}

function folderOf(content: string, changed: ReadonlyMap<string, string>): Folder {
  return {
    files: readdirSync(content, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(content.length + 1).replaceAll('\\', '/'))
      .filter((file) => !/(?:^|\/)\./.test(file))
      .toSorted(),
    read: (file) => changed.get(file) ?? textOf(`${content}/${file}`),
  };
}

/** A file's text, if it is text: bytes that are not UTF-8 would not come back as they were. What a link leads to is not read. */
function textOf(path: string): string | undefined {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  const bytes = readFileSync(path);
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) ? text : undefined;
}
