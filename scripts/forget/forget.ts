import { rmSync } from 'node:fs';
import { readArchive } from '../../src/archive/read.ts';
import { readConfiguration } from '../../src/archive/read-configuration.ts';
import { weekOf } from '../../src/archive/week.ts';
import { writeFile } from '../../src/archive/write.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { dictionary } from '../../src/i18n/index.ts';
import { ConfigurationError } from '../command.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { FORGOTTEN_FILE, keyMark, readForgotten, readRemembrance, writeForgotten } from './forgotten-file.ts';
import { historyOf } from './history.ts';
import { KEY_FILE, makeKey, readKey } from './key.ts';
import { createFinder } from './needles.ts';
import { personMeant } from './people.ts';
import type { Person } from './people.ts';
import { planFiles } from './plan-files.ts';
import type { Wanted } from './plan-files.ts';
import type { Plan } from './plan.ts';
import { forgetBuilt, forgetCaches } from './made-things.ts';
import { namesOf, tracesOf } from './traces.ts';
import { wordPrints } from './words-of.ts';

export interface ForgetOptions {
  /** Absolute. */
  content: string;
  now: Date;
  /** Does it; else only says what would be done. */
  yes: boolean;
  /** Where the built site lies. */
  outDir: string;
  env: NodeJS.ProcessEnv;
  /** Gets the report as JSON. */
  print?: (text: string) => void;
  say: (text: string) => void;
}

/** Takes a person out of everything that is kept; returns the exit code: 2 when it is not clear whom, 1 when something is left. */
export async function forget(
  options: ForgetOptions & { target: string; also: readonly string[] },
): Promise<number> {
  const { content, target, also, yes, outDir, env, print, say } = options;
  const configuration = readConfiguration(content);
  if (!configuration.ok) throw new ConfigurationError(configuration.problems);
  const { settings } = configuration.value;
  const words = dictionary(settings.language).commands.privacy.forget;
  const archive = readArchive(content);
  const meant = personMeant(archive, target, also);
  if (!meant.ok) {
    say(meant.candidates.length > 0 ? words.candidates(target) : words.nobody(target));
    for (const one of meant.candidates) say(words.candidate(one.target, one.names, one.mentions));
    return 2;
  }
  const { person } = meant;
  // Before anything goes: without its key a fingerprint could not be added.
  const problems: Problem[] = [];
  readRemembrance(content, env, problems);
  if (problems.length > 0) throw new ConfigurationError(problems);
  const traces = tracesOf(person, archive);
  const finder = createFinder(traces);
  const wanted: Wanted = { timezone: settings.timezone, person, finder };
  const plan = await planFiles(content, wanted);
  const who = person.names[0]?.name ?? person.accounts[0] ?? target;
  if (!yes) {
    say(
      plan.gone.length + plan.changed.length === 0
        ? words.nothingHeld(who)
        : words.would(who, plan.gone.length, plan.changed.length),
    );
    for (const file of plan.gone) say(words.gone(file));
    for (const { file, to } of plan.changed) say(words.changed(file, to === file ? undefined : to));
    tellByHand(plan, words, say);
    say(words.rehearsal);
    return 0;
  }
  const keyMade = remember(content, env, person, traces.addresses);
  apply(content, plan);
  forgetCaches(content);
  say(words.done(plan.gone.length, plan.changed.length));
  if (forgetBuilt(outDir)) say(words.built(outDir));
  if (keyMade) say(words.keyMade(`${content}/${KEY_FILE}`));
  tellByHand(plan, words, say);
  const again = await planFiles(content, wanted);
  const left = [...again.gone, ...again.changed.map(({ file }) => file)];
  for (const file of left) say(words.left(file));
  await tellHistory(content, wanted, words, say);
  print?.(JSON.stringify(reportOf(options, plan, settings.timezone), undefined, 2));
  return left.length > 0 ? 1 : 0;
}

/** Adds the fingerprints; returns whether a key had to be made for them. */
function remember(
  content: string,
  env: NodeJS.ProcessEnv,
  person: Person,
  addresses: readonly string[],
): boolean {
  const key = readKey(content, env);
  if (!key.ok && key.why === 'short')
    throw new ConfigurationError([
      { file: KEY_FILE, message: 'the key (OIDO_KEY, else this file) is shorter than 16 characters' },
    ]);
  const secret = key.ok ? key.secret : makeKey(content);
  const before = readForgotten(content, [])?.fingerprints ?? [];
  const added = fingerprintsOf(secret, {
    accounts: person.accounts,
    names: person.names,
    ids: person.mentions.map(({ id }) => id),
    addresses,
  });
  const fingerprints = [...before, ...added, ...wordPrints(secret, namesOf(person))];
  writeFile(`${content}/${FORGOTTEN_FILE}`, writeForgotten({ key: keyMark(secret), fingerprints }));
  return !key.ok;
}

function apply(content: string, plan: Plan): void {
  for (const { file, to, bytes } of plan.changed) {
    writeFile(`${content}/${to}`, bytes);
    if (to !== file) rmSync(`${content}/${file}`);
  }
  for (const file of plan.gone) rmSync(`${content}/${file}`);
}

type Words = ReturnType<typeof dictionary>['commands']['privacy']['forget'];

function tellByHand(plan: Plan, words: Words, say: (text: string) => void): void {
  for (const { file, why } of plan.byHand) say(words[why](file));
}

async function tellHistory(
  content: string,
  wanted: Wanted,
  words: Words,
  say: (text: string) => void,
): Promise<void> {
  const history = await historyOf(content, wanted);
  if (!history.ok) {
    say(history.why === 'shallow' ? words.shallow : words.noHistory);
    return;
  }
  say(words.history(history.commits));
  for (const line of history.commands) say(line);
  say(words.historyAfter);
}

function reportOf({ now }: ForgetOptions, plan: Plan, timezone: string) {
  return {
    now: now.toISOString(),
    week: weekOf(now, timezone),
    dryRun: false,
    mentions: 0,
    files: [FORGOTTEN_FILE, ...plan.changed.map(({ to }) => to)].sort(),
    removed: [
      ...plan.gone,
      ...plan.changed.filter(({ file, to }) => file !== to).map(({ file }) => file),
    ].sort(),
  };
}
