import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { beReal } from './be-real.ts';
import { startFeedServer } from './feed-server.ts';
import type { FeedServer } from './feed-server.ts';

interface Step {
  name?: string;
  id?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency: { group: string };
  jobs: Record<string, { permissions: Record<string, string>; steps: Step[]; if?: string }>;
}

const root = join(import.meta.dirname, '../..');
const workflow = parse(readFileSync(join(root, '.github/workflows/digest.yml'), 'utf8')) as Workflow;
const inGit = existsSync(join(root, '.git'));
if (!inGit) process.stderr.write('SKIPPED: the steps of the workflow need a git checkout of the project\n');

let folder: string;
let server: FeedServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oido-workflow-'));
  server = await startFeedServer();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/** Runs one step as the CI does, in its own shell; returns what it said. */
function runStep(cwd: string, step: Step, env: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-eo', 'pipefail', '-c', step.run!], {
      cwd,
      env: { ...process.env, ...env },
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('close', (code) => (code === 0 ? resolve(said) : reject(new Error(`${step.run}: ${said}`))));
  });
}

test('every action is pinned by its commit, permissions are least, and nothing runs for a pull request', () => {
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
  for (const { steps } of Object.values(workflow.jobs)) {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  }
});

describe.each(readdirSync(join(root, '.github/workflows')).filter((name) => /\.ya?ml$/.test(name)))(
  '%s',
  (name) => {
    const text = readFileSync(join(root, '.github/workflows', name), 'utf8');
    const { on, permissions, jobs } = parse(text) as Workflow;
    const steps = Object.values(jobs).flatMap((job) => job.steps);

    test('pins its actions by their commits, asks for no permission it does not name, and puts nothing into a command', () => {
      expect(permissions).toBeDefined();
      for (const [what, level] of Object.entries(permissions)) expect([what, level]).toEqual([what, 'read']);
      for (const { uses, run } of steps) {
        if (uses) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
        expect(run ?? '').not.toContain('${{');
      }
    });

    test('has no secret where a stranger can begin it', () => {
      const triggers = typeof on === 'string' ? [on] : Object.keys(on);
      expect(triggers).not.toContain('pull_request_target');
      if (triggers.includes('pull_request')) expect(text).not.toMatch(/secrets\.|: write/);
    });
  },
);

test('digest-many does what digest.yml does, but for who listens', () => {
  const read = (name: string) =>
    parse(readFileSync(join(root, `.github/workflows/${name}.yml`), 'utf8')) as Workflow;
  const { due, hear, listen, ...others } = read('digest-many').jobs;
  const { listen: alone, ...rest } = read('digest').jobs;
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
  for (const { uses } of [...due!.steps, ...hear!.steps, ...listen!.steps])
    if (uses) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
});

test.skipIf(!inGit)(
  'the steps, in order, in a scratch clone with a bare repository as remote',
  async () => {
    const remote = join(folder, 'remote.git');
    const clone = join(folder, 'clone');
    git(root, 'clone', '--quiet', '--bare', root, remote);
    git(folder, 'clone', '--quiet', remote, clone);
    const branch = git(clone, 'rev-parse', '--abbrev-ref', 'HEAD');
    symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
    beReal(clone, server);
    git(
      clone,
      '-c',
      'user.name=Ana',
      '-c',
      'user.email=ana@localhost',
      'commit',
      '--quiet',
      '--all',
      '--message',
      'Our business',
    );
    writeFileSync(join(clone, 'content/purpose.md'), 'A medio escribir por una persona.\n');

    const output = join(folder, 'output');
    writeFileSync(output, '');
    const base = { RUNNER_TEMP: folder, GITHUB_OUTPUT: output, CI: 'true', OIDO_NOW: '2026-11-18T05:00:00Z' };
    const said: Record<string, string> = {};
    for (const job of ['listen', 'build'] as const) {
      for (const step of workflow.jobs[job]!.steps) {
        // Installed above, so that the test needs no registry.
        if (!step.run || step.run === 'npm ci') continue;
        said[step.name!] = await runStep(clone, step, base);
      }
    }

    expect(git(remote, 'log', '--format=%s', '-1', branch)).toBe('Listen: 1 new mention in 2026-W47');
    const changed = git(remote, 'show', '--format=', '--name-only', branch).split('\n');
    expect(changed.every((file) => file.startsWith('content/weeks/'))).toBe(true);
    expect(git(clone, 'status', '--porcelain', '--', 'content')).toBe('M content/purpose.md');
    expect(existsSync(join(clone, 'dist/weeks/2026-W47/index.html'))).toBe(true);
    expect(said['Sum up']).toContain('| New mentions | 1 |');
    expect(said['Sum up']).not.toContain('Migalinda');
    // Nobody has chosen to publish, and the log says why nothing was.
    expect(readFileSync(output, 'utf8')).toBe('listen=yes\ndigest=2026-W46\n');
    writeFileSync(output, '');
    expect(said['May they be published?']).toContain('OIDO_PUBLISH');

    const may = workflow.jobs['build']!.steps.find(({ id }) => id === 'may')!;
    await runStep(clone, may, { ...base, OIDO_PUBLISH: 'private' });
    expect(readFileSync(output, 'utf8')).toBe('');
    await runStep(clone, may, { ...base, OIDO_PUBLISH: 'public' });
    expect(readFileSync(output, 'utf8')).toBe('publish=yes\n');
    writeFileSync(output, '');

    // Once it has gone out it is not due any more, in any clone.
    for (const step of workflow.jobs['mail']!.steps)
      if (step.run && step.run !== 'npm ci') await runStep(clone, step, { ...base, WEEK: '2026-W46' });
    expect(git(remote, 'log', '--format=%s', '-1', branch)).toBe('Note what went out');
    expect(git(remote, 'show', `${branch}:content/published.yaml`)).toBe('pages: "2026-W46"');
    await runStep(
      clone,
      workflow.jobs['listen']!.steps.find(({ id }) => id === 'due')!,
      base,
    );
    expect(readFileSync(output, 'utf8')).toBe('listen=no\ndigest=\n');

    // The next day says nothing new, and is a commit all the same: GitHub stops the schedules of a silent repository.
    const tomorrow = { ...base, OIDO_NOW: '2026-11-19T05:00:00Z' };
    for (const step of workflow.jobs['listen']!.steps.filter(({ name }) =>
      /^(Listen|Commit)/.test(name ?? ''),
    ))
      await runStep(clone, step, tomorrow);
    expect(git(remote, 'log', '--format=%s', '-1', branch)).toBe('Listen: 0 new mentions in 2026-W47');
  },
  180_000,
);
