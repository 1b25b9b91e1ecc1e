import type { Annotator } from '../../src/text/annotate.ts';
import { sentimentLabels } from '../../src/text/sentiment.ts';
import type { SentimentLabel } from '../../src/text/sentiment.ts';
import { readOpener, readUmsab, umsabLanguages } from '../train/read-data.ts';
import type { Opinion } from '../train/read-data.ts';
import { accuracy, macroF1, mean } from './figures.ts';
import type { Figure } from './figures.ts';
import { readAirlines } from './learning.ts';
import { reliability } from './reliability.ts';

const truthOf = (rows: Opinion[]): SentimentLabel[] => rows.map(({ label }) => sentimentLabels[label]);

/** Sentiment on the development parts, the language found by the program itself. */
export function sentimentFigures(data: string, annotator: Annotator): Figure[] {
  const group = 'Sentiment';
  const label = (text: string): SentimentLabel => annotator.annotate({ text }).sentiment.label;
  const figures: Figure[] = [];
  const val = readUmsab(data, 'val');
  const each = Object.values(umsabLanguages).map((language) => {
    const rows = val.filter((row) => row.language === language);
    const value = macroF1(
      truthOf(rows),
      rows.map(({ text }) => label(text)),
      sentimentLabels,
    );
    return { language, value, texts: rows.length };
  });
  for (const { language, value, texts } of each) {
    const spanish = language === 'es' ? { bar: 58, aim: 68 } : {};
    figures.push({ group, name: `UMSAB val, ${language}, macro-F1`, value, texts, ...spanish });
  }
  figures.push({
    group,
    name: 'UMSAB val, mean of six, macro-F1',
    value: mean(each.map(({ value }) => value)),
    texts: val.length,
    bar: 63,
    aim: 70,
  });
  const spanish = val.filter(({ language }) => language === 'es');
  const swaps = spanish.filter(({ text, label: truth }) => {
    const found = label(text);
    return (truth === 0 && found === 'positive') || (truth === 2 && found === 'negative');
  });
  figures.push({
    group,
    name: 'UMSAB val, es, positive↔negative swaps',
    value: (100 * swaps.length) / spanish.length,
    texts: spanish.length,
    bar: 10,
    aim: 5,
    below: true,
  });
  const airlines = readAirlines(data);
  figures.push({
    group,
    name: 'Spanish airline tweets, as shipped, macro-F1',
    value: macroF1(
      airlines.map((row) => row.label),
      airlines.map(({ text }) => label(text)),
      sentimentLabels,
    ),
    texts: airlines.length,
    bar: 42,
    aim: 50,
    note: 'a domain never seen in training',
  });
  const opener = [
    { language: 'es', part: 'dev', bar: 85, aim: 92 },
    { language: 'en', part: 'dev' },
    { language: 'ca', part: 'dev', bar: 75, aim: 85 },
    { language: 'ca', part: 'train', note: 'never trained on: larger than dev' },
    { language: 'eu', part: 'dev', bar: 60, aim: 80 },
    { language: 'eu', part: 'train', note: 'never trained on: larger than dev' },
  ] as const;
  for (const { language, part, ...more } of opener) {
    const rows = readOpener(data, language, part);
    const found = rows.map(({ text }) => annotator.annotate({ text }).sentiment);
    figures.push({
      group,
      name: `OpeNER ${language} ${part}, accuracy (neutral counts as wrong)`,
      value: accuracy(
        truthOf(rows),
        found.map(({ label: one }) => one),
      ),
      texts: rows.length,
      ...more,
    });
    figures.push({
      group,
      name: `OpeNER ${language} ${part}, accuracy of the sign of the score`,
      value: accuracy(
        rows.map(({ label: truth }) => truth === 2),
        found.map(({ score }) => score > 0),
      ),
      texts: rows.length,
    });
  }
  const told = val.map(({ text, label: truth }) => {
    const { label: said, confidence } = annotator.annotate({ text }).sentiment;
    return { right: said === sentimentLabels[truth], confidence };
  });
  return [...figures, ...reliability('Sentiment: is the confidence honest?', told)];
}
