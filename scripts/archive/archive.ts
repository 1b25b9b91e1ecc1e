import { z } from 'zod';
import { readConfiguration } from '../../src/archive/read-configuration.ts';
import { UsageError, ConfigurationError } from '../command.ts';
import { git, gitOutput } from './git.ts';

export interface ArchiveOptions {
  /** Absolute. */
  content: string;
  /** What `collect --json` printed. */
  report: string;
  push: boolean;
  say: (text: string) => void;
}

const reportSchema = z.object({
  week: z.string(),
  mentions: z.number(),
  dryRun: z.boolean(),
  files: z.array(z.string()),
  removed: z.array(z.string()).default([]),
});

/** Pushes are refused when somebody pushed in between; so often it is tried again. */
const TRIES = 5;

/** Commits the files that a run wrote and pushes them; returns the exit code. */
export function archive({ content, report: text, push, say }: ArchiveOptions): number {
  const configuration = readConfiguration(content);
  if (!configuration.ok) throw new ConfigurationError(configuration.problems);
  if (configuration.value.settings.sample) {
    say('Nothing committed: these are sample data, made anew whenever they are needed.');
    return 0;
  }
  const report = readReport(text);
  const files = report.dryRun ? [] : [...report.files, ...tracked(content, report.removed)];
  if (files.length > 0 && gitOutput(content, ['status', '--porcelain', '--', ...files]) !== '') {
    git(content, ['add', '--', ...files]);
    const message = `Listen: ${report.mentions} new ${report.mentions === 1 ? 'mention' : 'mentions'} in ${report.week}`;
    git(content, ['commit', '--quiet', '--message', message, '--', ...files]);
    say(message);
  } else say('Nothing new to commit.');
  return push ? pushAll(content, say) : 0;
}

/** Files that are gone and that git knows: of others it would say that there are none. */
const tracked = (content: string, removed: readonly string[]): string[] =>
  removed.length === 0
    ? []
    : gitOutput(content, ['ls-files', '-z', '--', ...removed])
        .split('\0')
        .filter((file) => file !== '');

function readReport(text: string): z.infer<typeof reportSchema> {
  try {
    return reportSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new UsageError(`--report: expected what "collect --json" printed: ${(error as Error).message}`);
  }
}

function pushAll(folder: string, say: (text: string) => void): number {
  for (let n = 1; n <= TRIES; n += 1) {
    const pushed = git(folder, ['push', '--quiet', 'origin', 'HEAD'], { mayFail: true });
    if (pushed === 0) return 0;
    say(
      n < TRIES
        ? 'The push was refused: taking in what others pushed, and trying again.'
        : 'The push was refused.',
    );
    if (git(folder, ['pull', '--quiet', '--rebase', '--autostash'], { mayFail: true }) !== 0) break;
  }
  return 1;
}
