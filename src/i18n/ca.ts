import { mailCa } from './mail/ca.ts';
import { setupCa } from './setup/ca.ts';
import { deskCa } from './desk/ca.ts';
import { answeringCa } from './answering/ca.ts';
import { changedCa } from './changed/ca.ts';
import { presenceCa } from './presence/ca.ts';
import { dataProtectionCa } from './data-protection/ca.ts';
import { newCa } from './new/ca.ts';
import { privacyCa } from './privacy/ca.ts';
import { triageCa } from './triage/ca.ts';
import { understandingCa } from './understanding/ca.ts';
import { upkeepCa } from './upkeep/ca.ts';
import type { Dictionary } from './dictionary.ts';
import type { SiteWords } from './site-words.ts';
import type { Heard, OneThingWords, Range, Sentences } from './digest-words.ts';
import { capital, her, him, quoted } from './counted/ca.ts';
import { format, sentence, stop } from './format.ts';

const { number, list, weekday, dayMonth } = format('ca');
const counted = (count: number, one: string, many: string, word = her): string =>
  count === 0 ? `cap ${one}` : `${word(count)} ${count === 1 ? one : many}`;
const times = (count: number): string => counted(count, 'vegada', 'vegades');
const complaints = (count: number): string => counted(count, 'queixa', 'queixes');
const messages = (count: number): string => counted(count, 'missatge', 'missatges', him);
const mentions = (count: number): string => counted(count, 'menció', 'mencions');
const people = (count: number): string => counted(count, 'persona', 'persones');
/** de before a consonant, d’ before a vowel or a silent h */
const of = (name: string): string => (/^[aeiouàèéíòóúh]/iu.test(name) ? `d’${name}` : `de ${name}`);
/** entre dues i sis, una o dues, com a molt tres */
const between = ({ low, high }: Range): string => {
  if (low === high) return her(low);
  if (low === 0) return `com a molt ${her(high)}`;
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
/** «A» i «B» divendres; «A» divendres i «B» dilluns */
const lookedAt = (looked: Heard['looked'], from: string, to: string): string => {
  const day = dayOf(looked[0]!.day, from, to);
  return looked.every((one) => one.day === looked[0]!.day)
    ? `${named(looked.map(({ title }) => title))} ${day}`
    : list(looked.map((one) => `${quoted(one.title)} ${dayOf(one.day, from, to)}`));
};
/** Whether somebody looked at the places without a feed, as the end of a sentence. */
const looks = ({ looked, unlooked, from, to }: Heard): string[] => [
  ...(looked.length > 0 ? [`algú va mirar ${lookedAt(looked, from, to)}`] : []),
  ...(unlooked.length > 0 ? [unlookedAt(unlooked, from, to)] : []),
];
const answers = ({ sources, answered }: Heard): string => {
  if (sources === 1) return answered === 1 ? 'ha respost el lloc automàtic' : 'el lloc automàtic ha fallat';
  if (answered === sources) return `hem pogut escoltar els ${him(sources)} llocs automàtics`;
  if (answered === 0) return `no ha respost cap dels ${him(sources)} llocs automàtics`;
  return `${answered === 1 ? 'ha respost' : 'han respost'} ${him(answered)} dels ${him(sources)} llocs automàtics`;
};

const afterwards: [string, string] = [
  'Aquesta setmana és d’abans de començar a escoltar: només sabem el que vam trobar després.',
  'Aquesta setmana és d’abans de començar a escoltar: només sabem el que vam trobar després.',
];

const sentences: Sentences = {
  serious: ({ words, count }) => [
    `Mirar avui: ${messages(count)} ${count === 1 ? 'parla' : 'parlen'} de ${list(words.map(quoted))}.`,
    count === 1 ? 'És només un, però no convé que esperi.' : 'No convé que esperin.',
  ],
  alarm: ({ business, series, about, state, count, usual, topic, words, days, held, open }) => {
    const on = state === 'continues';
    const what =
      series === 'complaints'
        ? `${on ? 'continua havent-hi' : 'hi ha'} moltes més queixes del normal${about ? ` sobre ${quoted(about)}` : ''}`
        : `${on ? 'es continua parlant' : 'es parla'} ${about ? `de ${quoted(about)}` : of(business)} molt més del normal`;
    const usually =
      usual.high === 0 ? 'no n’hi sol haver cap' : `n’hi sol haver ${between(usual)} per setmana`;
    const repeated = words.length > 0 ? `repeteixen ${list(words.map(quoted))}` : '';
    const most =
      topic && topic.count > 1
        ? `${topic.count === count ? 'totes' : her(topic.count)} parlen de ${quoted(topic.title)}`
        : '';
    const made = most && repeated ? `${most} i ${repeated}` : most || repeated;
    const from = list(days.map((day) => `de ${weekday(day)}`));
    const when = from
      ? `${held === 'all' ? 'totes' : held === 'nearly' ? 'gairebé totes' : 'la majoria'} són ${from}`
      : '';
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
        : 'L’enrenou';
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
                : ended.answered === ended.of
                  ? 'totes tenen resposta'
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
        found === 0 ? `no hem trobat res sobre ${business}` : `hem trobat ${mentions(found)} ${of(business)}`
      }`,
    ),
    ...(comparable || found === 0
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
    if (heard.afterwards) return afterwards.slice(0, 1);
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
    if (heard.afterwards) return afterwards;
    const first = heard.sources > 0 ? answers(heard) : '';
    const down = heard.failed.length;
    const which = heard.answered > 0 && down > 0 && down <= 2 ? ` (no ${named(heard.failed)})` : '';
    const parts = [first && first + which, ...looks(heard)].filter(Boolean);
    if (parts.length === 0) return ['Encara no escoltem cap lloc.', 'Encara no escoltem cap lloc.'];
    const byHand = heard.unlooked.length > 0 ? 'hi ha llocs que ningú no ha mirat' : '';
    const short = [first, byHand].filter(Boolean);
    const whole = parts.length === 3 ? `${parts[0]}, i ${parts[1]}, però ${parts[2]}` : parts.join(', i ');
    return [sentence(whole), sentence(short.length > 0 ? short.join(', i ') : parts[0]!)];
  },
  compared: (fact) =>
    fact
      ? [
          `No podem dir si n’hi ha hagut més o menys que altres setmanes: als llocs que van respondre totes dues vegades ${fact.now === 0 ? 'no n’hi ha hagut cap' : `n’hi ha hagut ${her(fact.now)}`}, davant de ${fact.before === 0 ? 'cap' : her(fact.before)} la setmana passada.`,
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
    count > 0
      ? `Amb tot el que està pendent, aquesta setmana et portarà ${count === 1 ? 'un minut' : count < 120 ? `uns ${him(count)} minuts` : `unes ${her(Math.round(count / 60))} hores`}.`
      : '',
};

const { range, date, month, percent } = format('ca');
const sites = (count: number): string => counted(count, 'lloc', 'llocs', him);

const site: SiteWords = {
  quoted,
  menu: {
    label: 'Menú',
    skip: 'Ves al contingut',
    week: 'Aquesta setmana',
    waiting: 'Per contestar',
    topics: 'Temes',
    archive: 'Anteriors',
    more: 'Més',
    search: 'Cercar',
  },
  footer: {
    label: 'Peu de pàgina',
    sample: 'Dades de mostra: el negoci, els llocs i les persones són inventats.',
    method: 'Com fem aquests comptes',
    sources: 'Què hem pogut escoltar',
    feed: 'Rebre’l en un lector de notícies',
    made: 'Fet amb Oído. El que es llegeix aquí ho han escrit altres persones; les etiquetes les posa un programa i es pot equivocar.',
  },
  week: {
    dates: (from, to) =>
      `${capital(weekday(from))} ${from.slice(0, 7) === to.slice(0, 7) ? Number(from.slice(8)) : from.slice(0, 4) === to.slice(0, 4) ? dayMonth(from) : date(from)} – ${weekday(to)} ${date(to)}`,
    name: (from, to) => range(from, to),
    strip: ({ mentions: count, waiting, fresh, complaints: bad }) => {
      const said =
        count === 0
          ? 'de moment no s’ha dit res'
          : `${mentions(count)}${bad > 0 ? `, ${complaints(bad)}` : ''}`;
      const ofWeek = fresh === 0 ? 'cap' : him(fresh);
      const known = fresh < waiting ? ` (${ofWeek} d’aquesta setmana)` : '';
      return `Setmana en curs: ${said}${waiting > 0 ? `; ${messages(waiting)} per contestar${known}` : ''}.`;
    },
    stripLink: 'Veure com va',
    openNote: 'Aquesta setmana encara no s’ha acabat: els números canviaran.',
    toAnswer: (count) => (count === 0 ? 'Ningú no espera resposta' : `${number(count)} per contestar`),
    noLongerKept:
      'El que va escriure cada persona aquesta setmana ja no es desa. Queden els comptes i les paraules que van fer servir unes quantes.',
    keptWords: (words) => `El que més es va dir: ${words}.`,
    previous: 'Setmana anterior',
    next: 'Setmana següent',
    lookToday: 'Mirar avui',
    attention: 'Atenció',
    alarmCount: ({ count, usual }) =>
      `aquesta setmana han estat ${number(count)}; de mitjana són ${usual} per setmana.`,
    alarmEnded: ({ answered, turned, of: all }) =>
      `De ${number(all)}, ${number(answered)} es van contestar i ${number(turned)} van acabar bé, que sapiguem.`,
    alarmWords: (words) => `Les paraules que més es repeteixen: ${words}.`,
    alarmSince: (day) => `Va començar la setmana del ${dayMonth(day)}.`,
    readThem: (count) => (count === 1 ? 'Llegir el missatge' : `Llegir els ${messages(count)}`),
    note: (author) => (author ? `Nota ${of(author)}` : 'Nota de qui prepara el resum'),
    since: ({ then, now, complaintsThen, complaintsNow }) =>
      `Són les xifres en tancar la setmana. Des d’aleshores hi ha hagut canvis: ${
        then === now ? `continuen sent ${mentions(now)}` : `de ${mentions(then)} a ${her(now)}`
      }${complaintsThen === complaintsNow ? '' : `, i de ${complaints(complaintsThen)} a ${her(complaintsNow)}`}.`,
    more: 'Per a qui en vulgui més',
    moreIntro: 'D’aquí endavant, el detall: de què es parla, on, i cada missatge.',
    headings: {
      waiting: 'Per contestar',
      said: 'El que han dit',
      lookingFor: 'Busquen el que vens',
      recommendations: 'Et recomanen',
      due: 'Per avui',
      following: 'Què expliquen ells',
      topics: 'Temes',
      share: 'De qui es parla més',
      platforms: 'On s’ha dit',
      emerging: 'Paraules noves',
      press: 'A la premsa i els blogs',
      broadcasts: 'El que hem publicat',
      voices: 'Qui parla',
      ideas: 'Idees',
      all: 'Totes les mencions',
      late: 'Trobat tard',
      made: 'Com es fan aquests comptes',
      farLook: 'Mirar de lluny',
    },
    intros: {
      voices: 'Ja havien parlat de tu, i ho han tornat a fer aquesta setmana.',
      waiting: 'Missatges sense resposta, que sapiguem. Primer, el que fa més mal.',
      lookingFor: 'Pregunten sense anomenar ningú, o dubten entre diversos.',
      recommendations: 'Ho diuen a altres, no només a tu.',
      following: 'L’últim que han publicat els qui segueixes.',
      press: 'Els textos copiats d’un mitjà a un altre es compten una vegada.',
      late: 'Són de setmanes anteriors, però han arribat ara. No canvien els comptes d’aquesta setmana.',
      emerging: 'Abans gairebé no sortien.',
      share:
        'De cada deu vegades que s’anomena algú del ram, quantes ets tu. Com que són poques dades, porta el seu marge.',
    },
    apart: { heading: 'No parla de nosaltres', intro: 'Ho ha dit l’equip: no entra en cap compte.' },
    unmatched: {
      heading: 'Ja no encaixa amb cap tema',
      intro: 'Amb les cerques d’ara no parla de res del que escoltes: es guarda, i no entra en cap compte.',
    },
    allWaiting: (count) =>
      count === 1 ? 'Veure el missatge per contestar' : `Veure els ${him(count)} per contestar`,
    restFolded: (count) => (count === 1 ? 'I un altre' : `I ${him(count)} més`),
    restInList: (count) =>
      count === 1
        ? 'N’hi ha un altre a la llista de totes les mencions.'
        : `N’hi ha ${him(count)} més a la llista de totes les mencions.`,
    readWhole: 'Llegir sencer',
    readThere: 'Llegir i contestar allà',
    goThere: 'Anar-hi',
    waitsSince: (day) => `espera des de ${weekday(day)}, ${dayMonth(day)}`,
    pastPromise: 'fora de termini',
    maybeWaiting: (count) =>
      count === 1
        ? 'Hi ha un altre missatge que potser espera resposta.'
        : `N’hi ha ${him(count)} més que potser esperen resposta.`,
    dueReview: (title, day) => `Toca tornar a mirar ${quoted(title)}: es va deixar per al ${dayMonth(day)}.`,
    dueGoal: ({ what, target, by }) => `${what}: la fita és ${target}, abans del ${date(by)}.`,
    needs: {
      place: (name) => `des d’un lloc on no servim: ${name}`,
      language: (name) => `en un idioma en què no contestem: ${name}`,
    },
    ideaBy: (count) => `la ${count === 1 ? 'demana' : 'demanen'} ${people(count)}`,
    ideaState: { undecided: 'sense decidir', will: 'ho farem', done: 'fet', no: 'no ho farem' },
    emergingTimes: (count, places) => `${times(count)} en ${sites(places)}`,
    copiesElsewhere: (count) =>
      count === 1 ? 'també en un altre mitjà' : `també en ${him(count)} mitjans més`,
    broadcast: ({ announcements, conversation }) =>
      `Hem publicat ${counted(announcements, 'anunci', 'anuncis', him)} i ${
        conversation === 0
          ? 'no hem contestat en públic a ningú'
          : `hem contestat en públic ${times(conversation)}`
      }, que sapiguem.`,
    voiceTimes: (count) => `${times(count)} en total`,
    farLook: {
      intro: 'Un cop al mes convé mirar amb perspectiva: les últimes 13 setmanes.',
      back: (title, weeks, all) =>
        `${quoted(title)}: hi va haver queixes en ${number(weeks)} de les últimes ${number(all)} setmanes.`,
      see: 'Veure el tema',
      question: 'Una pregunta per decidir',
      askIdea: (what) => `fem alguna cosa amb ${quoted(what)}? Ho han demanat diverses persones.`,
      askTopic: (title) => `què canviaries perquè ${quoted(title)} no torni el mes que ve?`,
    },
    heardLink: 'Què hem pogut escoltar',
    howMade:
      'Cada missatge que parla de tu es compta una sola vegada; les còpies i el que s’ha trobat tard van a part. «Com sempre» compara només els llocs que també van respondre les setmanes anteriors.',
    howMadeLink: 'Tot el mètode',
    large: (count) =>
      `Aquesta setmana hi ha ${number(count)} mencions: cada dia té la seva pàgina. Aquí en queda una línia de cadascuna.`,
    dayPage: (day, part) => `${capital(weekday(day))}, ${dayMonth(day)}${part > 1 ? ` (${part})` : ''}`,
    latePage: 'Trobat tard',
    backToWeek: 'Tornar a la setmana',
    notYet: {
      title: 'El teu primer resum',
      intro:
        'Aquí sortirà cada setmana el que es diu de tu: en un minut l’important, i després cada missatge.',
      empty:
        'Encara no s’ha escoltat res. Sortirà aquí després de la primera escolta, que mira fins a vuit setmanes enrere. Qui ho prepara la posa en marxa amb una ordre; des d’aleshores va sola cada dia.',
    },
  },
  tables: {
    inAll: 'En total',
    topic: 'Tema',
    times: 'Vegades',
    compared: 'Comparat',
    good: 'Bones',
    bad: 'Dolentes',
    unclear: 'No és clar',
    neutral: 'Neutres',
    trend: 'Últimes setmanes',
    platform: 'On',
    who: 'Qui',
    ofEvery: 'De cada deu',
    between: 'Marge',
    week: 'Setmana',
    mentions: 'Mencions',
    complaints: 'Queixes',
    praise: 'Felicitacions',
    kind: 'Què és',
    now: 'Ara',
    yearBefore: 'Un any abans',
    source: 'Lloc',
    behind: 'Veure els números en una taula',
    usualRange: (usual) =>
      usual.low === usual.high ? number(usual.low) : `${number(usual.low)}–${number(usual.high)}`,
    sparkline: ({ last, highest, weeks }) =>
      `${number(last)} aquesta setmana; el més alt en ${number(weeks)} setmanes, ${number(highest)}`,
    interval: (low, high) => `entre ${low} i ${high}`,
  },
  filters: {
    title: 'Veure només',
    topic: 'Tema',
    platform: 'On',
    intent: 'Què és',
    tone: 'To',
    language: 'Idioma',
    source: 'Lloc',
    all: 'Tot',
    reset: 'Treure filtres',
    shown: (shown, all) => `Se’n veuen ${shown} de ${all}.`,
    shownAll: (all) => `Es veuen totes: ${all}.`,
  },
  mention: {
    tone: 'To',
    toneUnsure: 'To: no és clar',
    why: 'Per què surt això?',
    byTeam: 'ho ha posat l’equip',
    labelsFrom: {
      team: 'El to l’ha posat l’equip.',
      stars: 'El to surt de les estrelles.',
      program: 'To i tipus, segons el programa: es pot equivocar.',
    },
    copies: (count) =>
      count === 1
        ? 'La mateixa notícia, també en un altre lloc'
        : `La mateixa notícia, també en ${him(count)} llocs més`,
    permalink: 'Copiar l’enllaç',
    copied: 'Enllaç copiat',
    edit: 'Obrir la seva fitxa',
    stars: (rating) => `${rating} de 5 estrelles`,
    serious: (words) => `Mirar avui: ${words}`,
    claimsToBeUs: 'Diu que és de la casa',
    outcome: 'Com va acabar',
    history: 'D’abans de començar a escoltar',
  },
  waiting: {
    title: 'Per contestar',
    intro:
      'Missatges sense resposta, que sapiguem: el programa només coneix el que s’ha apuntat. Primer, el que fa més mal.',
    empty: 'Ningú no espera resposta, que sapiguem.',
    sure: (count) =>
      count === 1 ? 'Un missatge espera resposta.' : `${capital(him(count))} missatges esperen resposta.`,
    maybe: 'Potser esperen resposta',
    maybeIntro: 'El programa dubta: potser no cal contestar.',
    thanks: 'Per donar les gràcies',
    thanksIntro: 'No és obligatori, però s’agraeix.',
    slipped: 'Se’ns va passar',
    slippedIntro: (count) =>
      count === 1
        ? 'Fa més d’un mes. Contestar tard també val; i si ja no té sentit, es pot tancar.'
        : 'Fa més d’un mes. Contestar tard també val; i si ja no té sentit, es poden tancar de cop.',
  },
  topics: {
    title: 'Temes',
    intro: 'De què et vols assabentar, i quant s’ha dit de cada cosa.',
    empty:
      'Encara no hi ha temes. Cada tema és un fitxer petit que diu quines paraules cal escoltar i per què importen.',
    ours: 'El que és nostre',
    others: 'Al voltant',
    ended: 'Ja no s’escolten',
    endedIntro: 'Aquest tema ja no s’escolta: se n’ha tret el fitxer. El que es va sentir continua aquí.',
    why: 'Per què ho escoltem',
    listensFor: 'Paraules que escoltem',
    trend: 'Les últimes 26 setmanes',
    trendNote: ({ total, weeks, usual, alarms, unheard }) =>
      `Mencions per setmana (n = ${total} en ${weeks} setmanes), amb les xifres corregides.${usual ? ` La franja és el normal ara: ${usual}.` : ''}${alarms ? ' ▲ marca un avís.' : ''}${unheard ? ' Les setmanes ratllades no es van poder escoltar.' : ''}`,
    inAll: ({ total, since, weeks, late }) =>
      `En total s’ha dit ${times(total)}${since ? `, des del ${date(since)}` : ''}. Les xifres d’aquí sota són de les últimes ${number(weeks)} setmanes${late > 0 ? `, sense el que es va trobar tard (${number(late)} en total)` : ''}.`,
    said: 'Què es diu',
    where: 'On es diu',
    latest: 'L’últim',
    older: 'Tot, any per any',
    year: (year) => `Any ${year}`,
    month: (day) => capital(month(day)),
    none: (since) => `Encara no s’ha dit res d’això.${since ? ` Escoltem des del ${date(since)}.` : ''}`,
    feed: 'Aquest tema en un lector de notícies',
    needs: 'El que demanen',
    ofWeeks: (count) => (count === 1 ? 'De l’última setmana.' : `De les últimes ${her(count)} setmanes.`),
    howWanted: 'com',
    ideas: 'Idees',
    words: 'Paraules noves de la setmana',
    yearIntro: (count) => `${capital(mentions(count))} aquest any.`,
    noLongerKept: 'D’aquestes setmanes ja no es guarda el que va escriure cadascú, només els comptes:',
  },
  archive: {
    title: 'Setmanes anteriors',
    intro: 'Una línia per setmana, la més recent primer.',
    empty: 'Encara no ha acabat cap setmana. La primera sortirà aquí dilluns que ve.',
    unheard: 'no es va escoltar',
    open: 'en curs',
  },
  sources: {
    title: 'Què hem pogut escoltar',
    intro:
      'Una setmana sense queixes només és bona notícia si els llocs van respondre. Aquí es veu quins ho van fer, setmana a setmana.',
    empty: 'Encara no hi ha llocs per escoltar. S’apunten en un sol fitxer, amb la seva adreça.',
    automatic: 'Llocs que es llegeixen sols',
    byHand: 'Llocs que cal mirar a mà',
    followed: 'També el seguim',
    following: 'A qui seguim',
    own: 'Els nostres comptes',
    states: {
      ok: 'Respon',
      failed: 'Ha fallat',
      silent: 'Més callat del normal',
      dead: 'Ja no respon',
      never: 'Encara mai',
      'not-looked': 'Sense mirar',
      gone: 'Ja no s’escolta',
      looked: 'Mirat',
      off: 'Apagat',
    },
    lastWeeks: (count) => `Últimes ${number(count)} setmanes`,
    legend: {
      answered: 'va respondre',
      partly: 'va fallar algun dia',
      failed: 'va fallar',
      nothing: 'sense dades',
    },
    daysAnswered: ({ answered, of: all }) => `${number(answered)} de ${number(all)} dies`,
    problems: 'Fitxers que no s’han pogut llegir',
    problemsIntro: 'La resta continua funcionant; això s’ha d’arreglar al fitxer.',
    left: (count) => `${mentions(count)} sense desar, per ser massa en un dia`,
    lastLooked: (day) => `Es va mirar ${weekday(day)}, ${dayMonth(day)}`,
    neverLooked: 'Encara no s’ha mirat',
    why: (reason, since) => `${reason}, des del ${dayMonth(since)}`,
    silentSince: (since, usually) =>
      `res des del ${dayMonth(since)}; fins a ${number(usually)} dies seria normal`,
    deadAdvice: 'es continua provant cada dia; mira si ha canviat d’adreça, o treu-lo de la llista',
    failures: {
      slow: 'va trigar massa a respondre',
      gone: 'la pàgina ja no existeix',
      forbidden: 'no ens deixa entrar',
      wait: 'demana que esperem',
      theirs: 'té un problema per la seva banda',
      unreachable: 'no s’hi ha pogut connectar',
      broken: 'va respondre malament',
      empty: 'va respondre, però sense res per llegir',
      page: 'va respondre, però amb una pàgina web normal, no amb una cosa que es pugui escoltar',
      secret: 'en falta la clau',
      address: 'la seva adreça no serveix',
      untried: 'no hi va haver temps de mirar-lo',
    },
  },
  search: {
    title: 'Cercar',
    intro: 'En tot el que s’ha dit. N’hi ha prou amb una o dues paraules.',
    empty: 'Escriu una paraula per començar.',
    label: 'Paraules',
    button: 'Cercar',
    noScript: 'La cerca necessita JavaScript. Sense, tot continua a «Setmanes anteriors» i a «Temes».',
    none: 'No hem trobat res amb aquestes paraules. Prova amb una de sola.',
    found: (count) => `Resultats: ${count}.`,
    near: (word, others) => `No hi ha res de «${word}»; potser: ${others}.`,
    without: (word) => `No hi ha res de «${word}».`,
    more: 'Veure’n més',
    narrow: 'Acotar per any, tema o lloc',
    year: 'Any',
    topic: 'Tema',
    platform: 'On',
    anyYear: 'Tots',
    anyTopic: 'Tots',
    anyPlatform: 'Arreu',
    searching: 'Cercant…',
    failed: 'La cerca no està disponible en aquesta còpia de les pàgines.',
  },
  more: {
    title: 'Més',
    intro: 'Tota la resta d’aquest resum.',
    entries: {
      search: ['Cercar', 'En tot el que s’ha dit'],
      voices: ['Qui parla', 'Qui repeteix, els mitjans, i com conversem'],
      needs: ['El que demanen', 'Què, com i on; què valoren, i les idees'],
      changed: ['Què ha canviat', 'Objectius, decisions i de què ha servit: un any en una pàgina'],
      presence: ['Val la pena ser-hi?', 'Lloc per lloc, amb el que hem sentit'],
      sources: ['Què hem pogut escoltar', 'Quins llocs han respost i quins no'],
      method: ['Com fem aquests comptes', 'Cada número, explicat'],
      board: ['Full per al tauler', 'Felicitacions i canvis, sense noms de clients, per imprimir'],
      feeds: ['Per a màquines', 'Lectors de notícies, fulls de càlcul i programes'],
    },
  },
  changed: changedCa,
  presence: presenceCa,
  dataProtection: dataProtectionCa,
  answering: answeringCa,
  board: {
    title: 'El que ens han dit',
    praise: 'Gràcies a tot l’equip',
    decided: 'Ens ho vau dir i…',
    empty:
      'Aquesta setmana no hi ha felicitacions per penjar. La pròxima vegada que algú ens doni les gràcies, sortirà aquí.',
    print: 'Una pàgina, sense noms de clients: a punt per imprimir i penjar.',
  },
  method: {
    title: 'Com fem aquests comptes',
    intro: 'Cada número d’aquestes pàgines, explicat. Aquí sí que hi ha algun tecnicisme, amb el seu nom.',
    sections: [
      {
        title: 'Què és una menció',
        text: 'Cada text públic on surt alguna de les paraules dels teus temes. És «nostra» si parla de la casa, d’un producte, d’un servei, dels preus o de com atenem. Les còpies del mateix text es compten una vegada. Qui es diu com la casa sense que sapiguem que ho és també compta i porta el seu avís, però ni «compra» ni «felicita».',
      },
      {
        title: 'Setmanes',
        text: 'Van de dilluns a diumenge, en l’hora de la casa. Quan una setmana es tanca, les seves xifres es desen: si després canvien (una correcció, una resposta, algú que demana que s’esborrin les seves dades), la pàgina continua ensenyant les d’aleshores i diu al costat què ha canviat. El que arriba tard s’apunta a part.',
      },
      {
        title: 'Primer, què s’ha pogut escoltar',
        text: 'Un lloc que falla no és una baixada. «Més», «com sempre» i «menys» comparen només els llocs que van respondre les dues setmanes. Cap setmana no es diu tranquil·la mentre quedi sense mirar un lloc dels que cal mirar a mà.',
      },
      {
        title: 'Números petits',
        text: 'Per sota de deu no hi ha percentatges: hi ha comptes. Amb menys de quatre setmanes escoltades no hi ha avisos, tret de les paraules serioses (salut, al·lèrgia, policia…), que avisen amb un sol missatge.',
      },
      {
        title: 'Avisos',
        text: 'Cada setmana es compara amb les vuit anteriors. El llindar és el d’una predicció Gamma-Poisson amb la prèvia de Jeffreys i p < 0,01, corregida pel nombre de sèries: amb una mitjana de 0,5, 1, 2, 4, 8 i 16 per setmana, l’avís salta amb 4, 5, 7, 11, 17 i 28.',
      },
      {
        title: 'Paraules noves',
        text: 'Paraules i parelles de paraules que surten en almenys tres missatges de dos llocs i molt més que en les vuit setmanes anteriors (log-versemblança G², amb la seva raó logarítmica).',
      },
      {
        title: 'De qui es parla més',
        text: 'De totes les vegades que s’anomena una marca de les que seguim, quantes és a tu (quota de veu), amb el seu interval de Wilson al 95 %.',
      },
      {
        title: 'Bones i dolentes',
        text: 'El to és del missatge, mai de la persona. Mana el que corregeix l’equip; si no, les estrelles; si no, el programa, que diu quan dubta. El balanç d’opinions (percentatge de bones menys percentatge de dolentes) només es dona a partir de deu missatges, amb el seu número.',
      },
      {
        title: 'Per contestar',
        text: 'Missatges nostres que mereixen resposta i no en tenen, que sapiguem. El temps es compta en hores d’obertura. A partir d’un mes passen a «Se’ns va passar», i als comptes continuen sense contestar. D’un compte que es diu com tu i no és teu no n’espera ningú: surt a part, per mirar-lo.',
      },
      {
        title: 'Si només fas una cosa',
        text: 'Segueix sempre aquest ordre: missatge seriós, avís, qui més espera, lloc sense mirar, decisió pendent, idea de tres persones o més, donar les gràcies, res.',
      },
      {
        title: 'Objectius',
        text: '«Ara» és la mitjana de les últimes quatre setmanes que han acabat. La previsió és una recta per mínims quadrats amb l’interval de predicció al 95 %, i no n’hi ha amb menys de quatre mesures. «Així no s’hi arriba» es diu tan bon punt ni el millor extrem d’aquest interval hi arriba.',
      },
      {
        title: 'Abans i després d’una decisió',
        text: 'Fins a vuit setmanes escoltades de cada costat, sense la de la decisió, i almenys quatre. Els recomptes porten l’interval de Poisson (Byar) i es comparen amb la prova condicional de dues Poisson; el que s’ha contestat, amb l’interval de Wilson; el temps, amb el de la mediana per estadístics d’ordre. Un canvi només es dona per bo si es manté sense la pitjor setmana: el que es diu va per onades. Que una cosa canviï després no prova que sigui per això.',
      },
      {
        title: 'De què ha servit',
        text: 'Persones i respostes que l’equip va apuntar; queixes que van acabar bé, perquè ho diu l’equip o perquè la mateixa persona va tornar contenta en 12 setmanes. Els diners i els minuts són els apuntats; el cost per persona són aquests minuts pel que costa una hora («hourly», a settings.yaml).',
      },
      {
        title: 'El que no es compta',
        text: 'Ni seguidors ni abast ni «valor publicitari»: no diuen a quanta gent li importes. Els noms s’ensenyen com decideix la casa i s’esborren si algú ho demana.',
      },
    ],
    first: {
      title: 'Qui va primer',
      text: 'De qui espera, primer els missatges amb paraules serioses. Després, les queixes per un dia que no es repeteix (un casament, un enterrament, un aniversari). Després, el que ja passa del termini promès; i dins d’això, el que fa més que espera, el més mal dit i el d’una o dues estrelles. Un * val per qualsevol final.',
      serious: 'Paraules serioses',
      days: 'Dies que no es repeteixen',
    },
    model: 'Quant encerta el programa',
    modelIntro:
      'Mesurat amb missatges que el programa no havia vist, recollits i etiquetats per investigadors. Són d’altres llocs i d’altres negocis: amb els teus pot encertar més o menys. El que corregeix l’equip serveix perquè aprengui.',
    modelHeadings: ['Què', 'De cada 100', 'Textos'],
    modelFigures: {
      tone: 'To de missatges curts en castellà (macro-F1)',
      toneOfSix: 'To de missatges curts, mitjana de sis llengües (macro-F1)',
      swaps: 'Vegades que pren el que és bo per dolent, o al revés, en castellà',
      language: 'Llengua de missatges curts, encerts',
      intent: 'Queixa, pregunta, felicitació…, en castellà, encerts',
      suggestions: 'Suggeriments en ressenyes d’hotels, en anglès (F1)',
    },
    card: 'La fitxa del model (en anglès)',
    team: ({ agreed, of: all, what }) =>
      `De ${number(all)} correccions de l’equip sobre ${what === 'sentiment' ? 'el to' : 'el tipus de missatge'}, el programa ja n’encertava ${number(agreed)}${all >= 10 ? ` (${percent(agreed / all)})` : ''}.`,
  },
  notFound: {
    title: 'Aquesta pàgina no existeix o s’ha mogut',
    text: 'Potser l’adreça està mal copiada. Aquí tens l’última setmana, i tota la resta es pot cercar.',
    latest: 'Anar a l’última setmana',
    search: 'Cercar',
  },
  feeds: {
    description: (business) => `El que es diu ${of(business)}, un cop per setmana.`,
    topic: (title, business) => `${title}: el que es diu, per a ${business}`,
    weekTitle: (from, to) => `Setmana del ${range(from, to)}`,
    weekly: 'Un resum per setmana, per a un lector de notícies.',
    needsSite:
      'Per rebre’l en un lector de notícies cal dir als ajustos a quina adreça seran aquestes pàgines.',
    csv: 'Les mencions de la setmana, per a un full de càlcul. Cada setmana té el seu.',
    json: 'Tot el que diu la pàgina de la setmana, per a programes, i la forma que té.',
    opml: 'Els llocs que s’escolten, per a un lector de notícies.',
  },
  platforms: {
    reviews: 'Ressenyes',
    forum: 'Fòrums',
    press: 'Premsa',
    news: 'Premsa',
    microblog: 'Xarxes',
    social: 'Xarxes',
    blog: 'Blogs',
    video: 'Vídeos',
    podcast: 'Pòdcast',
    comments: 'Comentaris',
    app: 'Botigues d’aplicacions',
    shop: 'A la botiga',
    phone: 'Per telèfon',
    message: 'Missatges privats',
    mail: 'Correu',
    web: 'Altres pàgines',
    other: 'Altres llocs',
  },
  languages: {
    es: 'castellà',
    ca: 'català',
    gl: 'gallec',
    eu: 'basc',
    pt: 'portuguès',
    en: 'anglès',
    fr: 'francès',
    it: 'italià',
    de: 'alemany',
    ar: 'àrab',
    unknown: 'sense identificar',
  },
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
    fewerThanUsual: 'Menys del normal',
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
    hows: {
      delivery: 'a domicili',
      pickup: 'per recollir',
      message: 'per missatge',
      phone: 'per telèfon',
      online: 'per internet',
      'to-order': 'per encàrrec',
      sunday: 'en diumenge',
      saturday: 'en dissabte',
      holidays: 'en festius',
      early: 'més aviat',
      late: 'més tard',
      hour: 'a una hora triada',
      card: 'amb targeta',
      cash: 'en efectiu',
      bizum: 'amb Bizum',
      invoice: 'amb factura',
      'gluten-free': 'sense gluten',
      vegan: 'vegà o sense lactosa',
      'sugar-free': 'sense sucre',
      wholegrain: 'integral',
      small: 'més petit',
      large: 'més gran',
      sliced: 'tallat',
      gift: 'per regalar',
      accessible: 'accessible',
      pets: 'amb mascotes',
      parking: 'amb aparcament',
      wholesale: 'a l’engròs',
      subscription: 'per subscripció',
    },
    presence: {
      verdicts: { yes: 'Sí', no: 'No', listen: 'De moment, només escoltar' },
      reasons: {
        'too-early': 'Fa menys de 12 setmanes que escoltem: encara no et podem aconsellar.',
        'nobody-there': 'Gairebé ningú no hi parla de tu, de la competència ni del que vens.',
        'customers-there': 'Els teus clients hi són: s’hi parla de tu almenys un cop per setmana.',
        'future-customers-there': 'Hi ha qui hi busca el que vens.',
        'competitors-there': 'S’hi parla de la teva competència.',
        seldom: 'De tu, o del que vens, s’hi parla menys d’un cop per setmana.',
        'not-answerable': 'S’hi pot llegir, però no contestar.',
        'people-must-answer': 'Hi ha qui contesti: ho heu deixat escrit.',
        'answers-missing': 'Abans hi ha preguntes que només podeu contestar vosaltres.',
        'already-there': 'Ja hi teniu compte.',
      },
      questions: {
        protocol: 'Qui contesta, què es pot prometre i quan es truca per telèfon?',
        resources: 'Qui ho faria, i amb quant temps a la setmana?',
        support: 'Hi està d’acord qui mana, també quan hi hagi queixes?',
        purpose: 'Què volem aconseguir-hi?',
        limits: 'Fins on arribem, i quan ho deixaríem?',
      },
    },
    measures: {
      waiting: 'Missatges sense contestar per setmana',
      'answered-share': 'Part dels missatges que ha tingut resposta',
      'median-hours': 'Hores fins a contestar (la meitat triga menys)',
      complaints: 'Queixes per setmana',
      praise: 'Felicitacions per setmana',
      mentions: 'Mencions per setmana',
      query: 'El que se’n diu per setmana',
      topic: (title) => `Mencions de ${quoted(title)} per setmana`,
    },
    goalStates: {
      reached: 'Aconseguit',
      missed: 'No s’ha aconseguit',
      'on-track': 'Va bé',
      behind: 'Va amb retard',
      'out-of-reach': 'Així no s’hi arriba',
      'too-early': 'Encara és aviat',
    },
    effects: {
      more: 'Ara n’hi ha més',
      less: 'Ara n’hi ha menys',
      'no-clear-change': 'No es nota cap canvi clar',
      'too-early': 'Encara és aviat per saber-ho',
      'nothing-done': 'Cap canvi per mesurar',
    },
    decisionStates: { undecided: 'Sense decidir', will: 'Ho farem', done: 'Fet', no: 'No, i per què' },
    alarmStates: { begins: 'Comença', continues: 'Continua', eases: 'Va a menys', over: 'Ha passat' },
  },
  site,
  mail: mailCa,
  commands: {
    setup: setupCa,
    desk: deskCa,
    privacy: privacyCa,
    new: newCa,
    triage: triageCa,
    upkeep: upkeepCa,
    understanding: understandingCa,
    collected: {
      sources: (business, asked, answered) =>
        answered === asked
          ? `${business}: ${asked === 1 ? 'ha respost l’únic lloc que s’escolta' : `han respost els ${asked} llocs que s’escolten`}.`
          : `${business}: ${answered === 1 ? 'n’ha respost un' : `n’han respost ${answered}`} dels ${asked} que s’escolten.`,
      filed: (mentions, broadcasts) =>
        `${mentions === 0 ? 'Cap menció nova' : mentions === 1 ? 'Una menció nova' : `${mentions} mencions noves`}` +
        (broadcasts === 0
          ? '.'
          : ` i ${broadcasts === 1 ? 'una publicació nostra' : `${broadcasts} publicacions nostres`}.`),
      failed: (source, reason) => `Ha fallat «${source}»: ${reason}`,
      notReached: (source) => `No hi ha hagut temps per a «${source}»: serà el primer la propera vegada.`,
      left: (source, count) =>
        `De «${source}» ${count === 1 ? 'ha quedat una menció' : `han quedat ${count} mencions`} sense desar: són més de les que caben en un dia.`,
      moved: (source, address) => `«${source}» s’ha traslladat a ${address}: canvia-ho a sources.yaml.`,
      fault: (source, fault) => `«${source}» s’ha llegit, però té un error: ${fault}`,
      inbox: (files) =>
        files === 1
          ? 'S’ha llegit un fitxer d’inbox/ i és a inbox/filed/.'
          : `S’han llegit ${files} fitxers d’inbox/ i són a inbox/filed/.`,
      inboxFault: (fault) => `S’ha llegit, però mira això: ${fault}`,
      byHand: (sources) =>
        sources.length === 1
          ? `Cal mirar a mà: ${sources[0]}.`
          : `Cal mirar a mà ${sources.length} llocs: ${sources.join(', ')}.`,
      closed: (weeks) =>
        weeks.length === 1
          ? `Setmana tancada: ${weeks[0]}.`
          : weeks.length > 4
            ? `${weeks.length} setmanes tancades, de ${weeks[0]} a ${weeks.at(-1)}.`
            : `Setmanes tancades: ${weeks.join(', ')}.`,
      dryRun: 'Era un assaig: no s’ha escrit res.',
      sample: 'Són dades d’exemple: el negoci, els llocs i les persones són inventats.',
      nothingAnswered: 'No ha respost cap lloc. Hi ha connexió? El web es pot fer amb el que ja hi havia.',
      progress: (done, all, source) => `${done} de ${all}: ${source}`,
    },
    match: {
      readAs: (query) => `S’ha llegit així: ${query}`,
      found: (matched, all) =>
        matched === 0
          ? `Cap de les ${all} mencions desades coincideix.`
          : `${matched === 1 ? 'En coincideix una' : `En coincideixen ${matched}`} de les ${all} mencions desades.`,
      empty: 'Encara no hi ha mencions desades amb què provar la cerca.',
      examples: (shown, matched) => (shown === matched ? 'Són aquestes:' : `Les ${shown} més recents:`),
    },
    looked: {
      noted: (place, day) => `Anotat: el ${day} s’ha mirat «${place}».`,
      already: (place, day) => `Ja constava que el ${day} es va mirar «${place}».`,
      anything: 'Hi havia res? Deixa-ho escrit a inbox/, en un fitxer .md o .csv.',
      places: 'Aquests són els llocs que es miren a mà:',
      noPlaces: 'A sources.yaml no hi ha cap lloc que es miri a mà (kind: by-hand).',
      unknown: (id, meant) =>
        `No hi ha cap lloc que es digui «${id}».${meant ? ` Volies dir «${meant}»?` : ''}`,
      notByHand: (id) => `«${id}» no es mira a mà: s’escolta sol.`,
      noDay: (day) => `«${day}» no és un dia: s’escriu així, 2026-11-18.`,
      future: (day) => `El ${day} encara no ha arribat.`,
      before: (day, week) => `El ${day} és d’abans de la primera setmana desada, ${week}.`,
      empty: 'Encara no hi ha cap setmana. Primer, a escoltar: npm run digest',
      unreadable: (why) => `No s’ha anotat, perquè un fitxer no es pot llegir: ${why}`,
    },
    built: (folder) => `El web és fet, a ${folder}.`,
    look: 'Per veure’l: npm run preview',
    problems: (count) =>
      count === 1 ? 'Un fitxer no s’ha pogut llegir:' : `${count} fitxers no s’han pogut llegir:`,
  },
};
