import { him, her, capital, times, weeks, messages, of, to } from '../counted/ca.ts';
import { format } from '../format.ts';
import type { PresenceWords } from '../presence-words.ts';

const { number, date, dayMonth } = format('ca');

export const presenceCa: PresenceWords = {
  title: 'Val la pena ser-hi?',
  intro:
    'Abans d’obrir un compte, o de continuar-hi: qui hi parla, de què, i quina feina donaria. Lloc per lloc, amb el que hem sentit.',
  empty:
    'Encara no hem escoltat res. Amb 12 setmanes et podrem aconsellar. Mentrestant, hi ha preguntes que només pots contestar tu.',
  soFar: (count) =>
    `Tenim ${weeks(count)} del que s’ha dit; amb 12 et podrem aconsellar. Mentrestant, hi ha preguntes que només pots contestar tu.`,
  period: (from, until) => `Amb el que s’ha dit ${of(date(from))} ${to(date(until))}.`,
  headings: {
    summary: 'En resum',
    people: 'Qui hi és',
    competitors: 'La teva competència allà',
    answers: 'Si allà es contesta',
    hour: 'Una hora a la setmana',
    why: 'Per què',
    questions: 'El que només podeu contestar vosaltres',
    rules: 'Amb quines regles s’aconsella',
  },
  heard: (count, all) => `L’hem pogut escoltar ${weeks(count)} de les últimes ${her(all)}.`,
  ready: (day) => `Amb 12 setmanes, cap ${to(dayMonth(day))}, et podrem aconsellar.`,
  ours: (count) => `S’ha parlat de tu ${times(count)}.`,
  future: (count) =>
    count === 1
      ? 'En un missatge algú buscava el que vens, sense anomenar ningú.'
      : `En ${messages(count)} es buscava el que vens, sense anomenar ningú.`,
  recommending: (count) => `T’han recomanat ${times(count)}.`,
  nobody: 'No hi hem sentit ningú que parli de tu ni busqui el que vens.',
  competitor: ({ title, mentions, good, bad }) =>
    `«${title}»: ${times(mentions)}${good + bad === 0 ? '' : `; ${[good > 0 ? `${her(good)} bé` : '', bad > 0 ? `${her(bad)} malament` : ''].filter((part) => part !== '').join(', ')}`}.`,
  noCompetitors: 'De la teva competència no se n’ha parlat.',
  asked: ({ asked, answered }) =>
    asked === 1
      ? `Un missatge demanava resposta i ${answered === 1 ? 'la va tenir' : 'no la va tenir, que sapiguem'}.`
      : answered === asked
        ? `${capital(him(asked))} missatges demanaven resposta i tots la van tenir.`
        : `${capital(him(asked))} missatges demanaven resposta; ${answered === 0 ? 'cap no la va tenir' : answered === 1 ? 'la va tenir un' : `la van tenir ${him(answered)}`}, que sapiguem.`,
  speed: (hours) =>
    hours < 1
      ? 'Del que es va contestar, la meitat va tenir resposta en menys d’una hora.'
      : hours < 48
        ? `Del que es va contestar, la meitat va tenir resposta en ${hours < 1.5 ? 'una hora' : `${her(Math.round(hours))} hores`}, o abans.`
        : `Del que es va contestar, la meitat va tenir resposta en ${him(Math.round(hours / 24))} dies, o abans.`,
  nothingAsked: 'Ningú no hi ha demanat resposta.',
  hour: ({ aWeek, minutes }) =>
    aWeek === undefined
      ? 'Demanaria resposta menys d’un missatge per setmana: d’una hora en sobra gairebé tota per explicar alguna cosa.'
      : minutes <= 60
        ? `Demanarien resposta uns ${aWeek} missatges per setmana: a cinc minuts cadascun, ${minutes <= 1 ? 'un minut' : `${him(minutes)} minuts`}. Cap en una hora i sobra temps per explicar alguna cosa.`
        : `Demanarien resposta uns ${aWeek} missatges per setmana: a cinc minuts cadascun, ${number(minutes)} minuts. En una hora no hi cap.`,
  hourEmpty: 'Gairebé ningú no hi demana resposta: l’hora se n’aniria a publicar, no a contestar.',
  questionsIntro:
    'Aquestes cinc no les sap cap programa. Sense contestar-les totes, el consell més favorable és «de moment, només escoltar».',
  unanswered: 'Encara sense contestar.',
  answerLink: 'Contestar',
  answerFile: (file) => `Es contesta al fitxer ${file}.`,
  rulesIntro: 'S’aplica la primera que valgui, al que s’ha sentit en les últimes 26 setmanes.',
  rules: [
    'Si el lloc s’ha pogut escoltar menys de 12 setmanes: de moment, només escoltar.',
    'Si s’hi pot llegir però no contestar, com a la premsa: no.',
    'Si algú parla de tu o busca el que vens almenys un cop per setmana: sí, quan les cinc preguntes d’aquesta pàgina tenen resposta; si en falta alguna, només escoltar.',
    'Si no arriben a tres els missatges sobre tu o de qui busca el que vens, ni tampoc els de la competència: no.',
    'En la resta: de moment, només escoltar.',
  ],
  link: 'Val la pena ser-hi?',
};
