import type { PrivacyWords } from '../privacy-words.ts';

const files = (count: number): string => (count === 1 ? 'un fitxer' : `${count} fitxers`);

export const privacyCa: PrivacyWords = {
  forget: {
    candidates: (wanted) => `«${wanted}» pot ser més d’una persona. Tria’n una, escrita així:`,
    candidate: (target, names, mentions) =>
      `  ${JSON.stringify(target)}   ${names.join(', ')} (${mentions === 1 ? 'un missatge' : `${mentions} missatges`})`,
    nobody: (wanted) =>
      `No hi ha ningú que es digui «${wanted}». Perquè tampoc no es reculli més endavant, escriu també la xarxa: plataforma:nom.`,
    would: (who, gone, changed) =>
      `${who}: s’esborraria${gone === 1 ? '' : 'n'} ${files(gone)} i es canviaria${changed === 1 ? '' : 'n'} ${files(changed)}:`,
    nothingHeld: (who) => `De ${who} no es desa res. S’apuntaria, sense el nom, que no s’ha de recollir mai.`,
    gone: (file) => `  esborrar ${file}`,
    changed: (file, to) => `  canviar  ${file}${to === undefined ? '' : ` → ${to}`}`,
    rehearsal: 'Encara no ha canviat res: afegeix --yes per fer-ho.',
    done: (gone, changed) =>
      `Fet: ${files(gone)} de menys i ${files(changed)} sense el nom. No es tornarà a recollir.`,
    setting: (file) => `Mira-ho a mà: a ${file} surt el nom, i treure’l canviaria el que fa el programa.`,
    unreadable: (file) => `Mira-ho a mà: ${file} no es pot llegir.`,
    namesake: (file) =>
      `A ${file} signa una altra persona amb el mateix nom. Si és la mateixa, esborra-la també.`,
    left: (file) => `Encara surt a ${file}: treu-ho a mà.`,
    built: (folder) =>
      `La pàgina feta abans (${folder}) s’ha esborrat: fes-ne una altra amb «npm run build» i publica-la.`,
    keyMade: (file) =>
      `S’ha fet la clau ${file}. No la pugis al repositori: copia el que diu en un secret del CI anomenat OIDO_KEY i desa’n una altra còpia. Sense ella no es pot saber a qui no s’ha de recollir.`,
    history: (commits) =>
      `Git encara desa el que hi havia abans en ${commits === 1 ? 'un canvi' : `${commits} canvis`} de la història. Després de desar aquest canvi amb un commit, es neteja així (amb git-filter-repo):`,
    historyAfter:
      'Les còpies que altres tinguin del repositori, els forks i les pàgines ja publicades desen el d’abans: demana que es tornin a baixar o s’esborrin.',
    noHistory: 'La història de git no desa res d’això.',
    shallow:
      'Aquest repositori és una còpia superficial: li falta gairebé tota la història. Porta-la amb «git fetch --unshallow» i torna a demanar que s’esborri.',
  },
  expired: {
    none: (keep) => `Cap setmana no ha passat del que es desa (${keep}).`,
    would: (weeks, count) =>
      `S’esborraria el que va escriure cada persona a ${weeks.join(', ')} (${files(count)}); queden els comptes i les paraules de la setmana.`,
    done: (weeks, count) =>
      `Esborrat el que va escriure cada persona a ${weeks.join(', ')} (${files(count)}); queden els comptes i les paraules de la setmana.`,
    history: (commits) =>
      `La història de git encara desa el que va escriure la gent en setmanes que ja no es desen (${commits === 1 ? 'un canvi' : `${commits} canvis`}). Després de desar-ho tot amb un commit, se n’esborra així (amb git-filter-repo):`,
    rehearsal: 'Encara no ha canviat res: afegeix --yes per fer-ho.',
  },
  letAlone: (count) =>
    `${count === 1 ? 'Un missatge no s’ha desat' : `${count} missatges no s’han desat`}: qui el va escriure va demanar que no se’l recollís.`,
  built: (readers, count) =>
    `Pàgina amb contrasenya feta: ${files(count)} xifrats, ${readers === 1 ? 'una persona pot' : `${readers} persones poden`} obrir-la.`,
  shell: {
    title: 'Pàgina amb contrasenya',
    reader: 'El teu nom',
    password: 'Contrasenya',
    open: 'Obrir',
    device:
      'Aquest dispositiu la recordarà. Qui deixa de tenir accés no veu les novetats; el que ja va baixar ho pot continuar llegint.',
    opening: 'S’està obrint…',
    wrong: 'No s’obre amb aquesta contrasenya. Mira que estigui ben escrita, amb les majúscules.',
    removed:
      'La contrasenya ha canviat o ja no tens accés. Demana la nova a qui et va passar aquesta pàgina.',
    locked: 'Aquest dispositiu ja no recorda la contrasenya.',
    unable:
      'Aquest navegador no la pot obrir: prova’n l’última versió, fora d’una finestra privada i amb una adreça que comenci per https.',
    noScript:
      'Aquestes pàgines estan xifrades i només es poden obrir amb JavaScript: activa’l per a aquesta adreça.',
  },
};
