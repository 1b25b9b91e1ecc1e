import type { Dictionary } from './dictionary.ts';
import type { Heard, OneThingWords, Range, Sentences } from './digest-words.ts';
import { format, sentence, stop } from './format.ts';

const { number, list, weekday, dayMonth } = format('ca');
const nine = ['zero', 'un', 'dos', 'tres', 'quatre', 'cinc', 'sis', 'set', 'vuit', 'nou'];
/** Numbers up to nine in words, before a masculine noun: un lloc, dos llocs, 12 llocs. */
const him = (count: number): string => nine[count] ?? number(count);
/** The same before, or instead of, a feminine noun: una queixa, dues queixes, 21 queixes. */
const her = (count: number): string => (count === 1 ? 'una' : count === 2 ? 'dues' : him(count));
const counted = (count: number, one: string, many: string, word = her): string =>
  count === 0 ? `cap ${one}` : `${word(count)} ${count === 1 ? one : many}`;
const times = (count: number): string => counted(count, 'vegada', 'vegades');
const complaints = (count: number): string => counted(count, 'queixa', 'queixes');
const messages = (count: number): string => counted(count, 'missatge', 'missatges', him);
const mentions = (count: number): string => counted(count, 'menció', 'mencions');
const people = (count: number): string => counted(count, 'persona', 'persones');
const quoted = (text: string): string => `«${text}»`;
/** de before a consonant, d’ before a vowel or a silent h */
const of = (name: string): string => (/^[aeiouàèéíòóúh]/iu.test(name) ? `d’${name}` : `de ${name}`);
/** entre dues i sis, una o dues, tres com a molt */
const between = ({ low, high }: Range): string => {
  if (low === high) return her(low);
  if (low === 0) return `${her(high)} com a molt`;
  return high === low + 1 ? `${her(low)} o ${her(high)}` : `entre ${her(low)} i ${her(high)}`;
};
/** dimarts, for a day of that week; else el 3 de novembre */
const dayOf = (day: string, from: string, to: string): string =>
  day >= from && day <= to ? weekday(day) : `el ${dayMonth(day)}`;
/** «A» i «B»; «A», «B» i tres més */
const named = (titles: readonly string[]): string =>
  titles.length > 3
    ? `${titles.slice(0, 2).map(quoted).join(', ')} i ${him(titles.length - 2)} més`
    : list(titles.map(quoted));

const unlookedAt = (unlooked: Heard['unlooked'], from: string, to: string): string => {
  const since = unlooked.length === 1 ? unlooked[0]!.since : undefined;
  return `ningú no ha mirat ${named(unlooked.map(({ title }) => title))}${since ? ` des de ${dayOf(since, from, to)}`.replace('de el', 'del') : ''}`;
};
/** Whether somebody looked at the places without a feed, as the end of a sentence. */
const looks = ({ looked, unlooked, from, to }: Heard): string[] => [
  ...(looked.length > 0
    ? [`algú va mirar ${list(looked.map(({ title, day }) => `${quoted(title)} ${dayOf(day, from, to)}`))}`]
    : []),
  ...(unlooked.length > 0 ? [unlookedAt(unlooked, from, to)] : []),
];
const answers = ({ sources, answered }: Heard): string => {
  if (sources === 1) return answered === 1 ? 'ha respost el lloc automàtic' : 'el lloc automàtic ha fallat';
  if (answered === sources) return `hem pogut escoltar els ${him(sources)} llocs automàtics`;
  if (answered === 0) return `no ha respost cap dels ${him(sources)} llocs automàtics`;
  return `${answered === 1 ? 'ha respost' : 'han respost'} ${him(answered)} dels ${him(sources)} llocs automàtics`;
};

