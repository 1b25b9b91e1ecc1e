import type { Features } from './features.ts';
import type { Scan } from './features-scan.ts';
import { languageFeatures } from './language-features.ts';
import { languages } from './lexicon.ts';
import { highestOf, score, softmax } from './linear.ts';
import type { LinearModel } from './linear.ts';

/** What no language can be told of: nothing but emoji and addresses, or a script of another language. */
export const UNKNOWN = 'unknown';

export interface FoundLanguage {
  /** ISO 639-1, or `unknown`. */
  code: string;
  /** Position among `languages` of what is most like it, whose lists are used to read it. */
  index: number;
}

/** Fewer letters than this are no language's. */
const TOO_FEW = 2;
/** How sure the text itself must be, and how long, to speak against what its source says. */
const OVERRULES = 0.98;
const LONG_ENOUGH = 40;

const scores = new Float64Array(languages.length);

/** The language of a text: what the source says (`es`, `pt-BR`), unless the text is plainly in another. */
export function findLanguage(
  scan: Scan,
  model: LinearModel,
  features: Features,
  said?: string,
): FoundLanguage {
  languageFeatures(scan, features);
  const known =
    said === undefined ? undefined : /^[a-z]{2,3}(?=$|[-_])/i.exec(said.trim())?.[0].toLowerCase();
  const legible = scan.latin >= TOO_FEW && scan.latin >= scan.foreign;
  score(model, features, scores);
  const index = highestOf(scores);
  if (known === undefined) return { code: legible ? languages[index]! : UNKNOWN, index };
  const place = (languages as readonly string[]).indexOf(known);
  if (place < 0) return { code: known, index };
  if (legible && place !== index && scan.latin >= LONG_ENOUGH && softmax(scores)[index]! > OVERRULES) {
    return { code: languages[index]!, index };
  }
  return { code: known, index: place };
}
