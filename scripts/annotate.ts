import { annotateArchive } from './annotate/archive.ts';
import { loadAnnotator } from './annotate/annotator.ts';
import { problemLine, run, UsageError } from './command.ts';
import { runLines } from './run-lines.ts';
import { wordsIn } from './annotate/words.ts';
import { readSample } from './annotate/sample.ts';

const usage = `npm run -s annotate -- --stdin     JSON lines {text, title?, language?, rating?, kind?} in, signals out
npm run annotate -- --all          says anew what every mention of the archive is about, likes and wants

  --stdin       one line out for each line in; a bad line is named and costs nothing else
  --all         rewrites the signals in content/weeks and nothing else; --dry-run counts what would change
`;
/** More than these are counted, not listed: the pages of their weeks list them all. */
const LISTED = 50;
const options = {
  stdin: { type: 'boolean' },
  all: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const;

await run({ usage, options }, async (given) => {
  const { stdin, all } = given.values;
  if (stdin === all) throw new UsageError('expected either --stdin or --all');
  if (stdin && process.stdin.isTTY) throw new UsageError('--stdin reads JSON lines from another program');
  const annotator = loadAnnotator(given.content);
  if (stdin) {
    return runLines(
      process.stdin,
      (value) => annotator.annotate(readSample(value)),
      (chunk) => void process.stdout.write(chunk),
      given.say,
    );
  }
  const dryRun = given.values['dry-run'] ?? false;
  const { files, changed, unmatched, problems } = annotateArchive(given.content, annotator, dryRun);
  for (const problem of problems) given.say(problemLine(problem));
  const words = wordsIn(given.content).annotate;
  given.say(words.done(files, changed, unmatched.length));
  if (unmatched.length > 0) given.say(words.unmatched);
  for (const file of unmatched.slice(0, LISTED)) given.say(`  ${file}`);
  if (unmatched.length > LISTED) given.say(words.more(unmatched.length - LISTED));
  if (dryRun) given.say(words.dryRun);
  return problems.length > 0 ? 1 : 0;
});
