import { existsSync } from 'node:fs';
import { loadAnnotator } from './annotate/annotator.ts';
import { run, UsageError } from './command.ts';
import { table } from './evaluate/figures.ts';
import { intentFigures } from './evaluate/intent.ts';
import { languageFigures } from './evaluate/language.ts';
import { learningFigures } from './evaluate/learning.ts';
import { sentimentFigures } from './evaluate/sentiment.ts';

const usage = `npm run -s evaluate -- --data DIR [--json]

Measures the shipped weights on development data and prints every figure of the model card (src/text/model/CARD.md).

  --data DIR    the folder of the data
  --json        figures as JSON instead of tables
`;

await run({ usage, options: { data: { type: 'string' }, json: { type: 'boolean' } } }, (given) => {
  const { data, json } = given.values;
  if (data === undefined) throw new UsageError('expected --data DIR');
  if (!existsSync(data)) throw new UsageError(`--data: there is no folder ${data}`);
  const annotator = loadAnnotator();
  const figures = [
    ...sentimentFigures(data, annotator),
    ...learningFigures(data),
    ...languageFigures(data, annotator),
    ...intentFigures(data, annotator),
  ];
  given.print(json ? JSON.stringify(figures, null, 2) : table(figures));
  return 0;
});
