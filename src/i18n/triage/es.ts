import type { TriageWords } from '../triage-words.ts';

export const triageEs: TriageWords = {
  nobody: 'Nadie espera respuesta, que sepamos.',
  waiting: (count) => (count === 1 ? 'Un mensaje por contestar:' : `${count} mensajes por contestar:`),
  days: (count) =>
    count === 0 ? 'desde hoy' : count === 1 ? 'desde hace un día' : `desde hace ${count} días`,
  late: 'fuera del plazo prometido',
  slipped: 'se nos pasó',
  serious: (words) => `mirar hoy: ${words.map((word) => `«${word}»`).join(', ')}`,
  set: (file, written) => (written ? `Apuntado en ${file}.` : `Ya estaba apuntado en ${file}.`),
  setMany: (count) =>
    count === 0
      ? 'No había nada que apuntar.'
      : count === 1
        ? 'Apuntado en un mensaje.'
        : `Apuntado en ${count} mensajes.`,
  unknown: (id, candidates) =>
    candidates.length > 0
      ? `«${id}» puede ser cualquiera de estos: ${candidates.join(', ')}.`
      : `No hay ningún mensaje con el código «${id}»: «npm run triage -- list» enseña los que hay.`,
  form: {
    answered: 'Apuntado: está contestado. La página lo dirá la próxima vez que se haga.',
    'no-answer-needed': 'Apuntado: no hace falta contestar. La página lo dirá la próxima vez que se haga.',
    'not-about-us':
      'Apuntado: no habla de nosotros, así que sale de las cuentas la próxima vez que se haga la página.',
    notAboutUs: (topic, word) =>
      `Apuntado: no habla de nosotros, así que sale de las cuentas la próxima vez que se haga la página; y si llegan más así, en el tema «${topic}» se puede añadir NOT ${word} a lo que se busca.`,
    closed: (count) =>
      count === 1
        ? 'Cerrado el mensaje que se nos pasó. En las cuentas sigue sin contestar.'
        : `Cerrados los ${count} mensajes que se nos pasaron. En las cuentas siguen sin contestar.`,
    heard: 'Apuntado: saldrá en la página la próxima vez que se escuche.',
    looked: (place) => `Apuntado: se ha mirado «${place}» y no había nada nuevo.`,
    already: 'Ya estaba apuntado: no ha cambiado nada.',
    wrong: (why) => `No se ha podido apuntar: ${why}.`,
    unknown:
      'No se ha podido apuntar: no hay ningún mensaje con ese código. Vuelve a entrar desde la página.',
    unknownPlace: (known) =>
      known.length === 0
        ? 'No se ha podido apuntar: en sources.yaml no hay ningún sitio que se mire a mano.'
        : `No se ha podido apuntar: los sitios que se miran a mano son ${known.map((id) => `\`${id}\``).join(', ')}.`,
    contested:
      'No se ha apuntado: otra persona acaba de apuntar otra cosa en el mismo mensaje, y se ha quedado lo suyo.',
    notSaved: 'No se ha podido guardar en el repositorio. Inténtalo otra vez dentro de un rato.',
  },
};
