import type { TriageWords } from '../triage-words.ts';

export const triageCa: TriageWords = {
  nobody: 'Ningú no espera resposta, que sapiguem.',
  waiting: (count) => (count === 1 ? 'Un missatge per contestar:' : `${count} missatges per contestar:`),
  days: (count) =>
    count === 0 ? "des d'avui" : count === 1 ? 'des de fa un dia' : `des de fa ${count} dies`,
  late: 'fora del termini promès',
  slipped: "se'ns va passar",
  serious: (words) => `mirar avui: ${words.map((word) => `«${word}»`).join(', ')}`,
  set: (file, written) => (written ? `Apuntat a ${file}.` : `Ja estava apuntat a ${file}.`),
  setMany: (count) =>
    count === 0
      ? 'No hi havia res per apuntar.'
      : count === 1
        ? 'Apuntat en un missatge.'
        : `Apuntat en ${count} missatges.`,
  unknown: (id, candidates) =>
    candidates.length > 0
      ? `«${id}» pot ser qualsevol d'aquests: ${candidates.join(', ')}.`
      : `No hi ha cap missatge amb el codi «${id}»: «npm run triage -- list» ensenya els que hi ha.`,
  form: {
    answered: 'Apuntat: està contestat. La pàgina ho dirà la pròxima vegada que es faci.',
    'no-answer-needed': 'Apuntat: no cal contestar. La pàgina ho dirà la pròxima vegada que es faci.',
    'not-about-us':
      'Apuntat: no parla de nosaltres, així que surt dels comptes la pròxima vegada que es faci la pàgina.',
    notAboutUs: (topic, word) =>
      `Apuntat: no parla de nosaltres, així que surt dels comptes la pròxima vegada que es faci la pàgina; i si n'arriben més, al tema «${topic}» s'hi pot afegir NOT ${word} al que es busca.`,
    closed: (count) =>
      count === 1
        ? 'Tancat el missatge que se’ns va passar. Als comptes continua sense contestar.'
        : `Tancats els ${count} missatges que se’ns van passar. Als comptes continuen sense contestar.`,
    heard: "Apuntat: sortirà a la pàgina la pròxima vegada que s'escolti.",
    looked: (place) => `Apuntat: s'ha mirat «${place}» i no hi havia res de nou.`,
    already: 'Ja estava apuntat: no ha canviat res.',
    wrong: (why) => `No s'ha pogut apuntar: ${why}.`,
    unknown: "No s'ha pogut apuntar: no hi ha cap missatge amb aquest codi. Torna a entrar des de la pàgina.",
    unknownPlace: (known) =>
      known.length === 0
        ? "No s'ha pogut apuntar: a sources.yaml no hi ha cap lloc que es miri a mà."
        : `No s'ha pogut apuntar: els llocs que es miren a mà són ${known.map((id) => `\`${id}\``).join(', ')}.`,
    contested:
      "No s'ha apuntat: una altra persona acaba d'apuntar una altra cosa al mateix missatge, i s'ha quedat el seu.",
    notSaved: "No s'ha pogut desar al repositori. Torna-ho a provar d'aquí a una estona.",
  },
};
