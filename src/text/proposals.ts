import { foldWords } from './tokens.ts';

/**
 * How people say outright that they propose something. In folded words; few and plain, for what they find is taken from
 * praise. "Ojalá" counts only where it is followed by what we should do.
 */
const proposing = [
  // Spanish and Galician
  'os propongo|os propondria|propongo que|propongo una|propongo un|os sugiero|sugiero|sugeriria|una sugerencia',
  'como sugerencia|(?:estaria|seria) (?:muy )?(?:bien|genial|estupendo|bueno) (?:que|si)|no estaria mal|podriais',
  'ojala (?:\\w+ )?\\w+(?:rais|seis|ais|eis)|ojala hubiera|propoñovos|propoño que|suxiro|estaria ben (?:que|se)|poderiades',
  // Catalan and Portuguese
  'us proposo|proposo que|us suggereixo|suggereixo|estaria be (?:que|si)|podrieu|tant de bo (?:\\w+ )?\\w+(?:eu|iu)',
  'sugiro|proponho|seria bom (?:que|se)|voces poderiam',
  // English
  'i suggest|i d suggest|i would suggest|my (?:only )?suggestion|(?:it )?would be (?:nice|great|good) (?:if|to have)',
  'please add|i propose|you could (?:add|sell|offer|open|make)|how about adding',
];
const proposal = new RegExp(`(?:^| )(?:${proposing.join('|')})(?= |$)`);

/** Whether a text proposes something outright, whatever stars it comes with. */
export const proposes = (text: string): boolean => proposal.test(foldWords(text.slice(0, 4000)));
