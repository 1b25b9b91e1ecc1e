import type { ChangedWords } from '../changed-words.ts';
import { him, her, capital, times, weeks, people, messages, the, of, to } from '../counted/ca.ts';
import { format } from '../format.ts';

const { number, date, dayMonth } = format('ca');
/** per al 3, per a l’1 */
const by = (day: string): string => `per ${to(day)}`;

export const changedCa: ChangedWords = {
  title: 'Què ha canviat',
  intro: 'Per què escoltem, què ens hem proposat, què hem fet amb el que ens diuen i de què ha servit.',
  headings: {
    purpose: 'Per què escoltem',
    goals: 'Objectius',
    decisions: 'Ens ho vau dir i…',
    brought: 'De què ha servit',
    now: 'Ja es pot veure',
    later: 'Més endavant',
  },
  noPurpose: 'Aquí van unes línies vostres: per què escolteu i per què no.',
  edit: 'Escriure-ho',
  inFile: (file) => `S’escriu al fitxer ${file}.`,
  printHint: 'Un any en una pàgina: a punt per imprimir.',
  noTopic: (topic) => `No es pot mesurar: no hi ha cap tema que es digui «${topic}».`,
  badQuery: (why) => `No es pot mesurar, perquè la cerca (query) no s’entén: ${why}.`,
  goals: {
    empty:
      'Encara no hi ha cap objectiu. Quan en poseu un (què, fins on i per a quin dia), aquí sortirà si s’hi arribarà.',
    how: 'A l’ordinador on hi ha això: npm run new -- goal',
    start: 'En començar',
    now: 'Ara',
    target: 'Fita',
    restsOn: (n) => `en quatre setmanes: ${number(n)}`,
    by: (day) => by(date(day)),
    forecast: ({ by: day, value, low, high }) =>
      `Si continua com fins ara, ${the(dayMonth(day))} ${low === high ? `serà ${value}` : `el més probable és ${value} (entre ${low} i ${high})`}.`,
    noForecast: 'Cal més temps per dir si s’hi arribarà.',
    holds: (day) => `Ara mateix està aconseguit. Falta que duri fins ${to(date(day))}.`,
    outOfReach:
      'Val més saber-ho ara: o es fa una cosa diferent, o es canvia la fita o el dia. Cap de les dues coses no és un fracàs.',
    notMeasured: 'Encara no n’hi ha prou per mesurar-ho.',
    tooMany: ({ open, shown }) =>
      `Hi ha ${him(open)} objectius oberts i aquí en surten ${him(shown)}: amb més, no se n’atén cap.`,
    over: 'Els que ja han vençut',
    chart: ({ what, points, target }) =>
      `${what}: ${number(points)} mesures des del principi, i la fita a ${target}.`,
  },
  decisions: {
    empty:
      'Encara no hi ha res apuntat. Quan decidiu alguna cosa pel que us han dit, aquí sortiran les seves paraules, què es va fer i si es nota.',
    how: 'A l’ordinador on hi ha això: npm run new -- decision "Què es decideix"',
    add: 'Apuntar una decisió',
    newTitle: 'Què hem decidit',
    since: (day) => `des ${of(date(day))}`,
    decided: (day) => `decidit ${the(date(day))}`,
    older: 'Decisions de fa més d’un any',
    because: (text) => `Per què: ${text}`,
    ledBy: (count) => (count === 1 ? 'Ens ho va dir una persona' : `Ens ho van dir en ${messages(count)}`),
    before: 'Abans',
    after: 'Després',
    side: ({ n, weeks: count }) => `${number(n)} en ${weeks(count)}`,
    answers: ({ n, weeks: count }) => `${messages(n)}, ${weeks(count)}`,
    between: (low, high) => `entre ${low} i ${high}`,
    chance: {
      more: 'És més del que explicaria l’atzar.',
      less: 'És menys del que explicaria l’atzar.',
      'no-clear-change': 'La diferència pot ser atzar.',
      'too-early': 'Calen quatre setmanes escoltades abans i quatre més després.',
    },
    burst:
      'Més de la meitat del que s’ha comptat d’un costat és d’una sola setmana: un mal dia pesa molt en aquests comptes.',
    noMeasure: 'No es va dir en què es notaria.',
    review: (day) => `Es torna a mirar ${the(date(day))}.`,
    due: (day) => `Toca tornar-ho a mirar: es va deixar ${by(date(day))}.`,
    chart: (what) => `${what}, abans i després, cadascun amb el seu marge.`,
  },
  brought: {
    empty:
      'Encara és aviat. Ja pots veure a quanta gent has contestat; les queixes arreglades i les vendes triguen més i només surten si les apuntes.',
    month: 'Mes',
    byMonth: 'Mes a mes',
    columns: {
      people: 'Persones contestades',
      answers: 'Respostes',
      turned: 'Queixes que van acabar bé',
      recommendations: 'Ens recomanen',
      minutes: 'Minuts',
      won: 'Vendes',
      saved: 'Estalvi',
    },
    people: ({ people: count, answers }) =>
      `S’ha contestat ${people(count)}${answers === count ? '' : ` (${number(answers)} respostes)`}.`,
    nobody: 'Que sapiguem, encara no s’ha contestat ningú.',
    turned: (count) =>
      count === 1 ? 'Una queixa va acabar bé.' : `${capital(her(count))} queixes van acabar bé.`,
    recommendations: (count) => `Ens han recomanat ${times(count)}.`,
    minutes: ({ sum, n }) =>
      `${sum === 1 ? 'Un minut apuntat' : `${capital(him(sum))} minuts apuntats`} en ${n === 1 ? 'una resposta' : `${her(n)} respostes`}.`,
    perPerson: (minutes) => `Per persona contestada: ${minutes} min.`,
    costPerPerson: ({ cost, hourly }) => `A ${hourly} l’hora, cada persona contestada ha costat ${cost}.`,
    money: ({ won, wonFrom, saved, savedFrom }) =>
      `${[won === undefined ? '' : `Vendes: ${won}, de ${messages(wonFrom)}`, saved === undefined ? '' : `Estalvi: ${saved}, de ${messages(savedFrom)}`].filter((part) => part !== '').join('. ')}.`,
    noMoney: 'Vendes i estalvi: ningú no ha apuntat res, així que no se’n diu res.',
    asEntered:
      'Els diners i els minuts són els que va apuntar l’equip; el programa no en calcula ni en suposa cap.',
    now: [
      'a quanta gent s’ha contestat, i en quant de temps',
      'els minuts que ha costat, si s’apunten',
      'què es demana, i qui encara espera',
    ],
    later: [
      'les queixes que acaben bé: la mateixa persona triga fins a 12 setmanes a tornar',
      'les vendes i l’estalvi, quan els apunteu',
      'si una decisió es nota: quatre setmanes abans i quatre després',
      'si val la pena ser en un lloc: 12 setmanes',
    ],
    early: (count) =>
      count === 0
        ? 'Encara no ha acabat la primera setmana d’escolta.'
        : `Fa ${weeks(count)} que escoltem; amb vuit es comença a veure.`,
  },
  link: 'Què ha canviat',
  underWay: (count) =>
    `Compte: aquesta setmana ${count === 1 ? 'en va' : 'en van'} ${number(count)}, i no s’ha acabat.`,
  dueNow: (value) => `Ara: ${value}.`,
};
