import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { tooMuch } from './least.ts';
import { faultyWorkflows } from './workflows.ts';

let root: string | undefined;
afterEach(() => root && rmSync(root, { recursive: true, force: true }));

const PIN = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';
const reading = `permissions: { contents: read }
    steps:
      - uses: ${PIN}
        with: { persist-credentials: false }
`;

/** A workflow of one job. */
const workflowOf = (job: string, head = 'on: push\npermissions: {}'): string =>
  `name: x\n${head}\njobs:\n  one:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    ${job}`;
const faultsIn = (text: string) => {
  root = mkdtempSync(join(tmpdir(), 'oido-workflows-'));
  mkdirSync(join(root, '.github/workflows'), { recursive: true });
  writeFileSync(join(root, '.github/workflows/x.yml'), text);
  return faultyWorkflows(root);
};
const steps = (text: string): string => workflowOf(`permissions: {}\n    steps:\n${text}`);

test('those of this project have no fault', async () => {
  const project = join(import.meta.dirname, '../..');
  expect(readdirSync(join(project, '.github/workflows')).length).toBeGreaterThan(3);
  expect(await faultyWorkflows(project)).toEqual([]);
});

test.each([
  ['with a variable', steps('      - run: echo "$X"\n        env: { X: "${{ vars.OIDO_PUBLISH }}" }\n')],
  ['that reads', workflowOf(reading)],
  [
    'that pushes',
    workflowOf(
      `permissions: { contents: write }\n    steps:\n      - uses: ${PIN}\n      - run: npm run archive -- --report x\n`,
    ),
  ],
  ['with an action of its own', steps('      - uses: ./.github/actions/x\n')],
])('a good one %s has none', async (_, text) => {
  expect(await faultsIn(text)).toEqual([]);
});

const fault = (message: RegExp, line: unknown = expect.any(Number)) => ({
  file: 'x.yml',
  line,
  message: expect.stringMatching(message),
});

test.each([
  ['a key that is none', steps('      - run: x\n        shel: bash\n'), /unexpected key "shel"/],
  [
    'a context that is none',
    steps('      - run: x\n        env: { X: "${{ secret.X }}" }\n'),
    /undefined variable "secret"/,
  ],
  ['a step that is nowhere', steps('      - run: x\n        if: steps.nowhere.outputs.x == 1\n'), /nowhere/],
  [
    'an action by a name that moves',
    steps('      - uses: actions/checkout@v7\n        with: { persist-credentials: false }\n'),
    /can become something else/,
  ],
  ['an action by half a commit', steps('      - uses: some/action@3d3c42e\n'), /can become something else/],
  ['an image by a name that moves', steps('      - uses: docker://alpine:3\n'), /can become something else/],
  [
    'a container by a name that moves',
    workflowOf('permissions: {}\n    container: node:24\n    steps:\n      - run: x\n'),
    /can become something else/,
  ],
  ['a value in a shell', steps('      - run: echo "${{ vars.X }}"\n'), /by the environment/],
  ['no word on permissions', workflowOf(reading, 'on: push'), /expected "permissions: \{\}"/],
  [
    'permissions for all jobs',
    workflowOf(reading, 'on: push\npermissions: { contents: read }'),
    /expected "permissions: \{\}"/,
  ],
  ['a job without a word on them', workflowOf('steps:\n      - run: x\n'), /its permissions by name/],
  [
    'every permission',
    workflowOf('permissions: write-all\n    steps:\n      - run: x\n'),
    /its permissions by name/,
  ],
  [
    'writing where nothing is pushed',
    workflowOf(reading.replace('read', 'write')),
    /no step needs "contents: write"/,
  ],
  [
    'reading where nothing is checked out',
    workflowOf('permissions: { contents: read }\n    steps:\n      - run: x\n'),
    /no step needs "contents: read"/,
  ],
  [
    'a right of another kind',
    workflowOf(reading.replace('read', 'read, packages: write')),
    /no step needs "packages: write"/,
  ],
  [
    'a token that is left lying',
    workflowOf(reading.replace(/ +with:.*\n/, '')),
    /persist-credentials: false/,
  ],
  ['a job without an end', workflowOf(reading).replace(/ +timeout.*\n/, ''), /timeout-minutes/],
  [
    'what a stranger wrote with our rights',
    workflowOf(reading, 'on: [pull_request_target]\npermissions: {}'),
    /with the rights of this repository/,
  ],
  [
    'the same after another workflow',
    workflowOf(reading, 'on: { workflow_run: { workflows: [y] } }\npermissions: {}'),
    /with the rights of this repository/,
  ],
  [
    'a secret for a stranger',
    workflowOf(
      `${reading}      - run: x\n        env: { X: "\${{ secrets.X }}" }\n`,
      'on: pull_request\npermissions: {}',
    ),
    /a pull request gets a secret/,
  ],
])('%s is one', async (_, text, message) => {
  expect(await faultsIn(text)).toEqual([fault(message)]);
});

test('a stranger’s text in a shell is one by any measure, and the place is named', async () => {
  const text = steps('      - run: echo "${{ github.event.issue.title }}"\n');
  expect(await faultsIn(text)).toEqual([fault(/untrusted/), fault(/by the environment/, 10)]);
});

test('a right to write for a stranger is one, whatever is done with it', async () => {
  const job = `permissions: { contents: write }\n    steps:\n      - uses: ${PIN}\n      - run: npm run archive\n`;
  expect(await faultsIn(workflowOf(job, 'on:\n  pull_request:\npermissions: {}'))).toEqual([
    fault(/"contents: write" for whoever opens a pull request/),
  ]);
});

test('whatever a file holds, it is looked at and not stumbled over', () => {
  const values = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(null, 1, '', 'x', true),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom(
          'on',
          'jobs',
          'permissions',
          'steps',
          'uses',
          'run',
          'with',
          'container',
          'services',
          'a',
        ),
        tie('value'),
      ),
    ),
  }));
  fc.assert(fc.property(values.value, (value) => Array.isArray(tooMuch(stringify(value), 'x.yml'))));
});
