import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsIn } from './annotate/words.ts';
import { problemLine, run, UsageError } from './command.ts';
import { fromArchive, fromLines } from './train/labelled.ts';
import { FEWEST, LEAST_GAIN, learnPart, writeLearned } from './train/learned.ts';
import type { UnderstandingWords } from '../src/i18n/understanding-words.ts';
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
  const { learn: words } = wordsIn(given.content);
  given.say(report(words, 'sentiment', sentiment));
  given.say(report(words, 'intent', intent));
  if (given.values['dry-run']) {
    given.say(words.dryRun);
    return 0;
  }
  const wrote = writeFile(join(given.content, 'model.json'), writeLearned({ sentiment, intent }));
  given.say(wrote ? words.written : words.same);
  return 0;
});

function report(
  words: UnderstandingWords['learn'],
  part: 'sentiment' | 'intent',
  { use, texts, before, after }: LearnedPart,
): string {
  const what = words.what[part];
  if (texts < FEWEST) return words.tooFew(what, texts, FEWEST);
  if (before === 0 && after === 0) return words.oneLabel(what, texts);
  return use ? words.helps(what, texts, before, after) : words.noHelp(what, texts, before, after, LEAST_GAIN);
}
