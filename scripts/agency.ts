import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { dictionary } from '../src/i18n/index.ts';
import type { Problem } from '../src/archive/problem.ts';
import { businessesIn, ofPart, readAgency } from './agency/businesses.ts';
import { dueOf } from './agency/due.ts';
import { forEach } from './agency/each.ts';
import { leftOver } from './agency/left-over.ts';
import { noteMade, readMade } from './agency/made.ts';
import { readSecrets } from './agency/secrets.ts';
import { tasks } from './agency/steps.ts';
import type { Task } from './agency/steps.ts';
import { writeAgencyPage } from './agency/write-page.ts';
import { readReaders } from './build/private/readers.ts';
import { readShard } from './collect/shard.ts';
import { ConfigurationError, UsageError, problemLine, run } from './command.ts';
import { isOpen } from './summary/summary.ts';

const command = {
  usage: `Usage: npm run agency -- due|listen|build|mail|page [options]
For whoever runs the digests of many businesses: content/ holds a folder for each, with its own settings.yaml, and the
folder's name is that of its site. Each is done in a process of its own: one that fails costs the others nothing.

  due             says whether listening (no, few, yes), or a digest, is due for any of them
  listen          collects, lets go of what is too old, and tells what cannot wait
  build           makes the pages of each below --outDir
  mail            sends the digests that are due; where there is none, tells whoever runs it
  page            makes the page that lists all of them, with how each stands; after "build"

  --part 2/5      does the second of five parts of the businesses, for several machines
  --outDir DIR    where the pages go (dist by default): a folder a business, and agency/
  --private       encrypts the pages: of each business for its own readers, of the list for those in OIDO_PASSWORD or OIDO_READERS
  --due           listens only to those to which nobody has today
  --made DIR      build notes here whose pages it made; mail sends those alone (all where this is not said)
  --archive       commits and pushes what listening and mailing wrote
  --at-once N     how many at once (2 by default)

OIDO_BUSINESSES holds the secrets of all in JSON or YAML: { "panaderia": { "OIDO_KEY": "…", "OIDO_PASSWORD": "…" } }. Each
gets its own, and OIDO_SMTP_URL, OIDO_OPERATOR and OIDO_PUBLISH, which all share.`,
  options: {
    part: { type: 'string' },
    outDir: { type: 'string' },
    private: { type: 'boolean' },
    due: { type: 'boolean' },
    made: { type: 'string' },
    archive: { type: 'boolean' },
    'at-once': { type: 'string' },
  },
  positionals: true,
} as const;

const all: readonly string[] = ['due', ...tasks, 'page'];

await run(command, async ({ values, positionals, content, givenNow, now, env, print, say }) => {
  const [task, ...more] = positionals;
  if (task === undefined || more.length > 0 || !all.includes(task))
    throw new UsageError(`expected one of ${all.join(', ')}`);
  const part = values.part === undefined ? undefined : readShard(values.part);
  if (values.part !== undefined && !part)
    throw new UsageError(`--part: expected a part such as 2/5, found "${values.part}"`);
  const atOnce = Number(values['at-once'] ?? 2);
  if (!(Number.isInteger(atOnce) && atOnce > 0 && atOnce <= 64))
    throw new UsageError(`--at-once: expected a number from 1 to 64, found "${values['at-once']}"`);
  const problems: Problem[] = [];
  const agency = readAgency(content, problems);
  const secrets = readSecrets(env, problems);
  if (problems.length > 0) throw new ConfigurationError(problems);
  const words = dictionary(agency.language).commands.upkeep.agency;
  const unnamed: Problem[] = [];
  const businesses = businessesIn(content, unnamed);
  for (const problem of unnamed) say(problemLine(problem));
  if (businesses.length === 0) {
    say(words.none(content));
    return 2;
  }
  if (task === 'due') {
    const lines = dueOf(ofPart(businesses, part), now());
    print(lines);
    if (env['GITHUB_OUTPUT']) appendFileSync(env['GITHUB_OUTPUT'], `${lines}\n`);
    return 0;
  }
  const outDir = resolve(values.outDir ?? 'dist');
  if (task === 'page') {
    const who = values.private ? readReaders(env) : undefined;
    if (who && !who.ok)
      throw new ConfigurationError(who.problems.map((message) => ({ file: '--private', message })));
    const strange = leftOver(outDir, businesses);
    if (strange.length > 0) say(words.leftOver(outDir, strange));
    say(words.page(await writeAgencyPage({ businesses, agency, outDir, now: now(), readers: who?.readers }), businesses.length)); // prettier-ignore
    return 0;
  }
  const { done, failed } = await forEach({
    businesses: ofPart(businesses, part),
    task: task as Task,
    outDir,
    private: values.private ?? false,
    archive: values.archive ?? false,
    ifDue: values.due ?? false,
    made: task === 'mail' && values.made !== undefined ? readMade(values.made) : undefined,
    atOnce,
    env,
    secrets,
    now: givenNow,
    words,
    say,
  });
  if (task === 'build' && values.made !== undefined) noteMade(values.made, part, done);
  const sum = words.sum(done.length, failed.length);
  say(sum);
  // Counts alone where everybody reads them. Folders' names are of letters, digits and hyphens: they mean nothing in Markdown.
  const names = isOpen(env) ? [] : failed;
  const summary = `## ${task} ${values.part ?? ''}\n\n${sum}\n\n${names.map((id) => `- ${id}\n`).join('')}`;
  if (env['GITHUB_STEP_SUMMARY']) appendFileSync(env['GITHUB_STEP_SUMMARY'], summary);
  return done.length === 0 && failed.length > 0 ? 1 : 0;
});