const sentences: Sentences = {
  serious: ({ words, count }) => [
    `Mirar avui: ${messages(count)} ${count === 1 ? 'parla' : 'parlen'} de ${list(words.map(quoted))}.`,
    count === 1 ? 'És només un, però no convé que esperi.' : 'Són pocs, però no convé que esperin.',
  ],
  alarm: ({ business, series, about, state, count, usual, topic, words, days, allDays, open }) => {
    const on = state === 'continues';
    const what =
      series === 'complaints'
        ? `${on ? 'continua havent-hi' : 'hi ha'} moltes més queixes del normal${about ? ` sobre ${quoted(about)}` : ''}`
        : `${on ? 'es continua parlant' : 'es parla'} ${about ? `de ${quoted(about)}` : of(business)} molt més del normal`;
    const usually =
      usual.high === 0 ? 'no n’hi sol haver cap' : `n’hi sol haver ${between(usual)} per setmana`;
    const repeated = words.length > 0 ? `repeteixen ${list(words.map(quoted))}` : '';
    const most = topic && topic.count > 1 ? `${her(topic.count)} parlen de ${quoted(topic.title)}` : '';
    const made = most && repeated ? `${most} i ${repeated}` : most || repeated;
    const from = list(days.map((day) => `de ${weekday(day)}`));
    const when = from ? `${allDays ? 'totes' : 'gairebé totes'} són ${from}` : '';
    return [
      sentence(`Atenció: ${what}`),
      sentence(`${count === 1 ? 'N’hi ha hagut una' : `N’hi ha hagut ${her(count)}`}, quan ${usually}`),
      ...(made || when ? [sentence([made, when].filter(Boolean).join('; '))] : []),
      ...(open > 0
        ? [sentence(`${her(open)} ${open === 1 ? 'continua' : 'continuen'} sense resposta, que sapiguem`)]
        : []),
    ];
  },
  afterAlarm: ({ series, about, over, now, then, thenFrom, ended }) => {
    const what = about
      ? `El que passava amb ${quoted(about)}`
      : series === 'complaints'
        ? 'L’onada de queixes'
        : 'L’onada de mencions';
    const noun = series === 'complaints' ? complaints(now) : mentions(now);
    const before = thenFrom
      ? `les ${her(then)} de la setmana del ${dayMonth(thenFrom)}`
      : `${her(then)} la setmana passada`;
    const ends = ended
      ? [
          sentence(
            `D’aquelles ${her(ended.of)}, ${
              ended.answered === 0
                ? 'cap no té resposta, que sapiguem'
                : `${her(ended.answered)} ${ended.answered === 1 ? 'té' : 'tenen'} resposta`
            }${ended.turned > 0 ? ` i ${her(ended.turned)} ${ended.turned === 1 ? 'va acabar' : 'van acabar'} bé` : ''}`,
          ),
        ]
      : [];
    return [sentence(`${what} ${over ? 'ha passat' : 'va a menys'}: ${noun}, davant de ${before}`), ...ends];
  },
  firstWeek: ({ business, weeks, sources, mentions: found, waiting, history, comparable }) => [
    'Aquest és el teu primer resum.',
    sentence(
      `Hem mirat ${weeks === 1 ? 'una setmana' : `fins a ${her(weeks)} setmanes enrere`} en ${counted(sources, 'lloc', 'llocs', him)} i ${
        found === 0 ? 'no hem trobat res' : `hem trobat ${mentions(found)}`
      } ${of(business)}`,
    ),
    ...(comparable
      ? []
      : ['Encara no sabem si és molt o poc: d’aquí a unes quatre setmanes podrem comparar.']),
    ...(waiting > 0
      ? [
          sentence(
            `Hi ha ${counted(waiting, 'missatge recent', 'missatges recents', him)} per contestar${
              history ? '; els més antics els guardem com a història, no com a tasca' : ''
            }`,
          ),
        ]
      : []),
  ],
  quiet: ({ business, mentions: count }) => [
    count === 0
      ? `Setmana tranquil·la: no s’ha parlat ${of(business)}.`
      : `Setmana tranquil·la: s’ha parlat ${of(business)} ${times(count)} i no hi ha queixes.`,
  ],
  nothing: ({ business, usual, open }) => [
    sentence(`${open ? 'de moment aquesta' : 'aquesta'} setmana no hem trobat res sobre ${business}`),
    ...(usual && !open && usual.high > 0
      ? [`Normalment n’hi ha ${between(usual)}; una setmana així, per si sola, no vol dir res.`]
      : []),
  ],
  count: ({ business, mentions: count, change, usual, open, partly }) => {
    const range = usual && usual.high > 0 ? `; normalment, ${between(usual)}` : '';
    const than = {
      more: `, més del normal${range}`,
      usual: ', més o menys com sempre',
      fewer: `, menys del normal${range}`,
      unknown: '',
    }[change];
    const said =
      count === 0 ? `no s’ha parlat ${of(business)}` : `s’ha parlat ${of(business)} ${times(count)}`;
    if (partly)
      return [
        `En el que sí que hem sentit, ${said}${partly.complaints > 0 ? `, amb ${complaints(partly.complaints)}` : ''}.`,
      ];
    return [sentence(`${open ? 'de moment aquesta' : 'aquesta'} setmana ${said}${open ? '' : than}`)];
  },
  liked: ({ topic, praises }) => [
    `El que més agrada: ${quoted(topic)}, amb ${counted(praises, 'felicitació', 'felicitacions')}.`,
  ],
  complained: ({ topic, complaints: count }) => {
    if (!topic)
      return [
        count === 1 ? 'Hi ha hagut una queixa.' : `Hi ha hagut ${complaints(count)}, sobre coses diferents.`,
      ];
    return count === 1
      ? [`Hi ha hagut una queixa, sobre ${quoted(topic)}.`]
      : [`El que més es repeteix entre les queixes: ${quoted(topic)}, amb ${her(count)}.`];
  },
  waiting: ({ count, longest, from, to }) => {
    if (count === 0) return ['Ningú no espera resposta, que sapiguem.'];
    if (!longest) return [`Hi ha ${messages(count)} per contestar.`];
    const since = `des de ${dayOf(longest.since, from, to)}`.replace('de el', 'del');
    if (count === 1)
      return [
        sentence(
          longest.author
            ? `Hi ha un missatge per contestar: ${longest.author} espera ${since}`
            : `Hi ha un missatge per contestar, ${since}`,
        ),
      ];
    return [
      sentence(
        `Hi ha ${messages(count)} per contestar; ${
          longest.author ? `qui més espera és ${longest.author}, ${since}` : `el més antic espera ${since}`
        }`,
      ),
    ];
  },
  idea: ({ what, people: count }) => [
    sentence(`${people(count)} ${count === 1 ? 'demana' : 'demanen el mateix'}: ${quoted(what)}`),
  ],
  halfHeard: (heard) => {
    const { sources, answered, failed, unlooked, from, to } = heard;
    const down = sources - answered;
    const fault =
      down === 0
        ? ''
        : answered === 0
          ? answers(heard)
          : `de ${him(sources)} llocs ${down === 1 ? 'n’ha fallat' : 'n’han fallat'} ${him(down)}${
              failed.length === 0
                ? ''
                : down === 1
                  ? `, ${quoted(failed[0]!)}`
                  : `, entre els quals ${quoted(failed[0]!)}`
            }`;
    const gaps = [fault, unlooked.length > 0 ? unlookedAt(unlooked, from, to) : ''].filter(Boolean);
    return [sentence(`aquesta setmana hem escoltat a mitges: ${gaps.join(', i ')}`)];
  },
  hearing: (heard) => {
    const first = heard.sources > 0 ? answers(heard) : '';
    const down = heard.failed.length;
    const which = heard.answered > 0 && down > 0 && down <= 2 ? ` (no ${named(heard.failed)})` : '';
    const parts = [first && first + which, ...looks(heard)].filter(Boolean);
    if (parts.length === 0) return ['Encara no escoltem cap lloc.', 'Encara no escoltem cap lloc.'];
    const byHand = heard.unlooked.length > 0 ? 'hi ha llocs que ningú no ha mirat' : '';
    const short = [first, byHand].filter(Boolean);
    return [sentence(parts.join(', i ')), sentence(short.length > 0 ? short.join(', i ') : parts[0]!)];
  },
  compared: (fact) =>
    fact
      ? [
          `No podem dir si n’hi ha hagut més o menys que altres setmanes: als llocs que van respondre totes dues vegades n’hi ha hagut ${her(fact.now)}, davant de ${her(fact.before)} la setmana passada.`,
        ]
      : ['Amb el que no hem sentit, no es pot comparar amb altres setmanes.'],
};

