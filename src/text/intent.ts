import type { Sentiment } from './sentiment.ts';

export type IntentLabel = 'complaint' | 'question' | 'suggestion' | 'praise' | 'purchase' | 'news' | 'other';
export interface Intent {
  label: IntentLabel;
  confidence: number;
}

const newsKinds = new Set(['google-news', 'gdelt', 'bing-news', 'press']);
const purchase =
  /\b(d[oó]nde (puedo )?(comprar|encontrar|venden)|quiero (comprar|reservar|encargar|pedir)|quisiera (comprar|reservar|encargar|pedir)|recomend[aá]is|alguien (sabe|conoce) (de )?(alg[uú]n|una?|d[oó]nde)|cu[aá]nto (cuesta|vale)|where can i (buy|get|find)|looking for|any recommendations|how much (is|are|does)|i want to (buy|book|order))\b/i;
const suggestion =
  /\b(deber[ií]an|deber[ií]ais|podr[ií]an|podr[ií]ais|estar[ií]a bien|molar[ií]a|ser[ií]a (ideal|bueno|genial)|ojal[aá]|sugerencia|sugiero|propongo|echo de menos|should|would be (nice|great|good)|please add|i wish|suggest(ion)?|it'd be)\b/i;
const complaint =
  /\b(queja|reclamaci[oó]n|nadie (contesta|responde|coge)|verg[uü]enza|estafa|fatal|p[eé]simo|reembolso|devoluci[oó]n|sigo esperando|no funciona|(lleg[oó]|llega) (tarde|fr[ií]o)|horrible|nunca m[aá]s|complaint|refund|still waiting|doesn't work|not working|never again|worst|no (answer|response|reply))\b/i;
const news = /\b(anuncia|presenta|inaugura|seg[uú]n|announces|launches|reports|opens)\b/i;

/** Cues of each intent, the stars and the kind of source. */
export function readIntent(
  text: string,
  sentiment: Sentiment,
  about: { rating?: number; kind?: string },
): Intent {
  const shortened = text.slice(0, 5000);
  if (about.kind !== undefined && newsKinds.has(about.kind)) return { label: 'news', confidence: 0.9 };
  if (purchase.test(shortened)) return { label: 'purchase', confidence: 0.6 };
  if (complaint.test(shortened)) return { label: 'complaint', confidence: 0.7 };
  if (suggestion.test(shortened)) return { label: 'suggestion', confidence: 0.6 };
  if (about.rating && about.rating <= 2) return { label: 'complaint', confidence: 0.7 };
  if (/\?/.test(shortened))
    return { label: sentiment.label === 'negative' ? 'complaint' : 'question', confidence: 0.5 };
  if (sentiment.label === 'negative') return { label: 'complaint', confidence: 0.45 };
  if (sentiment.label === 'positive') return { label: 'praise', confidence: 0.5 };
  return { label: news.test(shortened) ? 'news' : 'other', confidence: 0.4 };
}
