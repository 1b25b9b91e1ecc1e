import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { formNames } from '../../src/archive/form-address.ts';
import { forms, headings } from './forms.ts';
import { readBody } from './read-body.ts';
import { readEvent } from './read-event.ts';

const templates = join(import.meta.dirname, '../../.github/ISSUE_TEMPLATE');

it('has a template for every form, field by field', () => {
  expect(readdirSync(templates).toSorted()).toEqual(formNames.map((name) => `${name}.yml`).toSorted());
  for (const name of formNames) {
    const template = parse(readFileSync(join(templates, `${name}.yml`), 'utf8')) as {
      name: string;
      description: string;
      body: {
        type: string;
        id: string;
        attributes: { label: string };
        validations?: { required: boolean };
      }[];
    };
    expect(
      template.body.map(({ id, attributes, validations }) => ({
        id,
        label: attributes.label,
        ...(validations?.required && { required: true }),
      })),
    ).toEqual(forms[name]);
    for (const text of [template.name, template.description]) {
      expect(text.split(' / '), name).toHaveLength(3);
      // The host refuses a longer one.
      expect(text.length, name).toBeLessThanOrEqual(200);
    }
    // Several lines of text only where nothing follows that they could pass for.
    const long = template.body.findIndex(({ type }) => type === 'textarea');
    expect([-1, template.body.length - 1]).toContain(long);
  }
});

/** The body that the host makes of a form. */
const body = (
  form: (typeof formNames)[number],
  values: Record<string, string>,
  end = '\n',
  shown = headings[0]!,
): string =>
  forms[form]
    .map(({ id, label }) => `### ${shown(label)}\n\n${values[id] ?? '_No response_'}`)
    .join('\n\n')
    .replaceAll('\n', end);

const line = fc
  .oneof(
    fc.string(),
    fc.constantFrom('$(touch /tmp/x)', '`id`', '"; rm -rf /; "', '${{ github.token }}', '--help'),
  )
  .map((text) => text.replaceAll(/[\r\n\0]/g, ' ').trim())
  .filter((text) => text !== '' && text !== '_No response_');

it('gives back what was typed, whatever it was', () => {
  const typed = fc.record({ mention: line, when: line, reply: line, by: line, minutes: line, outcome: line });
  fc.assert(
    fc.property(typed, fc.constantFrom('\n', '\r\n'), fc.constantFrom(...headings), (values, end, shown) => {
      expect(readBody(body('answered', values, end, shown))).toEqual({
        ok: true,
        filled: { form: 'answered', values },
      });
    }),
  );
});

it('names every field in three languages, and reads a template of an earlier release in two', () => {
  for (const { label } of Object.values(forms).flat()) expect(label.split(' / '), label).toHaveLength(3);
  expect(readBody('### Mensaje que no habla de nosotros / Message that is not about us\n\nabc')).toEqual({
    ok: true,
    filled: { form: 'not-about-us', values: { mention: 'abc' } },
  });
});

it('lets nothing in a text pass for another field', () => {
  const heading = fc.constantFrom(
    ...Object.values(forms)
      .flat()
      .map(({ label }) => `### ${label}`),
  );
  const text = fc
    .array(fc.oneof(line, heading, fc.constant('')), { minLength: 1 })
    .map((lines) => lines.join('\n').trim())
    .filter((text) => text !== '' && text !== '_No response_');
  fc.assert(
    fc.property(text, (said) => {
      const read = readBody(body('heard', { where: 'mostrador', text: said }));
      expect(read).toEqual({
        ok: true,
        filled: { form: 'heard', values: { where: 'mostrador', text: said } },
      });
    }),
  );
});

it('leaves the issues of others alone, and never throws', () => {
  for (const other of [
    '',
    'A question',
    '### Something else\n\nx',
    '### Mensaje contestado / Answered message\n\nabc',
  ])
    expect(readBody(other)).toEqual({ ok: false, why: 'other' });
  expect(readBody(body('answered', {}))).toMatchObject({ ok: false, why: 'wrong', field: 'mention' });
  expect(readBody(body('answered', { mention: 'abc', by: 'two\nlines' }))).toMatchObject({
    why: 'wrong',
    field: 'by',
  });
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readBody(text).ok === false));
  expect(readBody('### '.repeat(100_000))).toEqual({ ok: false, why: 'other' });
});

it('reads the event of an issue opened by somebody who belongs to the repository, and no other', () => {
  const issue = { body: 'x', created_at: '2026-11-18T10:00:00Z', author_association: 'MEMBER' };
  const event = (over: object, action = 'opened'): string =>
    JSON.stringify({ action, issue: { ...issue, ...over } });
  expect(readEvent(event({}))).toEqual({ body: 'x', at: issue.created_at });
  expect(readEvent(event({ body: null }))).toEqual({ body: '', at: issue.created_at });
  for (const association of ['NONE', 'CONTRIBUTOR', 'FIRST_TIMER', 'owner', ''])
    expect(readEvent(event({ author_association: association }))).toBeUndefined();
  expect(readEvent(event({}, 'edited'))).toBeUndefined();
  expect(readEvent(event({ pull_request: {} }))).toBeUndefined();
  fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (text) => readEvent(text) === undefined));
});
