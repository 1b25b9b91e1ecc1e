import { format } from '../format.ts';
import type { UpkeepWords } from '../upkeep-words.ts';

const { date, list } = format('ca');
const files = (count: number): string => (count === 1 ? 'un fitxer' : `${count} fitxers`);
const negocis = (count: number): string => (count === 1 ? 'un negoci' : `${count} negocis`);

export const upkeepCa: UpkeepWords = {
  migrate: {
    newest: (format) => `El contingut ja és en el format ${format}, el d’aquesta versió: no cal canviar res.`,
    would: (from, to, count) =>
      `Del format ${from} al ${to} es canviaria${count === 1 ? '' : 'n'} ${files(count)}:`,
    done: (from, to, count) =>
      `El contingut ha passat del format ${from} al ${to}: ${files(count)} amb el mínim canviat, i ni una lletra més.`,
    file: (file) => `  ${file}`,
    dryRun: 'Encara no ha canviat res: per fer-ho, sense --dry-run.',
  },
  release: {
    noRepository: 'Això no és un repositori de git: baixa la versió nova i posa-hi la teva carpeta content/.',
    noRemote: (remote) => `No se sap d’on ve Oído. Una sola vegada: git remote add ${remote} ADREÇA-D’OÍDO`,
    noRef: (ref, remote) => `A ${remote} no hi ha cap branca ni versió que es digui ${ref}.`,
    unfinished:
      'Hi ha una fusió de git a mitges: acaba-la (git commit) o deixa-la (git merge --abort) abans.',
    unreachable: (remote, why) => `No s’ha pogut portar ${remote}:\n${why}`,
    newest: 'Ja tens l’última versió.',
    noBeginning: (version) =>
      `Aquest repositori no diu de quina versió d’Oído va sortir (v${version} no n’és cap). Digues-ho una vegada amb git: git merge -s ours --allow-unrelated-histories VERSIÓ`,
    would: (from, to) => `De la versió ${from} a la ${to} canviaria això, i res a content/:`,
    failed: (why) => `Git no ho ha pogut fer, i tot és com era:\n${why}`,
    conflicts: (files) =>
      `El teu content/ és intacte, però el programa l’heu canviat als mateixos llocs: tria tu a ${files.join(', ')}; després, git add i git commit. Per deixar-ho com era: git merge --abort`,
    done: (from, to) =>
      `Ja tens la versió ${to} (abans, ${from}), i content/ és com era. Ara: npm ci && npm run migrate && npm run doctor`,
  },
  upgrade: {
    behind: (from, to) =>
      `El contingut és en el format ${from} i aquesta versió escriu el ${to}: per passar-lo, npm run migrate (amb -- --dry-run es veu abans).`,
    node: (version) => `Node ${version} és massa antic per a aquesta versió: cal el 24. El porta npm ci.`,
    packages: (names, more) =>
      `Hi ha paquets instal·lats que no són els d’aquesta versió (${list(names)}${more > 0 ? ` i ${more} més` : ''}): npm ci`,
    workflow: (file) =>
      `${file} no és el d’aquesta versió, a banda de claus i hores. Compara’l: git diff oido/main -- ${file}`,
    noCommand: (file, line, command) =>
      `${file}:${line} crida «npm run ${command}», que en aquesta versió ja no hi és.`,
    noOption: (file, line, command, option) =>
      `${file}:${line}: «npm run ${command}» ja no té l’opció ${option}.`,
    well: 'Per a aquesta versió no cal canviar res més.',
  },
  export: {
    written: (rows, file) =>
      `${rows === 1 ? 'Una fila' : `${rows} files`}${file === undefined ? '' : `, a ${file}`}.`,
    expired: (weeks) =>
      `De ${weeks === 1 ? 'una setmana' : `${weeks} setmanes`} només queden les xifres (figures.yaml): el que va escriure la gent ja s’ha esborrat, i cap fila no ho explica.`,
    missing: (library, install) =>
      `Per escriure Parquet cal el paquet ${library}, que no ve amb Oído: ${install}`,
    terminal: 'Un fitxer Parquet no es pot ensenyar a la pantalla: digues on posar-lo amb --out FITXER.',
  },
  agency: {
    none: (folder) => `A ${folder} no hi ha cap negoci: cadascun és una carpeta amb el seu settings.yaml.`,
    done: (business) => `${business}: fet.`,
    failed: (business, step, code) => `${business}: ${step} no ha funcionat (${code}).`,
    sum: (done, failed) =>
      failed === 0 ? `Fets: ${negocis(done)}.` : `Fets: ${negocis(done)}. Amb errors: ${negocis(failed)}.`,
    page: (file, count) => `${file}: la pàgina amb ${negocis(count)}.`,
    leftOver: (folder, names) =>
      `A ${folder} hi ha també el que no és de cap: ${list(names)}. Si es publica la carpeta, es publica amb ella: esborra-ho.`,
    title: 'Tots els negocis',
    lead: (count, waiting, failing) =>
      [
        `Aquí ${count === 1 ? 'hi ha el resum d’un negoci' : `hi ha els resums de ${count} negocis`}, primer els que et necessiten.`,
        waiting === 0
          ? 'En cap no espera ningú resposta, que sapiguem.'
          : `En ${waiting === 1 ? 'un hi ha algú' : `${waiting} hi ha gent`} per contestar.`,
        failing === 0 ? '' : `${failing === 1 ? 'Un no s’ha pogut' : `${failing} no s’han pogut`} preparar.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    columns: {
      state: 'Com ha anat la setmana',
      waiting: 'Per contestar',
      heard: 'Què s’ha pogut escoltar',
      last: 'Última escolta',
    },
    states: {
      empty: 'Encara no s’ha escoltat',
      unmade: 'No s’ha pogut preparar la seva pàgina',
      broken: 'La seva configuració no s’entén',
    },
    waiting: (count, late) =>
      count === 0
        ? 'Ningú, que sapiguem'
        : late === 0
          ? `${count}`
          : `${count}, ${late === 1 ? 'un' : late} amb retard`,
    heard: (answered, sources) =>
      sources === 0
        ? 'Cap lloc automàtic'
        : answered === sources
          ? sources === 1
            ? 'L’únic lloc automàtic'
            : `Els ${sources} llocs automàtics`
          : `${answered} de ${sources} llocs automàtics`,
    afterwards: 'Es va començar a escoltar després',
    looked: (looked, byHand) => `a mà, ${looked} de ${byHand}`,
    last: (day) => (day === undefined ? 'Mai' : date(day)),
    made: (day) => `Fet el ${date(day)}.`,
    locked: 'amb contrasenya',
  },
};
