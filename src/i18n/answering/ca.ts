import type { AnsweringWords } from '../answering-words.ts';
import * as counted from '../counted/ca.ts';
import { capital, quoted } from '../counted/ca.ts';
import { format } from '../format.ts';

const { number, list, date } = format('ca');
/** Before, or instead of, a masculine noun: cap, un, dos, 21. */
const him = (count: number): string => (count === 0 ? 'cap' : counted.him(count));
/** The same of a feminine noun: cap, una, dues, 21. */
const her = (count: number): string => (count === 0 ? 'cap' : counted.her(count));
const times = (count: number): string => `${her(count)} ${count === 1 ? 'vegada' : 'vegades'}`;

function duration(hours: number): string {
  if (hours < 0.1) return 'uns minuts';
  if (hours < 1) return `${number(Math.round(hours * 60))} minuts`;
  if (hours < 48) {
    const whole = Math.round(hours);
    return `${her(whole)} ${whole === 1 ? 'hora' : 'hores'}`;
  }
  return `${him(Math.round(hours / 24))} dies`;
}

const template = `# Com contestem

Una pàgina per a qui contesti. Canvia-la tant com calgui: val si es fa servir.

## Qui

- Qui tanca mira la llista cada dia i contesta el que pugui.
- Si no sap què dir, pregunta. Millor demà bé que avui malament.

## Quan es truca

- Si hi ha una al·lèrgia, una ferida, una caiguda o algú que s’ha posat malalt: es truca avui, i truca qui mana.
- Si ha fallat alguna cosa per a un dia que no es repeteix.
- Si la mateixa persona es queixa per segona vegada.

## Què no es promet mai

- El que no depèn de nosaltres.
- Regals a canvi de treure una mala opinió, ni de posar-ne una de bona.

## Què no es contesta

- Insults, i qui només busca brega.
- El que es diu d’altres negocis.`;

