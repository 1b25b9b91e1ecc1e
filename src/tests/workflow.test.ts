import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inGit, root, startScratchClone } from './scratch-clone.ts';
import type { ScratchClone } from './scratch-clone.ts';

interface Step {
  name?: string;
  id?: string;
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  permissions: Record<string, string>;
  steps: Step[];
  if?: string;
  outputs?: Record<string, string>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency: { group: string };
  jobs: Record<string, Job>;
}

const read = (name: string): Workflow =>
  parse(readFileSync(join(root, '.github/workflows', name), 'utf8')) as Workflow;
const workflow = read('digest.yml');

test('permissions are least, and nothing runs for a pull request', () => {
  expect(Object.keys(workflow.on).toSorted()).toEqual(['schedule', 'workflow_dispatch']);
  expect(workflow.permissions).toEqual({});
  expect(workflow.concurrency.group).toBe('digest');
  expect(
    Object.fromEntries(Object.entries(workflow.jobs).map(([name, job]) => [name, job.permissions])),
  ).toEqual({
    listen: { contents: 'write' },
    build: { contents: 'read' },
    publish: { pages: 'write', 'id-token': 'write' },
    mail: { contents: 'write' },
    failed: { contents: 'write' },
  });
});

test('whoever tells or sends begins with what was told and sent by now, also in a run that is repeated', () => {
  // A run that is repeated, or had to wait for another, checks out the commit that it began with unless told otherwise.
  const telling = readdirSync(join(root, '.github/workflows'))
    .filter((name) => name.startsWith('digest'))
    .flatMap((name) =>
      Object.entries(read(name).jobs).map(([id, job]) => ({ where: `${name} ${id}`, ...job })),
    )
    .filter(({ steps }) => steps.some(({ run }) => /npm run -s (notify|mail|due|agency)/.test(run ?? '')));
  expect(telling.length).toBeGreaterThan(8);
  for (const { where, steps } of telling) {
    const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect([where, checkout?.with?.['ref']]).toEqual([where, '${{ github.ref_name }}']);
  }
});

