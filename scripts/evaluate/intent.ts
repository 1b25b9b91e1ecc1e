import { join } from 'node:path';
import type { Annotator } from '../../src/text/annotate.ts';
import { hashOf } from '../../src/text/hashing.ts';
import { intentLabels } from '../../src/text/intent.ts';
import type { IntentLabel } from '../../src/text/intent.ts';
import { readJsonLines } from '../train/read-data.ts';
import { accuracy, macroF1, ofLabel } from './figures.ts';
import type { Figure } from './figures.ts';
import { reliability } from './reliability.ts';

/** The half of the Spanish texts that nobody looked at while the rules were written. */
const unread = (text: string): boolean => (hashOf(text, 55) & 1) === 1;

/** Intent on the development sets; none of them is trained on. */
export function intentFigures(data: string, annotator: Annotator): Figure[] {
  const group = 'Intent';
  const figures: Figure[] = [];
  const find = (rows: { text: string }[]): IntentLabel[] =>
    rows.map(({ text }) => annotator.annotate({ text }).intent.label);

  const spanish = readJsonLines<{ text: string; intent: IntentLabel; source: string }>(
    join(data, 'intent/intent-es-dev.jsonl'),
  );
  const parts: [string, typeof spanish, object][] = [
    ['Spanish, 7 classes', spanish, {}],
    ['Spanish, the half read while writing the lists', spanish.filter(({ text }) => !unread(text)), {}],
    [
      'Spanish, the half never read',
      spanish.filter(({ text }) => unread(text)),
      { note: 'the honest figure' },
    ],
  ];
  for (const [name, rows, more] of parts) {
    const truth = rows.map(({ intent }) => intent);
    const found = find(rows);
    figures.push(
      {
        group,
        name: `${name}, macro-F1`,
        value: macroF1(truth, found, intentLabels),
        texts: rows.length,
        bar: 65,
        aim: 80,
        ...more,
      },
      {
        group,
        name: `${name}, accuracy`,
        value: accuracy(truth, found),
        texts: rows.length,
        bar: 72,
        aim: 85,
        ...more,
      },
    );
  }
  const truth = spanish.map(({ intent }) => intent);
  const found = find(spanish);
  for (const label of intentLabels) {
    const { precision, recall, f1 } = ofLabel(truth, found, label);
    figures.push({
      group,
      name: `Spanish, ${label}, F1`,
      value: f1,
      texts: truth.filter((one) => one === label).length,
      note: `precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)}`,
    });
  }

  const tweets = readJsonLines<{ text: string; complaint: number }>(
    join(data, 'intent/complaints-en-train.jsonl'),
  );
  figures.push({
    group,
    name: 'complaint or not, English tweets, macro-F1',
    value: macroF1(
      tweets.map(({ complaint }) => complaint === 1),
      find(tweets).map((label) => label === 'complaint'),
      [true, false],
    ),
    texts: tweets.length,
    bar: 70,
    aim: 80,
  });
  const suggestions = [
    ['suggestions-forum-en-dev', 'suggestion, software forum, F1', { bar: 70, aim: 75 }],
    [
      'suggestions-forum-en-train',
      'suggestion, software forum, the larger part, F1',
      { note: 'labels of one crowd, noisier' },
    ],
    ['suggestions-hotel-en-dev', 'suggestion, hotel reviews, F1', { bar: 80, aim: 86 }],
  ] as const;
  for (const [file, name, more] of suggestions) {
    const rows = readJsonLines<{ text: string; suggestion: number }>(join(data, `intent/${file}.jsonl`));
    const said = find(rows).map((label) => label === 'suggestion');
    const { precision, recall, f1 } = ofLabel(
      rows.map(({ suggestion }) => suggestion === 1),
      said,
      true,
    );
    const note = `precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)}${'note' in more ? `; ${more.note}` : ''}`;
    figures.push({ group, name, value: f1, texts: rows.length, ...more, note });
  }
  const told = spanish
    .filter(({ text }) => unread(text))
    .map(({ text, intent }) => {
      const { label, confidence } = annotator.annotate({ text }).intent;
      return { right: label === intent, confidence };
    });
  return [...figures, ...reliability('Intent: is the confidence honest? (the half never read)', told)];
}
