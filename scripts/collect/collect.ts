import { join } from 'node:path';
import { readText } from '../../src/archive/listing.ts';
import { readConfiguration } from '../../src/archive/read-configuration.ts';
import type { Configuration } from '../../src/archive/read-configuration.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { daysOf, isByHand } from '../../src/archive/source.ts';
import { dictionary } from '../../src/i18n/index.ts';
import type { Annotator } from '../../src/text/annotate.ts';
import type { CommandWords } from '../../src/i18n/index.ts';
import { ConfigurationError, problemLine } from '../command.ts';
import { loadAnnotator } from '../annotate/annotator.ts';
import { doorAt } from '../sample/dates.ts';
import { bringToNow, doorOf } from '../sample/decisions.ts';
import { closedAt, heardAt, sampleSince } from '../sample/heard.ts';
import { startSample } from '../sample/server.ts';
import { letTeamWork } from '../sample/work.ts';
import { createFetcher } from './fetch.ts';
import { gather } from './gather.ts';
import type { Ears } from './gather.ts';
import type { Gathered } from './gathered.ts';
import { INBOX } from './inbox/places.ts';
import { readInbox } from './inbox/read-inbox.ts';
import { createMailReader } from './mailbox/listen.ts';
import { reach } from './reach.ts';
import type { RunReport } from './report.ts';
import { exitCode } from './report.ts';
import { TooMany, fileAll, readState } from './run.ts';
import { readRemembrance } from '../forget/forgotten-file.ts';
import type { Remembrance } from '../forget/forgotten-file.ts';
import { keptSince } from '../forget/keep.ts';
import { keeper } from '../forget/kept.ts';
import type { Keep } from '../forget/kept.ts';
import { letAlone } from '../forget/let-alone.ts';
import { markSample } from './sample-mark.ts';
import { ofShard } from './shard.ts';
import type { Shard } from './shard.ts';
import { readParts, writePart } from './shard-file.ts';
import { readKinds } from './sources.ts';
import type { ReadSource } from './sources.ts';
import { summary } from './summary.ts';
import { readTopicMatcher } from './topics.ts';
import { createTurns } from './turns.ts';

export interface CollectOptions {
  /** Absolute. */
  content: string;
  now: Date;
  /** How old an entry may be. */
  since?: Date;
  /** Ids of the sources to listen to; all where absent. */
  only?: string[];
  /** Seconds for all requests together. */
  budget?: number;
  dryRun: boolean;
  /** Files more than 2,000 new mentions without asking. */
  yes: boolean;
  env: NodeJS.ProcessEnv;
  /** Listens to a part of the sources, writes what was heard to a file, and files nothing. */
  part?: Shard & { to: string };
  /** Listens to nothing, and files what the parts in these files tell. */
  from?: string[];
  /** Gets the report as JSON. */
  print?: (text: string) => void;
  say: (text: string) => void;
}

/** One run from sources to files; returns the exit code. Throws ConfigurationError before anything is asked. */
export async function collect(given: CollectOptions): Promise<number> {
  const { configuration, places, sources: all, topics, remembrance, keep } = configure(given);
  const { settings } = configuration;
  const words = dictionary(settings.language).commands;
  const sources = given.part ? ofShard(all, given.part) : all;
  markSample(given.content, settings.sample, given.dryRun || given.part !== undefined);
  const state = readState(given.content, settings, given.now);
  const begins = settings.sample && state.before.empty ? sampleSince(given.now) : undefined;
  if (begins && !given.dryRun && !given.part) bringToNow(given.content, given.now);
  const options: CollectOptions = { ...given, since: given.since ?? begins };
  // Read at most once: its weights are large.
  let loaded: Annotator | undefined;
  const annotator = (): Annotator => (loaded ??= loadAnnotator(options.content));
  // The inbox belongs to the machine that files.
  const inbox =
    options.part || !listensToInbox(options)
      ? undefined
      : await readInbox(options.content, {
          settings,
          topics: configuration.topics,
          matcher: topics,
          annotator: annotator(),
          now: options.now,
          sources: places,
        });
  // Who asked to be forgotten does not travel between machines either.
  const withoutForgotten = (gathered: readonly Gathered[]): Gathered[] =>
    letAlone(gathered, [], remembrance, keptSince(settings, options.now)).gathered;
  const file = (gathered: readonly Gathered[], whole: boolean): number => {
    const allowed = letAlone(gathered, inbox?.found ?? [], remembrance, keptSince(settings, options.now));
    if (allowed.forgotten > 0) options.say(words.privacy.letAlone(allowed.forgotten));
    const report: RunReport = fileAll(allowed.gathered, state, {
      content: options.content,
      settings,
      now: options.now,
      since: options.since,
      yes: options.yes,
      dryRun: options.dryRun,
      whole: whole && options.only === undefined,
      ...(settings.sample && {
        beforeClosing: () => void letTeamWork(options.content, options.now),
        heardAt: (published) => heardAt(published, options.now),
        closedAt: (week) => closedAt(week, options.now),
      }),
      titles: new Map(sources.map(({ source, title }) => [source.id, title])),
      inbox: inbox && { ...inbox, found: allowed.handedIn },
      keep,
      keepInbox: settings.privacy.kept === 'full' && allowed.handedInWhole,
      byHand: new Map(
        places
          .filter(({ source }) => isByHand(source))
          .map(({ source }) => [source.id, daysOf(source.every)]),
      ),
    });
    for (const line of summary(report, settings, words)) options.say(line);
    options.print?.(JSON.stringify(report, undefined, 2));
    return exitCode(report);
  };
  if (options.from) return unlessTooMany(options, () => fileParts(options, sources, words, file));
  const sample = settings.sample
    ? await startSample({
        now: options.now,
        door: begins ? doorAt(options.now) : doorOf(options.content, options.now),
      })
    : undefined;
  const fetcher = createFetcher({
    settings,
    cacheFolder: join(options.content, '.cache', 'fetch'),
    readOnly: options.dryRun,
    budgetSeconds: options.budget,
    env: options.env,
    now: () => options.now,
    random: Math.random,
    sample: sample && { hostSuffix: '.example', port: sample.port },
  });
  try {
    const gathered = await gatherAll(sources, options, words, {
      fetch: (source, request) => fetcher.fetch(request, { spacing: source.spacing }),
      topics,
      annotator: annotator(),
      settings,
      mail: { topics: configuration.topics, read: createMailReader(settings, options.env) },
      now: options.now,
      reach: (source) => reach(state.before, source, options.now, settings.timezone, options.since),
      turns: createTurns(),
      elapsed: () => performance.now(),
    });
    const code = options.part
      ? handOn(withoutForgotten(gathered), options.part, options, words)
      : unlessTooMany(options, () => file(gathered, true));
    // What could not be filed comes whole again.
    if (code === 2) return code;
    const heard = new Set(gathered.filter(wasHeard).map((one) => one.source));
    fetcher.remember(
      sources.filter(({ source }) => heard.has(source.id)).flatMap(({ requests }) => requests),
    );
    return code;
  } finally {
    await fetcher.close();
    await sample?.close();
  }
}

