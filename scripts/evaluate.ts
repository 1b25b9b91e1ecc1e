import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadAnnotator } from './annotate/annotator.ts';
import { run, UsageError } from './command.ts';
import { by, table } from './evaluate/figures.ts';
import { intentFigures } from './evaluate/intent.ts';
import { languageFigures } from './evaluate/language.ts';
import { learningFigures } from './evaluate/learning.ts';
import { sentimentFigures } from './evaluate/sentiment.ts';
import { storyFigures } from './evaluate/stories.ts';

const usage = `npm run -s evaluate -- --data DIR [--json]

Measures the shipped weights on development data and prints every figure of the model card (src/text/model/CARD.md).

  --data DIR    the folder of the data; stories are measured on the headlines of feeds/real in it or beside it
  --json        figures as JSON instead of tables
`;

await run({ usage, options: { data: { type: 'string' }, json: { type: 'boolean' } } }, async (given) => {
  const { data, json } = given.values;
  if (data === undefined) throw new UsageError('expected --data DIR');
  if (!existsSync(data)) throw new UsageError(`--data: there is no folder ${data}`);
  const annotator = loadAnnotator();
  const stories = await storyFigures([data, join(data, '..')]);
  if (stories.length === 0) given.say(`no feeds/real in ${data} or beside it: stories are not measured`);
  const figures = [
    ...by('evaluate/sentiment.ts', sentimentFigures(data, annotator)),
    ...by('evaluate/learning.ts', learningFigures(data)),
    ...by('evaluate/language.ts', languageFigures(data, annotator)),
    ...by('evaluate/intent.ts', intentFigures(data, annotator)),
    ...by('measure/stories.ts', stories),
  ];
  given.print(json ? JSON.stringify(figures, null, 2) : table(figures));
  return 0;
});
