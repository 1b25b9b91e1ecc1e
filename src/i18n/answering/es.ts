import type { AnsweringWords } from '../answering-words.ts';
import * as counted from '../counted/es.ts';
import { capital, quoted } from '../counted/es.ts';
import { format } from '../format.ts';

const { number, list, date } = format('es');
/** Before, or instead of, a feminine noun: ninguna, una, dos, 21. */
const her = (count: number): string => (count === 0 ? 'ninguna' : counted.her(count));
/** Before a masculine noun: ningún, un, dos, 21. */
const him = (count: number): string => (count === 0 ? 'ningún' : counted.him(count));
/** Instead of a masculine noun: ninguno, uno, dos, 21. */
const one = (count: number): string => (count === 0 ? 'ninguno' : count === 1 ? 'uno' : her(count));
const times = (count: number): string => `${her(count)} ${count === 1 ? 'vez' : 'veces'}`;

function duration(hours: number): string {
  if (hours < 0.1) return 'unos minutos';
  if (hours < 1) return `${number(Math.round(hours * 60))} minutos`;
  if (hours < 48) {
    const whole = Math.round(hours);
    return `${her(whole)} ${whole === 1 ? 'hora' : 'horas'}`;
  }
  const days = Math.round(hours / 24);
  return `${him(days)} días`;
}

const template = `# Cómo contestamos

Una página para quien conteste. Cámbiala cuanto haga falta: vale si se usa.

## Quién

- Quien cierra mira la lista cada día y contesta lo que pueda.
- Si no sabe qué decir, pregunta. Mejor mañana bien que hoy mal.

## Cuándo se llama por teléfono

- Si hay una alergia, una herida, una caída o alguien que se ha puesto malo: se llama hoy, y llama quien manda.
- Si ha fallado algo para un día que no se repite.
- Si la misma persona se queja por segunda vez.

## Qué no se promete nunca

- Lo que no depende de nosotros.
- Regalos a cambio de quitar una mala opinión, ni de poner una buena.

## Qué no se contesta

- Insultos, y a quien solo busca pelea.
- Lo que se dice de otros negocios.`;

