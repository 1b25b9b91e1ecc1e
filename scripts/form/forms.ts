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
  /** The heading under which the host puts what was typed. */
  label: string;
  required?: boolean;
}

const when: FormField = { id: 'when', label: 'Cuándo / When' };

/**
 * The forms of `.github/ISSUE_TEMPLATE/`, field by field in their order: what the host makes of a form is read with these.
 * The first heading tells which form it is. A text of several lines comes last, so that nothing in it can pass for
 * another field.
 */
export const forms: Record<FormName, readonly [FormField, ...FormField[]]> = {
  answered: [
    { id: 'mention', label: 'Mensaje contestado / Answered message', required: true },
    when,
    { id: 'reply', label: 'Enlace a la respuesta / Link to the answer' },
    { id: 'by', label: 'Quién ha contestado / Who answered' },
    { id: 'minutes', label: 'Minutos / Minutes' },
    { id: 'outcome', label: 'Cómo acabó / How it ended' },
  ],
  'no-answer-needed': [
    {
      id: 'mention',
      label: 'Mensaje que no hace falta contestar / Message that needs no answer',
      required: true,
    },
  ],
  'not-about-us': [
    {
      id: 'mention',
      label: 'Mensaje que no habla de nosotros / Message that is not about us',
      required: true,
    },
  ],
  'close-slipped': [
    {
      id: 'until',
      label: 'Cerrar lo que se nos pasó, hasta el día / Close what slipped by, up to the day',
      required: true,
    },
  ],
  heard: [
    { id: 'where', label: 'Dónde nos lo han dicho / Where we were told' },
    when,
    { id: 'who', label: 'Quién / Who' },
    { id: 'stars', label: 'Estrellas / Stars' },
    { id: 'text', label: 'Qué se ha dicho / What was said', required: true },
  ],
  looked: [
    { id: 'where', label: 'Sitio mirado, sin nada nuevo / Place looked at, nothing new', required: true },
    when,
  ],
};
