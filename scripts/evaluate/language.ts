import type { Annotator } from '../../src/text/annotate.ts';
import { languages } from '../../src/text/lexicon.ts';
import type { Language } from '../../src/text/lexicon.ts';
import { random } from '../train/random.ts';
import {
  heldOut,
  linguaLanguages,
  readLingua,
  readTreeGal,
  readTweetLid,
  readUmsab,
} from '../train/read-data.ts';
import type { Spoken } from '../train/read-data.ts';
import { accuracy, macroRecall, ofLabel } from './figures.ts';
import type { Figure } from './figures.ts';

/** Language on the eighth of each set that no training sees. */
export function languageFigures(data: string, annotator: Annotator): Figure[] {
  const group = 'Language';
  const figures: Figure[] = [];
  const find = (rows: Spoken[]): string[] => rows.map(({ text }) => annotator.annotate({ text }).language);
  const truth = (rows: Spoken[]): string[] => rows.map(({ language }) => language);
  const present = (rows: Spoken[]): Language[] =>
    languages.filter((one) => rows.some(({ language }) => language === one));
  const held = (rows: Spoken[]): Spoken[] => rows.filter(({ text }) => heldOut(text));

  const tweets = held(readTweetLid(data));
  const found = find(tweets);
  figures.push(
    {
      group,
      name: 'TweetLID held out, accuracy',
      value: accuracy(truth(tweets), found),
      texts: tweets.length,
      bar: 94,
      aim: 96,
    },
    {
      group,
      name: 'TweetLID held out, macro-recall',
      value: macroRecall(truth(tweets), found, present(tweets)),
      texts: tweets.length,
      bar: 90,
      aim: 93,
    },
  );
  for (const language of present(tweets)) {
    const { precision, recall } = ofLabel(truth(tweets), found, language as string);
    figures.push({
      group,
      name: `TweetLID held out, ${language}, recall`,
      value: recall,
      texts: tweets.filter((row) => row.language === language).length,
      ...(language === 'gl' ? { bar: 71, aim: 85 } : {}),
      note: `precision ${precision.toFixed(1)}`,
    });
  }

  const words = linguaLanguages.map((language) => held(readLingua(data, language, 'single-words')));
  const next = random(3);
  const pairs = words.flatMap((rows) =>
    Array.from({ length: rows.length * 4 }, (_, i) => ({
      text: `${rows[i % rows.length]!.text} ${rows[Math.floor(next() * rows.length)]!.text}`,
      language: rows[0]!.language,
    })),
  );
  const sets: [string, Spoken[], Partial<Figure>][] = [
    [
      'lingua pairs of held-out words',
      pairs,
      { bar: 85, aim: 92, note: 'made of the held-out single words' },
    ],
    ['lingua held-out single words', words.flat(), {}],
    [
      'lingua held-out sentences',
      linguaLanguages.flatMap((language) => held(readLingua(data, language, 'sentences'))),
      {},
    ],
    ['TreeGal held-out sentences', held(readTreeGal(data)), {}],
    [
      'UMSAB val tweets',
      readUmsab(data, 'val'),
      { note: 'its train part is trained on, its val part is not' },
    ],
  ];
  for (const [name, rows, more] of sets) {
    figures.push({
      group,
      name: `${name}, accuracy`,
      value: accuracy(truth(rows), find(rows)),
      texts: rows.length,
      ...more,
    });
  }
  return figures;
}
