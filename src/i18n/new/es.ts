import { format } from '../format.ts';
import type { NewWords } from '../new-words.ts';

const { date, list } = format('es');

export const newEs: NewWords = {
  wrote: (file) => `Escrito: ${file}`,
  exists: (file) =>
    `Ya existe ${file}, y aquí no se escribe encima de nada. Cámbialo a mano o usa otro título.`,
  dryRun: 'Era un ensayo: no se ha escrito nada.',
  decision: {
    body: 'Qué se va a hacer, quién y cuándo. Esto sale en la página «Qué ha cambiado».',
    noticed: (by) => `Se notará en: ${by}`,
    notNoticed:
      'Falta decir en qué se notará: añade measure (por ejemplo, complaints o topic:reparto) o query al archivo.',
    again: (day) => `Se volverá a mirar el ${date(day)}.`,
    holds: (count) =>
      count === 1
        ? 'Guarda el mensaje que llevó a ella.'
        : `Guarda los ${count} mensajes que llevaron a ella.`,
    noIdea: (wanted) => `Ninguna idea se llama así: «${wanted}». Estas son las que hay:`,
    idea: (id, what, people) => `  ${id}  ${what} (${people === 1 ? 'una persona' : `${people} personas`})`,
    decided: (file) => `Sobre esa idea ya hay una decisión: ${file}`,
    unknownMention: (id, candidates) =>
      candidates.length === 0
        ? `No hay ninguna mención que se llame ${id}.`
        : `Hay varias menciones que empiezan por ${id}: ${candidates.join(', ')}.`,
  },
  goal: {
    head: 'Objetivos: como mucho tres abiertos. Salen en la página «Qué ha cambiado».',
    start: (what, value) => `${what}: ahora mismo, ${value}. De ahí se parte.`,
    notMeasured: (what) =>
      `${what}: todavía no hay bastante para medirlo, y un objetivo sin punto de partida no dice nada.`,
    tooMany: (goals) =>
      `Ya hay tres objetivos abiertos (${list(goals)}). Termina o quita uno antes de poner otro.`,
    twice: (what) => `Ya hay un objetivo abierto con esa medida: ${what}.`,
    reached: (value) => `Ahora mismo ya está en ${value}: eso no sería un objetivo.`,
    wrongWay: 'Ojo: con esa meta, ir a peor contaría como avanzar.',
    past: (day) => `El ${date(day)} ya ha pasado: la meta necesita un día por venir.`,
    noTarget: (typed) => `«${typed}» no es una meta: se escribe un número, como 2, 1,5 o 80%.`,
    noDay: (typed) => `«${typed}» no es un día: se escribe así, 2027-06-30 o 30/6/2027.`,
    share: 'La parte contestada va de 0 a 100 %: escríbela como 80%.',
  },
  topic: {
    body: 'Por qué queremos enterarnos de esto, y qué haríamos. Sale en la página del tema.',
    next: 'Lo nuevo se buscará desde la próxima escucha. Para buscarlo también en lo guardado: npm run annotate -- --all',
  },
  unknownTopic: (id, meant) =>
    `No hay ningún tema que se llame «${id}».${meant === undefined ? '' : ` ¿Querías decir «${meant}»?`}`,
};
