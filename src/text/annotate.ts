import { comparison, weighComparison } from './comparison.ts';
import type { Names } from './comparison.ts';
import { Features } from './features.ts';
import { Scan, scan } from './features-scan.ts';
import { intentLabels, intentOf, intentScores, isNewsKind, weighIntent, weighProposal } from './intent.ts';
import type { Intent } from './intent.ts';
import { INTENT_DENSE, intentFeatures } from './intent-features.ts';
import { findLanguage } from './language.ts';
import { LANGUAGE_DENSE } from './language-features.ts';
import { applyLearned, prepareLearned } from './learn.ts';
import type { LearnedModel } from './learn.ts';
import { readWeights } from './model/read.ts';
import { proposes } from './proposals.ts';
import { sentimentLabels, sentimentOf, sentimentScores, weighSentiment } from './sentiment.ts';
import type { Sentiment } from './sentiment.ts';
import { SENTIMENT_DENSE, sentimentFeatures } from './sentiment-features.ts';
export type { LearnedModel } from './learn.ts';

/** A text to annotate. Plain text, any language, hostile or empty. */
export interface Sample {
  text: string;
  title?: string;
  /** What the source says of its language; found by the text where absent or plainly wrong. */
  language?: string;
  /** Stars, 1 to 5. */
  rating?: number;
  /** Kind of source: `google-news`, `app-store`, …; `press` for a source of the press of any other kind. */
  kind?: string;
  /** Names in the text, where they are known: what it says where it compares us with others. */
  names?: Names;
}

/** What the program says of a text: the `signals` of a mention, without topics and story. */
export interface Annotation {
  /** ISO 639-1, or `unknown`. */
  language: string;
  sentiment: Sentiment;
  intent: Intent;
}

export interface Annotator {
  /** Never throws, whatever the text. Texts are read as far as 4,000 characters. */
  annotate: (sample: Sample) => Annotation;
}

/**
 * An annotator over the shipped weights and, where there is one, the model learned on site. It keeps room for one text
 * and uses it again for the next; apart from that it is pure: the same sample, the same answer.
 */
export function createAnnotator(weights: Uint8Array, learned?: LearnedModel): Annotator {
  const model = readWeights(weights);
  const prepared = prepareLearned(learned);
  const tokens = new Scan();
  const forLanguage = new Features(2, LANGUAGE_DENSE);
  const forSentiment = new Features(2, SENTIMENT_DENSE);
  const forIntent = new Features(2, INTENT_DENSE);
  const feeling = new Float64Array(sentimentLabels.length);
  const aim = new Float64Array(intentLabels.length);
  return {
    annotate({ text, title, language: said, rating, kind, names }) {
      const whole = title ? `${title} . ${text}` : text;
      scan(whole, tokens);
      const language = findLanguage(tokens, model.language, forLanguage, said);
      const polarity = sentimentFeatures(tokens, language.index, model.polarity, model.emoji, forSentiment);
      intentFeatures(whole, tokens, language.index, model.cues, polarity, forIntent);
      if (tokens.count === 0) {
        // Nothing to read: whatever is said then, the stars and the kind of source say it.
        feeling.fill(0)[1] = 0.01;
        aim.fill(0)[aim.length - 1] = 0.01;
      } else {
        sentimentScores(model.sentiment, forSentiment, feeling);
        intentScores(model.intent, forIntent, aim);
        applyLearned(prepared, tokens, feeling, aim);
      }
      weighSentiment(feeling, rating, isNewsKind(kind));
      weighIntent(aim, rating, kind);
      if (rating !== undefined && rating >= 4 && proposes(whole)) weighProposal(aim, rating);
      if (names) weighComparison(comparison(whole, names), feeling, aim);
      return {
        language: language.code,
        sentiment: sentimentOf(feeling, model.temperature.sentiment),
        intent: intentOf(aim, model.temperature.intent),
      };
    },
  };
}
