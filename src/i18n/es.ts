import type { Dictionary } from './dictionary.ts';
import type { Heard, OneThingWords, Range, Sentences } from './digest-words.ts';
import { format, sentence, stop } from './format.ts';

const { number, list, weekday, dayMonth } = format('es');
const nine = ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];
/** Numbers up to nine in words, before a masculine noun: un sitio, dos sitios, 12 sitios. */
const him = (count: number): string => (count === 1 ? 'un' : (nine[count] ?? number(count)));
/** The same before, or instead of, a feminine noun: una queja, dos quejas, 21 quejas. */
const her = (count: number): string => (count === 1 ? 'una' : (nine[count] ?? number(count)));
const counted = (count: number, one: string, many: string, word = her): string =>
  count === 0
    ? `${word === her ? 'ninguna' : 'ningún'} ${one}`
    : `${word(count)} ${count === 1 ? one : many}`;
const times = (count: number): string => counted(count, 'vez', 'veces');
const complaints = (count: number): string => counted(count, 'queja', 'quejas');
const messages = (count: number): string => counted(count, 'mensaje', 'mensajes', him);
const mentions = (count: number): string => counted(count, 'mención', 'menciones');
const people = (count: number): string => counted(count, 'persona', 'personas');
const quoted = (text: string): string => `«${text}»`;
/** entre dos y seis, una o dos, tres como mucho */
const between = ({ low, high }: Range): string => {
  if (low === high) return her(low);
  if (low === 0) return `${her(high)} como mucho`;
  return high === low + 1 ? `${her(low)} o ${her(high)}` : `entre ${her(low)} y ${her(high)}`;
};
/** Lo normal son entre dos y seis menciones */
const usually = ({ low, high }: Range): string => {
  if (low === 0) return `Lo normal es que haya ${mentions(high)} como mucho`;
  return low === high
    ? `Lo normal ${low === 1 ? 'es' : 'son'} ${mentions(low)}`
    : `Lo normal son ${between({ low, high })} menciones`;
};
/** el martes, for a day of that week; else el 3 de noviembre */
const dayOf = (day: string, from: string, to: string): string =>
  day >= from && day <= to ? `el ${weekday(day)}` : `el ${dayMonth(day)}`;
/** «A» y «B»; «A», «B» y otros tres */
const named = (titles: readonly string[]): string =>
  titles.length > 3
    ? `${titles.slice(0, 2).map(quoted).join(', ')} y otros ${him(titles.length - 2)}`
    : list(titles.map(quoted));

/** Whether somebody looked at the places without a feed, as the end of a sentence. */
const looks = ({ looked, unlooked, from, to }: Heard): string[] => [
  ...(looked.length > 0
    ? [`alguien miró ${list(looked.map(({ title, day }) => `${quoted(title)} ${dayOf(day, from, to)}`))}`]
    : []),
  ...(unlooked.length > 0 ? [unlookedAt(unlooked, from, to)] : []),
];
const unlookedAt = (unlooked: Heard['unlooked'], from: string, to: string): string => {
  const since = unlooked.length === 1 ? unlooked[0]!.since : undefined;
  const when = since ? ` desde ${dayOf(since, from, to)}` : '';
  return `nadie ha mirado ${named(unlooked.map(({ title }) => title))}${when}`;
};
const answers = ({ sources, answered }: Heard): string => {
  if (sources === 1)
    return answered === 1 ? 'ha respondido el sitio automático' : 'el sitio automático ha fallado';
  if (answered === sources) return `hemos podido escuchar los ${him(sources)} sitios automáticos`;
  if (answered === 0) return `no ha respondido ninguno de los ${him(sources)} sitios automáticos`;
  return `${answered === 1 ? 'ha respondido' : 'han respondido'} ${him(answered) === 'un' ? 'uno' : him(answered)} de los ${him(sources)} sitios automáticos`;
};

