import { readFileSync } from 'node:fs';
import { Features } from '../../src/text/features.ts';
import { Scan, scan } from '../../src/text/features-scan.ts';
import { intentLabels, intentScores } from '../../src/text/intent.ts';
import { INTENT_DENSE, intentFeatures } from '../../src/text/intent-features.ts';
import { findLanguage } from '../../src/text/language.ts';
import { LANGUAGE_DENSE } from '../../src/text/language-features.ts';
import { wordsOf } from '../../src/text/learn.ts';
import { readWeights } from '../../src/text/model/read.ts';
import { sentimentLabels, sentimentScores } from '../../src/text/sentiment.ts';
import { SENTIMENT_DENSE, sentimentFeatures } from '../../src/text/sentiment-features.ts';
import { weightsFile } from '../annotate/annotator.ts';

/** Reads texts as the annotator does, before stars and kind of source: words, and the shipped points of each label. */
export function createBase() {
  const model = readWeights(readFileSync(weightsFile));
  const tokens = new Scan();
  const forLanguage = new Features(2, LANGUAGE_DENSE);
  const forSentiment = new Features(2, SENTIMENT_DENSE);
  const forIntent = new Features(2, INTENT_DENSE);
  return (sample: { text: string; title?: string; language?: string }) => {
    const whole = sample.title ? `${sample.title} . ${sample.text}` : sample.text;
    scan(whole, tokens);
    const language = findLanguage(tokens, model.language, forLanguage, sample.language);
    const polarity = sentimentFeatures(tokens, language.index, model.polarity, model.emoji, forSentiment);
    intentFeatures(whole, tokens, language.index, model.cues, polarity, forIntent);
    return {
      words: wordsOf(tokens),
      sentiment: [
        ...sentimentScores(model.sentiment, forSentiment, new Float64Array(sentimentLabels.length)),
      ],
      intent: [...intentScores(model.intent, forIntent, new Float64Array(intentLabels.length))],
    };
  };
}