export const answeringEs: AnsweringWords = {
  waiting: {
    ways: {
      form: 'Cuando contestes, táchalo aquí: se abre un formulario ya relleno y basta con enviarlo. El mensaje saldrá de esta lista la próxima vez que se hagan estas páginas.',
      file: 'Cuando contestes, apúntalo en la ficha del mensaje: donde pone «status: open», escribe «status: answered».',
      machine:
        'Cuando contestes, apúntalo en el ordenador donde está el resumen, con «npm run desk». O en el terminal, con el código de cada mensaje: «npm run triage -- set CÓDIGO status=answered».',
    },
    answered: 'Ya está contestado',
    noAnswer: 'No hace falta',
    notAboutUs: 'No habla de nosotros',
    file: 'Apuntarlo en su ficha',
    code: 'Código',
    suggested: '¿Es esta vuestra respuesta?',
    confirm: 'Sí, apuntarla',
    closeAll: 'Cerrarlos todos',
    closeHint: 'Dejan de salir aquí. En las cuentas siguen sin contestar.',
    closeMachine: 'Para cerrarlos todos de golpe: «npm run triage -- close-slipped».',
    notNoted:
      'Hace tres semanas que no se apunta ninguna respuesta. Puede que se conteste y no quede apuntado, así que no damos cuentas de cuánto se contesta.',
    slippedMaybe: (count) =>
      count === 1
        ? 'De uno no está claro que esperara respuesta.'
        : `De ${him(count)} no está claro que esperaran respuesta.`,
    more: (count) => (count === 1 ? 'Y otro más.' : `Y otros ${him(count)} más.`),
    well: {
      title: 'Para contestar bien',
      advice: [
        'Por su nombre, y dando las gracias por decirlo.',
        'Si hemos fallado, se reconoce: «tienes razón, lo sentimos». Y se dice qué vamos a hacer.',
        'Sin excusas: el motivo importa menos que el arreglo.',
        'A quien propone algo, gracias, se haga o no.',
        'Nada de copiar y pegar: dos frases tuyas valen más que diez de plantilla.',
      ],
    },
    protocol: {
      title: 'Lo que hemos acordado',
      empty:
        'Aún no está escrito quién contesta, cuándo se llama por teléfono y qué no se promete nunca. Con media página basta; va en el archivo protocol.md.',
      change: 'Cambiarlo',
      write: 'Escribirlo',
      template,
    },
    note: {
      title: 'Apuntar algo más',
      intro: 'Lo que se dice en la tienda, por teléfono o por WhatsApp también cuenta, si se apunta.',
      heard: 'Apuntar algo que nos han dicho',
      looked: 'He mirado y no hay nada nuevo',
      places: 'Sitios que hay que mirar a mano',
      lastLooked: (day) => `se miró el ${date(day)}`,
      neverLooked: 'aún no se ha mirado',
      machine: 'Se apunta con «npm run desk», o dejando un archivo en inbox/.',
    },
    ourName: {
      title: 'Alguien usa tu nombre',
      intro:
        'Mensajes de cuentas que se llaman como tú y que, que sepamos, no son tuyas. No esperan respuesta, pero conviene mirarlos: si engañan a alguien, se pueden denunciar allí. Si la cuenta es vuestra, apunta su dirección en los ajustes.',
    },
  },
  join: {
    title: 'Conversaciones del barrio',
    intro: 'Por si apetece estar. Para ayudar o felicitar, nunca para vender. No entran en ninguna cuenta.',
  },
  conversation: {
    title: 'Cómo conversamos',
    intro: 'Lo que esperaba respuesta, lo que la tuvo, y lo que publicamos.',
    better: ({ how, weeks, weeksBefore, now, before }) => {
      const ask = '¿Contestamos mejor que antes?';
      const lately = weeks === 1 ? 'en la última semana' : `en las últimas ${her(weeks)} semanas`;
      const earlier = weeksBefore === 1 ? 'en la anterior' : `en las ${her(weeksBefore)} anteriores`;
      const of = ({ answered, deserved }: typeof now): string => `${one(answered)} de ${her(deserved)}`;
      const counts = `${lately} se ha contestado a ${of(now)} mensajes; ${earlier}, a ${of(before)}`;
      switch (how) {
        case 'not-noted':
          return `${ask} No se sabe: hace tres semanas que nadie apunta ninguna respuesta.`;
        case 'few':
          return weeksBefore === 0
            ? `${ask} Aún no se sabe: no hay semanas anteriores con las que comparar.`
            : `${ask} Aún no se sabe: hacen falta al menos 10 mensajes que esperaran respuesta ${lately} y otros 10 ${earlier}, y de momento son ${one(now.deserved)} y ${one(before.deserved)}.`;
        case 'better':
          return `${ask} Sí: ${counts}.`;
        case 'worse':
          return `${ask} No, peor: ${counts}.`;
        case 'same':
          return `${ask} Más o menos igual: ${counts}, y una diferencia así puede ser casualidad.`;
      }
    },
    answered: ({ answered, deserved }) => {
      if (deserved === 0) return 'Ningún mensaje esperaba respuesta.';
      if (deserved === 1)
        return answered === 1
          ? 'Un mensaje esperaba respuesta, y la tiene.'
          : 'Un mensaje esperaba respuesta, y no la tiene, que sepamos.';
      return answered === deserved
        ? `${capital(him(deserved))} mensajes esperaban respuesta, y todos la tienen.`
        : `De ${him(deserved)} mensajes que esperaban respuesta, ${
            answered === 0 ? 'ninguno la tiene' : `${one(answered)} la ${answered === 1 ? 'tiene' : 'tienen'}`
          }, que sepamos.`;
    },
    share: ({ value, low, high }) => `Es el ${value}; como son pocos datos, entre el ${low} y el ${high}.`,
    unasked: (count) =>
      count === 1
        ? 'Se ha contestado además a un mensaje que no la esperaba, o del que no está claro.'
        : `Se ha contestado además a ${him(count)} mensajes que no la esperaban, o de los que no está claro.`,
    time: ({ n, median, p90 }) =>
      n === 1
        ? `La única respuesta con fecha llegó en ${median}.`
        : `De las ${her(n)} respuestas con fecha, la mitad llegó en ${median} o antes${p90 ? `, y nueve de cada diez en ${p90} o antes` : ''}.`,
    duration,
    open: ({ days, week, month, slipped }) => {
      const parts = [
        ...(days > 0 ? [`${one(days)} de hace dos días o menos`] : []),
        ...(week > 0 ? [`${one(week)} de esta última semana`] : []),
        ...(month > 0 ? [`${one(month)} de este último mes`] : []),
        ...(slipped > 0 ? [`${one(slipped)} de hace más de un mes`] : []),
      ];
      return parts.length === 0 ? undefined : `Siguen sin contestar, que sepamos: ${list(parts)}.`;
    },
    published: ({ announcements, conversation }) => {
      const announced = `Hemos publicado ${him(announcements)} ${announcements === 1 ? 'anuncio' : 'anuncios'}`;
      if (announcements === 0)
        return conversation === 0
          ? 'No hemos publicado nada, que sepamos.'
          : `Hemos conversado ${times(conversation)}, sin anunciar nada.`;
      return conversation === 0
        ? `${announced} y no hemos conversado con nadie, que sepamos.`
        : `${announced} y hemos conversado ${times(conversation)}.`;
    },
    rule: 'Es conversación contestar a alguien, compartir lo que publica otro o nombrarlo. Todo lo demás es anuncio.',
    turned: (count) =>
      count === 0
        ? 'Ninguna queja ha acabado bien todavía, que sepamos.'
        : count === 1
          ? 'Una queja ha acabado bien.'
          : `${capital(her(count))} quejas han acabado bien.`,
    turnedRule:
      'Una queja acaba bien cuando lo dice el equipo, o cuando la misma persona vuelve contenta antes de 12 semanas.',
    recommendations: (count) =>
      count === 0
        ? 'Nadie os ha recomendado a otros.'
        : count === 1
          ? 'Un mensaje os recomienda a otros.'
          : `${capital(him(count))} mensajes os recomiendan a otros.`,
    see: 'Ver cómo va con el tiempo',
    lastWeeks: (count) => (count === 1 ? 'Última semana' : `Últimas ${number(count)} semanas`),
    sinceBeginning: 'Desde el principio, hasta hoy',
    byWeek: 'Semana a semana',
    empty:
      'Todavía no hay ninguna semana que contar. Cuando alguien pregunte, se queje o quiera comprar, aquí se verá si tuvo respuesta y cuánto tardó.',
    table: {
      deserved: 'Esperaban',
      answered: 'Contestados',
      median: 'La mitad, en',
      announcements: 'Anuncios',
      conversation: 'Conversación',
      turned: 'Acabaron bien',
    },
  },
  voices: {
    title: 'Quién habla',
    intro:
      'Quien ha hablado de ti más de una vez, con sus palabras. Primero, quien lo hizo hace menos. Aquí no hay notas ni clasificaciones: son personas.',
    empty: 'De momento nadie ha hablado de ti más de una vez. Cuando alguien repita, saldrá aquí.',
    all: 'Ver a todos, con sus palabras',
    people: 'Personas',
    outlets: 'Medios',
    outletsIntro: 'Prensa, webs y otros sitios donde se publica sobre ti.',
    hidden: (place) => `Alguien, en ${place}`,
    spoke: ({ times: count, since }) => `Ha hablado de ti ${times(count)} desde el ${date(since)}.`,
    asked: ({ asked, answered }) =>
      asked === 1
        ? `Preguntó, pidió o se quejó una vez: ${answered === 1 ? 'está contestado' : 'sin contestar, que sepamos'}.`
        : `Preguntó, pidió o se quejó ${times(asked)}: ${
            answered === 0
              ? 'sin contestar, que sepamos'
              : answered === asked
                ? 'todo está contestado'
                : `${times(answered)} se le ha contestado, que sepamos`
          }.`,
    recommends: 'Ha recomendado tu casa a otras personas.',
    more: (count) => (count === 1 ? 'Y un mensaje más.' : `Y otros ${him(count)} mensajes.`),
    shown: ({ shown, of }) =>
      `Se ven las ${number(shown)} personas que han hablado hace menos, de ${number(of)}.`,
    rest: (count) => (count === 1 ? 'Y otra persona' : `Y otras ${her(count)} personas`),
    follow: 'Leer lo que publica',
    followed: 'Ya se sigue lo que publica.',
    outletTimes: ({ times: count, last }) => `${times(count)}; la última, el ${date(last)}`,
    following: {
      title: 'Seguir a tus clientes',
      intro:
        'Conversar también es leer lo que cuentan ellos. De estas personas se sabe dónde publican. Si las sigues, sus últimos títulos saldrán cada semana en el resumen.',
      opml: 'Sus direcciones, para un lector de noticias',
      lines: 'O copia las que quieras al final de sources.yaml',
      comment: 'A quien seguimos.',
      unnamed:
        'Como has pedido que no salga ningún nombre, aquí no se enseñan las direcciones de nadie: llevan su nombre.',
    },
  },
  needs: {
    title: 'Lo que piden',
    intro:
      'Qué piden, cómo lo quieren y dónde lo han dicho, en las últimas 13 semanas. Cada número lleva a sus palabras.',
    empty:
      'Aún nadie ha pedido nada. Cuando alguien pregunte, proponga o busque algo, saldrá aquí: qué, cómo y dónde.',
    all: 'Ver todo lo que piden, con sus palabras',
    of: {
      us: { title: 'Te lo piden a ti', intro: 'Preguntas, sugerencias y ganas de comprar.' },
      trade: { title: 'Lo buscan sin nombrar a nadie', intro: 'Preguntan a quien les lea. Puedes ser tú.' },
      competitor: {
        title: 'Lo echan en falta en otros sitios',
        intro: 'Sus quejas son tus oportunidades. De quien habla de otros no se enseña el nombre.',
      },
    },
    what: 'Qué',
    how: 'Cómo',
    where: 'Dónde',
    more: (count) => (count === 1 ? 'Y una cosa más.' : `Y otras ${her(count)} cosas.`),
    rest: (count) => (count === 1 ? 'Y una cosa más' : `Y otras ${her(count)} cosas`),
    words: 'Sus palabras',
    wordsMore: (count) => (count === 1 ? 'Y otro mensaje más.' : `Y otros ${him(count)} mensajes más.`),
    weigh: {
      title: 'Qué valoran',
      intro: 'De qué hablan cuando hablan de ti. Un mensaje puede hablar de varias cosas.',
      empty:
        'Nadie ha hablado todavía de esto. Sale de los temas que dicen qué se valora (el precio, la calidad, la rapidez, el trato).',
      share: 'Parte',
      of: (count) =>
        `En ${number(count)} ${count === 1 ? 'mención' : 'menciones'} de las últimas 13 semanas.`,
      first: ({ title, times: count, price }) =>
        price
          ? `No todo es el precio: de ${quoted(title)} se habla ${times(count)}; de ${quoted(price.title)}, ${price.times === 0 ? 'ninguna' : her(price.times)}.`
          : `De lo que más se habla es de ${quoted(title)}: ${times(count)}.`,
    },
    ideas: {
      title: 'Ideas',
      intro:
        'Lo mismo, pedido por varias personas. Una idea se queda aquí mientras alguien la haya pedido en las últimas 26 semanas; en la página de cada semana salen las de las últimas 12. Decidir que no también es contestar.',
      all: 'Ver las ideas, con sus palabras',
      rest: (count) => (count === 1 ? 'Y otra idea' : `Y otras ${her(count)} ideas`),
      empty: 'Aún no hay ideas pedidas por más de una persona.',
      by: ({ people, since }) =>
        `${people === 1 ? 'La pide una persona' : `La piden ${her(people)} personas`}, desde el ${date(since)}`,
      state: { undecided: 'Sin decidir', will: 'Lo haremos', done: 'Hecho', no: 'No lo haremos' },
      will: 'Lo haremos',
      no: 'No, porque…',
      decision: 'Ver la decisión',
      machine: 'Para decidir, en el terminal:',
      body: 'Qué vamos a hacer, quién y cómo sabremos si ha servido.',
      because: 'escribe aquí por qué',
    },
  },
};