const sentences: Sentences = {
  serious: ({ words, count }) => [
    `Mirar hoy: ${messages(count)} ${count === 1 ? 'habla' : 'hablan'} de ${list(words.map(quoted))}.`,
    count === 1 ? 'Es solo uno, pero no conviene que espere.' : 'Son pocos, pero no conviene que esperen.',
  ],
  alarm: ({ business, series, about, state, count, usual, topic, words, days, allDays, open }) => {
    const on = state === 'continues';
    const what =
      series === 'complaints'
        ? `${on ? 'sigue habiendo' : 'hay'} muchas más quejas de lo normal${about ? ` sobre ${quoted(about)}` : ''}`
        : `${on ? 'se sigue hablando' : 'se habla'} de ${about ? quoted(about) : business} mucho más de lo normal`;
    const usually = usual.high === 0 ? 'no suele haber ninguna' : `suele haber ${between(usual)} por semana`;
    const repeated = words.length > 0 ? `repiten ${list(words.map(quoted))}` : '';
    const most = topic && topic.count > 1 ? `${her(topic.count)} hablan de ${quoted(topic.title)}` : '';
    const made = most && repeated ? `${most} y ${repeated}` : most || repeated;
    const from = list(days.map((day) => `del ${weekday(day)}`));
    const when = from ? `${allDays ? 'todas' : 'casi todas'} son ${from}` : '';
    return [
      `Atención: ${what}.`,
      `${count === 1 ? 'Ha sido una' : `Han sido ${her(count)}`}, cuando ${usually}.`,
      ...(made || when ? [sentence([made, when].filter(Boolean).join('; '))] : []),
      ...(open > 0
        ? [sentence(`${her(open)} ${open === 1 ? 'sigue' : 'siguen'} sin contestar, que sepamos`)]
        : []),
    ];
  },
  afterAlarm: ({ series, about, over, now, then, thenFrom, ended }) => {
    const what = about
      ? `Lo de ${quoted(about)}`
      : series === 'complaints'
        ? 'Lo de las quejas'
        : 'Lo de aquella semana';
    const noun = series === 'complaints' ? complaints(now) : mentions(now);
    const before = thenFrom
      ? `las ${her(then)} de la semana del ${dayMonth(thenFrom)}`
      : `${her(then)} la semana pasada`;
    const ends = ended
      ? [
          `De aquellas ${her(ended.of)}, ${
            ended.answered === 0
              ? 'ninguna está contestada, que sepamos'
              : `${her(ended.answered)} ${ended.answered === 1 ? 'está contestada' : 'están contestadas'}`
          }${ended.turned > 0 ? ` y ${her(ended.turned)} ${ended.turned === 1 ? 'acabó' : 'acabaron'} bien` : ''}.`,
        ]
      : [];
    return [`${what} ${over ? 'ha pasado' : 'va a menos'}: ${noun}, frente a ${before}.`, ...ends];
  },
  firstWeek: ({ business, weeks, sources, mentions: found, waiting, history, comparable }) => [
    'Este es tu primer resumen.',
    `Hemos mirado ${weeks === 1 ? 'una semana' : `hasta ${her(weeks)} semanas atrás`} en ${counted(sources, 'sitio', 'sitios', him)} y ${
      found === 0 ? 'no hemos encontrado nada' : `hemos encontrado ${mentions(found)}`
    } de ${business}.`,
    ...(comparable ? [] : ['Aún no sabemos si es mucho o poco: en unas cuatro semanas podremos comparar.']),
    ...(waiting > 0
      ? [
          `Hay ${counted(waiting, 'mensaje reciente', 'mensajes recientes', him)} por contestar${
            history ? '; los más antiguos los guardamos como historia, no como tarea' : ''
          }.`,
        ]
      : []),
  ],
  quiet: ({ business, mentions: count }) => [
    count === 0
      ? `Semana tranquila: no se ha hablado de ${business}.`
      : `Semana tranquila: se ha hablado de ${business} ${times(count)} y no hay quejas.`,
  ],
  nothing: ({ business, usual, open }) => [
    `${open ? 'En lo que va de semana' : 'Esta semana'} no hemos encontrado nada sobre ${business}.`,
    ...(usual && !open && usual.high > 0
      ? [`${usually(usual)}; una semana así, por sí sola, no quiere decir nada.`]
      : []),
  ],
  count: ({ business, mentions: count, change, usual, open, partly }) => {
    const range =
      usual && usual.high > 0
        ? `; lo normal ${usual.low === usual.high && usual.high === 1 ? 'es' : 'son'} ${between(usual)}`
        : '';
    const than = {
      more: `, más de lo normal${range}`,
      usual: ', más o menos como siempre',
      fewer: `, menos de lo normal${range}`,
      unknown: '',
    }[change];
    const said = `se ha hablado de ${business} ${times(count)}`;
    if (partly)
      return [
        `En lo que sí hemos oído, ${said}${partly.complaints > 0 ? `, con ${complaints(partly.complaints)}` : ''}.`,
      ];
    return [`${open ? 'En lo que va de semana' : 'Esta semana'} ${said}${open ? '' : than}.`];
  },
  liked: ({ topic, praises }) => [
    `Lo que más gusta: ${quoted(topic)}, con ${counted(praises, 'felicitación', 'felicitaciones')}.`,
  ],
  complained: ({ topic, complaints: count }) => {
    if (!topic)
      return [
        count === 1 ? 'Ha habido una queja.' : `Ha habido ${complaints(count)}, sobre cosas distintas.`,
      ];
    return count === 1
      ? [`Ha habido una queja, sobre ${quoted(topic)}.`]
      : [`Lo que más se repite entre las quejas: ${quoted(topic)}, con ${her(count)}.`];
  },
  waiting: ({ count, longest, from, to }) => {
    if (count === 0) return ['Nadie espera respuesta, que sepamos.'];
    if (!longest) return [`Hay ${messages(count)} por contestar.`];
    const since = `desde ${dayOf(longest.since, from, to)}`;
    if (count === 1)
      return [
        longest.author
          ? `Hay un mensaje por contestar: ${longest.author} espera ${since}.`
          : `Hay un mensaje por contestar, ${since}.`,
      ];
    return [
      `Hay ${messages(count)} por contestar; ${
        longest.author ? `quien más espera es ${longest.author}, ${since}` : `el más antiguo espera ${since}`
      }.`,
    ];
  },
  idea: ({ what, people: count }) => [
    sentence(`${people(count)} ${count === 1 ? 'pide' : 'piden lo mismo'}: ${quoted(what)}`),
  ],
  halfHeard: (heard) => {
    const { sources, answered, failed, unlooked, from, to } = heard;
    const down = sources - answered;
    const fault =
      down === 0
        ? ''
        : answered === 0
          ? answers(heard)
          : `de ${him(sources)} sitios ${down === 1 ? 'ha fallado' : 'han fallado'} ${down === 1 ? 'uno' : him(down)}${
              failed.length === 0
                ? ''
                : down === 1
                  ? `, ${quoted(failed[0]!)}`
                  : `, entre ellos ${quoted(failed[0]!)}`
            }`;
    const gaps = [fault, unlooked.length > 0 ? unlookedAt(unlooked, from, to) : ''].filter(Boolean);
    return [`Esta semana hemos escuchado a medias: ${gaps.join(', y ')}.`];
  },
  hearing: (heard) => {
    const first = heard.sources > 0 ? answers(heard) : '';
    const down = heard.failed.length;
    const which =
      heard.sources > 0 && heard.answered > 0 && down > 0 && down <= 2 ? ` (no ${named(heard.failed)})` : '';
    const parts = [first && first + which, ...looks(heard)].filter(Boolean);
    if (parts.length === 0)
      return ['Todavía no escuchamos ningún sitio.', 'Todavía no escuchamos ningún sitio.'];
    const byHand = heard.unlooked.length > 0 ? 'hay sitios que nadie ha mirado' : '';
    const short = [first, byHand].filter(Boolean);
    return [sentence(parts.join(', y ')), sentence(short.length > 0 ? short.join(', y ') : parts[0]!)];
  },
  compared: (fact) =>
    fact
      ? [
          `No podemos decir si ha habido más o menos que otras semanas: en los sitios que respondieron las dos veces ${
            fact.now === 1 ? 'ha sido' : 'han sido'
          } ${her(fact.now)}, frente a ${her(fact.before)} la semana pasada.`,
        ]
      : ['Con lo que no hemos oído, no se puede comparar con otras semanas.'],
};

