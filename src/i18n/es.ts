import { mailEs } from './mail/es.ts';
import { setupEs } from './setup/es.ts';
import { deskEs } from './desk/es.ts';
import { answeringEs } from './answering/es.ts';
import { changedEs } from './changed/es.ts';
import { presenceEs } from './presence/es.ts';
import { dataProtectionEs } from './data-protection/es.ts';
import { newEs } from './new/es.ts';
import { privacyEs } from './privacy/es.ts';
import { triageEs } from './triage/es.ts';
import { understandingEs } from './understanding/es.ts';
import { upkeepEs } from './upkeep/es.ts';
import type { Dictionary } from './dictionary.ts';
import type { SiteWords } from './site-words.ts';
import type { Heard, OneThingWords, Range, Sentences } from './digest-words.ts';
import { capital, her, him, quoted } from './counted/es.ts';
import { format, sentence, stop } from './format.ts';

const { number, list, weekday, dayMonth } = format('es');
const counted = (count: number, one: string, many: string, word = her): string =>
  count === 0
    ? `${word === her ? 'ninguna' : 'ningún'} ${one}`
    : `${word(count)} ${count === 1 ? one : many}`;
const times = (count: number): string => counted(count, 'vez', 'veces');
const complaints = (count: number): string => counted(count, 'queja', 'quejas');
const messages = (count: number): string => counted(count, 'mensaje', 'mensajes', him);
const mentions = (count: number): string => counted(count, 'mención', 'menciones');
const people = (count: number): string => counted(count, 'persona', 'personas');
/** entre dos y seis, una o dos, como mucho tres */
const between = ({ low, high }: Range): string => {
  if (low === high) return her(low);
  if (low === 0) return `como mucho ${her(high)}`;
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

/** «A» y «B» el viernes; «A» el viernes y «B» el lunes */
const lookedAt = (looked: Heard['looked'], from: string, to: string): string => {
  const day = dayOf(looked[0]!.day, from, to);
  return looked.every((one) => one.day === looked[0]!.day)
    ? `${named(looked.map(({ title }) => title))} ${day}`
    : list(looked.map((one) => `${quoted(one.title)} ${dayOf(one.day, from, to)}`));
};
/** Whether somebody looked at the places without a feed, as the end of a sentence. */
const looks = ({ looked, unlooked, from, to }: Heard): string[] => [
  ...(looked.length > 0 ? [`alguien miró ${lookedAt(looked, from, to)}`] : []),
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

const afterwards: [string, string] = [
  'Esta semana es de antes de empezar a escuchar: solo sabemos lo que encontramos después.',
  'Esta semana es de antes de empezar a escuchar: solo sabemos lo que encontramos después.',
];

const sentences: Sentences = {
  serious: ({ words, count }) => [
    `Mirar hoy: ${messages(count)} ${count === 1 ? 'habla' : 'hablan'} de ${list(words.map(quoted))}.`,
    count === 1 ? 'Es solo uno, pero no conviene que espere.' : 'No conviene que esperen.',
  ],
  alarm: ({ business, series, about, state, count, usual, topic, words, days, held, open }) => {
    const on = state === 'continues';
    const what =
      series === 'complaints'
        ? `${on ? 'sigue habiendo' : 'hay'} muchas más quejas de lo normal${about ? ` sobre ${quoted(about)}` : ''}`
        : `${on ? 'se sigue hablando' : 'se habla'} de ${about ? quoted(about) : business} mucho más de lo normal`;
    const usually = usual.high === 0 ? 'no suele haber ninguna' : `suele haber ${between(usual)} por semana`;
    const repeated = words.length > 0 ? `repiten ${list(words.map(quoted))}` : '';
    const most =
      topic && topic.count > 1
        ? `${topic.count === count ? 'todas' : her(topic.count)} hablan de ${quoted(topic.title)}`
        : '';
    const made = most && repeated ? `${most} y ${repeated}` : most || repeated;
    const from = list(days.map((day) => `del ${weekday(day)}`));
    const when = from
      ? `${held === 'all' ? 'todas' : held === 'nearly' ? 'casi todas' : 'la mayoría'} son ${from}`
      : '';
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
        : 'El revuelo';
    const noun = series === 'complaints' ? complaints(now) : mentions(now);
    const before = thenFrom
      ? `las ${her(then)} de la semana del ${dayMonth(thenFrom)}`
      : `${her(then)} la semana pasada`;
    const ends = ended
      ? [
          `De aquellas ${her(ended.of)}, ${
            ended.answered === 0
              ? 'ninguna está contestada, que sepamos'
              : ended.answered === ended.of
                ? 'todas están contestadas'
                : `${her(ended.answered)} ${ended.answered === 1 ? 'está contestada' : 'están contestadas'}`
          }${ended.turned > 0 ? ` y ${her(ended.turned)} ${ended.turned === 1 ? 'acabó' : 'acabaron'} bien` : ''}.`,
        ]
      : [];
    return [`${what} ${over ? 'ha pasado' : 'va a menos'}: ${noun}, frente a ${before}.`, ...ends];
  },
  firstWeek: ({ business, weeks, sources, mentions: found, waiting, history, comparable }) => [
    'Este es tu primer resumen.',
    `Hemos mirado ${weeks === 1 ? 'una semana' : `hasta ${her(weeks)} semanas atrás`} en ${counted(sources, 'sitio', 'sitios', him)} y ${
      found === 0
        ? `no hemos encontrado nada sobre ${business}`
        : `hemos encontrado ${mentions(found)} de ${business}`
    }.`,
    ...(comparable || found === 0
      ? []
      : ['Aún no sabemos si es mucho o poco: en unas cuatro semanas podremos comparar.']),
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
    const said =
      count === 0 ? `no se ha hablado de ${business}` : `se ha hablado de ${business} ${times(count)}`;
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
    if (heard.afterwards) return afterwards.slice(0, 1);
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
    if (heard.afterwards) return afterwards;
    const first = heard.sources > 0 ? answers(heard) : '';
    const down = heard.failed.length;
    const which =
      heard.sources > 0 && heard.answered > 0 && down > 0 && down <= 2 ? ` (no ${named(heard.failed)})` : '';
    const parts = [first && first + which, ...looks(heard)].filter(Boolean);
    if (parts.length === 0)
      return ['Todavía no escuchamos ningún sitio.', 'Todavía no escuchamos ningún sitio.'];
    const byHand = heard.unlooked.length > 0 ? 'hay sitios que nadie ha mirado' : '';
    const short = [first, byHand].filter(Boolean);
    const whole = parts.length === 3 ? `${parts[0]}, y ${parts[1]}, pero ${parts[2]}` : parts.join(', y ');
    return [sentence(whole), sentence(short.length > 0 ? short.join(', y ') : parts[0]!)];
  },
  compared: (fact) =>
    fact
      ? [
          `No podemos decir si ha habido más o menos que otras semanas: en los sitios que respondieron las dos veces ${
            fact.now === 0
              ? 'no ha habido ninguna'
              : `${fact.now === 1 ? 'ha sido' : 'han sido'} ${her(fact.now)}`
          }, frente a ${fact.before === 0 ? 'ninguna' : her(fact.before)} la semana pasada.`,
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
    count > 0
      ? `Con todo lo pendiente, esta semana te llevará ${count === 1 ? 'un minuto' : count < 120 ? `unos ${him(count)} minutos` : `unas ${her(Math.round(count / 60))} horas`}.`
      : '',
};

const { range, date, month, percent } = format('es');
const sites = (count: number): string => counted(count, 'sitio', 'sitios', him);

const site: SiteWords = {
  quoted,
  menu: {
    label: 'Menú',
    skip: 'Ir al contenido',
    week: 'Esta semana',
    waiting: 'Por contestar',
    topics: 'Temas',
    archive: 'Anteriores',
    more: 'Más',
    search: 'Buscar',
  },
  footer: {
    label: 'Pie de página',
    sample: 'Datos de muestra: el negocio, los sitios y las personas son inventados.',
    method: 'Cómo hacemos estas cuentas',
    sources: 'Qué hemos podido escuchar',
    feed: 'Recibirlo en un lector de noticias',
    made: 'Hecho con Oído. Lo que se lee aquí lo han escrito otras personas; las etiquetas las pone un programa y puede equivocarse.',
  },
  week: {
    dates: (from, to) =>
      `Del ${weekday(from)} ${from.slice(0, 7) === to.slice(0, 7) ? Number(from.slice(8)) : from.slice(0, 4) === to.slice(0, 4) ? dayMonth(from) : date(from)} al ${weekday(to)} ${date(to)}`,
    name: (from, to) => range(from, to),
    strip: ({ mentions: count, waiting, fresh, complaints: bad }) => {
      const said =
        count === 0
          ? 'de momento no se ha dicho nada'
          : `${mentions(count)}${bad > 0 ? `, ${complaints(bad)}` : ''}`;
      const ofWeek = fresh === 0 ? 'ninguno' : fresh === 1 ? 'uno' : him(fresh);
      const known = fresh < waiting ? ` (${ofWeek} de esta semana)` : '';
      return `Semana en curso: ${said}${waiting > 0 ? `; ${messages(waiting)} por contestar${known}` : ''}.`;
    },
    stripLink: 'Ver cómo va',
    openNote: 'Esta semana aún no ha terminado: los números cambiarán.',
    toAnswer: (count) => (count === 0 ? 'Nadie espera respuesta' : `${number(count)} por contestar`),
    noLongerKept:
      'Lo que escribió cada persona esta semana ya no se guarda. Quedan las cuentas y las palabras que usaron varias.',
    keptWords: (words) => `Lo que más se dijo: ${words}.`,
    previous: 'Semana anterior',
    next: 'Semana siguiente',
    lookToday: 'Mirar hoy',
    attention: 'Atención',
    alarmCount: ({ count, usual }) =>
      `esta semana han sido ${number(count)}; de media son ${usual} por semana.`,
    alarmEnded: ({ answered, turned, of }) =>
      `De ${number(of)}, ${number(answered)} se contestaron y ${number(turned)} acabaron bien, que sepamos.`,
    alarmWords: (words) => `Las palabras que más se repiten: ${words}.`,
    alarmSince: (day) => `Empezó la semana del ${dayMonth(day)}.`,
    readThem: (count) => (count === 1 ? 'Leer el mensaje' : `Leer los ${messages(count)}`),
    note: (author) => (author ? `Nota de ${author}` : 'Nota de quien prepara el resumen'),
    since: ({ then, now, complaintsThen, complaintsNow }) =>
      `Son las cifras al cerrar la semana. Desde entonces ha habido cambios: ${
        then === now ? `siguen siendo ${mentions(now)}` : `de ${mentions(then)} a ${her(now)}`
      }${complaintsThen === complaintsNow ? '' : `, y de ${complaints(complaintsThen)} a ${her(complaintsNow)}`}.`,
    more: 'Para quien quiera más',
    moreIntro: 'De aquí en adelante, el detalle: de qué se habla, dónde, y cada mensaje.',
    headings: {
      waiting: 'Por contestar',
      said: 'Lo que han dicho',
      lookingFor: 'Buscan lo que vendes',
      recommendations: 'Te recomiendan',
      due: 'Para hoy',
      following: 'Qué cuentan ellos',
      topics: 'Temas',
      share: 'De quién se habla más',
      platforms: 'Dónde se ha dicho',
      emerging: 'Palabras nuevas',
      press: 'En prensa y blogs',
      broadcasts: 'Lo que hemos publicado',
      voices: 'Quién habla',
      ideas: 'Ideas',
      all: 'Todas las menciones',
      late: 'Encontrado tarde',
      made: 'Cómo se hacen estas cuentas',
      farLook: 'Mirar de lejos',
    },
    intros: {
      voices: 'Ya habían hablado de ti, y han vuelto a hacerlo esta semana.',
      waiting: 'Mensajes sin respuesta, que sepamos. Primero, lo que más duele.',
      lookingFor: 'Preguntan sin nombrar a nadie, o dudan entre varios.',
      recommendations: 'Se lo dicen a otros, no solo a ti.',
      following: 'Lo último que han publicado quienes sigues.',
      press: 'Los textos copiados de un medio a otro se cuentan una vez.',
      late: 'Son de semanas anteriores, pero han llegado ahora. No cambian las cuentas de esta semana.',
      emerging: 'Antes apenas salían.',
      share:
        'De cada diez veces que se nombra a alguien del ramo, cuántas eres tú. Como son pocos datos, lleva su margen.',
    },
    apart: { heading: 'No habla de nosotros', intro: 'Lo ha dicho el equipo: no entra en ninguna cuenta.' },
    unmatched: {
      heading: 'Ya no encaja con ningún tema',
      intro:
        'Con las búsquedas de ahora no habla de nada de lo que escuchas: se guarda, y no entra en ninguna cuenta.',
    },
    allWaiting: (count) =>
      count === 1 ? 'Ver el mensaje por contestar' : `Ver los ${him(count)} por contestar`,
    restFolded: (count) => (count === 1 ? 'Y otro más' : `Y otros ${him(count)}`),
    restInList: (count) =>
      count === 1
        ? 'Hay otro más en la lista de todas las menciones.'
        : `Hay otros ${him(count)} en la lista de todas las menciones.`,
    readWhole: 'Leer entero',
    readThere: 'Leer y contestar allí',
    goThere: 'Ir allí',
    waitsSince: (day) => `espera desde el ${weekday(day)} ${dayMonth(day)}`,
    pastPromise: 'pasado de plazo',
    maybeWaiting: (count) =>
      count === 1
        ? 'Hay otro mensaje que quizá espere respuesta.'
        : `Hay otros ${him(count)} que quizá esperen respuesta.`,
    dueReview: (title, day) => `Toca volver a mirar ${quoted(title)}: se dejó para el ${dayMonth(day)}.`,
    dueGoal: ({ what, target, by }) => `${what}: la meta es ${target}, antes del ${date(by)}.`,
    needs: {
      place: (name) => `desde un lugar al que no servimos: ${name}`,
      language: (name) => `en un idioma en el que no contestamos: ${name}`,
    },
    ideaBy: (count) => `la piden ${people(count)}`,
    ideaState: { undecided: 'sin decidir', will: 'lo haremos', done: 'hecho', no: 'no lo haremos' },
    emergingTimes: (count, places) => `${times(count)} en ${sites(places)}`,
    copiesElsewhere: (count) =>
      count === 1 ? 'también en otro medio' : `también en otros ${him(count)} medios`,
    broadcast: ({ announcements, conversation }) =>
      `Hemos publicado ${counted(announcements, 'anuncio', 'anuncios', him)} y ${
        conversation === 0
          ? 'no hemos contestado en público a nadie'
          : `hemos contestado en público ${times(conversation)}`
      }, que sepamos.`,
    voiceTimes: (count) => `${times(count)} en total`,
    farLook: {
      intro: 'Una vez al mes conviene mirar con perspectiva: las últimas 13 semanas.',
      back: (title, weeks, of) =>
        `${quoted(title)}: hubo quejas en ${number(weeks)} de las últimas ${number(of)} semanas.`,
      see: 'Ver el tema',
      question: 'Una pregunta para decidir',
      askIdea: (what) => `¿hacemos algo con ${quoted(what)}? Varias personas lo han pedido.`,
      askTopic: (title) => `¿qué cambiarías para que ${quoted(title)} no vuelva el mes que viene?`,
    },
    heardLink: 'Qué hemos podido escuchar',
    howMade:
      'Se cuenta cada mensaje que habla de ti una sola vez; las copias y lo encontrado tarde van aparte. «Como siempre» compara solo los sitios que respondieron también en las semanas anteriores.',
    howMadeLink: 'Todo el método',
    large: (count) =>
      `Esta semana hay ${number(count)} menciones: cada día tiene su página. Aquí queda una línea de cada una.`,
    dayPage: (day, part) => `${capital(weekday(day))} ${dayMonth(day)}${part > 1 ? ` (${part})` : ''}`,
    latePage: 'Encontrado tarde',
    backToWeek: 'Volver a la semana',
    notYet: {
      title: 'Tu primer resumen',
      intro:
        'Aquí saldrá cada semana lo que se dice de ti: en un minuto lo importante, y después cada mensaje.',
      empty:
        'Aún no se ha escuchado nada. Saldrá aquí después de la primera escucha, que mira hasta ocho semanas atrás. Quien lo prepara la pone en marcha con una orden; desde entonces va sola cada día.',
    },
  },
  tables: {
    inAll: 'En total',
    topic: 'Tema',
    times: 'Veces',
    compared: 'Comparado',
    good: 'Buenas',
    bad: 'Malas',
    unclear: 'No está claro',
    neutral: 'Neutras',
    trend: 'Últimas semanas',
    platform: 'Dónde',
    who: 'Quién',
    ofEvery: 'De cada diez',
    between: 'Margen',
    week: 'Semana',
    mentions: 'Menciones',
    complaints: 'Quejas',
    praise: 'Felicitaciones',
    kind: 'Qué es',
    now: 'Ahora',
    yearBefore: 'Un año antes',
    source: 'Sitio',
    behind: 'Ver los números en una tabla',
    usualRange: (usual) =>
      usual.low === usual.high ? number(usual.low) : `${number(usual.low)}–${number(usual.high)}`,
    sparkline: ({ last, highest, weeks }) =>
      `${number(last)} esta semana; lo más alto en ${number(weeks)} semanas, ${number(highest)}`,
    interval: (low, high) => `entre ${low} y ${high}`,
  },
  filters: {
    title: 'Ver solo',
    topic: 'Tema',
    platform: 'Dónde',
    intent: 'Qué es',
    tone: 'Tono',
    language: 'Idioma',
    source: 'Sitio',
    all: 'Todo',
    reset: 'Quitar filtros',
    shown: (shown, of) => `Se ven ${shown} de ${of}.`,
    shownAll: (of) => `Se ven todas: ${of}.`,
  },
  mention: {
    tone: 'Tono',
    toneUnsure: 'Tono: no está claro',
    why: '¿Por qué sale esto?',
    byTeam: 'lo puso el equipo',
    labelsFrom: {
      team: 'El tono lo ha puesto el equipo.',
      stars: 'El tono sale de las estrellas.',
      program: 'Tono y tipo, según el programa: puede equivocarse.',
    },
    copies: (count) =>
      count === 1
        ? 'La misma noticia, también en otro sitio'
        : `La misma noticia, también en otros ${him(count)} sitios`,
    permalink: 'Copiar enlace',
    copied: 'Enlace copiado',
    edit: 'Abrir su ficha',
    stars: (rating) => `${rating} de 5 estrellas`,
    serious: (words) => `Mirar hoy: ${words}`,
    claimsToBeUs: 'Dice ser de la casa',
    outcome: 'Cómo acabó',
    history: 'De antes de empezar a escuchar',
  },
  waiting: {
    title: 'Por contestar',
    intro:
      'Mensajes sin respuesta, que sepamos: el programa solo conoce lo que se ha apuntado. Primero, lo que más duele.',
    empty: 'Nadie espera respuesta, que sepamos.',
    sure: (count) =>
      count === 1 ? 'Un mensaje espera respuesta.' : `${capital(him(count))} mensajes esperan respuesta.`,
    maybe: 'Quizá esperen respuesta',
    maybeIntro: 'El programa duda: puede que no haga falta contestar.',
    thanks: 'Para dar las gracias',
    thanksIntro: 'No es obligatorio, pero se agradece.',
    slipped: 'Se nos pasó',
    slippedIntro: (count) =>
      count === 1
        ? 'Lleva más de un mes. Contestar tarde también vale; y si ya no tiene sentido, se puede cerrar.'
        : 'Llevan más de un mes. Contestar tarde también vale; y si ya no tiene sentido, se pueden cerrar de golpe.',
  },
  topics: {
    title: 'Temas',
    intro: 'De qué quieres enterarte, y cuánto se ha dicho de cada cosa.',
    empty:
      'Aún no hay temas. Cada tema es un archivo pequeño que dice qué palabras escuchar y por qué importan.',
    ours: 'Lo nuestro',
    others: 'Alrededor',
    ended: 'Ya no se escuchan',
    endedIntro: 'Este tema ya no se escucha: su archivo se ha quitado. Lo que se oyó sigue aquí.',
    why: 'Por qué lo escuchamos',
    listensFor: 'Palabras que escuchamos',
    trend: 'Las últimas 26 semanas',
    trendNote: ({ total, weeks, usual, alarms, unheard }) =>
      `Menciones por semana (n = ${total} en ${weeks} semanas), con las cifras corregidas.${usual ? ` La franja es lo normal ahora: ${usual}.` : ''}${alarms ? ' ▲ marca un aviso.' : ''}${unheard ? ' Las semanas rayadas no se pudieron escuchar.' : ''}`,
    inAll: ({ total, since, weeks, late }) =>
      `En total se ha dicho ${times(total)}${since ? `, desde el ${date(since)}` : ''}. Las cuentas de aquí abajo son de las últimas ${number(weeks)} semanas${late > 0 ? `, sin lo encontrado tarde (${number(late)} en total)` : ''}.`,
    said: 'Qué se dice',
    where: 'Dónde se dice',
    latest: 'Lo último',
    older: 'Todo, año por año',
    year: (year) => `Año ${year}`,
    month: (day) => capital(month(day)),
    none: (since) =>
      `Aún no se ha dicho nada de esto.${since ? ` Seguimos escuchando desde el ${date(since)}.` : ''}`,
    feed: 'Este tema en un lector de noticias',
    needs: 'Lo que piden',
    ofWeeks: (count) => (count === 1 ? 'De la última semana.' : `De las últimas ${her(count)} semanas.`),
    howWanted: 'cómo',
    ideas: 'Ideas',
    words: 'Palabras nuevas de la semana',
    yearIntro: (count) => `${capital(mentions(count))} este año.`,
    noLongerKept: 'De estas semanas ya no se guarda lo que escribió cada persona, solo las cuentas:',
  },
  archive: {
    title: 'Semanas anteriores',
    intro: 'Una línea por semana, la más reciente primero.',
    empty: 'Todavía no ha terminado ninguna semana. La primera saldrá aquí el lunes que viene.',
    unheard: 'no se escuchó',
    open: 'en curso',
  },
  sources: {
    title: 'Qué hemos podido escuchar',
    intro:
      'Una semana sin quejas solo es buena noticia si los sitios respondieron. Aquí se ve cuáles lo hicieron, semana a semana.',
    empty: 'Aún no hay sitios que escuchar. Se apuntan en un solo archivo, con su dirección.',
    automatic: 'Sitios que se leen solos',
    byHand: 'Sitios que hay que mirar a mano',
    followed: 'También lo seguimos',
    following: 'A quienes seguimos',
    own: 'Nuestras cuentas',
    states: {
      ok: 'Responde',
      failed: 'Ha fallado',
      silent: 'Más callado de lo normal',
      dead: 'Ya no responde',
      never: 'Todavía nunca',
      'not-looked': 'Sin mirar',
      gone: 'Ya no se escucha',
      looked: 'Mirado',
      off: 'Apagado',
    },
    lastWeeks: (count) => `Últimas ${number(count)} semanas`,
    legend: { answered: 'respondió', partly: 'falló algún día', failed: 'falló', nothing: 'sin datos' },
    daysAnswered: ({ answered, of }) => `${number(answered)} de ${number(of)} días`,
    problems: 'Archivos que no se han podido leer',
    problemsIntro: 'Lo demás sigue funcionando; esto hay que arreglarlo en el archivo.',
    left: (count) => `${mentions(count)} sin guardar, por ser demasiadas en un día`,
    lastLooked: (day) => `Se miró el ${weekday(day)} ${dayMonth(day)}`,
    neverLooked: 'Aún no se ha mirado',
    why: (reason, since) => `${reason}, desde el ${dayMonth(since)}`,
    silentSince: (since, usually) =>
      `nada desde el ${dayMonth(since)}; hasta ${number(usually)} días sería lo normal`,
    deadAdvice: 'se sigue intentando cada día; mira si ha cambiado de dirección, o quítalo de la lista',
    failures: {
      slow: 'tardó demasiado en responder',
      gone: 'la página ya no existe',
      forbidden: 'no nos deja entrar',
      wait: 'pide que esperemos',
      theirs: 'tiene un problema por su lado',
      unreachable: 'no se ha podido conectar',
      broken: 'respondió mal',
      empty: 'respondió, pero sin nada que leer',
      page: 'respondió, pero con una página web normal, no con algo que se pueda escuchar',
      secret: 'falta su clave',
      address: 'su dirección no vale',
      untried: 'no dio tiempo a mirarlo',
    },
  },
  search: {
    title: 'Buscar',
    intro: 'En todo lo que se ha dicho. Una o dos palabras bastan.',
    empty: 'Escribe una palabra para empezar.',
    label: 'Palabras',
    button: 'Buscar',
    noScript:
      'La búsqueda necesita JavaScript. Sin él, todo sigue estando en «Semanas anteriores» y en «Temas».',
    none: 'No hemos encontrado nada con esas palabras. Prueba con una sola.',
    found: (count) => `Resultados: ${count}.`,
    near: (word, others) => `No hay nada de «${word}»; quizá: ${others}.`,
    without: (word) => `No hay nada de «${word}».`,
    more: 'Ver más',
    narrow: 'Acotar por año, tema o sitio',
    year: 'Año',
    topic: 'Tema',
    platform: 'Dónde',
    anyYear: 'Todos',
    anyTopic: 'Todos',
    anyPlatform: 'Todas partes',
    searching: 'Buscando…',
    failed: 'La búsqueda no está disponible en esta copia de las páginas.',
  },
  more: {
    title: 'Más',
    intro: 'Todo lo demás que hay en este resumen.',
    entries: {
      search: ['Buscar', 'En todo lo que se ha dicho'],
      voices: ['Quién habla', 'Quien repite, los medios, y cómo conversamos'],
      needs: ['Lo que piden', 'Qué, cómo y dónde; qué valoran, y las ideas'],
      changed: ['Qué ha cambiado', 'Objetivos, decisiones y para qué ha servido: un año en una página'],
      presence: ['¿Merece la pena estar ahí?', 'Sitio por sitio, con lo que hemos oído'],
      sources: ['Qué hemos podido escuchar', 'Qué sitios han respondido y cuáles no'],
      method: ['Cómo hacemos estas cuentas', 'Cada número, explicado'],
      board: ['Hoja para el tablón', 'Felicitaciones y cambios, sin nombres de clientes, para imprimir'],
      feeds: ['Para máquinas', 'Lectores de noticias, hojas de cálculo y programas'],
    },
  },
  changed: changedEs,
  presence: presenceEs,
  dataProtection: dataProtectionEs,
  answering: answeringEs,
  board: {
    title: 'Lo que nos han dicho',
    praise: 'Gracias a todo el equipo',
    decided: 'Nos lo dijisteis y…',
    empty:
      'Esta semana no hay felicitaciones que colgar. La próxima vez que alguien nos dé las gracias, saldrá aquí.',
    print: 'Una página, sin nombres de clientes: lista para imprimir y colgar.',
  },
  method: {
    title: 'Cómo hacemos estas cuentas',
    intro: 'Cada número de estas páginas, explicado. Aquí sí hay algún tecnicismo, con su nombre.',
    sections: [
      {
        title: 'Qué es una mención',
        text: 'Cada texto público en el que sale alguna de las palabras de tus temas. Es «nuestra» si habla de la casa, de un producto, de un servicio, de los precios o de cómo atendemos. Las copias del mismo texto se cuentan una vez. Quien se llama como la casa sin que sepamos que lo es cuenta también y lleva su aviso, pero ni «compra» ni «felicita».',
      },
      {
        title: 'Semanas',
        text: 'Van de lunes a domingo, en la hora de la casa. Cuando una semana se cierra, sus cifras se guardan: si después cambian (una corrección, una respuesta, alguien que pide que se borren sus datos), la página sigue enseñando las de entonces y dice al lado qué ha cambiado. Lo que llega tarde se apunta aparte.',
      },
      {
        title: 'Primero, qué se ha podido escuchar',
        text: 'Un sitio que falla no es una bajada. «Más», «como siempre» y «menos» comparan solo los sitios que respondieron en las dos semanas. Ninguna semana se llama tranquila mientras quede sin mirar un sitio de los que hay que mirar a mano.',
      },
      {
        title: 'Números pequeños',
        text: 'Por debajo de diez no hay porcentajes: hay cuentas. Con menos de cuatro semanas escuchadas no hay avisos, salvo las palabras serias (salud, alergia, policía…), que avisan con un solo mensaje.',
      },
      {
        title: 'Avisos',
        text: 'Cada semana se compara con las ocho anteriores. El umbral es el de una predicción Gamma-Poisson con la previa de Jeffreys y p < 0,01, corregida por el número de series: con una media de 0,5, 1, 2, 4, 8 y 16 por semana, el aviso salta con 4, 5, 7, 11, 17 y 28.',
      },
      {
        title: 'Palabras nuevas',
        text: 'Palabras y parejas de palabras que salen en al menos tres mensajes de dos sitios y mucho más que en las ocho semanas anteriores (log-verosimilitud G², con su razón logarítmica).',
      },
      {
        title: 'De quién se habla más',
        text: 'De todas las veces que se nombra a una marca de las que seguimos, cuántas es a ti (cuota de voz), con su intervalo de Wilson al 95 %.',
      },
      {
        title: 'Buenas y malas',
        text: 'El tono es del mensaje, nunca de la persona. Manda lo que corrige el equipo; si no, las estrellas; si no, el programa, que dice cuándo duda. El balance de opiniones (porcentaje de buenas menos porcentaje de malas) solo se da a partir de diez mensajes, con su número.',
      },
      {
        title: 'Por contestar',
        text: 'Mensajes nuestros que merecen respuesta y no la tienen, que sepamos. El tiempo se cuenta en horas de apertura. A partir de un mes pasan a «Se nos pasó», y en las cuentas siguen sin contestar. De una cuenta que se llama como tú y no es tuya no espera nadie: sale aparte, para mirarla.',
      },
      {
        title: 'Si solo haces una cosa',
        text: 'Sigue siempre este orden: mensaje serio, aviso, quien más espera, sitio sin mirar, decisión pendiente, idea de tres personas o más, dar las gracias, nada.',
      },
      {
        title: 'Objetivos',
        text: '«Ahora» es la media de las últimas cuatro semanas que han terminado. La previsión es una recta por mínimos cuadrados con su intervalo de predicción al 95 %, y no la hay con menos de cuatro medidas. «Así no se llega» se dice en cuanto ni el mejor extremo de ese intervalo llega.',
      },
      {
        title: 'Antes y después de una decisión',
        text: 'Hasta ocho semanas oídas de cada lado, sin contar la de la decisión, y al menos cuatro. Las cuentas llevan el intervalo de Poisson (Byar) y se comparan con la prueba condicional de dos Poisson; lo contestado, con el intervalo de Wilson; el tiempo, con el de la mediana por estadísticos de orden. Un cambio solo se da por bueno si se mantiene sin contar la peor semana: lo que se dice va por oleadas. Que algo cambie después no prueba que sea por eso.',
      },
      {
        title: 'Para qué ha servido',
        text: 'Personas y respuestas que el equipo apuntó; quejas que acabaron bien, porque lo dice el equipo o porque la misma persona volvió contenta en 12 semanas. El dinero y los minutos son los apuntados; el coste por persona son esos minutos por lo que cuesta una hora («hourly», en settings.yaml).',
      },
      {
        title: 'Lo que no se cuenta',
        text: 'Ni seguidores ni alcance ni «valor publicitario»: no dicen a cuánta gente le importas. Los nombres se enseñan como decide la casa y se borran si alguien lo pide.',
      },
    ],
    first: {
      title: 'Quién va primero',
      text: 'De quienes esperan, primero los mensajes con palabras serias. Después, las quejas por un día que no se repite (una boda, un velatorio, un cumpleaños). Después, lo que ya pasa del plazo prometido; y dentro de eso, lo que más lleva esperando, lo peor dicho y lo de una o dos estrellas. Un * vale por cualquier final.',
      serious: 'Palabras serias',
      days: 'Días que no se repiten',
    },
    model: 'Cuánto acierta el programa',
    modelIntro:
      'Medido con mensajes que el programa no había visto, recogidos y etiquetados por investigadores. Son de otros sitios y de otros negocios: con los tuyos puede acertar más o menos. Lo que el equipo corrige sirve para que aprenda.',
    modelHeadings: ['Qué', 'De cada 100', 'Textos'],
    modelFigures: {
      tone: 'Tono de mensajes cortos en español (macro-F1)',
      toneOfSix: 'Tono de mensajes cortos, media de seis idiomas (macro-F1)',
      swaps: 'Veces que toma lo bueno por malo, o al revés, en español',
      language: 'Idioma de mensajes cortos, aciertos',
      intent: 'Queja, pregunta, felicitación…, en español, aciertos',
      suggestions: 'Sugerencias en reseñas de hoteles, en inglés (F1)',
    },
    card: 'La ficha del modelo (en inglés)',
    team: ({ agreed, of, what }) =>
      `De ${number(of)} correcciones del equipo sobre ${what === 'sentiment' ? 'el tono' : 'el tipo de mensaje'}, el programa ya acertaba en ${number(agreed)}${of >= 10 ? ` (${percent(agreed / of)})` : ''}.`,
  },
  notFound: {
    title: 'Esta página no existe o se ha movido',
    text: 'Puede que la dirección esté mal copiada. Aquí tienes la última semana, y todo lo demás se puede buscar.',
    latest: 'Ir a la última semana',
    search: 'Buscar',
  },
  feeds: {
    description: (business) => `Lo que se dice de ${business}, una vez por semana.`,
    topic: (title, business) => `${title}: lo que se dice, para ${business}`,
    weekTitle: (from, to) => `Semana del ${range(from, to)}`,
    weekly: 'Un resumen por semana, para un lector de noticias.',
    needsSite:
      'Para recibirlo en un lector de noticias hace falta decir en los ajustes en qué dirección estarán estas páginas.',
    csv: 'Las menciones de la semana, para una hoja de cálculo. Cada semana tiene la suya.',
    json: 'Todo lo que dice la página de la semana, para programas, y la forma que tiene.',
    opml: 'Los sitios que se escuchan, para un lector de noticias.',
  },
  platforms: {
    reviews: 'Reseñas',
    forum: 'Foros',
    press: 'Prensa',
    news: 'Prensa',
    microblog: 'Redes',
    social: 'Redes',
    blog: 'Blogs',
    video: 'Vídeos',
    podcast: 'Pódcast',
    comments: 'Comentarios',
    app: 'Tiendas de aplicaciones',
    shop: 'En la tienda',
    phone: 'Por teléfono',
    message: 'Mensajes privados',
    mail: 'Correo',
    web: 'Otras páginas',
    other: 'Otros sitios',
  },
  languages: {
    es: 'español',
    ca: 'catalán',
    gl: 'gallego',
    eu: 'euskera',
    pt: 'portugués',
    en: 'inglés',
    fr: 'francés',
    it: 'italiano',
    de: 'alemán',
    ar: 'árabe',
    unknown: 'sin identificar',
  },
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
    fewerThanUsual: 'Menos de lo normal',
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
    hows: {
      delivery: 'a domicilio',
      pickup: 'para recoger',
      message: 'por mensaje',
      phone: 'por teléfono',
      online: 'por internet',
      'to-order': 'por encargo',
      sunday: 'en domingo',
      saturday: 'en sábado',
      holidays: 'en festivos',
      early: 'más temprano',
      late: 'más tarde',
      hour: 'a una hora elegida',
      card: 'con tarjeta',
      cash: 'en efectivo',
      bizum: 'con Bizum',
      invoice: 'con factura',
      'gluten-free': 'sin gluten',
      vegan: 'vegano o sin lactosa',
      'sugar-free': 'sin azúcar',
      wholegrain: 'integral',
      small: 'más pequeño',
      large: 'más grande',
      sliced: 'cortado',
      gift: 'para regalar',
      accessible: 'accesible',
      pets: 'con mascotas',
      parking: 'con aparcamiento',
      wholesale: 'al por mayor',
      subscription: 'por suscripción',
    },
    presence: {
      verdicts: { yes: 'Sí', no: 'No', listen: 'De momento, solo escuchar' },
      reasons: {
        'too-early': 'Llevamos menos de 12 semanas escuchando: aún no podemos aconsejarte.',
        'nobody-there': 'Casi nadie habla allí de ti, de los tuyos ni de lo que vendes.',
        'customers-there': 'Tus clientes están allí: se habla de ti al menos una vez por semana.',
        'future-customers-there': 'Allí hay quien busca lo que vendes.',
        'competitors-there': 'Tu competencia está en boca de la gente allí.',
        seldom: 'De ti, o de lo que vendes, se habla allí menos de una vez por semana.',
        'not-answerable': 'Allí se puede leer, pero no contestar.',
        'people-must-answer': 'Hay quien conteste: lo habéis dejado escrito.',
        'answers-missing': 'Antes hay preguntas que solo podéis contestar vosotros.',
        'already-there': 'Ya tenéis cuenta allí.',
      },
      questions: {
        protocol: '¿Quién contesta, qué se puede prometer y cuándo se llama por teléfono?',
        resources: '¿Quién lo haría, y con qué tiempo a la semana?',
        support: '¿Está de acuerdo quien manda, también cuando haya quejas?',
        purpose: '¿Qué queremos conseguir allí?',
        limits: '¿Hasta dónde llegamos, y cuándo lo dejaríamos?',
      },
    },
    measures: {
      waiting: 'Mensajes sin contestar por semana',
      'answered-share': 'Parte de los mensajes que tuvo respuesta',
      'median-hours': 'Horas hasta contestar (la mitad tarda menos)',
      complaints: 'Quejas por semana',
      praise: 'Felicitaciones por semana',
      mentions: 'Menciones por semana',
      query: 'Lo que se dice de esto por semana',
      topic: (title) => `Menciones de ${quoted(title)} por semana`,
    },
    goalStates: {
      reached: 'Conseguido',
      missed: 'No se ha conseguido',
      'on-track': 'Va bien',
      behind: 'Va con retraso',
      'out-of-reach': 'Así no se llega',
      'too-early': 'Todavía es pronto',
    },
    effects: {
      more: 'Ahora hay más',
      less: 'Ahora hay menos',
      'no-clear-change': 'No se nota un cambio claro',
      'too-early': 'Todavía es pronto para saberlo',
      'nothing-done': 'Sin cambios que medir',
    },
    decisionStates: {
      undecided: 'Sin decidir',
      will: 'Lo vamos a hacer',
      done: 'Hecho',
      no: 'No, y por qué',
    },
    alarmStates: { begins: 'Empieza', continues: 'Sigue', eases: 'Va a menos', over: 'Ha pasado' },
  },
  site,
  mail: mailEs,
  commands: {
    setup: setupEs,
    desk: deskEs,
    privacy: privacyEs,
    new: newEs,
    triage: triageEs,
    upkeep: upkeepEs,
    understanding: understandingEs,
    collected: {
      sources: (business, asked, answered) =>
        answered === asked
          ? `${business}: ${asked === 1 ? 'ha respondido el único sitio que se escucha' : `han respondido los ${asked} sitios que se escuchan`}.`
          : `${business}: ${answered === 1 ? 'ha respondido uno' : `han respondido ${answered}`} de los ${asked} sitios que se escuchan.`,
      filed: (mentions, broadcasts) =>
        `${mentions === 0 ? 'Ninguna mención nueva' : mentions === 1 ? 'Una mención nueva' : `${mentions} menciones nuevas`}` +
        (broadcasts === 0
          ? '.'
          : ` y ${broadcasts === 1 ? 'una publicación nuestra' : `${broadcasts} publicaciones nuestras`}.`),
      failed: (source, reason) => `Ha fallado «${source}»: ${reason}`,
      notReached: (source) => `No ha dado tiempo a «${source}»: será lo primero la próxima vez.`,
      left: (source, count) =>
        `De «${source}» ${count === 1 ? 'ha quedado una mención' : `han quedado ${count} menciones`} sin guardar: son más de las que caben en un día.`,
      moved: (source, address) => `«${source}» se ha mudado a ${address}: cámbialo en sources.yaml.`,
      fault: (source, fault) => `«${source}» se ha leído, pero tiene un fallo: ${fault}`,
      inbox: (files) =>
        files === 1
          ? 'Se ha leído un archivo de inbox/ y está en inbox/filed/.'
          : `Se han leído ${files} archivos de inbox/ y están en inbox/filed/.`,
      inboxFault: (fault) => `Se ha leído, pero mira esto: ${fault}`,
      byHand: (sources) =>
        sources.length === 1
          ? `Hay que mirar a mano: ${sources[0]}.`
          : `Hay que mirar a mano ${sources.length} sitios: ${sources.join(', ')}.`,
      closed: (weeks) =>
        weeks.length === 1
          ? `Semana cerrada: ${weeks[0]}.`
          : weeks.length > 4
            ? `${weeks.length} semanas cerradas, de ${weeks[0]} a ${weeks.at(-1)}.`
            : `Semanas cerradas: ${weeks.join(', ')}.`,
      dryRun: 'Era un ensayo: no se ha escrito nada.',
      sample: 'Son datos de ejemplo: el negocio, los sitios y las personas son inventados.',
      nothingAnswered:
        'No ha respondido ningún sitio. ¿Hay conexión? La web se puede hacer con lo que ya había.',
      progress: (done, all, source) => `${done} de ${all}: ${source}`,
    },
    match: {
      readAs: (query) => `Se ha leído así: ${query}`,
      found: (matched, all) =>
        matched === 0
          ? `Ninguna de las ${all} menciones guardadas coincide.`
          : `${matched === 1 ? 'Coincide una' : `Coinciden ${matched}`} de las ${all} menciones guardadas.`,
      empty: 'Todavía no hay menciones guardadas con las que probar la búsqueda.',
      examples: (shown, matched) => (shown === matched ? 'Son estas:' : `Las ${shown} más recientes:`),
    },
    looked: {
      noted: (place, day) => `Anotado: el ${day} se ha mirado «${place}».`,
      already: (place, day) => `Ya estaba anotado que el ${day} se miró «${place}».`,
      anything: '¿Había algo? Déjalo escrito en inbox/, en un archivo .md o .csv.',
      places: 'Estos son los sitios que se miran a mano:',
      noPlaces: 'En sources.yaml no hay ningún sitio que se mire a mano (kind: by-hand).',
      unknown: (id, meant) =>
        `No hay ningún sitio que se llame «${id}».${meant ? ` ¿Querías decir «${meant}»?` : ''}`,
      notByHand: (id) => `«${id}» no se mira a mano: se escucha solo.`,
      noDay: (day) => `«${day}» no es un día: se escribe así, 2026-11-18.`,
      future: (day) => `El ${day} aún no ha llegado.`,
      before: (day, week) => `El ${day} es de antes de la primera semana guardada, ${week}.`,
      empty: 'Todavía no hay ninguna semana. Primero, a escuchar: npm run digest',
      unreadable: (why) => `No se ha anotado, porque un archivo no se puede leer: ${why}`,
    },
    built: (folder) => `La web está hecha, en ${folder}.`,
    look: 'Para verla: npm run preview',
    problems: (count) =>
      count === 1 ? 'Un archivo no se ha podido leer:' : `${count} archivos no se han podido leer:`,
  },
};