const oneThing: OneThingWords = {
  serious: ({ words }) =>
    `llegeix avui el missatge que parla de ${list(words.map(quoted))} i, si pots, truca.`,
  alarm: ({ topic, day }) =>
    `mira què ${day ? `va passar ${weekday(day)}` : 'ha passat'}${topic ? ` amb ${quoted(topic)}` : ''}, explica-ho avui sense excuses i comença per qui més espera.`,
  firstWeek: () => 'repassa la llista i marca el que no parli de tu. Així la propera sortirà millor.',
  answer: ({ author }) => stop(author ? `contesta a ${author}` : 'contesta el missatge que més espera'),
  look: ({ title }) => `mira tu ${quoted(title)} (dos minuts).`,
  decision: ({ title }) => `torna a mirar ${quoted(title)}: avui toca veure si ha servit.`,
  idea: ({ what, people: count }) =>
    `decideix què fer amb ${quoted(what)}: ho ${count === 1 ? 'demana' : 'demanen'} ${people(count)}.`,
  thank: ({ author, rating }) =>
    `Aquesta setmana no cal que facis res. Si et ve de gust, ${author ?? 'algú'} ${
      rating ? `us va posar ${counted(rating, 'estrella', 'estrelles')}` : 'ha parlat bé de vosaltres'
    }: donar-li les gràcies és un minut.`,
  nothing: () => 'Aquesta setmana no cal que facis res.',
  minutes: (count) =>
    count > 0 ? `Aquesta setmana et portarà ${count === 1 ? 'un minut' : `uns ${him(count)} minuts`}.` : '',
};

