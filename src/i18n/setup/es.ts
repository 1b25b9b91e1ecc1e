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
      empty: 'Eso no es un feed: dale la página a npm run add, que lo busca.',
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
};