const wasHeard = ({ outcome }: Gathered): boolean => outcome.status === 'answered';

function unlessTooMany({ say }: CollectOptions, file: () => number): number {
  try {
    return file();
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
    say(error.message);
    return 2;
  }
}

/** Writes what was heard for the machine that files it. */
function handOn(
  gathered: readonly Gathered[],
  part: Shard & { to: string },
  { now, say }: CollectOptions,
  words: CommandWords,
): number {
  writePart(part.to, gathered, { part: part.part, of: part.of }, now);
  const asked = gathered.filter(({ outcome }) => outcome.status !== 'by-hand');
  const heard = gathered.filter(wasHeard);
  const found = gathered.reduce((sum, one) => sum + one.found.length, 0);
  say(words.setup.part.written(part.part, part.of, asked.length, heard.length, found, part.to));
  return 0;
}

/** Files what several machines heard, as one writer. A part that is missing keeps the weeks open. */
function fileParts(
  options: CollectOptions,
  sources: readonly ReadSource[],
  words: CommandWords,
  file: (gathered: readonly Gathered[], whole: boolean) => number,
): number {
  const { gathered, whole, problems } = readParts(
    options.from!,
    sources.map(({ source }) => source.id),
  );
  for (const problem of problems) options.say(problemLine(problem));
  if (!whole) options.say(words.setup.part.incomplete);
  // Nothing but broken parts is no run at all.
  if (sources.length > 0 && gathered.every(({ outcome }) => outcome.status === 'not-reached')) return 1;
  return file(gathered, whole);
}

const listensToInbox = ({ only }: CollectOptions): boolean => only === undefined || only.includes(INBOX);

/** What is to be listened to and for; every error in it at once. */
function configure({ content, only, env, dryRun, part }: CollectOptions) {
  const read = readConfiguration(content);
  const problems: Problem[] = read.ok ? [] : [...read.problems];
  if (!read.ok) throw new ConfigurationError(problems);
  const configuration: Configuration = read.value;
  const enabled = configuration.sources.filter((source) => source.enabled);
  const topics = readTopicMatcher(configuration.topics, problems);
  const places = readKinds(enabled, problems, readText(content, 'sources.yaml', problems));
  let sources: ReadSource[] = places;
  if (only) {
    for (const id of only) {
      if (id !== INBOX && !sources.some(({ source }) => source.id === id)) {
        problems.push({ file: 'sources.yaml', field: 'id', message: `no source is called ${id}` });
      }
    }
    sources = sources.filter(({ source }) => only.includes(source.id));
  }
  // Whoever asked to be forgotten must not come back because a key is missing.
  const remembrance: Remembrance | undefined = readRemembrance(content, env, problems);
  const keep: Keep = keeper(content, configuration.settings, env, dryRun || part !== undefined, problems);
  if (problems.length > 0) throw new ConfigurationError(problems);
  return { configuration, places, sources, topics, remembrance, keep };
}

/** All sources at once; the fetcher puts them in order. In the order of `sources.yaml`, whichever answered first. */
function gatherAll(
  sources: readonly ReadSource[],
  { say, print }: CollectOptions,
  words: CommandWords,
  ears: Ears,
): Promise<Gathered[]> {
  let done = 0;
  const onTerminal = print === undefined && process.stderr.isTTY;
  return Promise.all(
    sources.map(async (source) => {
      const gathered = await gather(source, ears);
      done += 1;
      if (onTerminal) say(words.collected.progress(done, sources.length, source.title));
      return gathered;
    }),
  );
}
