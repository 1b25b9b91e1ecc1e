import { readArchive } from '../src/archive/read.ts';
import { readConfiguration } from '../src/archive/read-configuration.ts';
import { createInsight } from '../src/insight/insight.ts';
import { dictionary } from '../src/i18n/index.ts';
import { ConfigurationError, UsageError, problemLine, run } from './command.ts';
import { newDecision } from './new/decision.ts';
import { newGoal } from './new/goal.ts';
import { newTopic } from './new/topic.ts';

const command = {
  usage: `Usage: npm run new -- decision "TITLE" [options]
       npm run new -- goal --measure MEASURE --target NUMBER --by DAY [--note TEXT]
       npm run new -- topic "TITLE" --kind KIND [--query QUERY] [--id ID]
Writes a file that comes filled in with what is known, and never over one that is there.

  decision, something done or not because of what people said: decisions/TITLE.md
  --from IDEA          the idea it is about, by its id or how its name begins: brings name, mentions and query
  --mentions ID,ID     the mentions that led to it; ids may be abbreviated
  --status STATUS      undecided, will, done or no (will, where there are mentions)
  --since DAY          when it was decided (today); 18/11/2026 and 2026-11-18 are days
  --review DAY         when to look again (nine weeks later)
  --because TEXT       why, or why not

  goal, one of at most three open ones, added to goals.yaml with where it stands today as measured
  --target NUMBER      2, 1.5, or 80% for a share
  --by DAY             the day by which
  --note TEXT          why

  topic, something to listen for: topics/TITLE.md
  --kind KIND          brand, product, service, price, aspect, competitor, sector or community
  --query QUERY        what finds it (its title); npm run match tries one

  --title TITLE        in place of "TITLE"
  --measure MEASURE    waiting, answered-share, median-hours, complaints, praise, mentions or topic:ID
  --dry-run            shows the file, and writes nothing`,
  options: {
    title: { type: 'string' },
    from: { type: 'string' },
    mentions: { type: 'string' },
    status: { type: 'string' },
    since: { type: 'string' },
    review: { type: 'string' },
    because: { type: 'string' },
    measure: { type: 'string' },
    query: { type: 'string' },
    target: { type: 'string' },
    by: { type: 'string' },
    note: { type: 'string' },
    kind: { type: 'string' },
    id: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  positionals: true,
} as const;

/** The options of each, besides `--title` and `--dry-run`. */
const takes: Record<string, readonly string[]> = {
  decision: ['from', 'mentions', 'status', 'since', 'review', 'because', 'measure', 'query', 'title'],
  goal: ['measure', 'target', 'by', 'note'],
  topic: ['kind', 'query', 'id', 'title'],
};
const shared: readonly string[] = ['dry-run', 'content', 'now', 'help'];

await run(command, ({ values, positionals: [what, ...rest], content, now, print, say }) => {
  const known = what === undefined ? undefined : takes[what];
  if (what === undefined || !Object.hasOwn(takes, what) || !known)
    throw new UsageError('expected decision, goal or topic');
  const strange = Object.keys(values).find((name) => !known.includes(name) && !shared.includes(name));
  if (strange !== undefined) throw new UsageError(`${what}: takes no --${strange}`);
  const [title = values.title, ...more] = rest;
  if (more.length > 0)
    throw new UsageError(`${what}: expected one "TITLE": put quotes around the whole of it`);
  if (what === 'goal' && title !== undefined) throw new UsageError(`goal: unexpected "${title}"`);
  const configuration = readConfiguration(content);
  if (!configuration.ok) throw new ConfigurationError(configuration.problems);
  const archive = readArchive(content);
  for (const problem of archive.problems) say(problemLine(problem));
  const insight = createInsight(archive, now());
  const words = dictionary(archive.settings.language);
  const options = { content, now: now(), dryRun: values['dry-run'] ?? false, print, say };
  if (what === 'decision') return newDecision({ ...values, title }, insight, words, options);
  if (what === 'goal') {
    const { measure, target, by, note } = values;
    if (measure === undefined || target === undefined || by === undefined)
      throw new UsageError('goal: expected --measure, --target and --by');
    return newGoal({ measure, target, by, note }, insight, words, options);
  }
  if (title === undefined || values.kind === undefined)
    throw new UsageError('topic: expected "TITLE" and --kind');
  return newTopic({ title, kind: values.kind, query: values.query, id: values.id }, insight, words, options);
});
