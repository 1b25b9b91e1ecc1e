import { wordsIn } from './word-table.ts';

/**
 * Ways to tell other people about a place, folded, in the languages that are heard. Each alternative begins and ends with
 * a letter; there are no repetitions, so that time is linear in the text.
 */
const cues =
  '(?:(?:os|te|le|les|se) (?:lo |la |los |las )?recomiendo|lo recomiendo|la recomiendo|recomiendo|super recomendable|muy recomendable|recomendadisim[oa]|totalmente recomendable|100 recomendable|(?:teneis|tienes|tienen|hay) que (?:probar|ir|pasar|venir)|no (?:os|te) (?:lo |la |los |las )?(?:perdais|pierdas)|si (?:vais|vas|pasais|pasas|estais|estas) por|id a|pasaos|acercaos|probad|visitad|ve a|' +
  'us (?:el |la |els |les )?recomano|recomano|heu d (?:anar|provar)|no us (?:el |la )?perdeu|molt recomanable|si passeu per|aneu a|proveu|' +
  'recomendo|recomendable|tedes que (?:probar|ir)|' +
  '(?:i )?(?:highly |totally |really |would |can |d )?recommend|you (?:have to|must|should|need to) (?:try|go|visit)|don t miss|do yourself a favou?r|go (?:there|to)|give (?:it|them) a try|worth (?:a visit|the trip|visiting)|if you (?:are|re) (?:ever )?(?:in|near|around))';
const cue = new RegExp(`(?:^| )${cues}(?= |$)`, 'u');
const denied =
  /(?:^| )(?:no|ni|nunca|jamas|tampoco|not|never|don t|wouldn t|cannot|can t|won t|mai|non)(?: (?:os|te|le|les|se|us|lo|la|los|las|el|els|ho|o|a|i|would|puedo|pienso|would ever|ever))* (?:recom|recoman|recommend)/u;

/** A beginning of every cue, as it stands in texts: most texts hold none, and need not be folded. */
const hint =
  /recom|prob|prov|perd|pierd|que ir|que pasar|que venir|si v|si pas|si est|id a|pasaos|acerca|visit|compra|ve a|heu d|aneu|tedes|must|should|have to|need to|miss|favou?r|go to|go there|a try|worth|if you/iu;

/**
 * Whether praise is addressed to other people rather than to us: a recommendation. Meant for texts that are not
 * complaints; a text that is no praise counts only where it says so outright.
 */
export function recommends(text: string, intent: string): boolean {
  if (intent === 'question' || intent === 'purchase' || intent === 'news') return false;
  if (!hint.test(text)) return false;
  const folded = wordsIn(text).join(' ');
  return cue.test(folded) && !denied.test(folded);
}
