import { existsSync, readdirSync, rmSync } from 'node:fs';
import { writeFigures } from '../../src/archive/figures-file.ts';
import type { WeekId } from '../../src/archive/instant.ts';
import type { Settings } from '../../src/archive/settings.ts';
import { readArchive } from '../../src/archive/read.ts';
import { readConfiguration } from '../../src/archive/read-configuration.ts';
import { readNames, weeksIn } from '../../src/archive/read-names.ts';
import { addWeeks, weekOf } from '../../src/archive/week.ts';
import { writeWords } from '../../src/archive/words.ts';
import { writeFile } from '../../src/archive/write.ts';
import { wordsToKeep } from '../../src/insight/expired.ts';
import { figuresOfWeek } from '../../src/insight/figures.ts';
import { createInsight } from '../../src/insight/insight.ts';
import { dictionary } from '../../src/i18n/index.ts';
import { ConfigurationError } from '../command.ts';
import type { ForgetOptions } from './forget.ts';
import { historyOfWeeks } from './history.ts';
import { isExpired } from './keep.ts';
import { forgetBuilt, forgetCaches } from './made-things.ts';

/**
 * Deletes what people wrote in whole weeks that are older than `privacy.keep`: mentions, our own posts, what those we
 * follow published, filed files of the inbox. The figures and the words of the week stay, and are made first where they
 * are missing. Returns the exit code.
 */
export function forgetExpired({ content, now, yes, outDir, print, say }: ForgetOptions): number {
  const configuration = readConfiguration(content);
  if (!configuration.ok) throw new ConfigurationError(configuration.problems);
  const { settings } = configuration.value;
  const words = dictionary(settings.language).commands.privacy;
  const gone = filesOf(
    content,
    weeksIn(content).filter((week) => isExpired(week, settings, now)),
  );
  const weeks = [...gone.keys()];
  const files = [...gone.values()].flat();
  if (weeks.length === 0) say(words.expired.none(settings.privacy.keep));
  else if (!yes) {
    say(words.expired.would(weeks, files.length));
    say(words.expired.rehearsal);
  }
  const written: string[] = [];
  if (yes && weeks.length > 0) {
    written.push(...keepFigures(content, weeks, now));
    for (const file of files) rmSync(`${content}/${file}`);
    forgetCaches(content);
    say(words.expired.done(weeks, files.length));
    if (forgetBuilt(outDir)) say(words.forget.built(outDir));
  }
  // A machine that runs this every day cannot rewrite what others work on: that is for a person.
  if (!print) tellHistory(content, (week) => isExpired(week, settings, now), settings, say);
  const done = yes ? files : [];
  print?.(
    JSON.stringify(
      {
        now: now.toISOString(),
        week: weekOf(now, settings.timezone),
        dryRun: !yes,
        mentions: 0,
        files: written.sort(),
        removed: done.sort(),
      },
      undefined,
      2,
    ),
  );
  return 0;
}

function tellHistory(
  content: string,
  isGone: (week: WeekId) => boolean,
  { language }: Settings,
  say: (text: string) => void,
): void {
  const { expired, forget } = dictionary(language).commands.privacy;
  const history = historyOfWeeks(content, isGone);
  if (!history.ok) return;
  say(expired.history(history.commits));
  for (const line of history.commands) say(line);
  say(forget.historyAfter);
}

/** Week → the files of it that hold what people wrote; weeks without any are left out. */
function filesOf(content: string, weeks: readonly WeekId[]): Map<WeekId, string[]> {
  const expired = new Set(weeks);
  const files = new Map<WeekId, string[]>();
  const add = (week: WeekId, file: string): void => void files.set(week, [...(files.get(week) ?? []), file]);
  for (const { week, file } of readNames(content)) if (expired.has(week)) add(week, file);
  for (const week of weeks) {
    const following = `weeks/${week}/following.yaml`;
    if (existsSync(`${content}/${following}`)) add(week, following);
    const filed = `inbox/filed/${week}`;
    if (!existsSync(`${content}/${filed}`)) continue;
    for (const name of readdirSync(`${content}/${filed}`)) add(week, `${filed}/${name}`);
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes the words of the weeks, and the figures where there are none, before what they are made of goes; returns the files. */
function keepFigures(content: string, weeks: readonly WeekId[], now: Date): string[] {
  // Stories reach 14 days back.
  const insight = createInsight(readArchive(content, { from: addWeeks(weeks[0]!, -3) }), now);
  return weeks.flatMap((week) => {
    const view = insight.week(week);
    // What was forgotten before left its words then.
    if (!view || view.all.length === 0) return [];
    const files: [string, string][] = [[`weeks/${week}/words.yaml`, writeWords(wordsToKeep(insight, view))]];
    if (!view.week.figures)
      files.push([`weeks/${week}/figures.yaml`, writeFigures(figuresOfWeek(insight, week, now))]);
    return files.filter(([file, text]) => writeFile(`${content}/${file}`, text)).map(([file]) => file);
  });
}
