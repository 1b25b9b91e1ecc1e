import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs a command of this project: its exit code, and what it printed. */
export type RunCommand = (name: string, args: string[]) => { code: number; printed: string };

export interface RoutineOptions {
  /** A folder for what passes between the steps. */
  folder: string;
  env: NodeJS.ProcessEnv;
  run: RunCommand;
  /** Puts the pages where people read them; what a plain machine does after `build` is the person's own business. */
  say: (text: string) => void;
}

/**
 * What CI does, for a plain machine with cron: listens, commits, tells, makes the pages and mails, each where it is due.
 * A step that fails stops what builds on it alone; the person who runs it is told. Returns the exit code: the worst.
 */
export function routine({ folder, env, run, say }: RoutineOptions): number {
  let worst = 0;
  const step = (name: string, ...args: string[]): { ok: boolean; printed: string; code: number } => {
    const { code, printed } = run(name, args);
    if (code !== 0) say(`${name}: exit ${code}`);
    worst = Math.max(worst, code);
    return { ok: code === 0, printed, code };
  };
  const asked = step('due');
  if (!asked.ok) return worst;
  const { listen, digest } = linesOf(asked.printed);
  if (listen === 'yes') {
    const heard = step('collect', '--json');
    // 1 says that every source failed: that is kept too.
    if (heard.code < 2) archiveReport(folder, heard.printed, step);
    // What is older than privacy.keep goes.
    const expired = step('forget', '--expired', '--yes', '--json');
    if (expired.ok) archiveReport(folder, expired.printed, step);
  }
  step('notify');
  step('archive', '--file', 'notified.yaml');
  if (!digest) return worst;
  const built = step('build', ...(env['OIDO_PUBLISH'] === 'private' ? ['--private'] : []));
  const sent = built.ok && (!env['OIDO_SMTP_URL'] || step('mail').ok);
  if (sent) step('due', '--done', digest);
  else step('notify', '--failed');
  step('archive', '--file', 'published.yaml', '--file', 'notified.yaml');
  return worst;
}

function archiveReport(
  folder: string,
  report: string,
  step: (name: string, ...args: string[]) => unknown,
): void {
  const file = join(folder, 'report.json');
  writeFileSync(file, report);
  step('archive', '--report', file);
}

const linesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => line.split('=') as [string, string]),
  );
