import { markup } from './markup.ts';
import type { Html } from './markup.ts';

/** One field of a form as it is shown. */
export interface Field {
  name: string;
  label: string;
  value: string;
  /** What is wrong with it, in words. */
  fault?: string | undefined;
  /** The one that the page begins at. */
  focus?: boolean | undefined;
}
export type Options = readonly (readonly [value: string, text: string])[];

const marks = ({ name, fault, focus }: Field): Html =>
  markup`${fault !== undefined && markup` aria-invalid="true" aria-describedby="wrong-${name}"`}${focus && markup` autofocus`}`;

/** A label, its control and what is wrong. The label stands apart, so that its text alone names the control. */
const field = (one: Field, control: Html, wide = false): Html =>
  markup`<div class="field${wide && ' wide-field'}">
    <label for="f-${one.name}">${one.label}</label>${control}${faultOf(one)}
  </div>`;

const faultOf = ({ name, fault }: Field): Html | false =>
  fault !== undefined && markup`<strong class="fault" id="wrong-${name}">${fault}</strong>`;

/** One line. `more` are further attributes. */
export function input(one: Field, type: string, more: Record<string, string> = {}): Html {
  // A date that cannot be shown as one is shown as what it is.
  const kind = type === 'date' && !/^(?:\d{4}-\d{2}-\d{2})?$/.test(one.value) ? 'text' : type;
  const attributes = Object.entries(more).map(([name, value]) => markup` ${name}="${value}"`);
  const control = markup`<input
    id="f-${one.name}"
    type="${kind}"
    name="${one.name}"
    value="${one.value}"
    maxlength="2000"
    autocomplete="off"
    ${attributes}${marks(one)}
  />`;
  return field(one, control);
}

/** Several lines. */
export function area(one: Field, rows: number, longest: number): Html {
  // The first line end after the tag is not part of the text.
  const control = markup`<textarea id="f-${one.name}" name="${one.name}" rows="${rows}" maxlength="${longest}"${marks(one)}>
${one.value}</textarea>`;
  return field(one, control, true);
}

/** One of several. */
export function select(one: Field, options: Options): Html {
  const lines = options.map(
    ([value, text]) =>
      markup`<option value="${value}" ${one.value === value && markup` selected`}>${text}</option>`,
  );
  return field(
    one,
    markup`<select id="f-${one.name}" name="${one.name}" ${marks(one)}>
      ${lines}
    </select>`,
  );
}

/** One of a few, all of them in sight; whatever holds them names them. */
export function radios(one: Field, options: Options): Html {
  const choices = options.map(
    ([value, text]) =>
      markup`<label class="choice"
        ><input type="radio" name="${one.name}" value="${value}" ${one.value === value && markup` checked`} />
        ${text}</label
      >`,
  );
  return markup`<div class="choices">${choices}</div>
    ${faultOf(one)}`;
}