const oneThing: OneThingWords = {
  serious: ({ words }) => `lee hoy el mensaje que habla de ${list(words.map(quoted))} y, si puedes, llama.`,
  alarm: ({ topic, day }) =>
    `mira qué ${day ? `pasó el ${weekday(day)}` : 'ha pasado'}${topic ? ` con ${quoted(topic)}` : ''}, explícalo hoy sin excusas y empieza por quienes más esperan.`,
  firstWeek: () => 'repasa la lista y marca lo que no hable de ti. Así la próxima saldrá mejor.',
  answer: ({ author }) => stop(author ? `contesta a ${author}` : 'contesta al mensaje que más espera'),
  look: ({ title }) => `mira tú ${quoted(title)} (dos minutos).`,
  decision: ({ title }) => `vuelve a mirar ${quoted(title)}: hoy toca ver si ha servido.`,
  idea: ({ what, people: count }) =>
    `decide qué hacer con ${quoted(what)}: lo ${count === 1 ? 'pide' : 'piden'} ${people(count)}.`,
  thank: ({ author, rating }) => {
    const stars = rating
      ? `os puso ${counted(rating, 'estrella', 'estrellas')}`
      : 'ha hablado bien de vosotros';
    return `Esta semana no hace falta que hagas nada. Si te apetece, ${author ?? 'alguien'} ${stars}: darle las gracias es un minuto.`;
  },
  nothing: () => 'Esta semana no hace falta que hagas nada.',
  minutes: (count) =>
    count > 0 ? `Esta semana te llevará ${count === 1 ? 'un minuto' : `unos ${him(count)} minutos`}.` : '',
};

