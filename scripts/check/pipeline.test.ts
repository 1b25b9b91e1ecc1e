import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { faultsIn, faultyPipeline } from './pipeline.ts';

const project = join(import.meta.dirname, '../..');
const good = `workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "schedule"
.base:
  image: node:24-bookworm
listen:
  extends: .base
  timeout: 30m
  script:
    - npm run -s due
build:
  needs: [listen]
  timeout: 30m
  script:
    - npm run build
`;

test('that of this project has no fault', () => {
  expect(readFileSync(join(project, '.gitlab-ci.yml'), 'utf8')).toContain('script:');
  expect(faultyPipeline(project)).toEqual([]);
});

test('a project that is not on GitLab has none', () => {
  expect(faultyPipeline(join(project, 'src'))).toEqual([]);
});

test.each([
  [
    'a key that is none',
    good.replace('script:', 'scripts:'),
    9,
    /listen\.scripts: unknown field: did you mean `script`/,
  ],
  ['a job without a script', good.replace(/  script:\n.*due\n/, ''), 6, /expected a script/],
  ['a job without an end', good.replace('  timeout: 30m\n', ''), 6, /expected a timeout/],
  ['a job that is nowhere', good.replace('[listen]', '[listens]'), 11, /needs "listens"/],
  ['a base that is nowhere', good.replace('extends: .base', 'extends: .basis'), 6, /extends "\.basis"/],
  [
    'two that wait for each other',
    good.replace('  extends: .base\n', '  needs: [build]\n'),
    6,
    /waits for it/,
  ],
  [
    'whatever image is the latest',
    good.replace('node:24-bookworm', 'node:latest'),
    5,
    /an image with its tag/,
  ],
  ['an image without a tag', good.replace('node:24-bookworm', 'node'), 5, /an image with its tag/],
  ['a merge request with secrets', good.replace('schedule', 'merge_request_event'), 1, /merge request/],
  ['no rule on what begins it', good.replace(/^workflow:\n.*\n.*\n/, ''), 1, /workflow: missing/],
  ['what is no YAML', `${good}a: [`, 16, /./],
])('%s is one', (_, text, line, message) => {
  expect(faultsIn(good)).toEqual([]);
  expect(faultsIn(text)[0]).toEqual({
    file: '.gitlab-ci.yml',
    line,
    message: expect.stringMatching(message),
  });
});

test('whatever a file holds, it is looked at and not stumbled over', () => {
  const words = ['workflow', 'rules', 'if', 'a', '.b', 'needs', 'extends', 'script', 'job', 'timeout', '30m'];
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(null, 1, true, ...words),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...words), tie('value')),
    ),
  }));
  fc.assert(fc.property(value, (one) => Array.isArray(faultsIn(stringify(one)))));
  fc.assert(fc.property(fc.string(), (text) => Array.isArray(faultsIn(text))));
});
