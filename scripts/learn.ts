import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemLine, run, UsageError } from './command.ts';
import { fromArchive, fromLines } from './train/labelled.ts';
import { FEWEST, LEAST_GAIN, learnPart, writeLearned } from './train/learned.ts';
import type { LearnedPart } from '../src/text/learn.ts';
import { intentLabels } from '../src/text/intent.ts';
import { sentimentLabels } from '../src/text/sentiment.ts';
import { readArchive } from '../src/archive/read.ts';
import { writeFile } from '../src/archive/write.ts';

const usage = `npm run learn                                   learns from what the team corrected and from stars
npm run learn -- --labelled FILE [--dry-run]    learns from JSON lines {text, label?, intent?, rating?, created?}

Writes content/model.json: points for words, on top of what the program ships. Shows by cross-validation, each stretch of
time left out in turn, whether that helps, and switches nothing on that does not. Then: npm run annotate -- --all

  --dry-run     shows the figures and writes nothing
`;
const options = { labelled: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;

await run({ usage, options }, (given) => {
  const { labelled } = given.values;
  if (labelled !== undefined && !existsSync(labelled))
    throw new UsageError(`--labelled: there is no file ${labelled}`);
  const archive = labelled === undefined ? readArchive(given.content) : undefined;
  for (const problem of archive?.problems ?? []) given.say(problemLine(problem));
  const rows = archive ? fromArchive(archive) : fromLines(readFileSync(labelled!, 'utf8'));
  const sentiment = learnPart(rows.sentiment, sentimentLabels.length);
  const intent = learnPart(rows.intent, intentLabels.length);
  given.say(report('sentiment', sentiment));
  given.say(report('intent', intent));
  if (given.values['dry-run']) return 0;
  const wrote = writeFile(join(given.content, 'model.json'), writeLearned({ sentiment, intent }));
  given.say(
    wrote ? 'model.json written; now: npm run annotate -- --all' : 'model.json says the same already',
  );
  return 0;
});

function report(name: string, { use, texts, before, after }: LearnedPart): string {
  if (texts < FEWEST)
    return `${name}: ${texts} corrections and stars, too few to learn from (at least ${FEWEST}): off`;
  if (before === 0 && after === 0)
    return `${name}: ${texts} texts, all with one label: nothing to tell apart: off`;
  const figures = `${texts} texts, macro-F1 ${before} before, ${after} after`;
  return use ? `${name}: ${figures}: on` : `${name}: ${figures}: less than ${LEAST_GAIN} point gained, off`;
}
