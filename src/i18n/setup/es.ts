import { format } from '../format.ts';
import type { SetupWords } from '../setup-words.ts';

const { date, list } = format('es');

export const setupEs: SetupWords = {
  part: {
    written: (part, of, asked, heard, found, file) =>
      `Parte ${part} de ${of}: ${heard === asked ? `han respondido todos los sitios (${asked})` : `han respondido ${heard} sitios de ${asked}`}; mensajes que pueden interesar: ${found}. Está en ${file}; guardarlos es cosa de collect --from.`,
    incomplete: 'Falta alguna parte: se guarda lo que hay y ninguna semana se cierra todavía.',
  },
  doctor: {
    node: (version) => `Node ${version}.`,
    configuration: (sources, topics) =>
      `La configuración se entiende: ${sources === 1 ? 'un sitio' : `${sources} sitios`} y ${topics === 1 ? 'un tema' : `${topics} temas`}.`,
    noSources: 'No hay ningún sitio que escuchar. Para añadir uno: npm run add -- DIRECCIÓN',
    noTopics:
      'No hay ningún tema sobre tu negocio (marca, producto, servicio, precio o detalle): nada contaría como tuyo. Escribe uno en topics/.',
    noOwn:
      'En settings.yaml no están las direcciones de tu web y tus cuentas (own): lo que publicas tú se contaría como dicho por otros.',
    noContact:
      'En settings.yaml no hay un contacto (contact): si a un sitio le molestamos, no sabrá a quién escribir.',
    sameAddress: (a, b) => `«${a}» y «${b}» escuchan la misma dirección: sobra uno.`,
    topicNote: (topic, note) => `Tema «${topic}»: ${note}.`,
    secretSet: (name) => `${name} está puesta.`,
    secretMissing: (name, sources) =>
      `Falta ${name}, que necesita ${list(sources)}. Ponla en el entorno; en el repositorio, entre sus secretos.`,
    secretUnused: (name) => `${name} está puesta y ningún sitio la usa.`,
    secretNotNamed: (name, file) =>
      `${file} no menciona ${name}: allí cada clave necesita su línea, o el trabajo diario no la tendrá.`,
    answers: (source, entries, newest, matching) =>
      entries === 0
        ? `${source}: responde, y ahora mismo no enseña nada.`
        : `${source}: ${entries === 1 ? 'una entrada' : `${entries} entradas`}${newest === undefined ? ', sin fecha' : `, la última del ${date(newest)}`}; ${matching === 0 ? 'ninguna te interesa' : matching === 1 ? 'te interesa una' : `te interesan ${matching}`}.`,
    fails: (source, reason) => `${source} ha fallado: ${reason}.`,
    since: (day, days) => (days === 1 ? 'Es el primer día.' : `Falla desde el ${date(day)}: ${days} días.`),
    notReached: (source) => `${source}: no ha dado tiempo a mirarlo. Prueba con --budget y más segundos.`,
    moved: (source, address) => `${source}: se ha mudado a ${address}. Cámbialo en sources.yaml.`,
    fault: (source, fault) => `${source}: se lee, pero tiene un fallo (${fault}).`,
    silent: (source, since, days) =>
      `${source}: responde, pero lleva ${days} días sin decir nada tuyo (desde el ${date(since)}), más de lo normal. Mira si sigue siendo el sitio.`,
    todo: {
      slow: 'Suele pasar; si sigue varios días, mira si la página se abre en un navegador.',
      gone: 'Busca la página nueva y dásela a npm run add.',
      forbidden:
        'No quiere programas, o no desde esta máquina. Si en un navegador se ve, ponlo como sitio que se mira a mano (kind: by-hand).',
      wait: 'Pide ir más despacio: mañana volverá a probarse solo.',
      theirs: 'El problema es suyo: mañana volverá a probarse solo.',
      unreachable: 'Comprueba que la dirección está bien escrita y que hay conexión.',
      broken: 'Lo que manda no se puede leer: mira con npm run -s parse -- --source ID qué es.',
      empty: 'No hay nada que leer: mira si la dirección es la de un feed, o dale la página a npm run add.',
      page: 'Eso no es un feed: dale la página a npm run add, que lo busca.',
      secret: 'Pon la clave que falta.',
      address: 'Mira la dirección en sources.yaml.',
      untried: 'Prueba otra vez.',
    },
    todoOther: 'Mira con npm run -s parse -- --source ID qué responde.',
    looked: (source, day) => `${source}: alguien lo miró el ${date(day)}.`,
    notLooked: (source, id, last) =>
      `${source}: toca mirarlo a mano (${last === undefined ? 'no consta que se haya mirado nunca' : `la última vez fue el ${date(last)}`}). Después: npm run looked -- ${id}`,
    content: (mentions, weeks) =>
      weeks === 0
        ? 'Todavía no hay nada guardado.'
        : `${weeks === 1 ? 'Una semana guardada' : `${weeks} semanas guardadas`} con ${mentions === 1 ? 'una mención' : `${mentions} menciones`}, y se leen bien.`,
    lastRun: (day) => `La última escucha fue el ${date(day)}.`,
    late: (day, days) =>
      `Hace ${days} días que no se escucha (desde el ${date(day)}). Si el trabajo diario se ha parado, GitHub lo para a los 60 días sin cambios: vuelve a activarlo en su página.`,
    neverRun: 'Todavía no se ha escuchado nunca. Para empezar: npm run digest',
    well: 'Todo está bien.',
    wrong: (count) =>
      count === 1 ? 'Hay una cosa que arreglar (✗).' : `Hay ${count} cosas que arreglar (✗).`,
  },
  init: {
    ask: {
      where:
        '¿Dónde hablan de ti tus clientes? Escribe los números, y las direcciones de los foros, blogs o páginas que sepas.',
      want: '¿Qué quieres sacar de esto? Escribe los números y, si quieres, una frase tuya.',
      name: '¿Cómo se llama tu negocio?',
      also: (name) =>
        `¿Cómo más llama la gente a «${name}»? Nombres cortos, motes, faltas de ortografía… separados por comas.`,
      sells: '¿Qué vendes? Tres o cuatro palabras, separadas por comas: para encontrar a quien lo busca.',
      towns: '¿Dónde estáis? Pueblo, ciudad o barrio.',
      competitors: '¿De qué otros negocios quieres enterarte? Sus nombres, separados por comas.',
      own: '¿Cuáles son tus direcciones? Tu web y tus cuentas, separadas por comas.',
      contact: '¿A qué correo puede escribir un sitio si le molestamos?',
      timezone: (guessed) => `¿En qué huso horario? [${guessed}]`,
      notAnAddress: 'Eso no es una dirección: tiene que ser como https://mipanaderia.es',
      notATimeZone: 'Ese huso no existe: tiene que ser como Europe/Madrid',
      proceed: '¿Adelante? [S/n]',
    },
    places: {
      google: 'Reseñas de Google',
      tripadvisor: 'TripAdvisor',
      trustpilot: 'Trustpilot',
      facebook: 'Facebook',
      instagram: 'Instagram',
      tiktok: 'TikTok',
      whatsapp: 'WhatsApp',
      phone: 'El teléfono',
      counter: 'Lo que se oye en el mostrador',
      mail: 'El correo',
      press: 'La prensa',
      reddit: 'Reddit',
    },
    wants: {
      answer: {
        ask: 'que nadie se quede sin respuesta',
        purpose: '**Que nadie se quede sin respuesta.** Quien se queja y recibe contestación suele volver.',
      },
      mend: {
        ask: 'saber de qué se quejan, para arreglarlo',
        purpose: '**Saber de qué se quejan, para arreglarlo.** Si tres personas dicen lo mismo, algo hay.',
      },
      ideas: {
        ask: 'saber qué piden y qué echan de menos',
        purpose: '**Saber qué piden.** Las mejores ideas las tienen quienes compran.',
      },
      early: {
        ask: 'enterarnos pronto si algo va mal',
        purpose: '**Enterarnos pronto si algo va mal**, antes de que se haga grande.',
      },
      praise: {
        ask: 'dar las gracias a quien habla bien',
        purpose: '**Dar las gracias** a quien habla bien de nosotros.',
      },
      others: {
        ask: 'saber qué hacen otros negocios del ramo',
        purpose: '**Saber qué se dice de otros del ramo**: qué echan de menos sus clientes.',
      },
      presence: {
        ask: 'decidir en qué redes merece la pena estar',
        purpose: '**Decidir en qué redes estar**, por lo que se oye en ellas y no por estar.',
      },
    },
    purpose: {
      title: 'Para qué escuchamos',
      lead: (name) => `Lo que queremos sacar de escuchar lo que se dice de ${name}, por orden:`,
      end: 'Lo que no buscamos: seguidores, ni contestar por contestar.',
    },
    topics: {
      brand:
        'Todo lo que se dice de nosotros con nombre propio. Si entra lo que no es nuestro, se puede pedir que haya cerca otra palabra: `"nombre" NEAR/10 pueblo`, o quitar alguna: `NOT "otra cosa"`.',
      competitor: 'Otro negocio del ramo. Sus quejas dicen qué echa de menos la gente.',
      looking: {
        title: 'Buscan lo que vendemos',
        asking:
          'busco OR buscamos OR buscando OR recomendáis OR recomendarme OR recomendación OR recomendaciones OR "alguien sabe" OR "sabéis de" OR "dónde comprar" OR "dónde puedo" OR "looking for" OR "where can"',
        body: 'Gente que busca lo que vendemos y no nombra a nadie. Contestar sin vender.',
      },
    },
    files: {
      settings: 'El negocio. Lo que no se dice aquí tiene un valor razonable.',
      sources:
        'Dónde escuchamos. El id de un sitio no se cambia nunca: con él se nombran archivos y cuentas. Para añadir otro: npm run add -- DIRECCIÓN',
      later: 'Lo que aún no se dice. Para decirlo, quita el # del principio y pon lo tuyo.',
      hints: {
        own: 'las direcciones de nuestra web y nuestras cuentas: lo que se publica allí lo decimos nosotros',
        respond: 'lo que prometemos tardar en contestar, y nuestro horario',
        currency: 'en qué dinero contamos (EUR, si no se dice otra cosa)',
        digest: 'cuándo sale el resumen',
        site: 'dónde estará la web: para los enlaces del correo',
        repository: 'el repositorio: para apuntar y corregir desde el móvil',
        mail: 'quién recibe el resumen y desde qué dirección',
        privacy: 'cómo se enseñan los nombres, y cuánto se guarda',
      },
    },
    writes: (files) => `Se escribe: ${list(files)}.`,
    removes: (count) =>
      count === 1
        ? 'Se quita un archivo de ejemplo que nadie ha tocado.'
        : `Se quitan ${count} archivos de ejemplo que nadie ha tocado.`,
    moves: (folder) => `Las semanas de ejemplo se apartan a ${folder}; se pueden borrar cuando quieras.`,
    keeps: (file) => `Se queda como está, porque alguien ha escrito en él: ${file}.`,
    dryRun: 'Era un ensayo: no se ha escrito nada.',
    cancelled: 'No se ha escrito nada.',
    next: (pages) => [
      'Listo. Ahora:',
      ...pages.map((page) => `  npm run add -- ${page}`),
      '  npm run doctor      mira si todo está bien',
      '  npm run digest      escucha por primera vez y hace la web',
    ],
  },
  add: {
    found: (kind, entries) =>
      `Encontrado: ${kind}, con ${entries === 0 ? 'nada todavía' : entries === 1 ? 'una entrada' : `${entries} entradas`}.`,
    byHand: 'Ese sitio no se deja leer solo: se añade como sitio que alguien mira a mano cada semana.',
    fault: (fault) => `Se lee, pero tiene un fallo: ${fault}`,
    others: (addresses) => `La página ofrece también: ${addresses.join(', ')}`,
    noFeed: (address) =>
      `En ${address} no hay nada que se pueda escuchar solo. Si merece la pena, que lo mire alguien: npm run add -- ${address} --by-hand`,
    fails: (reason) => `No se ha podido leer: ${reason}.`,
    anyway: (kind) =>
      `Por su dirección se sabe qué es (${kind}). Para añadirlo aunque ahora no responda: --anyway`,
    already: (id) => `Ya se escucha: es «${id}».`,
    secret: (name) =>
      `Esa dirección es como una llave: no se escribe en ningún archivo. Guárdala con el nombre ${name} en el entorno y entre los secretos del repositorio.`,
    added: (id) => `Añadido a sources.yaml: «${id}».`,
    dryRun: 'Era un ensayo: no se ha escrito nada.',
  },
  opml: {
    added: (count) => (count === 1 ? 'Se ha añadido un sitio.' : `Se han añadido ${count} sitios.`),
    already: (count) => (count === 1 ? 'Uno ya estaba.' : `${count} ya estaban.`),
    secret: (titles) =>
      `Su dirección es como una llave, y no se escribe en ningún archivo; añade uno a uno con npm run add: ${list(titles)}.`,
    left: (count) =>
      count === 1 ? 'Uno no tiene una dirección que sirva.' : `${count} no tienen una dirección que sirva.`,
    nothing: 'No hay ningún feed en ese archivo.',
  },
};
