import { formNames } from '../../src/archive/form-address.ts';
import type { FormName } from '../../src/archive/form-address.ts';
import { forms, headings } from './forms.ts';
import type { FormField } from './forms.ts';

/** What was typed into a form. */
export interface Filled {
  form: FormName;
  /** Trimmed; fields left empty are absent. */
  values: Partial<Record<FormField['id'], string>>;
}

export type BodyRead =
  | { ok: true; filled: Filled }
  /** No form of ours: somebody else's issue. */
  | { ok: false; why: 'other' }
  | { ok: false; why: 'wrong'; field: string; message: string };

const LONGEST_BODY = 100_000;
const LONGEST_LINE = 2000;
/** What the host writes for a field that was left empty. */
const EMPTY = '_No response_';

/**
 * Reads the body that the host makes of a form: a heading a field, in the order of the form. Everything in it is typed by
 * somebody: the headings are looked for one after the other, what stands between two is that field, and whatever comes
 * after the last is the last field. Never throws.
 */
export function readBody(body: string): BodyRead {
  if (body.length > LONGEST_BODY) return { ok: false, why: 'other' };
  const text = `\n${body.toWellFormed().replaceAll('\0', '').replaceAll('\r\n', '\n').trim()}\n`;
  for (const shown of headings) {
    const heading = ({ label }: FormField): string => `\n### ${shown(label)}\n`;
    const form = formNames.find((name) => text.startsWith(heading(forms[name][0])));
    if (form !== undefined) return readForm(form, text, heading);
  }
  return { ok: false, why: 'other' };
}

function readForm(form: FormName, text: string, heading: (field: FormField) => string): BodyRead {
  const values: Filled['values'] = {};
  const fields = forms[form];
  let at = 0;
  for (const [n, field] of fields.entries()) {
    const start = at + heading(field).length;
    const next = fields[n + 1];
    const end = next === undefined ? text.length : text.indexOf(heading(next), start - 1);
    if (end < 0) return { ok: false, why: 'other' };
    const value = text.slice(start, end).trim();
    if (value !== '' && value !== EMPTY) values[field.id] = value;
    else if (field.required) return wrong(field, 'expected something in it');
    if (field.id !== 'text' && (value.includes('\n') || value.length > LONGEST_LINE))
      return wrong(field, 'expected one line');
    at = end;
  }
  return { ok: true, filled: { form, values } };
}

const wrong = ({ id }: FormField, message: string): BodyRead => ({
  ok: false,
  why: 'wrong',
  field: id,
  message,
});
