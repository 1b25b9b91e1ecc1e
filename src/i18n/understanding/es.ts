import { format } from '../format.ts';
import type { UnderstandingWords } from '../understanding-words.ts';

const { number } = format('es');
const texts = (count: number): string => (count === 1 ? 'un texto' : `${number(count)} textos`);

export const understandingEs: UnderstandingWords = {
  annotate: {
    done: (files, changed, unmatched) =>
      `Archivos leídos: ${number(files)}. Con señales distintas: ${number(changed)}. Menciones que ya no encajan con ningún tema: ${number(unmatched)}.`,
    dryRun: 'Nada ha cambiado todavía: para hacerlo, sin --dry-run.',
    unmatched: 'Ya no encajan con ningún tema; se guardan, y no entran en ninguna cuenta:',
    more: (count) => `  … y ${number(count)} más`,
  },
  learn: {
    what: { sentiment: 'Tono', intent: 'Qué quiere quien escribe' },
    tooFew: (what, count, fewest) =>
      `${what}: ${texts(count)} con corrección o estrellas; hacen falta ${fewest} para aprender algo. Sigue apagado.`,
    oneLabel: (what, count) =>
      `${what}: ${texts(count)}, y todos dicen lo mismo: no hay nada que distinguir. Sigue apagado.`,
    helps: (what, count, before, after) =>
      `${what}: ${texts(count)}. Acierta ${number(after)} de cada 100 (F1 macro, por validación cruzada); sin aprender, ${number(before)}. Encendido.`,
    noHelp: (what, count, before, after, least) =>
      `${what}: ${texts(count)}. Acertaría ${number(after)} de cada 100 (F1 macro, por validación cruzada); sin aprender, ${number(before)}. No llega a ${least} de mejora: apagado.`,
    written: 'model.json está escrito. Ahora: npm run annotate -- --all',
    same: 'model.json ya decía lo mismo.',
    dryRun: 'No se ha escrito nada: para hacerlo, sin --dry-run.',
  },
};
