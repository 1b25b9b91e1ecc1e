import type { ChangedWords } from '../changed-words.ts';
import { her, him, capital, times, weeks, people, messages } from '../counted/es.ts';
import { format } from '../format.ts';

const { number, date, dayMonth } = format('es');

export const changedEs: ChangedWords = {
  title: 'Qué ha cambiado',
  intro:
    'Para qué escuchamos, qué nos hemos propuesto, qué hemos hecho con lo que nos dicen y para qué ha servido.',
  headings: {
    purpose: 'Para qué escuchamos',
    goals: 'Objetivos',
    decisions: 'Nos lo dijisteis y…',
    brought: 'Para qué ha servido',
    now: 'Ya se puede ver',
    later: 'Más adelante',
  },
  noPurpose: 'Aquí van unas líneas vuestras: para qué escucháis y para qué no.',
  edit: 'Escribirlo',
  inFile: (file) => `Se escribe en el archivo ${file}.`,
  printHint: 'Un año en una página: lista para imprimir.',
  noTopic: (topic) => `No se puede medir: no hay ningún tema que se llame «${topic}».`,
  badQuery: (why) => `No se puede medir, porque la búsqueda (query) no se entiende: ${why}.`,
  goals: {
    empty:
      'Todavía no hay ningún objetivo. Cuando pongáis uno (qué, hasta dónde y para qué día), aquí saldrá si se va a llegar.',
    how: 'En el ordenador donde está esto: npm run new -- goal',
    start: 'Al empezar',
    now: 'Ahora',
    target: 'Meta',
    restsOn: (n) => `en cuatro semanas: ${number(n)}`,
    by: (day) => `para el ${date(day)}`,
    forecast: ({ by, value, low, high }) =>
      `Si sigue como hasta ahora, el ${dayMonth(by)} ${low === high ? `será ${value}` : `lo más probable es ${value} (entre ${low} y ${high})`}.`,
    noForecast: 'Hace falta más tiempo para decir si se llegará.',
    holds: (day) => `Ahora mismo está conseguido. Falta que dure hasta el ${date(day)}.`,
    outOfReach:
      'Mejor saberlo ahora: o se hace algo distinto, o se cambia la meta o el día. Ninguna de las dos cosas es un fracaso.',
    notMeasured: 'Todavía no hay bastante para medirlo.',
    tooMany: ({ open, shown }) =>
      `Hay ${him(open)} objetivos abiertos y aquí salen ${him(shown)}: con más, no se atiende a ninguno.`,
    over: 'Los que ya vencieron',
    chart: ({ what, points, target }) =>
      `${what}: ${number(points)} medidas desde el principio, y la meta en ${target}.`,
  },
  decisions: {
    empty:
      'Todavía no hay nada apuntado. Cuando decidáis algo por lo que os han dicho, aquí saldrán sus palabras, qué se hizo y si se nota.',
    how: 'En el ordenador donde está esto: npm run new -- decision "Qué se decide"',
    add: 'Apuntar una decisión',
    newTitle: 'Qué hemos decidido',
    since: (day) => `desde el ${date(day)}`,
    decided: (day) => `decidido el ${date(day)}`,
    older: 'Decisiones de hace más de un año',
    because: (text) => `Por qué: ${text}`,
    ledBy: (count) => (count === 1 ? 'Nos lo dijo una persona' : `Nos lo dijeron en ${messages(count)}`),
    before: 'Antes',
    after: 'Después',
    side: ({ n, weeks: count }) => `${number(n)} en ${weeks(count)}`,
    answers: ({ n, weeks: count }) => `${n === 1 ? 'un mensaje' : `${him(n)} mensajes`}, ${weeks(count)}`,
    between: (low, high) => `entre ${low} y ${high}`,
    chance: {
      more: 'Es más de lo que explicaría la casualidad.',
      less: 'Es menos de lo que explicaría la casualidad.',
      'no-clear-change': 'La diferencia puede ser casualidad.',
      'too-early': 'Hacen falta cuatro semanas oídas antes y otras cuatro después.',
    },
    burst:
      'Más de la mitad de lo contado de un lado es de una sola semana: un mal día pesa mucho en estas cuentas.',
    noMeasure: 'No se dejó dicho en qué se notaría.',
    review: (day) => `Se vuelve a mirar el ${date(day)}.`,
    due: (day) => `Toca volver a mirarlo: se dejó para el ${date(day)}.`,
    chart: (what) => `${what}, antes y después, cada uno con su margen.`,
  },
  brought: {
    empty:
      'Todavía es pronto. Ya puedes ver a cuánta gente has contestado; las quejas arregladas y las ventas tardan más y solo salen si las apuntas.',
    month: 'Mes',
    byMonth: 'Mes a mes',
    columns: {
      people: 'Personas contestadas',
      answers: 'Respuestas',
      turned: 'Quejas que acaban bien',
      recommendations: 'Nos recomiendan',
      minutes: 'Minutos',
      won: 'Ventas',
      saved: 'Ahorrado',
    },
    people: ({ people: count, answers }) =>
      `Se ha contestado a ${people(count)}${answers === count ? '' : ` (${number(answers)} respuestas)`}.`,
    nobody: 'Que sepamos, no se ha contestado a nadie todavía.',
    turned: (count) =>
      count === 1 ? 'Una queja acabó bien.' : `${capital(her(count))} quejas acabaron bien.`,
    recommendations: (count) => `Nos han recomendado ${times(count)}.`,
    minutes: ({ sum, n }) =>
      `${sum === 1 ? 'Un minuto apuntado' : `${capital(him(sum))} minutos apuntados`} en ${n === 1 ? 'una respuesta' : `${her(n)} respuestas`}.`,
    perPerson: (minutes) => `Por persona contestada: ${minutes} min.`,
    costPerPerson: ({ cost, hourly }) => `A ${hourly} la hora, cada persona contestada ha costado ${cost}.`,
    money: ({ won, wonFrom, saved, savedFrom }) =>
      `${[won === undefined ? '' : `Ventas: ${won}, de ${messages(wonFrom)}`, saved === undefined ? '' : `Ahorrado: ${saved}, de ${messages(savedFrom)}`].filter((part) => part !== '').join('. ')}.`,
    noMoney: 'Ventas y ahorro: nadie ha apuntado nada, así que no se dice nada.',
    asEntered:
      'El dinero y los minutos son los que apuntó el equipo; el programa no calcula ni supone ninguno.',
    now: [
      'a cuánta gente se ha contestado, y en cuánto tiempo',
      'los minutos que ha llevado, si se apuntan',
      'qué se pide, y quién sigue esperando',
    ],
    later: [
      'las quejas que acaban bien: la misma persona tarda hasta 12 semanas en volver',
      'las ventas y lo ahorrado, cuando las apuntéis',
      'si una decisión se nota: cuatro semanas antes y cuatro después',
      'si merece la pena estar en un sitio: 12 semanas',
    ],
    early: (count) =>
      count === 0
        ? 'Aún no ha terminado la primera semana de escucha.'
        : `Llevamos ${weeks(count)} escuchando; con ocho se empieza a ver.`,
  },
  link: 'Qué ha cambiado',
  underWay: (count) => `Ojo: esta semana ${count === 1 ? 'va' : 'van'} ${number(count)}, y no ha terminado.`,
  dueNow: (value) => `Ahora: ${value}.`,
};
