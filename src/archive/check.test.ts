import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { check } from './check.ts';
import { nearest } from './nearest.ts';
import { settingsSchema } from './settings.ts';
import { sourceSchema } from './source.ts';
import { readYamlText } from './yaml-text.ts';

const settings = (text: string): unknown => {
  const read = readYamlText(text);
  if (!read.ok) throw new Error(read.message);
  return check(settingsSchema, read.value, { file: 'settings.yaml', text });
};

describe('check', () => {
  it('fills in what has a default', () => {
    expect(settings('name: Pan')).toMatchObject({
      ok: true,
      value: { name: 'Pan', timezone: 'Europe/Madrid', privacy: { shown: 'initials' } },
    });
  });

  it('suggests the field that was meant, at the top and deeper', () => {
    expect(
      settings(
        'name: Pan\n\n# where\ntime-zone: UTC\nprivacy:\n  show: none\n  retention: 1 week\nrespond: { withn: 1 day }',
      ),
    ).toEqual({
      ok: false,
      problems: [
        {
          file: 'settings.yaml',
          line: 4,
          field: 'time-zone',
          message: 'unknown field: did you mean `timezone`?',
        },
        {
          file: 'settings.yaml',
          line: 6,
          field: 'privacy.show',
          message: 'unknown field: did you mean `shown`?',
        },
        {
          file: 'settings.yaml',
          line: 7,
          field: 'privacy.retention',
          message: 'unknown field: expected kept, shown or keep',
        },
        {
          file: 'settings.yaml',
          line: 8,
          field: 'respond.withn',
          message: 'unknown field: did you mean `within`?',
        },
      ],
    });
  });

  it('says what was expected and what was found', () => {
    expect(
      settings(
        'timezone: Madrid\nlanguage: fr\nown: https://a.example\nrespond: { within: soon }\nexcerpt: 7\nsample: "yes"\nholidays:',
      ),
    ).toMatchObject({
      problems: [
        { field: 'name', message: 'missing: expected a text' },
        { line: 1, field: 'timezone', message: 'expected a time zone such as Europe/Madrid, found "Madrid"' },
        { line: 2, field: 'language', message: 'expected es, en or ca, found "fr"' },
        { line: 3, field: 'own', message: 'expected a list, found "https://a.example"' },
        {
          line: 4,
          field: 'respond.within',
          message: 'expected a duration such as "4 hours", "1 day" or "2 weeks", found "soon"',
        },
        { line: 5, field: 'excerpt', message: 'expected at least 80, found 7' },
        { line: 6, field: 'sample', message: 'expected true or false, found "yes"' },
        { line: 7, field: 'holidays', message: expect.stringContaining('unknown field') as string },
      ],
    });
    expect(settings('- a')).toMatchObject({
      problems: [{ file: 'settings.yaml', message: 'expected fields with names, found ["a"]' }],
    });
  });

  it('counts the items of a list from one, as people do', () => {
    const text = '- { id: a, kind: feed }\n- id: b\n  kind: feed\n- id: c\n  kind: feed\n  every: monthly\n';
    const item = { id: 'c', kind: 'feed', every: 'monthly' };
    expect(check(sourceSchema, item, { file: 'sources.yaml', text, at: [2] })).toMatchObject({
      problems: [{ file: 'sources.yaml', line: 6, field: '3.every' }],
    });
  });

  it('names each form that a value may have', () => {
    const schema = z.strictObject({
      a: z.union([z.int(), z.strictObject({ b: z.string() }), z.literal('x')]),
    });
    expect(check(schema, { a: true }, { file: 'a' })).toMatchObject({
      problems: [
        {
          field: 'a',
          message: 'expected a number, or expected fields with names, or expected x, found true',
        },
      ],
    });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, text) => {
        expect(check(settingsSchema, value, { file: 'settings.yaml', text })).toHaveProperty('ok');
        expect(
          check(settingsSchema, { name: 'x', ...(value as object) }, { file: 'settings.yaml' }),
        ).toHaveProperty('ok');
      }),
    );
  });
});

describe('nearest', () => {
  const known = Object.keys(settingsSchema.shape);
  it.each([
    ['time_zone', 'timezone'],
    ['timezoen', 'timezone'],
    ['langauge', 'language'],
    ['Name', 'name'],
    ['repo', 'repository'],
    ['colour', undefined],
    ['', undefined],
    ['x'.repeat(100_000), undefined],
  ])('%s means %s', (word, meant) => {
    expect(nearest(word, known)).toBe(meant);
  });
});

it('a currency is three capital letters, and the euro where nothing is said', () => {
  expect(settingsSchema.parse({ name: 'x' }).currency).toBe('EUR');
  expect(settingsSchema.parse({ name: 'x', currency: 'GBP' }).currency).toBe('GBP');
  for (const currency of ['€', 'euro', 'eur'])
    expect(check(settingsSchema, { name: 'x', currency }, { file: 'settings.yaml' })).toHaveProperty(
      'problems',
    );
});
