import type { PrivacyWords } from '../privacy-words.ts';

const files = (count: number): string => (count === 1 ? 'un archivo' : `${count} archivos`);

export const privacyEs: PrivacyWords = {
  forget: {
    candidates: (wanted) => `«${wanted}» puede ser más de una persona. Elige a una, escrita así:`,
    candidate: (target, names, mentions) =>
      `  ${JSON.stringify(target)}   ${names.join(', ')} (${mentions === 1 ? 'un mensaje' : `${mentions} mensajes`})`,
    nobody: (wanted) =>
      `No hay nadie que se llame «${wanted}». Para que tampoco se recoja más adelante, escribe también la red: plataforma:nombre.`,
    would: (who, gone, changed) =>
      `${who}: se borraría${gone === 1 ? '' : 'n'} ${files(gone)} y se cambiaría${changed === 1 ? '' : 'n'} ${files(changed)}:`,
    nothingHeld: (who) =>
      `De ${who} no se guarda nada. Se apuntaría, sin su nombre, que no hay que recogerlo nunca.`,
    gone: (file) => `  borrar   ${file}`,
    changed: (file, to) => `  cambiar  ${file}${to === undefined ? '' : ` → ${to}`}`,
    rehearsal: 'Nada ha cambiado todavía: añade --yes para hacerlo.',
    done: (gone, changed) =>
      `Hecho: ${files(gone)} de menos y ${files(changed)} sin su nombre. No se volverá a recoger.`,
    setting: (file) =>
      `Míralo a mano: en ${file} sale su nombre, y quitarlo cambiaría lo que el programa hace.`,
    unreadable: (file) => `Míralo a mano: ${file} no se puede leer.`,
    namesake: (file) => `En ${file} firma otra persona con el mismo nombre. Si es la misma, bórrala también.`,
    left: (file) => `Todavía sale en ${file}: quítalo a mano.`,
    built: (folder) =>
      `La página hecha antes (${folder}) se ha borrado: haz otra con «npm run build» y publícala.`,
    keyMade: (file) =>
      `Se ha hecho la llave ${file}. No la subas al repositorio: copia lo que dice en un secreto del CI llamado OIDO_KEY y guarda otra copia. Sin ella no se puede saber a quién no hay que recoger.`,
    history: (commits) =>
      `Git todavía guarda lo anterior en ${commits === 1 ? 'un cambio' : `${commits} cambios`} de su historia. Después de guardar este cambio con un commit, se limpia así (con git-filter-repo):`,
    historyAfter:
      'Las copias que otros tengan del repositorio, los forks y las páginas ya publicadas guardan lo anterior: pide que se bajen otra vez o se borren.',
    noHistory: 'La historia de git no guarda nada de esto.',
    shallow:
      'Este repositorio es una copia superficial: le falta casi toda su historia. Tráela con «git fetch --unshallow» y pide otra vez que se borre.',
  },
  expired: {
    none: (keep) => `Ninguna semana ha pasado de lo que se guarda (${keep}).`,
    would: (weeks, count) =>
      `Se borraría lo que escribió cada persona en ${weeks.join(', ')} (${files(count)}); quedan las cuentas y las palabras de la semana.`,
    done: (weeks, count) =>
      `Borrado lo que escribió cada persona en ${weeks.join(', ')} (${files(count)}); quedan las cuentas y las palabras de la semana.`,
    history: (commits) =>
      `La historia de git guarda todavía lo que escribió la gente en semanas que ya no se guardan (${commits === 1 ? 'un cambio' : `${commits} cambios`}). Después de guardarlo todo con un commit, se borra de ella así (con git-filter-repo):`,
    rehearsal: 'Nada ha cambiado todavía: añade --yes para hacerlo.',
  },
  letAlone: (count) =>
    `${count === 1 ? 'Un mensaje no se ha guardado' : `${count} mensajes no se han guardado`}: quien lo escribió pidió que no se le recogiera.`,
  built: (readers, count) =>
    `Página con contraseña hecha: ${files(count)} cifrados, ${readers === 1 ? 'una persona puede' : `${readers} personas pueden`} abrirla.`,
  shell: {
    title: 'Página con contraseña',
    reader: 'Tu nombre',
    password: 'Contraseña',
    open: 'Abrir',
    device:
      'Este dispositivo lo recordará. Quien deja de tener acceso no ve lo nuevo; lo que ya descargó lo puede seguir leyendo.',
    opening: 'Abriendo…',
    wrong: 'No se abre con esa contraseña. Mira que esté bien escrita, con sus mayúsculas.',
    removed: 'La contraseña ha cambiado o ya no tienes acceso. Pide la nueva a quien te pasó esta página.',
    locked: 'Este dispositivo ya no recuerda la contraseña.',
    unable:
      'Este navegador no puede abrirla: prueba con la última versión, fuera de una ventana privada y con una dirección que empiece por https.',
    noScript:
      'Estas páginas están cifradas y solo se pueden abrir con JavaScript: actívalo para esta dirección.',
  },
};
