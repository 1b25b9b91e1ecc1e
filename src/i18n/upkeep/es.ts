import { format } from '../format.ts';
import type { UpkeepWords } from '../upkeep-words.ts';

const { date, list } = format('es');
const files = (count: number): string => (count === 1 ? 'un archivo' : `${count} archivos`);
const negocios = (count: number): string => (count === 1 ? 'un negocio' : `${count} negocios`);

export const upkeepEs: UpkeepWords = {
  migrate: {
    newest: (format) =>
      `El contenido ya está en el formato ${format}, el de esta versión: no hay nada que cambiar.`,
    would: (from, to, count) =>
      `Del formato ${from} al ${to} se cambiaría${count === 1 ? '' : 'n'} ${files(count)}:`,
    done: (from, to, count) =>
      `El contenido ha pasado del formato ${from} al ${to}: ${files(count)} con lo justo cambiado, y ni una letra más.`,
    file: (file) => `  ${file}`,
    dryRun: 'Nada ha cambiado todavía: para hacerlo, sin --dry-run.',
  },
  release: {
    noRepository:
      'Esto no es un repositorio de git: descarga la versión nueva y pon en ella tu carpeta content/.',
    noRemote: (remote) =>
      `No se sabe de dónde viene Oído. Una sola vez: git remote add ${remote} DIRECCIÓN-DE-OÍDO`,
    noRef: (ref, remote) => `En ${remote} no hay ninguna rama ni versión que se llame ${ref}.`,
    unfinished: 'Hay una mezcla de git a medias: termínala (git commit) o déjala (git merge --abort) antes.',
    unreachable: (remote, why) => `No se ha podido traer ${remote}:\n${why}`,
    newest: 'Ya tienes la última versión.',
    noBeginning: (version) =>
      `Este repositorio no dice de qué versión de Oído salió (v${version} no es ninguna de las suyas). Dilo una vez con git: git merge -s ours --allow-unrelated-histories VERSIÓN`,
    would: (from, to) => `De la versión ${from} a la ${to} cambiaría esto, y nada en content/:`,
    failed: (why) => `Git no ha podido hacerlo, y todo sigue como estaba:\n${why}`,
    conflicts: (files) =>
      `Tu content/ está intacto, pero el programa lo habéis cambiado en los mismos sitios: elige tú en ${files.join(', ')}; después, git add y git commit. Para dejarlo como estaba: git merge --abort`,
    done: (from, to) =>
      `Ya tienes la versión ${to} (antes, ${from}), y content/ está como estaba. Ahora: npm ci && npm run migrate && npm run doctor`,
  },
  upgrade: {
    behind: (from, to) =>
      `El contenido está en el formato ${from} y esta versión escribe el ${to}: para pasarlo, npm run migrate (con -- --dry-run se ve antes).`,
    node: (version) =>
      `Node ${version} es demasiado antiguo para esta versión: hace falta el 24. Lo trae npm ci.`,
    packages: (names, more) =>
      `Hay paquetes instalados que no son los de esta versión (${list(names)}${more > 0 ? ` y ${more} más` : ''}): npm ci`,
    workflow: (file) =>
      `${file} no es el de esta versión, aparte de claves y horas. Compáralo: git diff oido/main -- ${file}`,
    noCommand: (file, line, command) =>
      `${file}:${line} llama a «npm run ${command}», que ya no existe en esta versión.`,
    noOption: (file, line, command, option) =>
      `${file}:${line}: «npm run ${command}» ya no tiene la opción ${option}.`,
    well: 'Para esta versión no hace falta cambiar nada más.',
  },
  export: {
    written: (rows, file) =>
      `${rows === 1 ? 'Una fila' : `${rows} filas`}${file === undefined ? '' : `, en ${file}`}.`,
    expired: (weeks) =>
      `De ${weeks === 1 ? 'una semana' : `${weeks} semanas`} solo quedan las cifras (figures.yaml): lo que escribió la gente ya se borró, y ninguna fila lo cuenta.`,
    missing: (library, install) =>
      `Para escribir Parquet hace falta el paquete ${library}, que no viene con Oído: ${install}`,
    terminal: 'Un archivo Parquet no se puede enseñar en pantalla: dile dónde ponerlo con --out ARCHIVO.',
  },
  agency: {
    none: (folder) => `En ${folder} no hay ningún negocio: cada uno es una carpeta con su settings.yaml.`,
    done: (business) => `${business}: hecho.`,
    failed: (business, step, code) => `${business}: ${step} no ha funcionado (${code}).`,
    sum: (done, failed) =>
      failed === 0
        ? `Hechos: ${negocios(done)}.`
        : `Hechos: ${negocios(done)}. Con fallos: ${negocios(failed)}.`,
    page: (file, count) => `${file}: la página con ${negocios(count)}.`,
    leftOver: (folder, names) =>
      `En ${folder} hay además lo que no es de ninguno: ${list(names)}. Si se publica la carpeta, se publica con ella: bórralo.`,
    title: 'Todos los negocios',
    lead: (count, waiting, failing) =>
      [
        `Aquí ${count === 1 ? 'está el resumen de un negocio' : `están los resúmenes de ${count} negocios`}, primero los que te necesitan.`,
        waiting === 0
          ? 'En ninguno espera nadie una respuesta, que sepamos.'
          : `En ${waiting === 1 ? 'uno hay alguien' : `${waiting} hay gente`} por contestar.`,
        failing === 0
          ? ''
          : `${failing === 1 ? 'Uno no se ha podido' : `${failing} no se han podido`} preparar.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    columns: {
      state: 'Cómo ha ido la semana',
      waiting: 'Por contestar',
      heard: 'Qué se ha podido escuchar',
      last: 'Última escucha',
    },
    states: {
      empty: 'Todavía no se ha escuchado',
      unmade: 'No se ha podido preparar su página',
      broken: 'Su configuración no se entiende',
    },
    waiting: (count, late) =>
      count === 0
        ? 'Nadie, que sepamos'
        : late === 0
          ? `${count}`
          : `${count}, ${late === 1 ? 'uno' : late} con retraso`,
    heard: (answered, sources) =>
      sources === 0
        ? 'Ningún sitio automático'
        : answered === sources
          ? sources === 1
            ? 'El único sitio automático'
            : `Los ${sources} sitios automáticos`
          : `${answered} de ${sources} sitios automáticos`,
    afterwards: 'Se empezó a escuchar después',
    looked: (looked, byHand) => `a mano, ${looked} de ${byHand}`,
    last: (day) => (day === undefined ? 'Nunca' : date(day)),
    made: (day) => `Hecho el ${date(day)}.`,
    locked: 'con contraseña',
  },
};
