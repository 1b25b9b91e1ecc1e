import { ConfigurationError, UsageError } from '../command.ts';
import { forReaders } from '../../src/archive/for-readers.ts';
import { readArchive } from '../../src/archive/read.ts';
import type { WeekId } from '../../src/archive/instant.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { readSettings } from '../../src/archive/read-configuration.ts';
import { isWeek } from '../../src/archive/week.ts';
import { dictionary } from '../../src/i18n/index.ts';
import { createInsight } from '../../src/insight/insight.ts';
import { weekDigest } from '../../src/insight/week-digest.ts';
import { latestDue } from '../due/due.ts';
import { notePublished, readPublished } from '../due/published.ts';
import { isPrivate, pageOf, subjectOf } from './digest-page.ts';
import type { Digested } from './digest-page.ts';
import { lettersOf, readPost } from './letters.ts';
import { htmlOf, textOf } from './page.ts';
import { send } from './send.ts';
import type { Sending } from './send.ts';

export interface MailOptions {
  /** Absolute. */
  content: string;
  now: Date;
  /** The latest week whose digest may go out where absent. */
  week?: string;
  /** Sends what went out before once more. */
  again: boolean;
  /** Prints the mail, and sends nothing. */
  dryRun: boolean;
  env: NodeJS.ProcessEnv;
  print: (text: string) => void;
  say: (text: string) => void;
  sending: Omit<Sending, 'server'>;
}

/** Sends the digest of a week to its readers; returns the exit code. A week goes out once, however often this runs. */
export async function mail(options: MailOptions): Promise<number> {
  const { content, now, env, say } = options;
  const problems: Problem[] = [];
  const settings = readSettings(content, problems);
  const published = readPublished(content, problems);
  if (!settings || problems.length > 0) throw new ConfigurationError(problems);
  if (settings.sample && !options.dryRun) {
    say('No mail: these are sample data.');
    return 0;
  }
  const post = options.dryRun ? { server: '', from: 'oido@localhost', to: [] } : readPost(settings, env);
  const digested = digestOf(options);
  if (!digested) {
    say('No mail: there is no week yet whose day has come.');
    return 0;
  }
  const { week } = digested.digest;
  const page = pageOf(digested);
  const letter = { subject: subjectOf(digested), text: textOf(page), html: htmlOf(page) };
  if (options.dryRun) {
    options.print(`${letter.subject}\n\n${letter.text}`);
    return 0;
  }
  if (published.mail !== undefined && published.mail >= week && !options.again) {
    say(`The mail of ${week} went out before; --again sends it once more.`);
    return 0;
  }
  const sent = await send(lettersOf(post, week, letter, { settings, now }), {
    ...options.sending,
    server: post.server,
    // Noted as soon as one reader has it, whatever becomes of this run: better one without a mail than all of them with two.
    taken: () => notePublished(content, 'mail', week),
  });
  const failed = sent.flatMap((one, index) =>
    one.ok ? [] : [`reader ${index + 1} of ${sent.length}: ${one.why}`],
  );
  say(`The mail of ${week} went to ${sent.length - failed.length} of ${sent.length} readers.`);
  for (const line of failed) say(line);
  return failed.length > 0 ? 1 : 0;
}

function digestOf({ content, now, week: wanted, dryRun, env }: MailOptions): Digested | undefined {
  if (wanted !== undefined && !isWeek(wanted))
    throw new UsageError(`--week: expected a week such as 2026-W47, found "${wanted}"`);
  const archive = forReaders(readArchive(content), isPrivate(env));
  const insight = createInsight(archive, now);
  const { settings } = archive;
  // Where a run comes late another week may have ended since: its day has not come.
  const due = latestDue(settings.digest, settings.timezone, now);
  const week: WeekId | undefined = wanted ?? insight.weeks.findLast(({ id, open }) => !open && id <= due)?.id;
  const digest = week === undefined ? undefined : weekDigest(insight, week);
  if (wanted !== undefined && !digest) throw new UsageError(`--week: the archive holds nothing of ${wanted}`);
  // It would count as sent, and never go out whole.
  if (wanted !== undefined && insight.week(wanted)?.open && !dryRun)
    throw new UsageError(`--week: ${wanted} has not ended yet; --dry-run shows it as it is`);
  if (!digest) return undefined;
  return {
    digest,
    settings,
    sources: insight.sources,
    words: dictionary(settings.language),
    note: insight.week(digest.week)?.week.note,
    isPrivate: isPrivate(env),
  };
}
