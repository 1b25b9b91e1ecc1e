import { placedWords, wordsIn } from './word-table.ts';

/** Beginnings and verbs of wishes, folded: what marks the sentence of a text in which something is asked for. */
const wish =
  /(?:^| )(?:estaria (?:muy |genial |super )?(?:bien|genial|estupendo|guay)|seria (?:muy |un |una )?(?:bueno|genial|util|ideal|estupendo|idea|buena|detalle|maravilla)|me encantaria|me gustaria|nos gustaria|nos encantaria|os propongo|propongo|propondria|sugiero|sugerencia|sugeriria|por sugerir|por pedir|ojala|podriais|podrian|podria|podrias|deberiais|deberian|deberia|tendriais|tendrian que|tendria que|solo (?:os )?falta|falta|faltaria|echo (?:de menos|en falta)|hace falta|y si|por que no|animaos|animarais|añadid|poned|pusierais|pusieran|quitad|abrid|haced|que hagan|que hagais|que abrais|que pongan|que pongais|que vendais|necesitamos|pedimos|insisto|imaginais|estaria be|seria (?:be|bo|genial)|m agradaria|ens agradaria|podrieu|haurieu|tant de bo|trobo a faltar|per que no|suggereixo|proposo|it would be|would be (?:nice|great|good|lovely|helpful)|it d be|i wish|we wish|i d love|would love|could you|can you please|please (?:add|open|make|offer|consider|bring)|you should|they should|should (?:offer|open|have|make|add)|how about|what about|why (?:not|don t|doesn t)|need to|needs to|suggestion|suggest|if only|consider|bring back|seria bo|gustariame|podiades|deberiades)(?= |$)/u;

/** What is asked for in a text, and its words, folded. */
export interface Asked {
  text: string;
  words: string[];
}

const sentence = /[^.!?…\n]+[.!?…]*/gu;

/** The sentences of a text that ask for something; all of it where none is marked. */
export function askedIn(title: string, text: string): Asked {
  const whole = `${title}. ${text}`;
  const { words, starts } = placedWords(whole);
  const asked: Asked = { text: whole, words };
  // What no sentence can hold where the whole does not, sentence after sentence.
  if (!wish.test(words.join(' '))) return asked;
  const sentences: string[] = [];
  const inside: string[] = [];
  let at = 0;
  for (const { 0: found, index } of whole.matchAll(sentence)) {
    const first = at;
    while (at < words.length && starts[at]! < index + found.length) at += 1;
    const own = words.slice(first, at);
    if (!wish.test(own.join(' '))) continue;
    sentences.push(found.trim());
    inside.push(...own);
  }
  return sentences.length > 0 ? { text: sentences.join(' '), words: inside } : asked;
}

/** The same without its words. */
export const wishesOf = (title: string, text: string): string => askedIn(title, text).text;

/** Wishes that say so outright, whatever else a text is: praise often holds one. */
const outright =
  /(?:^| )(?:(?:estaria|seria) (?:muy |tan |super )?(?:bien|genial|util|ideal|estupendo|bueno|guay)|seria una (?:buena |gran )?idea|(?:me|nos) (?:encantaria|gustaria) (?:que|un|una|poder)|ojala|propongo|propondria|sugiero|sugerencia|por sugerir|por pedir|(?:os|le|les) falta|solo falta|echo (?:de menos|en falta)|deberian? (?:abrir|hacer|poner|aceptar|vender|ofrecer|tener|traer|dar|dejar|añadir|premiar)|deberiais|podrian? (?:en )?(?:\p{L}+ )?(?:abrir|hacer|poner|aceptar|vender|ofrecer|tener|traer|dar|sacar)|tendrian? que (?:abrir|hacer|poner|aceptar|vender|ofrecer|dar|sacar)|que (?:hagan|hagais|pongan|pongais|vendan|vendais|abran|abrais)|os imaginais un|idea para|insisto si|podriais (?:abrir|hacer|poner|aceptar|vender|ofrecer|tener|traer|dar|sacar|probar|animar)|y si (?:\p{L}+ ){0,3}\p{L}+(?:ara|iera|ase|iese|arais|ierais|aran|ieran)|añadid|poned|animaos|estaria be|m agradaria|tant de bo|proposo|suggereixo|it would be (?:\p{L}+ )?(?:nice|great|good|lovely|helpful|useful)|would be (?:nice|great|lovely)|i wish (?:you|they|there)|would love (?:to see|it if|you to|some|a)|please (?:add|offer|make|bring back)|(?:you|they) should (?:add|offer|open|have|make|sell|accept)|suggestion)(?= |$)/u;

/**
 * A part of every outright wish, as it stands in texts: most texts hold none, and need not be folded. What folding alone would
 * bring to light (soft hyphens, joiners, wide and mathematical letters) is always folded.
 */
const hint =
  /estar|encantar|gustar|ser[iíÍ]|ojal|propon|sugi|suger|pedir|falta|echo|deber|podr|tendr|hag[aáÁ]|pong|vend|abr[aáÁ]|magin|idea|insist|y\P{L}+si|adid|poned|anima|agrada|tant|propos|sugger|would|wish|please|should|suggest|[\u00AD\u0300-\u036F\u200B-\u200F\u2060-\u2064\uFE00-\uFE0F\uFEFF\uFF00-\uFFEF\u{1D400}-\u{1D7FF}\u{E0100}-\u{E01EF}]/iu;

/** Whether a text holds a wish: said outright, or as its intent is to suggest. */
export function holdsWish(title: string, text: string, intent: string): boolean {
  if (intent === 'suggestion') return true;
  if (intent !== 'praise' && intent !== 'other' && intent !== 'question') return false;
  const whole = `${title} ${text}`;
  return hint.test(whole) && outright.test(wordsIn(whole).join(' '));
}
