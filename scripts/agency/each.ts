import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../../src/archive/read-configuration.ts';
import type { UpkeepWords } from '../../src/i18n/upkeep-words.ts';
import type { Business } from './businesses.ts';
import { inTurn } from './in-turn.ts';
import { createRunner } from '../routine/run-command.ts';
import type { RunCommand } from '../routine/steps.ts';
import { environmentOf } from './secrets.ts';
import type { Secrets } from './secrets.ts';
import { doTask } from './steps.ts';
import type { Failure, Task } from './steps.ts';

/** Listening has 10 minutes of its own. */
const LONGEST = 20 * 60_000;

export interface EachOptions {
  businesses: readonly Business[];
  task: Task;
  /** Absolute: below it a folder a business. */
  outDir: string;
  private: boolean;
  archive: boolean;
  /** Listens only to those to which nobody has today. */
  ifDue: boolean;
  /** Those whose pages are made; all where absent. */
  made: ReadonlySet<string> | undefined;
  /** How many at once. */
  atOnce: number;
  env: NodeJS.ProcessEnv;
  secrets: Secrets;
  now: Date | undefined;
  words: UpkeepWords['agency'];
  say: (text: string) => void;
}

/** What was done, and for whom it failed. */
export interface Done {
  done: string[];
  failed: string[];
}

/** Does a task for every business, so many at once. One that fails costs nothing but itself. */
export async function forEach(options: EachOptions): Promise<Done> {
  const { businesses, words, say } = options;
  const waiting = [...businesses];
  const gitInTurn = inTurn('archive');
  const all: Done = { done: [], failed: [] };
  const worker = async (): Promise<void> => {
    for (let business = waiting.shift(); business; business = waiting.shift()) {
      const failure = await forOne(business, options, gitInTurn);
      if (failure) {
        all.failed.push(business.id);
        say(words.failed(business.id, failure.step, String(failure.code)));
      } else {
        all.done.push(business.id);
        say(words.done(business.id));
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, options.atOnce) }, worker));
  return { done: all.done.toSorted(), failed: all.failed.toSorted() };
}

async function forOne(
  { id, content }: Business,
  options: EachOptions,
  gitInTurn: (run: RunCommand) => RunCommand,
): Promise<Failure> {
  const { task, outDir, env, secrets, now, say } = options;
  const settings = readSettings(content, []);
  // A private page finds its way from the root of its host: it has to know where it will stand.
  if (task === 'build' && options.private) {
    const site = settings?.site;
    if (site === undefined || !new URL(site).pathname.replace(/\/?$/, '/').endsWith(`/${id}/`))
      return {
        step: 'build --private',
        code: `settings.yaml: site: expected an address that ends with /${id}/`,
      };
  }
  const folder = mkdtempSync(join(tmpdir(), 'oido-agency-'));
  try {
    const own = environmentOf(id, env, secrets);
    return await doTask(
      task,
      gitInTurn(
        createRunner({ content, env: own, now, longest: LONGEST, say: (text) => say(`${id}: ${text}`) }),
      ),
      {
        folder,
        outDir: join(outDir, id),
        private: options.private,
        archive: options.archive,
        ifDue: options.ifDue,
        made: options.made?.has(id) ?? true,
        // The mail server is everybody's; a business without readers has pages alone.
        mail:
          Boolean(own['OIDO_SMTP_URL']) && (settings?.mail.to.length !== 0 || Boolean(own['OIDO_MAIL_TO'])),
      },
    );
  } catch (error) {
    return { step: task, code: error instanceof Error ? error.message : String(error) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
