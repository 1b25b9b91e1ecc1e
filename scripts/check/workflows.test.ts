import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { faultyWorkflows } from './workflows.ts';

let root: string | undefined;
afterEach(() => root && rmSync(root, { recursive: true, force: true }));

const faultsOf = (steps: string) => {
  root = mkdtempSync(join(tmpdir(), 'oido-workflows-'));
  mkdirSync(join(root, '.github/workflows'), { recursive: true });
  const text = `name: x\non: push\npermissions: {}\njobs:\n  one:\n    runs-on: ubuntu-24.04\n    steps:\n${steps}`;
  writeFileSync(join(root, '.github/workflows/x.yml'), text);
  return faultyWorkflows(root);
};

test('those of this project have no fault', async () => {
  expect(await faultyWorkflows(join(import.meta.dirname, '../..'))).toEqual([]);
});

test('a good one has none', async () => {
  expect(await faultsOf('      - run: echo "${{ vars.OIDO_PUBLISH }}"\n')).toEqual([]);
});

test.each([
  ['a key that is none', '      - run: x\n        shel: bash\n', /unexpected key "shel"/],
  ['a context that is none', '      - run: echo "${{ secret.X }}"\n', /undefined variable "secret"/],
  ['a step that is nowhere', '      - run: x\n        if: steps.nowhere.outputs.x == 1\n', /nowhere/],
  ["a stranger's text in a shell", '      - run: echo "${{ github.event.issue.title }}"\n', /untrusted/],
])('%s is one', async (_, steps, message) => {
  expect(await faultsOf(steps)).toEqual([
    { file: 'x.yml', line: expect.any(Number), message: expect.stringMatching(message) },
  ]);
});
