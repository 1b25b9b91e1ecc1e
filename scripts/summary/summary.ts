import { z } from 'zod';
import { forReaders } from '../../src/archive/for-readers.ts';
import { readArchive } from '../../src/archive/read.ts';
import { dictionary, format } from '../../src/i18n/index.ts';
import { createInsight } from '../../src/insight/insight.ts';
import { weekDigest } from '../../src/insight/week-digest.ts';
import { oneMinuteSentences, oneThingSentence } from '../../src/insight/sentences.ts';
import { UsageError } from '../command.ts';

const reportSchema = z.object({
  week: z.string(),
  mentions: z.number(),
  broadcasts: z.number(),
  dryRun: z.boolean(),
  sources: z.array(
    z.object({
      title: z.string(),
      status: z.string(),
      entries: z.number(),
      new: z.number(),
      left: z.number(),
      error: z.string().optional(),
    }),
  ),
  closed: z.array(z.string()),
  problems: z.array(z.unknown()),
});
type Report = z.infer<typeof reportSchema>;

export interface SummaryOptions {
  /** Absolute. */
  content: string;
  now: Date;
  /** What `collect --json` printed; undefined where nobody listened, or listening broke. */
  report: string | undefined;
  /** Everybody may read the logs: counts alone, no name, no place, no word that anybody said. */
  open: boolean;
}

/** A summary of a run as Markdown, for the page where CI shows it. In English: it is for whoever runs it. */
export function summaryOf({ content, now, report, open }: SummaryOptions): string {
  const read = report === undefined ? undefined : readReport(report);
  const blocks = read
    ? [headOf(read), open ? '' : sourcesOf(read)]
    : ['## No report\n\nNobody listened in this run, or listening broke off.'];
  if (open) blocks.push('_Counts alone: this repository is public, or nothing says that it is not._');
  else blocks.push(minuteOf(content, now));
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function readReport(text: string): Report {
  try {
    return reportSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new UsageError(`--report: expected what "collect --json" printed: ${(error as Error).message}`);
  }
}

function headOf({ week, mentions, broadcasts, sources, closed, dryRun, problems }: Report): string {
  const asked = sources.filter(({ status }) => status !== 'by-hand');
  const answered = asked.filter(({ status }) => status === 'answered').length;
  const left = sources.reduce((sum, source) => sum + source.left, 0);
  const rows: [string, string | number][] = [
    ['Sources that answered', `${answered} of ${asked.length}`],
    ['New mentions', mentions],
    ['New broadcasts', broadcasts],
    ...(left > 0 ? [['More than a day may file', left] as [string, number]] : []),
    ...(closed.length > 0 ? [['Weeks closed', closed.join(', ')] as [string, string]] : []),
    ...(problems.length > 0 ? [['Files that could not be used', problems.length] as [string, number]] : []),
  ];
  return `## Listened: ${week}${dryRun ? ' (dry run: nothing filed)' : ''}\n\n${table(['', ''], rows)}`;
}

/** A place that failed comes first: it is what somebody has to look at. */
function sourcesOf({ sources }: Report): string {
  const rows = sources
    .toSorted((a, b) => Number(a.status === 'answered') - Number(b.status === 'answered'))
    .map(
      ({ title, status, entries, new: found, error }) => [title, error ?? status, entries, found] as const,
    );
  return rows.length === 0 ? '' : table(['Source', 'Status', 'Entries', 'New'], rows);
}

/** The one minute of the latest week that has ended, in the language of the business. */
function minuteOf(content: string, now: Date): string {
  // What CI shows is read by more people than pages with a password.
  const archive = forReaders(readArchive(content), false);
  const { language } = archive.settings;
  const insight = createInsight(archive, now);
  const digest = insight.latest && weekDigest(insight, insight.latest.id);
  if (!digest) return '';
  const words = dictionary(language);
  const { heading, text } = oneThingSentence(digest, words);
  const todo = heading === undefined ? cell(text) : `**${cell(heading)}:** ${cell(text)}`;
  return `## ${words.digest.oneMinute} (${format(language).shortRange(digest.from, digest.to)})\n\n${oneMinuteSentences(digest, words).map(cell).join(' ')}\n\n${todo}`;
}

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((one) => cell(String(one))).join(' | ')} |`)
    .join('\n');

/** Text of anybody on one line of Markdown, as text. */
const cell = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~#]/g, '\\$&')
    // An address would become a link, and a name with an @ a call.
    .replace(/:\/\/|@|^www\./g, (found) => [...found, ''].join('\u200b'))
    .slice(0, 2000);

/** Whether everybody may read what CI shows: where nobody says that it is private, they may. */
export function isOpen(env: NodeJS.ProcessEnv): boolean {
  const visibility = env['OIDO_VISIBILITY'] || env['CI_PROJECT_VISIBILITY'];
  return visibility !== 'private' && visibility !== 'internal';
}
