import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { run, UsageError } from './command.ts';
import { calibrate } from './train/calibrate.ts';
import { intentExamples } from './train/intent-examples.ts';
import { languageExamples } from './train/language-examples.ts';
import {
  INTENT_TEMPERATURE,
  createReader,
  fitIntent,
  fitLanguage,
  fitSentiment,
  sentimentExamples,
} from './train/recipe.ts';
import { sentimentRows } from './train/sentiment-examples.ts';
import { writeWeights } from './train/write-weights.ts';

const usage = `npm run train -- --data DIR [--out FILE]

Trains the weights that Oído ships from the data marked "ship", a few minutes on one core. The same data give the same
bytes. Development and test parts are never read.

  --data DIR    the folder of the data (its SOURCES.md says where each set is from and what it may be used for)
  --out FILE    where the weights go (else src/text/model/weights.bin)
`;
const shipped = fileURLToPath(new URL('../src/text/model/weights.bin', import.meta.url));

await run({ usage, options: { data: { type: 'string' }, out: { type: 'string' } } }, async (given) => {
  const data = given.values.data;
  if (data === undefined) throw new UsageError('expected --data DIR');
  if (!existsSync(data)) throw new UsageError(`--data: there is no folder ${data}`);
  const reader = createReader();

  given.say('language');
  const language = fitLanguage(reader, languageExamples(data));
  given.say('sentiment');
  const { rows, counted } = sentimentRows(data);
  const examples = sentimentExamples(reader, rows);
  const sentiment = fitSentiment(examples);
  const temperature = {
    language: 1,
    sentiment: calibrate(examples, counted, fitSentiment),
    intent: INTENT_TEMPERATURE,
  };
  given.say('intent');
  const intent = fitIntent(reader, intentExamples(data));

  const { polarity, cues, emoji } = reader;
  const bytes = writeWeights({ polarity, cues, emoji, language, sentiment, intent, temperature });
  await writeFile(given.values.out ?? shipped, bytes);
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  given.say(`${bytes.length} bytes, sha256 ${digest}…, sentiment temperature ${temperature.sentiment}`);
  return 0;
});
