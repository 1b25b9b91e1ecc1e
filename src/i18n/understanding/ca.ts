import { format } from '../format.ts';
import type { UnderstandingWords } from '../understanding-words.ts';

const { number } = format('ca');
const texts = (count: number): string => (count === 1 ? 'un text' : `${number(count)} textos`);

export const understandingCa: UnderstandingWords = {
  annotate: {
    done: (files, changed, unmatched) =>
      `Fitxers llegits: ${number(files)}. Amb senyals diferents: ${number(changed)}. Mencions que ja no encaixen amb cap tema: ${number(unmatched)}.`,
    dryRun: 'Encara no ha canviat res: per fer-ho, sense --dry-run.',
    unmatched: 'Ja no encaixen amb cap tema; es guarden, i no entren en cap compte:',
    more: (count) => `  … i ${number(count)} més`,
  },
  learn: {
    what: { sentiment: 'To', intent: 'Què vol qui escriu' },
    tooFew: (what, count, fewest) =>
      `${what}: ${texts(count)} amb correcció o estrelles; en calen ${fewest} per aprendre alguna cosa. Continua apagat.`,
    oneLabel: (what, count) =>
      `${what}: ${texts(count)}, i tots diuen el mateix: no hi ha res a distingir. Continua apagat.`,
    helps: (what, count, before, after) =>
      `${what}: ${texts(count)}. Encerta ${number(after)} de cada 100 (F1 macro, per validació creuada); sense aprendre, ${number(before)}. Engegat.`,
    noHelp: (what, count, before, after, least) =>
      `${what}: ${texts(count)}. Encertaria ${number(after)} de cada 100 (F1 macro, per validació creuada); sense aprendre, ${number(before)}. No arriba a ${least} de millora: apagat.`,
    written: 'model.json està escrit. Ara: npm run annotate -- --all',
    same: 'model.json ja deia el mateix.',
    dryRun: 'No s’ha escrit res: per fer-ho, sense --dry-run.',
  },
};
