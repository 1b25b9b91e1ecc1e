import { run, UsageError } from './command.ts';
import { runLines } from './run-lines.ts';
import { loadAnnotator } from './annotate/annotator.ts';
import type { Sample } from '../src/text/annotate.ts';

const usage = `npm run -s annotate -- --stdin     JSON lines {text, title?, language?, rating?, kind?} in, signals out
`;

await run({ usage, options: { stdin: { type: 'boolean' } } }, async (given) => {
  if (!given.values.stdin) throw new UsageError('expected --stdin');
  const annotator = loadAnnotator(given.content);
  return runLines(
    process.stdin,
    (value) => annotator.annotate(value as Sample),
    (chunk) => void process.stdout.write(chunk),
    given.say,
  );
});
