export type SentimentLabel = 'positive' | 'negative' | 'neutral';
export interface Sentiment {
  label: SentimentLabel;
  score: number;
  confidence: number;
}

const good =
  'bien bueno buena buenos buenas buen genial excelente perfecto perfecta gracias encanta encantado encantada mejor rico rica buenisimo buenisima delicioso deliciosa recomiendo recomendable amable amables simpatico maravilla maravilloso maravillosa estupendo estupenda fantastico fantastica felicidades enhorabuena feliz gusta contento contenta increible magnifico rapido limpio acogedor good great excellent love loved best perfect thanks thank amazing awesome friendly delicious nice happy recommend wonderful fantastic lovely clean helpful';
const bad =
  'mal malo mala malos malas peor peores horrible fatal asco vergüenza lento lenta sucio sucia caro cara pesimo pesima nunca queja reclamacion estafa robo timo decepcion decepcionado decepcionada desastre tarde frio roto rota problema problemas triste odio basura engaño bad worst terrible awful horrible hate dirty slow rude broken disappointed disappointing disgusting scam refund never problem worse expensive useless poor delayed cancelled';
const polarity = new Map<string, number>([
  ...good.split(' ').map((word) => [word, 1] as const),
  ...bad.split(' ').map((word) => [word, -1] as const),
  ...[...'😀😁😍🥰😊👍❤💕🎉👏😋🙏'].map((emoji) => [emoji, 1.5] as const),
  ...[...'😡😠😤👎💩🤬😞😢😭🤮'].map((emoji) => [emoji, -1.5] as const),
]);
const negators = new Set('no ni nunca jamas sin not never without nada tampoco'.split(' '));
const intensifiers = new Set('muy super tan mas really very so too demasiado'.split(' '));
const piece = /[\p{L}]+|\p{Extended_Pictographic}/gu;

/** Words, negation, intensifiers, emoji and stars. */
export function readSentiment(text: string, rating?: number): Sentiment {
  let sum = 0;
  let hits = 0;
  let negated = 0;
  let strength = 1;
  for (const [token] of text.slice(0, 5000).toLowerCase().matchAll(piece)) {
    const word =
      token === 'vergüenza' ? token : token.normalize('NFD').replace(/[\u0300-\u0302\u0304-\u036f]/g, '');
    const value = polarity.get(word);
    if (value !== undefined) {
      sum += value * strength * (negated > 0 ? -0.8 : 1);
      hits += 1;
    }
    strength = intensifiers.has(word) ? 1.5 : 1;
    negated = negators.has(word) ? 4 : negated - 1;
  }
  let score = hits === 0 ? 0 : Math.tanh(sum / Math.sqrt(hits) / 2);
  if (rating) score = rating >= 4 ? Math.max(score, 0.7) : rating <= 2 ? Math.min(score, -0.7) : score / 2;
  const label = score > 0.2 ? 'positive' : score < -0.2 ? 'negative' : 'neutral';
  const confidence = label === 'neutral' ? 0.5 : 0.4 + Math.abs(score) / 2;
  return { label, score: Math.round(score * 100) / 100, confidence: Math.round(confidence * 100) / 100 };
}