describe('what is done after what', () => {
  /** What an expression of the workflow comes to: its operators mean here what they mean there. */
  const holds = (condition: string | undefined, facts: Record<string, string | undefined>): boolean => {
    const script = condition!
      .replace(/^\$\{\{|\}\}$/g, '')
      .replaceAll('cancelled()', 'false')
      .replace(/\b(?:needs|steps|github)\.[\w.]+/g, (name) => JSON.stringify(facts[name] ?? ''));
    return Boolean(runInNewContext(script));
  };
  const went = (outcomes: Record<string, string>): Record<string, string> => ({
    'github.event_name': 'schedule',
    'needs.listen.outputs.digest': '2026-W46',
    'needs.listen.outputs.due': 'success',
    'needs.listen.outputs.kept': 'success',
    'needs.build.outputs.publish': 'yes',
    ...Object.fromEntries(
      ['listen', 'build', 'publish', 'mail'].map((job) => [
        `needs.${job}.result`,
        outcomes[job] ?? 'success',
      ]),
    ),
    ...outcomes,
  });
  const runs = (job: string, outcomes: Record<string, string>): boolean =>
    holds(workflow.jobs[job]!.if, went(outcomes));

  test.each([
    ['all went well', {}, { build: true, mail: true, failed: false }],
    ['nobody may publish', { publish: 'skipped' }, { mail: true, failed: false }],
    ['a poor day of listening', { listen: 'failure' }, { build: true, mail: true, failed: false }],
    [
      'not due',
      { 'needs.listen.outputs.digest': '', build: 'skipped', publish: 'skipped', mail: 'skipped' },
      { build: false, mail: false, failed: false },
    ],
    ['no pages', { build: 'failure', publish: 'skipped', mail: 'skipped' }, { mail: false, failed: true }],
    [
      'pages that take too long',
      { build: 'cancelled', publish: 'skipped', mail: 'skipped' },
      { mail: false, failed: true },
    ],
    ['pages that nobody sees', { publish: 'failure', mail: 'skipped' }, { mail: false, failed: true }],
    [
      'publishing that takes too long',
      { publish: 'cancelled', mail: 'skipped' },
      { mail: false, failed: true },
    ],
    ['a mail that nobody took', { mail: 'failure' }, { failed: true }],
    ['a mail server that takes too long', { mail: 'cancelled' }, { failed: true }],
    [
      'settings that nobody can read',
      {
        listen: 'failure',
        'needs.listen.outputs.due': 'failure',
        'needs.listen.outputs.digest': '',
        build: 'skipped',
        publish: 'skipped',
        mail: 'skipped',
      },
      { build: false, mail: false, failed: true },
    ],
    // It would go out again with every run, because nobody could note that it has.
    [
      'a push that is refused',
      { listen: 'failure', 'needs.listen.outputs.kept': 'failure', mail: 'skipped' },
      { mail: false, failed: true },
    ],
    ['nothing to commit', { 'needs.listen.outputs.kept': 'skipped' }, { mail: true, failed: false }],
  ])('%s', (_, outcomes, expected) => {
    for (const [job, does] of Object.entries(expected))
      expect([job, runs(job, outcomes)]).toEqual([job, does]);
  });

  test('what was told by one of two ways is remembered, and the other one is a failure all the same', () => {
    const folder = mkdtempSync(join(tmpdir(), 'oido-npm-'));
    const log = join(folder, 'log');
    const npm = `#!/bin/sh\necho "$*" >> '${log}'\ncase "$*" in *notify*) exit 1;; esac\n`;
    writeFileSync(join(folder, 'npm'), npm, { mode: 0o755 });
    const tell = workflow.jobs['listen']!.steps.find(({ name }) => name === 'Tell what cannot wait')!;
    const PATH = `${folder}:${process.env['PATH']}`;
    const { status } = spawnSync('bash', ['-eo', 'pipefail', '-c', tell.run!], { env: { PATH } });
    const ran = readFileSync(log, 'utf8');
    rmSync(folder, { recursive: true });
    expect([status, ran]).toEqual([1, 'run -s notify\nrun -s archive -- --file notified.yaml\n']);
  });

  test('what is told and not remembered would be told again', () => {
    const told = workflow.jobs['listen']!.steps.find(({ name }) => name === 'Tell what cannot wait')!;
    for (const [outcome, does] of [
      ['success', true],
      ['skipped', true],
      ['failure', false],
    ] as const)
      expect(holds(told.if, { 'steps.keep.outcome': outcome })).toBe(does);
    const { outputs, steps } = workflow.jobs['listen']!;
    for (const [, id] of Object.values(outputs!).map((text) => /steps\.(\w+)\./.exec(text)!))
      expect(steps.map((step) => step.id)).toContain(id);
  });
});

test('digest-many does what digest.yml does, but for who listens', () => {
  const { due, hear, listen, ...others } = read('digest-many.yml').jobs;
  const { listen: alone, ...rest } = workflow.jobs;
  expect(others).toEqual(rest);
  // In the job that files: the steps of the one that listens, with the parts in place of listening.
  const differing = (step: Step): boolean =>
    ['What is due?', 'Fetch the parts', 'Listen'].includes(step.name ?? '');
  const same = (job: typeof listen) => job!.steps.filter((step) => !differing(step));
  expect(same(listen)).toEqual(same(alone));
  expect(listen!.steps.map(({ name }) => name).filter((name) => name !== 'Fetch the parts')).toEqual(
    alone!.steps.map(({ name }) => name),
  );
  const step = (job: typeof listen, name: string): Step => job!.steps.find((one) => one.name === name)!;
  // Every machine has the secrets of the sources, and the one that files the key of those who were forgotten.
  expect(step(hear, 'Listen to a part').env).toEqual({
    PART: '${{ matrix.part }}',
    ...step(alone, 'Listen').env,
  });
  expect(step(listen, 'Listen').env).toEqual({ OIDO_KEY: step(alone, 'Listen').env!['OIDO_KEY'] });
  expect(step(due, 'What is due?').run).toBe(step(alone, 'What is due?').run);
  for (const job of [due, hear]) expect(job!.permissions).toEqual({ contents: 'read' });
});

