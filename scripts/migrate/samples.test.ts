import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { coverageSchema } from '../../src/archive/coverage.ts';
import { decisionSchema } from '../../src/archive/decision.ts';
import { figuresSchema } from '../../src/archive/figures.ts';
import { followingSchema } from '../../src/archive/following.ts';
import { FORMAT } from '../../src/archive/format.ts';
import { readFrontMatter } from '../../src/archive/frontmatter.ts';
import { goalsSchema } from '../../src/archive/goal.ts';
import { mentionSchema } from '../../src/archive/mention.ts';
import { readArchive } from '../../src/archive/read.ts';
import { settingsSchema } from '../../src/archive/settings.ts';
import { sourcesSchema } from '../../src/archive/source.ts';
import { topicSchema } from '../../src/archive/topic.ts';
import { wordsSchema } from '../../src/archive/words.ts';
import { publishedSchema } from '../due/published.ts';
import { forgottenSchema } from '../forget/forgotten-file.ts';
import { toldSchema } from '../notify/told.ts';

/*
 * What a business wrote must be readable for ever: the sample of today's form says every field that anybody can write, so that
 * taking one away, or giving one another meaning, fails here and asks for a new form and a step that leads to it.
 */
const samples = join(import.meta.dirname, 'samples');
const sample = join(samples, String(FORMAT));

type JsonSchema = { properties?: Record<string, JsonSchema>; items?: JsonSchema; anyOf?: JsonSchema[]; additionalProperties?: JsonSchema | boolean }; // prettier-ignore
/** Every field that a schema knows: `privacy.keep`, `[].title`, `*.seen` of what has names of its own. */
function fieldsOf(schema: JsonSchema, at = ''): string[] {
  const named = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const path = at === '' ? name : `${at}.${name}`;
    return [path, ...fieldsOf(inner, path)];
  });
  const { items, anyOf = [], additionalProperties: others } = schema;
  return [
    ...named,
    ...(items ? fieldsOf(items, `${at}[]`) : []),
    ...anyOf.flatMap((one) => fieldsOf(one, at)),
    ...(typeof others === 'object' ? fieldsOf(others, at === '' ? '*' : `${at}.*`) : []),
  ];
}
/** The fields that a value says, in the same words. */
function fieldsIn(value: unknown, known: ReadonlySet<string>, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => fieldsIn(one, known, `${at}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = at === '' ? name : `${at}.${name}`;
    const own = known.has(path) ? path : at === '' ? '*' : `${at}.*`;
    return [own, ...fieldsIn(inner, known, own)];
  });
}

function read(file: string): unknown {
  const text = readFileSync(join(sample, file), 'utf8').replace(/^\ufeff/, '');
  if (!file.endsWith('.md')) return parse(text);
  const split = readFrontMatter(text);
  return split.ok ? split.data : undefined;
}
const like = (name: RegExp): string[] =>
  readdirSync(sample, { recursive: true, encoding: 'utf8' }).filter((file) => name.test(file));
const forms: [string, z.ZodType, string[]][] = [
  ['settings', settingsSchema, ['settings.yaml']],
  ['sources', sourcesSchema, ['sources.yaml']],
  ['a topic', topicSchema, like(/^topics\//)],
  ['goals', goalsSchema, ['goals.yaml']],
  ['a decision', decisionSchema, like(/^decisions\//)],
  ['a mention', mentionSchema, like(/^weeks\/[^/]+\/2026-.*\.md$/)],
  ['coverage', coverageSchema, like(/coverage\.yaml$/)],
  ['figures', figuresSchema, like(/figures\.yaml$/)],
  ['what those we follow published', followingSchema, like(/following\.yaml$/)],
  ['words', wordsSchema, like(/words\.yaml$/)],
  ['what went out', publishedSchema, ['published.yaml']],
  ['what was told', toldSchema, ['notified.yaml']],
  ['who is forgotten', forgottenSchema, ['forgotten.yaml']],
];

describe('the sample of today', () => {
  test.each(forms)('says every field of %s, and none that is unknown', (_, schema, files) => {
    const known = fieldsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema);
    const said = new Set(files.flatMap((file) => fieldsIn(read(file), new Set(known))));
    expect(files.length).toBeGreaterThan(0);
    expect(known.filter((field) => !said.has(field))).toEqual([]);
    // What people wrote by hand may leave out what the reader puts in.
    for (const file of files.filter((name) => !name.includes('-heard-')))
      expect(schema.safeParse(read(file)).error, file).toBeUndefined();
  });

  test('means what it meant: what is read is what was kept when it was written', () => {
    const kept = JSON.parse(readFileSync(join(import.meta.dirname, 'meaning.json'), 'utf8')) as object;
    // Of today and of every older form: more may be said of it by now, nothing less and nothing else.
    for (const version of readdirSync(samples))
      expect(JSON.parse(JSON.stringify(readArchive(join(samples, version)))), version).toMatchObject(kept);
  });
});