export const answeringCa: AnsweringWords = {
  waiting: {
    ways: {
      form: 'Quan contestis, treu-ho d’aquí: s’obre un formulari ja omplert i només cal enviar-lo. El missatge sortirà de la llista la pròxima vegada que es facin aquestes pàgines.',
      file: 'Quan contestis, apunta-ho a la fitxa del missatge: on diu «status: open», escriu «status: answered».',
      machine:
        'Quan contestis, apunta-ho a l’ordinador on hi ha el resum, amb «npm run desk». O al terminal, amb el codi de cada missatge: «npm run triage -- set CODI status=answered».',
    },
    answered: 'Ja està contestat',
    noAnswer: 'No cal',
    notAboutUs: 'No parla de nosaltres',
    file: 'Apuntar-ho a la seva fitxa',
    code: 'Codi',
    suggested: 'És aquesta la vostra resposta?',
    confirm: 'Sí, apuntar-la',
    closeAll: 'Tancar-los tots',
    closeHint: 'Deixen de sortir aquí. Als comptes continuen sense contestar.',
    closeMachine: 'Per tancar-los tots de cop: «npm run triage -- close-slipped».',
    notNoted:
      'Fa tres setmanes que no s’apunta cap resposta. Potser es contesta i no queda apuntat; per això no diem quant es contesta.',
    slippedMaybe: (count) =>
      count === 1
        ? 'D’un no és clar que esperés resposta.'
        : `De ${number(count)} no és clar que esperessin resposta.`,
    more: (count) => (count === 1 ? 'I un altre més.' : `I ${him(count)} més.`),
    well: {
      title: 'Per contestar bé',
      advice: [
        'Pel seu nom, i donant les gràcies per dir-ho.',
        'Si hem fallat, es reconeix: «tens raó, ho sentim». I es diu què farem.',
        'Sense excuses: el motiu importa menys que la solució.',
        'A qui proposa alguna cosa, gràcies, es faci o no.',
        'Res de copiar i enganxar: dues frases teves valen més que deu de plantilla.',
      ],
    },
    protocol: {
      title: 'El que hem acordat',
      empty:
        'Encara no està escrit qui contesta, quan es truca i què no es promet mai. Amb mitja pàgina n’hi ha prou; va al fitxer protocol.md.',
      change: 'Canviar-ho',
      write: 'Escriure-ho',
      template,
    },
    note: {
      title: 'Apuntar alguna cosa més',
      intro: 'El que es diu a la botiga, per telèfon o per WhatsApp també compta, si s’apunta.',
      heard: 'Apuntar una cosa que ens han dit',
      looked: 'He mirat i no hi ha res de nou',
      places: 'Llocs que cal mirar a mà',
      lastLooked: (day) => `es va mirar el ${date(day)}`,
      neverLooked: 'encara no s’ha mirat',
      machine: 'S’apunta amb «npm run desk», o deixant un fitxer a inbox/.',
    },
    ourName: {
      title: 'Algú fa servir el teu nom',
      intro:
        'Missatges de comptes que es diuen com tu i que, que sapiguem, no són teus. No esperen resposta, però convé mirar-los: si enganyen algú, es poden denunciar allà. Si el compte és vostre, apunta’n l’adreça a la configuració.',
    },
  },
  join: {
    title: 'Converses del barri',
    intro: 'Per si ve de gust ser-hi. Per ajudar o felicitar, mai per vendre. No entren a cap compte.',
  },
  conversation: {
    title: 'Com conversem',
    intro: 'El que esperava resposta, el que en va tenir, i el que publiquem.',
    better: ({ how, weeks, weeksBefore, now, before }) => {
      const ask = 'Contestem millor que abans?';
      const lately = weeks === 1 ? 'l’última setmana' : `les últimes ${her(weeks)} setmanes`;
      const earlier = weeksBefore === 1 ? 'l’anterior' : `les ${her(weeksBefore)} anteriors`;
      const of = ({ answered, deserved }: typeof now): string => `${him(answered)} de ${him(deserved)}`;
      const counts = `${lately} ${now.answered === 0 ? 'no ' : ''}s’ha${now.answered > 1 ? 'n' : ''} contestat ${of(now)} missatges; ${earlier}, ${of(before)}`;
      switch (how) {
        case 'not-noted':
          return `${ask} No se sap: fa tres setmanes que ningú no apunta cap resposta.`;
        case 'few':
          return weeksBefore === 0
            ? `${ask} Encara no se sap: no hi ha setmanes anteriors amb què comparar.`
            : `${ask} Encara no se sap: calen almenys 10 missatges que esperessin resposta ${lately} i 10 més ${earlier}, i de moment són ${him(now.deserved)} i ${him(before.deserved)}.`;
        case 'better':
          return `${ask} Sí: ${counts}.`;
        case 'worse':
          return `${ask} No, pitjor: ${counts}.`;
        case 'same':
          return `${ask} Més o menys igual: ${counts}, i una diferència així pot ser casualitat.`;
      }
    },
    answered: ({ answered, deserved }) => {
      if (deserved === 0) return 'Cap missatge no esperava resposta.';
      if (deserved === 1)
        return answered === 1
          ? 'Un missatge esperava resposta, i en té.'
          : 'Un missatge esperava resposta, i no en té, que sapiguem.';
      return answered === deserved
        ? `${capital(him(deserved))} missatges esperaven resposta, i tots en tenen.`
        : `De ${him(deserved)} missatges que esperaven resposta, ${
            answered === 0 ? 'cap no en té' : `${him(answered)} en ${answered === 1 ? 'té' : 'tenen'}`
          }, que sapiguem.`;
    },
    share: ({ value, low, high }) =>
      `És el ${value}; com que són poques dades, entre el ${low} i el ${high}.`,
    unasked: (count) =>
      count === 1
        ? 'S’ha contestat a més un missatge que no n’esperava, o del qual no és clar.'
        : `S’han contestat a més ${him(count)} missatges que no n’esperaven, o dels quals no és clar.`,
    time: ({ n, median, p90 }) =>
      n === 1
        ? `L’única resposta amb data va arribar en ${median}.`
        : `De les ${her(n)} respostes amb data, la meitat va arribar en ${median} o abans${p90 ? `, i nou de cada deu en ${p90} o abans` : ''}.`,
    duration,
    open: ({ days, week, month, slipped }) => {
      const parts = [
        ...(days > 0 ? [`${him(days)} de fa dos dies o menys`] : []),
        ...(week > 0 ? [`${him(week)} d’aquesta última setmana`] : []),
        ...(month > 0 ? [`${him(month)} d’aquest últim mes`] : []),
        ...(slipped > 0 ? [`${him(slipped)} de fa més d’un mes`] : []),
      ];
      return parts.length === 0 ? undefined : `Continuen sense contestar, que sapiguem: ${list(parts)}.`;
    },
    published: ({ announcements, conversation }) => {
      const announced = `Hem publicat ${him(announcements)} ${announcements === 1 ? 'anunci' : 'anuncis'}`;
      if (announcements === 0)
        return conversation === 0
          ? 'No hem publicat res, que sapiguem.'
          : `Hem conversat ${times(conversation)}, sense anunciar res.`;
      return conversation === 0
        ? `${announced} i no hem conversat amb ningú, que sapiguem.`
        : `${announced} i hem conversat ${times(conversation)}.`;
    },
    rule: 'És conversa contestar algú, compartir el que publica un altre o anomenar-lo. Tota la resta és anunci.',
    turned: (count) =>
      count === 0
        ? 'Cap queixa no ha acabat bé encara, que sapiguem.'
        : count === 1
          ? 'Una queixa ha acabat bé.'
          : `${capital(her(count))} queixes han acabat bé.`,
    turnedRule:
      'Una queixa acaba bé quan ho diu l’equip, o quan la mateixa persona torna contenta abans de 12 setmanes.',
    recommendations: (count) =>
      count === 0
        ? 'Ningú no us ha recomanat a altres.'
        : count === 1
          ? 'Un missatge us recomana a altres.'
          : `${capital(him(count))} missatges us recomanen a altres.`,
    see: 'Veure com va amb el temps',
    lastWeeks: (count) => (count === 1 ? 'Última setmana' : `Últimes ${number(count)} setmanes`),
    sinceBeginning: 'Des del principi, fins avui',
    byWeek: 'Setmana a setmana',
    empty:
      'Encara no hi ha cap setmana per comptar. Quan algú pregunti, es queixi o vulgui comprar, aquí es veurà si va tenir resposta i quant va trigar.',
    table: {
      deserved: 'Esperaven',
      answered: 'Contestats',
      median: 'La meitat, en',
      announcements: 'Anuncis',
      conversation: 'Conversa',
      turned: 'Van acabar bé',
    },
  },
  voices: {
    title: 'Qui parla',
    intro:
      'Qui ha parlat de tu més d’una vegada, amb les seves paraules. Primer, qui ho ha fet fa menys. Aquí no hi ha notes ni classificacions: són persones.',
    empty: 'De moment ningú no ha parlat de tu més d’una vegada. Quan algú repeteixi, sortirà aquí.',
    all: 'Veure’ls tots, amb les seves paraules',
    people: 'Persones',
    outlets: 'Mitjans',
    outletsIntro: 'Premsa, webs i altres llocs on es publica sobre tu.',
    hidden: (place) => `Algú, a ${place}`,
    spoke: ({ times: count, since }) => `Ha parlat de tu ${times(count)} des del ${date(since)}.`,
    asked: ({ asked, answered }) =>
      asked === 1
        ? `Va preguntar, demanar o queixar-se una vegada: ${answered === 1 ? 'està contestat' : 'sense contestar, que sapiguem'}.`
        : `Va preguntar, demanar o queixar-se ${times(asked)}: ${
            answered === 0
              ? 'sense contestar, que sapiguem'
              : answered === asked
                ? 'tot està contestat'
                : `${times(answered)} se li ha contestat, que sapiguem`
          }.`,
    recommends: 'Ha recomanat casa teva a altres persones.',
    more: (count) => (count === 1 ? 'I un missatge més.' : `I ${him(count)} missatges més.`),
    shown: ({ shown, of }) =>
      `Es veuen les ${number(shown)} persones que han parlat fa menys, de ${number(of)}.`,
    rest: (count) => (count === 1 ? 'I una altra persona' : `I ${her(count)} persones més`),
    follow: 'Llegir el que publica',
    followed: 'Ja se segueix el que publica.',
    outletTimes: ({ times: count, last }) => `${times(count)}; l’última, el ${date(last)}`,
    following: {
      title: 'Seguir els teus clients',
      intro:
        'Conversar també és llegir el que expliquen ells. D’aquestes persones se sap on publiquen. Si les segueixes, els seus últims títols sortiran cada setmana al resum.',
      opml: 'Les seves adreces, per a un lector de notícies',
      lines: 'O copia les que vulguis al final de sources.yaml',
      comment: 'A qui seguim.',
      unnamed:
        'Com que has demanat que no surti cap nom, aquí no s’ensenyen les adreces de ningú: porten el seu nom.',
    },
  },
  needs: {
    title: 'El que demanen',
    intro:
      'Què demanen, com ho volen i on ho han dit, en les últimes 13 setmanes. Cada número porta a les seves paraules.',
    empty:
      'Encara ningú no ha demanat res. Quan algú pregunti, proposi o busqui alguna cosa, sortirà aquí: què, com i on.',
    all: 'Veure tot el que demanen, amb les seves paraules',
    of: {
      us: { title: 'T’ho demanen a tu', intro: 'Preguntes, suggeriments i ganes de comprar.' },
      trade: {
        title: 'Ho busquen sense anomenar ningú',
        intro: 'Pregunten a qui els llegeixi. Pots ser tu.',
      },
      competitor: {
        title: 'Ho troben a faltar en altres llocs',
        intro: 'Les seves queixes són oportunitats teves. De qui parla d’altres no se n’ensenya el nom.',
      },
    },
    what: 'Què',
    how: 'Com',
    where: 'On',
    more: (count) => (count === 1 ? 'I una cosa més.' : `I ${her(count)} coses més.`),
    rest: (count) => (count === 1 ? 'I una cosa més' : `I ${her(count)} coses més`),
    words: 'Les seves paraules',
    wordsMore: (count) => (count === 1 ? 'I un missatge més.' : `I ${him(count)} missatges més.`),
    weigh: {
      title: 'Què valoren',
      intro: 'De què parlen quan parlen de tu. Un missatge pot parlar de diverses coses.',
      empty:
        'Ningú no n’ha parlat encara. Surt dels temes que diuen què es valora (el preu, la qualitat, la rapidesa, el tracte).',
      share: 'Part',
      of: (count) => `En ${number(count)} ${count === 1 ? 'menció' : 'mencions'} de les últimes 13 setmanes.`,
      first: ({ title, times: count, price }) =>
        price
          ? `No tot és el preu: de ${quoted(title)} se’n parla ${times(count)}; de ${quoted(price.title)}, ${her(price.times)}.`
          : `Del que més es parla és de ${quoted(title)}: ${times(count)}.`,
    },
    ideas: {
      title: 'Idees',
      intro:
        'El mateix, demanat per diverses persones. Una idea es queda aquí mentre algú l’hagi demanada en les últimes 26 setmanes; a la pàgina de cada setmana surten les de les últimes 12. Decidir que no també és contestar.',
      all: 'Veure les idees, amb les seves paraules',
      rest: (count) => (count === 1 ? 'I una altra idea' : `I ${her(count)} idees més`),
      empty: 'Encara no hi ha idees demanades per més d’una persona.',
      by: ({ people, since }) =>
        `${people === 1 ? 'La demana una persona' : `La demanen ${her(people)} persones`}, des del ${date(since)}`,
      state: { undecided: 'Sense decidir', will: 'Ho farem', done: 'Fet', no: 'No ho farem' },
      will: 'Ho farem',
      no: 'No, perquè…',
      decision: 'Veure la decisió',
      machine: 'Per decidir, al terminal:',
      body: 'Què farem, qui ho farà i com sabrem si ha servit.',
      because: 'escriu aquí per què',
    },
  },
};
