import { format } from '../format.ts';
import type { NewWords } from '../new-words.ts';

const { date, list } = format('ca');

export const newCa: NewWords = {
  wrote: (file) => `Escrit: ${file}`,
  exists: (file) =>
    `Ja hi ha ${file}, i aquí no s’escriu damunt de res. Canvia’l a mà o fes servir un altre títol.`,
  dryRun: 'Era un assaig: no s’ha escrit res.',
  decision: {
    body: 'Què es farà, qui i quan. Surt a la pàgina «Què ha canviat».',
    noticed: (by) => `Es notarà en: ${by}`,
    notNoticed:
      'Falta dir en què es notarà: afegeix measure (per exemple, complaints o topic:repartiment) o query al fitxer.',
    again: (day) => `Es tornarà a mirar: ${date(day)}.`,
    holds: (count) =>
      count === 1
        ? 'Guarda el missatge que hi va portar.'
        : `Guarda els ${count} missatges que hi van portar.`,
    noIdea: (wanted) => `Cap idea no es diu així: «${wanted}». Aquestes són les que hi ha:`,
    idea: (id, what, people) => `  ${id}  ${what} (${people === 1 ? 'una persona' : `${people} persones`})`,
    decided: (file) => `Sobre aquesta idea ja hi ha una decisió: ${file}`,
    unknownMention: (id, candidates) =>
      candidates.length === 0
        ? `No hi ha cap menció que es digui ${id}.`
        : `Hi ha diverses mencions que comencen per ${id}: ${candidates.join(', ')}.`,
  },
  goal: {
    head: 'Objectius: com a molt tres d’oberts. Surten a la pàgina «Què ha canviat».',
    start: (what, value) => `${what}: ara mateix, ${value}. D’aquí es parteix.`,
    notMeasured: (what) =>
      `${what}: encara no n’hi ha prou per mesurar-ho, i un objectiu sense punt de partida no diu res.`,
    tooMany: (goals) =>
      `Ja hi ha tres objectius oberts (${list(goals)}). Acaba’n o treu-ne un abans de posar-ne un altre.`,
    twice: (what) => `Ja hi ha un objectiu obert amb aquesta mesura: ${what}.`,
    reached: (value) => `Ara mateix ja és a ${value}: això no seria un objectiu.`,
    wrongWay: 'Compte: amb aquesta fita, anar a pitjor comptaria com a avançar.',
    past: (day) => `Ja ha passat: ${date(day)}. La fita necessita un dia per venir.`,
    noTarget: (typed) => `«${typed}» no és una fita: s’escriu un número, com 2, 1,5 o 80%.`,
    noDay: (typed) => `«${typed}» no és un dia: s’escriu així, 2027-06-30 o 30/6/2027.`,
    share: 'La part contestada va de 0 a 100 %: escriu-la com 80%.',
  },
  topic: {
    body: 'Per què ens en volem assabentar, i què faríem. Surt a la pàgina del tema.',
    next: 'Es buscarà des de la pròxima escolta. Per buscar-ho també en el que hi ha desat: npm run annotate -- --all',
  },
  unknownTopic: (id, meant) =>
    `No hi ha cap tema que es digui «${id}».${meant === undefined ? '' : ` Volies dir «${meant}»?`}`,
};
