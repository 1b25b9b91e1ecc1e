import { format } from '../format.ts';
import type { SetupWords } from '../setup-words.ts';

const { date, list } = format('ca');

export const setupCa: SetupWords = {
  part: {
    written: (part, of, asked, heard, found, file) =>
      `Part ${part} de ${of}: han respost ${heard} de ${asked} llocs; missatges que poden interessar: ${found}. És a ${file}; desar-los és cosa de collect --from.`,
    incomplete: 'Falta alguna part: es desa el que hi ha i encara no es tanca cap setmana.',
  },
  doctor: {
    node: (version) => `Node ${version}.`,
    configuration: (sources, topics) =>
      `La configuració s’entén: ${sources === 1 ? 'un lloc' : `${sources} llocs`} i ${topics === 1 ? 'un tema' : `${topics} temes`}.`,
    noSources: 'No hi ha cap lloc per escoltar. Per afegir-ne un: npm run add -- ADREÇA',
    noTopics:
      'No hi ha cap tema sobre el teu negoci (marca, producte, servei, preu o detall): res no comptaria com a teu. Escriu-ne un a topics/.',
    noOwn:
      'A settings.yaml no hi ha les adreces del teu web i els teus comptes (own): el que publiques tu comptaria com a dit per altres.',
    noContact:
      'A settings.yaml no hi ha cap contacte (contact): si molestem un lloc, no sabrà a qui escriure.',
    sameAddress: (a, b) => `«${a}» i «${b}» escolten la mateixa adreça: en sobra un.`,
    topicNote: (topic, note) => `Tema «${topic}»: ${note}.`,
    secretSet: (name) => `${name} està posada.`,
    secretMissing: (name, sources) =>
      `Falta ${name}, que necessita ${list(sources)}. Posa-la a l’entorn; al repositori, entre els seus secrets.`,
    secretUnused: (name) => `${name} està posada i cap lloc no la fa servir.`,
    secretNotNamed: (name, file) =>
      `${file} no esmenta ${name}: allà cada clau necessita la seva línia, o la feina diària no la tindrà.`,
    answers: (source, entries, newest, matching) =>
      entries === 0
        ? `${source}: respon, i ara mateix no ensenya res.`
        : `${source}: ${entries === 1 ? 'una entrada' : `${entries} entrades`}${newest === undefined ? ', sense data' : `, l’última del ${date(newest)}`}; ${matching === 0 ? 'cap no t’interessa' : matching === 1 ? 'te n’interessa una' : `te n’interessen ${matching}`}.`,
    fails: (source, reason) => `${source} ha fallat: ${reason}.`,
    since: (day, days) => (days === 1 ? 'És el primer dia.' : `Falla des del ${date(day)}: ${days} dies.`),
    notReached: (source) => `${source}: no hi ha hagut temps de mirar-lo. Prova amb --budget i més segons.`,
    moved: (source, address) => `${source}: s’ha mudat a ${address}. Canvia-ho a sources.yaml.`,
    fault: (source, fault) => `${source}: es llegeix, però té un defecte (${fault}).`,
    silent: (source, since, days) =>
      `${source}: respon, però fa ${days} dies que no diu res de teu (des del ${date(since)}), més del normal. Mira si encara és el lloc.`,
    todo: {
      slow: 'Passa sovint; si continua uns quants dies, mira si la pàgina s’obre en un navegador.',
      gone: 'Busca la pàgina nova i dona-la a npm run add.',
      forbidden:
        'No vol programes, o no des d’aquesta màquina. Si en un navegador es veu, posa’l com a lloc que es mira a mà (kind: by-hand).',
      wait: 'Demana anar més a poc a poc: demà es tornarà a provar sol.',
      theirs: 'El problema és seu: demà es tornarà a provar sol.',
      unreachable: 'Comprova que l’adreça està ben escrita i que hi ha connexió.',
      broken: 'El que envia no es pot llegir: mira amb npm run -s parse -- --source ID què és.',
      empty: 'No hi ha res per llegir: mira si l’adreça és la d’un feed, o dona la pàgina a npm run add.',
      page: 'Això no és un feed: dona la pàgina a npm run add, que el busca.',
      secret: 'Posa la clau que falta.',
      address: 'Mira l’adreça a sources.yaml.',
      untried: 'Torna-ho a provar.',
    },
    todoOther: 'Mira amb npm run -s parse -- --source ID què respon.',
    looked: (source, day) => `${source}: algú el va mirar el ${date(day)}.`,
    notLooked: (source, id, last) =>
      `${source}: toca mirar-lo a mà (${last === undefined ? 'no consta que s’hagi mirat mai' : `l’última vegada va ser el ${date(last)}`}). Després: npm run looked -- ${id}`,
    content: (mentions, weeks) =>
      weeks === 0
        ? 'Encara no hi ha res desat.'
        : `${weeks === 1 ? 'Una setmana desada' : `${weeks} setmanes desades`} amb ${mentions === 1 ? 'una menció' : `${mentions} mencions`}, i es llegeixen bé.`,
    lastRun: (day) => `L’última escolta va ser el ${date(day)}.`,
    late: (day, days) =>
      `Fa ${days} dies que no s’escolta (des del ${date(day)}). Si la feina diària s’ha aturat: GitHub l’atura després de 60 dies sense canvis; torna-la a activar a la seva pàgina.`,
    neverRun: 'Encara no s’ha escoltat mai. Per començar: npm run digest',
    well: 'Tot està bé.',
    wrong: (count) =>
      count === 1 ? 'Hi ha una cosa per arreglar (✗).' : `Hi ha ${count} coses per arreglar (✗).`,
  },
  init: {
    ask: {
      where:
        'On parlen de tu els teus clients? Escriu els números, i les adreces dels fòrums, blogs o pàgines que sàpigues.',
      want: 'Què en vols treure, d’això? Escriu els números i, si vols, una frase teva.',
      name: 'Com es diu el teu negoci?',
      also: (name) =>
        `Com més anomena la gent «${name}»? Noms curts, malnoms, faltes d’ortografia… separats per comes.`,
      sells: 'Què vens? Tres o quatre paraules, separades per comes: per trobar qui ho busca.',
      towns: 'On sou? Poble, ciutat o barri.',
      competitors: 'De quins altres negocis et vols assabentar? Els noms, separats per comes.',
      own: 'Quines són les teves adreces? El web i els comptes, separats per comes.',
      contact: 'A quin correu pot escriure un lloc si el molestem?',
      timezone: (guessed) => `En quin fus horari? [${guessed}]`,
      notAnAddress: 'Això no és una adreça: ha de ser com https://elmeuforn.cat',
      notATimeZone: 'Aquest fus no existeix: ha de ser com Europe/Madrid',
      proceed: 'Endavant? [S/n]',
    },
    places: {
      google: 'Ressenyes de Google',
      tripadvisor: 'TripAdvisor',
      trustpilot: 'Trustpilot',
      facebook: 'Facebook',
      instagram: 'Instagram',
      tiktok: 'TikTok',
      whatsapp: 'WhatsApp',
      phone: 'El telèfon',
      counter: 'El que se sent al taulell',
      mail: 'El correu',
      press: 'La premsa',
      reddit: 'Reddit',
    },
    wants: {
      answer: {
        ask: 'que ningú no es quedi sense resposta',
        purpose: '**Que ningú no es quedi sense resposta.** Qui es queixa i rep contestació sol tornar.',
      },
      mend: {
        ask: 'saber de què es queixen, per arreglar-ho',
        purpose:
          '**Saber de què es queixen, per arreglar-ho.** Si tres persones diuen el mateix, alguna cosa hi ha.',
      },
      ideas: {
        ask: 'saber què demanen i què troben a faltar',
        purpose: '**Saber què demanen.** Les millors idees les té qui compra.',
      },
      early: {
        ask: 'assabentar-nos aviat si alguna cosa va malament',
        purpose: '**Assabentar-nos aviat si alguna cosa va malament**, abans que es faci gran.',
      },
      praise: {
        ask: 'donar les gràcies a qui parla bé de nosaltres',
        purpose: '**Donar les gràcies** a qui parla bé de nosaltres.',
      },
      others: {
        ask: 'saber què fan altres negocis del ram',
        purpose: '**Saber què es diu d’altres del ram**: què troben a faltar els seus clients.',
      },
      presence: {
        ask: 'decidir en quines xarxes val la pena ser',
        purpose: '**Decidir en quines xarxes ser**, pel que s’hi sent i no per ser-hi.',
      },
    },
    purpose: {
      title: 'Per què escoltem',
      lead: (name) => `El que volem treure d’escoltar el que es diu de ${name}, per ordre:`,
      end: 'El que no busquem: seguidors, ni contestar per contestar.',
    },
    topics: {
      brand:
        'Tot el que es diu de nosaltres amb nom propi. Si hi entra el que no és nostre, es pot demanar que hi hagi a prop una altra paraula: `"nom" NEAR/10 poble`, o treure’n alguna: `NOT "una altra cosa"`.',
      competitor: 'Un altre negoci del ram. Les seves queixes diuen què troba a faltar la gent.',
      looking: {
        title: 'Busquen el que venem',
        asking:
          'busco OR busquem OR buscant OR recomaneu OR recomanar OR recomanació OR recomanacions OR "algú sap" OR "sabeu de" OR "on puc" OR "on comprar" OR recomendáis OR "alguien sabe" OR "looking for"',
        body: 'Gent que busca el que venem i no anomena ningú. Contestar sense vendre.',
      },
    },
    files: {
      settings: 'El negoci. El que no es diu aquí té un valor raonable.',
      sources:
        'On escoltem. L’id d’un lloc no es canvia mai: amb ell s’anomenen fitxers i comptes. Per afegir-ne un altre: npm run add -- ADREÇA',
      later: 'El que encara no es diu. Per dir-ho, treu el # del principi i posa-hi el teu.',
      hints: {
        own: 'les adreces del nostre web i dels nostres comptes: el que s’hi publica ho diem nosaltres',
        respond: 'el que prometem trigar a contestar, i el nostre horari',
        currency: 'amb quins diners comptem (EUR, si no es diu res)',
        digest: 'quan surt el resum',
        site: 'on serà el web: per als enllaços del correu',
        repository: 'el repositori: per apuntar i corregir des del mòbil',
        mail: 'qui rep el resum i des de quina adreça',
        privacy: 'com s’ensenyen els noms, i quant de temps es guarda',
      },
    },
    writes: (files) => `S’escriu: ${list(files)}.`,
    removes: (count) =>
      count === 1
        ? 'Es treu un fitxer d’exemple que ningú no ha tocat.'
        : `Es treuen ${count} fitxers d’exemple que ningú no ha tocat.`,
    moves: (folder) => `Les setmanes d’exemple s’aparten a ${folder}; es poden esborrar quan vulguis.`,
    keeps: (file) => `Es queda com està, perquè algú hi ha escrit: ${file}.`,
    dryRun: 'Era un assaig: no s’ha escrit res.',
    cancelled: 'No s’ha escrit res.',
    next: (pages) => [
      'Fet. Ara:',
      ...pages.map((page) => `  npm run add -- ${page}`),
      '  npm run doctor      mira si tot està bé',
      '  npm run digest      escolta per primera vegada i fa el web',
    ],
  },
  add: {
    found: (kind, entries) =>
      `Trobat: ${kind}, amb ${entries === 0 ? 'res encara' : entries === 1 ? 'una entrada' : `${entries} entrades`}.`,
    byHand: 'Aquest lloc no es deixa llegir sol: s’afegeix com a lloc que algú mira a mà cada setmana.',
    fault: (fault) => `Es llegeix, però té un defecte: ${fault}`,
    others: (addresses) => `La pàgina també ofereix: ${addresses.join(', ')}`,
    noFeed: (address) =>
      `A ${address} no hi ha res que es pugui escoltar sol. Si val la pena, que ho miri algú: npm run add -- ${address} --by-hand`,
    fails: (reason) => `No s’ha pogut llegir: ${reason}.`,
    anyway: (kind) =>
      `Per l’adreça se sap què és (${kind}). Per afegir-lo encara que ara no respongui: --anyway`,
    already: (id) => `Ja s’escolta: és «${id}».`,
    secret: (name) =>
      `Aquesta adreça és com una clau: no s’escriu en cap fitxer. Desa-la amb el nom ${name} a l’entorn i entre els secrets del repositori.`,
    added: (id) => `Afegit a sources.yaml: «${id}».`,
    dryRun: 'Era un assaig: no s’ha escrit res.',
  },
  opml: {
    added: (count) => (count === 1 ? 'S’ha afegit un lloc.' : `S’han afegit ${count} llocs.`),
    already: (count) => (count === 1 ? 'Un ja hi era.' : `${count} ja hi eren.`),
    secret: (titles) =>
      `La seva adreça és com una clau, i no s’escriu en cap fitxer; afegeix-los un a un amb npm run add: ${list(titles)}.`,
    left: (count) =>
      count === 1 ? 'Un no té una adreça que serveixi.' : `${count} no tenen una adreça que serveixi.`,
    nothing: 'No hi ha cap feed en aquest fitxer.',
  },
};