/** Spanish of Spain: warm, plain, tú to the reader. */
export const es: Dictionary = {
  language: 'es',
  name: 'Español',
  digest: {
    sentences,
    oneThing,
    oneMinute: 'En un minuto',
    ifOneThing: 'Si solo haces una cosa',
    states: {
      quiet: 'Semana tranquila',
      normal: 'Semana normal',
      lively: 'Semana animada',
      attention: 'Atención',
      'half-heard': 'Escuchada a medias',
    },
    changes: {
      more: 'más de lo normal',
      usual: 'como siempre',
      fewer: 'menos de lo normal',
      unknown: 'aún no se sabe',
    },
    intents: {
      complaint: 'queja',
      question: 'pregunta',
      suggestion: 'sugerencia',
      praise: 'felicitación',
      purchase: 'quiere comprar',
      news: 'noticia',
      other: 'otros',
    },
    intentHeadings: {
      complaint: 'Quejas',
      question: 'Preguntas',
      suggestion: 'Sugerencias',
      praise: 'Felicitaciones',
      purchase: 'Quieren comprar',
      news: 'Noticias',
      other: 'Otros',
    },
    sentiments: { positive: 'bueno', negative: 'malo', neutral: 'neutro' },
    unsure: 'No está claro',
    statuses: {
      open: 'Por contestar',
      answered: 'Contestado',
      resolved: 'Resuelto',
      dismissed: 'No hace falta contestar',
    },
    dismissReasons: {
      'not-about-us': 'No habla de nosotros',
      spam: 'Publicidad o falso',
      repeated: 'Repetido',
      'no-answer-needed': 'No hace falta contestar',
    },
    topicKinds: {
      brand: 'Nosotros',
      product: 'Producto',
      service: 'Servicio',
      price: 'Precio',
      aspect: 'Aspecto',
      competitor: 'Competencia',
      sector: 'Sector',
      community: 'Barrio',
    },
    alarmStates: { begins: 'Empieza', continues: 'Sigue', eases: 'Va a menos', over: 'Ha pasado' },
  },
  site: {},
  commands: {
    collected: {
      sources: (business, asked, answered) =>
        answered === asked
          ? `${business}: ${asked === 1 ? 'ha respondido el único sitio que se escucha' : `han respondido los ${asked} sitios que se escuchan`}.`
          : `${business}: ${answered === 1 ? 'ha respondido uno' : `han respondido ${answered}`} de los ${asked} sitios que se escuchan.`,
      filed: (mentions, broadcasts) =>
        `${mentions === 0 ? 'Ninguna mención nueva' : mentions === 1 ? 'Una mención nueva' : `${mentions} menciones nuevas`}` +
        (broadcasts === 0 ? '.' : ` y ${broadcasts === 1 ? 'una publicación nuestra' : `${broadcasts} publicaciones nuestras`}.`),
      failed: (source, reason) => `Ha fallado «${source}»: ${reason}`,
      notReached: (source) => `No ha dado tiempo a «${source}»: será lo primero la próxima vez.`,
      left: (source, count) =>
        `De «${source}» ${count === 1 ? 'ha quedado una mención' : `han quedado ${count} menciones`} sin guardar: son más de las que caben en un día.`,
      moved: (source, address) => `«${source}» se ha mudado a ${address}: cámbialo en sources.yaml.`,
      fault: (source, fault) => `«${source}» se ha leído, pero tiene un fallo: ${fault}`,
      byHand: (sources) =>
        sources.length === 1
          ? `Hay que mirar a mano: ${sources[0]}.`
          : `Hay que mirar a mano ${sources.length} sitios: ${sources.join(', ')}.`,
      closed: (weeks) => (weeks.length === 1 ? `Semana cerrada: ${weeks[0]}.` : `Semanas cerradas: ${weeks.join(', ')}.`),
      dryRun: 'Era un ensayo: no se ha escrito nada.',
      sample: 'Son datos de ejemplo: el negocio, los sitios y las personas son inventados.',
      nothingAnswered: 'No ha respondido ningún sitio. ¿Hay conexión? La web se puede hacer con lo que ya había.',
      progress: (done, all, source) => `${done} de ${all}: ${source}`,
    },
    built: (folder) => `La web está hecha, en ${folder}.`,
    look: 'Para verla: npm run preview',
    problems: (count) =>
      count === 1 ? 'Un archivo no se ha podido leer:' : `${count} archivos no se han podido leer:`,
  },
};