/** Catalan: warm, plain, tu to the reader. */
export const ca: Dictionary = {
  language: 'ca',
  name: 'Català',
  digest: {
    sentences,
    oneThing,
    oneMinute: 'En un minut',
    ifOneThing: 'Si només fas una cosa',
    states: {
      quiet: 'Setmana tranquil·la',
      normal: 'Setmana normal',
      lively: 'Setmana animada',
      attention: 'Atenció',
      'half-heard': 'Escoltada a mitges',
    },
    changes: {
      more: 'més del normal',
      usual: 'com sempre',
      fewer: 'menys del normal',
      unknown: 'encara no se sap',
    },
    intents: {
      complaint: 'queixa',
      question: 'pregunta',
      suggestion: 'suggeriment',
      praise: 'felicitació',
      purchase: 'vol comprar',
      news: 'notícia',
      other: 'altres',
    },
    intentHeadings: {
      complaint: 'Queixes',
      question: 'Preguntes',
      suggestion: 'Suggeriments',
      praise: 'Felicitacions',
      purchase: 'Volen comprar',
      news: 'Notícies',
      other: 'Altres',
    },
    sentiments: { positive: 'bo', negative: 'dolent', neutral: 'neutre' },
    unsure: 'No és clar',
    statuses: {
      open: 'Per contestar',
      answered: 'Contestat',
      resolved: 'Resolt',
      dismissed: 'No cal contestar',
    },
    dismissReasons: {
      'not-about-us': 'No parla de nosaltres',
      spam: 'Publicitat o fals',
      repeated: 'Repetit',
      'no-answer-needed': 'No cal contestar',
    },
    topicKinds: {
      brand: 'Nosaltres',
      product: 'Producte',
      service: 'Servei',
      price: 'Preu',
      aspect: 'Aspecte',
      competitor: 'Competència',
      sector: 'Sector',
      community: 'Barri',
    },
    alarmStates: { begins: 'Comença', continues: 'Continua', eases: 'Va a menys', over: 'Ha passat' },
  },
  site: {},
  commands: {
    collected: {
      sources: (business, asked, answered) =>
        answered === asked
          ? `${business}: ${asked === 1 ? 'ha respost l’únic lloc que s’escolta' : `han respost els ${asked} llocs que s’escolten`}.`
          : `${business}: ${answered === 1 ? 'n’ha respost un' : `n’han respost ${answered}`} dels ${asked} que s’escolten.`,
      filed: (mentions, broadcasts) =>
        `${mentions === 0 ? 'Cap menció nova' : mentions === 1 ? 'Una menció nova' : `${mentions} mencions noves`}` +
        (broadcasts === 0 ? '.' : ` i ${broadcasts === 1 ? 'una publicació nostra' : `${broadcasts} publicacions nostres`}.`),
      failed: (source, reason) => `Ha fallat «${source}»: ${reason}`,
      notReached: (source) => `No hi ha hagut temps per a «${source}»: serà el primer la propera vegada.`,
      left: (source, count) =>
        `De «${source}» ${count === 1 ? 'ha quedat una menció' : `han quedat ${count} mencions`} sense desar: són més de les que caben en un dia.`,
      moved: (source, address) => `«${source}» s’ha traslladat a ${address}: canvia-ho a sources.yaml.`,
      fault: (source, fault) => `«${source}» s’ha llegit, però té un error: ${fault}`,
      byHand: (sources) =>
        sources.length === 1
          ? `Cal mirar a mà: ${sources[0]}.`
          : `Cal mirar a mà ${sources.length} llocs: ${sources.join(', ')}.`,
      closed: (weeks) => (weeks.length === 1 ? `Setmana tancada: ${weeks[0]}.` : `Setmanes tancades: ${weeks.join(', ')}.`),
      dryRun: 'Era un assaig: no s’ha escrit res.',
      sample: 'Són dades d’exemple: el negoci, els llocs i les persones són inventats.',
      nothingAnswered: 'No ha respost cap lloc. Hi ha connexió? El web es pot fer amb el que ja hi havia.',
      progress: (done, all, source) => `${done} de ${all}: ${source}`,
    },
    built: (folder) => `El web és fet, a ${folder}.`,
    look: 'Per veure’l: npm run preview',
    problems: (count) => (count === 1 ? 'Un fitxer no s’ha pogut llegir:' : `${count} fitxers no s’han pogut llegir:`),
  },
};