describe.skipIf(!inGit)('the steps', () => {
  let scratch: ScratchClone;
  beforeAll(async () => {
    scratch = await startScratchClone();
  });
  afterAll(() => scratch.close());

  /** Runs one step as the CI does, in its own shell; returns what it said. */
  async function runStep(step: Step, env: Record<string, string>): Promise<string> {
    const { code, said } = await scratch.run('bash', ['-eo', 'pipefail', '-c', step.run!], env);
    if (code !== 0) throw new Error(`${step.run}: ${said}`);
    return said;
  }

  test('in order, in a scratch clone with a bare repository as remote', async () => {
    const { folder, clone, git, log } = scratch;
    writeFileSync(join(clone, 'content/purpose.md'), 'A medio escribir por una persona.\n');

    const output = join(folder, 'output');
    writeFileSync(output, '');
    const base = { RUNNER_TEMP: folder, GITHUB_OUTPUT: output, CI: 'true', OIDO_NOW: '2026-11-18T05:00:00Z' };
    const said: Record<string, string> = {};
    // Installed already, so that the test needs no registry.
    const stepsOf = (job: string): Step[] =>
      workflow.jobs[job]!.steps.filter(({ run }) => run !== undefined && run !== 'npm ci');
    for (const job of ['listen', 'build'])
      for (const step of stepsOf(job)) said[step.name!] = await runStep(step, base);

    expect(log(1)).toEqual(['Listen: 1 new mention in 2026-W47']);
    const changed = git('remote', 'show', '--format=', '--name-only', scratch.branch).split('\n');
    expect(changed.every((file) => file.startsWith('content/weeks/'))).toBe(true);
    expect(git('clone', 'status', '--porcelain', '--', 'content')).toBe('M content/purpose.md');
    expect(existsSync(join(clone, 'dist/weeks/2026-W47/index.html'))).toBe(true);
    expect(said['Sum up']).toContain('| New mentions | 1 |');
    expect(said['Sum up']).not.toContain('Migalinda');
    // Nobody has chosen to publish, and the log says why nothing was.
    expect(readFileSync(output, 'utf8')).toBe('listen=yes\ndigest=2026-W46\n');
    writeFileSync(output, '');
    expect(said['May they be published?']).toContain('OIDO_PUBLISH');

    const may = stepsOf('build').find(({ id }) => id === 'may')!;
    await runStep(may, { ...base, OIDO_PUBLISH: 'private' });
    expect(readFileSync(output, 'utf8')).toBe('');
    await runStep(may, { ...base, OIDO_PUBLISH: 'public' });
    expect(readFileSync(output, 'utf8')).toBe('publish=yes\n');
    writeFileSync(output, '');

    // Once it has gone out it is not due any more, in any clone.
    for (const step of stepsOf('mail')) await runStep(step, { ...base, WEEK: '2026-W46' });
    expect(log(1)).toEqual(['Note what went out']);
    expect(git('remote', 'show', `${scratch.branch}:content/published.yaml`)).toBe('pages: "2026-W46"');
    await runStep(
      stepsOf('listen').find(({ id }) => id === 'due')!,
      base,
    );
    expect(readFileSync(output, 'utf8')).toBe('listen=no\ndigest=\n');

    // The next day says nothing new, and is a commit all the same: GitHub stops the schedules of a silent repository.
    const tomorrow = { ...base, OIDO_NOW: '2026-11-19T05:00:00Z' };
    const listening = stepsOf('listen').filter(({ name }) => /^(Listen|Commit)/.test(name ?? ''));
    for (const step of listening) await runStep(step, tomorrow);
    expect(log(1)).toEqual(['Listen: 0 new mentions in 2026-W47']);

    // A run that broke off has left nothing to commit, and that is no failure of committing.
    writeFileSync(join(folder, 'collected.json'), '');
    await runStep(listening.at(-1)!, tomorrow);
    expect(log(1)).toEqual(['Listen: 0 new mentions in 2026-W47']);
  }, 180_000);
});
