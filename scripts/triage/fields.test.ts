import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFields } from './fields.ts';

const today = '2026-03-01';
const read = (field: string, text: string): unknown =>
  (readFields([[field, text]], today) as Record<string, unknown>)[field];

it.each([
  ['minutes', '10', 10],
  ['won', '12,50', 12.5],
  ['saved', '0', 0],
  ['minutes', 'diez', 'diez'],
  ['minutes', '1e9', '1e9'],
  ['turned', 'sí', true],
  ['turned', 'No', false],
  ['turned', 'quizá', 'quizá'],
  ['answered', 'hoy', '2026-03-01'],
  ['answered', 'Ayer', '2026-02-28'],
  ['resolved', '8/2/2026', '2026-02-08'],
  ['answered', '2026-02-28T10:00:00+01:00', '2026-02-28T10:00:00+01:00'],
  ['answered', 'constructor', 'constructor'],
  ['topics', 'pan, reparto pan', ['pan', 'reparto']],
  ['note', '  dos\r\nlíneas ', 'dos\nlíneas'],
  ['note', '\0\ud800', '\ufffd'],
  ['owner', '  ', null],
  ['topics', '', null],
])('%s=%s', (field, text, value) => expect(read(field, text)).toEqual(value));

it('understands or leaves alone whatever is typed', () => {
  const fields = fc.constantFrom('minutes', 'turned', 'answered', 'topics', 'note', '__proto__', 'x');
  fc.assert(
    fc.property(fc.array(fc.tuple(fields, fc.string({ unit: 'binary' }))), (given) => {
      const change = readFields(given, today);
      for (const value of Object.values(change))
        if (typeof value === 'string') expect(value.isWellFormed()).toBe(true);
    }),
  );
});
