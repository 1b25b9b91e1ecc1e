import type { FormName } from '../../src/archive/form-address.ts';

export interface FormField {
  /** Its id in the template, by which addresses fill it in. */
  id:
    | 'mention'
    | 'when'
    | 'reply'
    | 'by'
    | 'minutes'
    | 'outcome'
    | 'where'
    | 'who'
    | 'stars'
    | 'text'
    | 'until';
  /** The heading under which the host puts what was typed: in Spanish, Catalan and English. */
  label: string;
  required?: boolean;
}

const when: FormField = { id: 'when', label: 'Cuándo / Quan / When' };

/** The headings of a form: those of this release, and those in two languages that a repository may still have. */
export const headings: readonly ((label: string) => string)[] = [
  (label) => label,
  (label) => label.replace(/ \/ .* \/ /, ' / '),
];

/**
 * The forms of `.github/ISSUE_TEMPLATE/`, field by field in their order: what the host makes of a form is read with these.
 * The first heading tells which form it is. A text of several lines comes last, so that nothing in it can pass for
 * another field.
 */
export const forms: Record<FormName, readonly [FormField, ...FormField[]]> = {
  answered: [
    { id: 'mention', label: 'Mensaje contestado / Missatge contestat / Answered message', required: true },
    when,
    { id: 'reply', label: 'Enlace a la respuesta / Enllaç a la resposta / Link to the answer' },
    { id: 'by', label: 'Quién ha contestado / Qui ha contestat / Who answered' },
    { id: 'minutes', label: 'Minutos / Minuts / Minutes' },
    { id: 'outcome', label: 'Cómo acabó / Com va acabar / How it ended' },
  ],
  'no-answer-needed': [
    {
      id: 'mention',
      label:
        'Mensaje que no hace falta contestar / Missatge que no cal contestar / Message that needs no answer',
      required: true,
    },
  ],
  'not-about-us': [
    {
      id: 'mention',
      label:
        'Mensaje que no habla de nosotros / Missatge que no parla de nosaltres / Message that is not about us',
      required: true,
    },
  ],
  'close-slipped': [
    {
      id: 'until',
      label:
        'Cerrar lo que se nos pasó, hasta el día / Tancar el que se’ns va passar, fins al dia / Close what slipped by, up to the day',
      required: true,
    },
  ],
  heard: [
    { id: 'where', label: 'Dónde nos lo han dicho / On ens ho han dit / Where we were told' },
    when,
    { id: 'who', label: 'Quién / Qui / Who' },
    { id: 'stars', label: 'Estrellas / Estrelles / Stars' },
    { id: 'text', label: 'Qué se ha dicho / Què s’ha dit / What was said', required: true },
  ],
  looked: [
    {
      id: 'where',
      label: 'Sitio mirado, sin nada nuevo / Lloc mirat, sense res de nou / Place looked at, nothing new',
      required: true,
    },
    when,
  ],
};
