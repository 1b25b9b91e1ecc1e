import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ana, inGit, root, startScratchClone } from './scratch-clone.ts';
import type { ScratchClone } from './scratch-clone.ts';

interface Job {
  extends?: string;
  before_script?: string[];
  script?: string[];
  rules?: { if: string; when?: string }[];
  needs?: (string | { job: string; optional?: boolean })[];
  resource_group?: string;
}
const pipeline = parse(readFileSync(join(root, '.gitlab-ci.yml'), 'utf8')) as Record<string, Job> & {
  workflow: { rules: { if: string }[] };
};
const jobs = Object.keys(pipeline).filter((name) => pipeline[name]!.script);

/** What of a job holds, its own or that of what it extends. */
function of<Key extends keyof Job>(name: string, key: Key): Job[Key] {
  const job = pipeline[name]!;
  return job[key] ?? (job.extends === undefined ? undefined : of(job.extends, key));
}

let scratch: ScratchClone;
let gitlab: Server;
let started: string[];
let refusing = false;
beforeAll(async () => {
  if (inGit)
    scratch = await startScratchClone(
      'contact: nieto@casa.example\nmail: { to: [ana@migalinda.example], from: hola@migalinda.example }\n',
    );
  started = [];
  gitlab = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const fields = [...body.matchAll(/name="(\w+)"\r\n\r\n([^\r]*)/g)].map(
        ([, key, value]) => `${key}=${value}`,
      );
      started.push(`${request.method} ${request.url} ${fields.join(' ')}`);
      response.writeHead(refusing ? 403 : 201).end();
    });
  });
  await new Promise<void>((resolve) => gitlab.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await scratch?.close();
  await new Promise<void>((resolve) => gitlab.close(() => resolve()));
});

test('never for a merge request, one job at a time, and every job that commits has the means to', () => {
  expect(pipeline.workflow.rules.map((rule) => rule.if).join()).not.toContain('merge_request');
  expect(jobs).toEqual(['listen', 'build', 'pages', 'mail', 'failed']);
  for (const name of jobs) {
    expect(of(name, 'resource_group'), name).toBe('digest');
    const commits = of(name, 'script')!.some((line) => line.includes('archive'));
    expect(of(name, 'before_script')?.join().includes('OIDO_PUSH_TOKEN') ?? false, name).toBe(commits);
  }
});

test('what is done is what digest.yml does, job by job', () => {
  const github = parse(readFileSync(join(root, '.github/workflows/digest.yml'), 'utf8')) as {
    jobs: Record<string, { steps: { run?: string }[] }>;
  };
  // The commands of the project that a text names, with their options, in its order.
  const commands = (text: string): string[] =>
    [...text.matchAll(/npm run (?:-s )?([\w:-]+)(?: --( [^>|;)\n]*))?/g)]
      .map(([, name, options = '']) =>
        `${name}${options}`
          .replaceAll(/"?\$RUNNER_TEMP"?\/|"/g, '')
          .replace(/\$(WEEK|week)/, 'WEEK')
          .trim(),
      )
      // Asked for once more where GitLab hands nothing from job to job.
      .filter((command, index, all) => command !== 'due' || all.indexOf(command) === index);
  const here = (name: string): string[] => commands(of(name, 'script')!.join('\n'));
  const there = (name: string): string[] =>
    commands(github.jobs[name]!.steps.map(({ run = '' }) => run).join('\n'));
  for (const name of ['build', 'failed']) expect(here(name), name).toEqual(there(name));
  // Whoever runs it is told in another job there: only here may another pipeline not begin.
  const listening = here('listen').filter((command) => !command.startsWith('notify --failed'));
  expect(listening.slice(0, 2)).toEqual(['due', 'archive --file notified.yaml']);
  expect(listening.toSpliced(1, 1)).toEqual(there('listen'));
  expect(here('mail').filter((command) => command !== 'due')).toEqual(there('mail'));
  expect(there('listen')).toContain('collect --json');
});

/** A job as GitLab runs it: its lines one after the other in one shell, which ends with the first that fails. */
const linesOf = (name: string): string =>
  [...(of(name, 'before_script') ?? []), ...of(name, 'script')!]
    // Installed already, so that the test needs no registry.
    .filter((line) => !line.startsWith('npm ci'))
    .join('\n');

test.skipIf(!inGit)(
  'the jobs, in order, in a scratch clone with a bare repository as remote',
  async () => {
    const { clone, remote, branch, mail, git } = scratch;
    const base = {
      CI: 'true',
      CI_COMMIT_REF_NAME: branch,
      CI_COMMIT_BRANCH: branch,
      CI_PIPELINE_SOURCE: 'schedule',
      CI_SERVER_HOST: 'gitlab.example',
      CI_PROJECT_PATH: 'migalinda/digest',
      CI_PROJECT_ID: '7',
      CI_JOB_TOKEN: 'job-token',
      CI_API_V4_URL: `http://127.0.0.1:${(gitlab.address() as AddressInfo).port}/api/v4`,
      OIDO_PUSH_TOKEN: 'geheim',
      OIDO_SMTP_URL: mail.url,
      OIDO_NOW: '2026-11-18T05:00:00Z',
      // The address of the host leads to the bare repository.
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.file://${remote}.insteadOf`,
      GIT_CONFIG_VALUE_0: 'https://oido:geheim@gitlab.example/migalinda/digest.git',
    };
    /** Each job begins with a checkout of its own. */
    const run = async (name: string, changed: Record<string, string> = {}) => {
      git('clone', 'remote', 'set-url', 'origin', `file://${remote}`);
      git('clone', 'switch', '--quiet', '--detach', 'HEAD');
      return scratch.run('bash', ['-eo', 'pipefail', '-c', linesOf(name)], { ...base, ...changed });
    };
    const last = (): string => scratch.log(1)[0]!;
    const readers = (): string[] => mail.letters.map(({ to }) => to);

    const listened = await run('listen');
    expect(listened).toMatchObject({ code: 0 });
    expect(last()).toBe('Listen: 1 new mention in 2026-W47');
    expect(listened.said).toContain('| New mentions | 1 |');
    expect(listened.said).toContain('Counts alone');
    expect(listened.said).not.toContain('geheim');
    expect(started).toEqual([`POST /api/v4/projects/7/trigger/pipeline token=job-token ref=${branch}`]);

    // Three hours later the digest is still due, and nobody listens twice; GitLab may refuse, and whoever runs it is told.
    refusing = true;
    const again = await run('listen', { OIDO_NOW: '2026-11-18T08:00:00Z' });
    expect(again.code).toBe(1);
    expect(again.said).toContain('OIDO_WEEKLY');
    expect(started).toHaveLength(2);
    expect(scratch.log(2)).toEqual(['Note what went out', 'Listen: 1 new mention in 2026-W47']);
    expect(readers()).toEqual(['nieto@casa.example']);
    expect(mail.letters[0]!.mail.text).toContain('OIDO_WEEKLY');
    refusing = false;

    const digest = { CI_PIPELINE_SOURCE: 'pipeline' };
    const due = await run('listen', digest);
    expect(due.code).toBe(0);
    expect(started).toHaveLength(2);
    const built = await run('build', digest);
    expect(built).toMatchObject({ code: 0 });
    expect(built.said).toContain('OIDO_PUBLISH');
    expect(existsSync(join(clone, 'dist/weeks/2026-W47/index.html'))).toBe(true);
    // Pages that anybody can read are handed out as such, and as private ones never.
    expect(await run('pages', { ...digest, OIDO_PUBLISH: 'public' })).toMatchObject({ code: 0 });
    expect(await run('pages', { ...digest, OIDO_PUBLISH: 'private' })).toMatchObject({ code: 1 });

    expect(await run('mail', digest)).toMatchObject({ code: 0 });
    expect(readers()).toEqual(['nieto@casa.example', 'ana@migalinda.example']);
    expect(last()).toBe('Note what went out');
    expect(git('remote', 'show', `${branch}:content/published.yaml`)).toBe(
      'pages: "2026-W46"\nmail: "2026-W46"',
    );
    await run('listen', { OIDO_NOW: '2026-11-18T11:00:00Z' });
    expect(started).toHaveLength(2);
    await run('mail', digest);
    expect(mail.letters).toHaveLength(2);

    // Where it failed, whoever runs it is told, once a day, also by another machine.
    for (const n of [1, 2]) {
      expect((await run('failed', { ...digest, OIDO_NOW: '2026-11-19T05:00:00Z' })).code, String(n)).toBe(0);
      git('clone', 'reset', '--quiet', '--hard', 'HEAD~1');
    }
    expect(readers().slice(2)).toEqual(['nieto@casa.example']);

    // Settings that nobody can read: nobody knows whether a digest is due, and whoever runs it is told of that.
    git('clone', 'fetch', '--quiet', remote, branch);
    git('clone', 'switch', '--quiet', '--detach', 'FETCH_HEAD');
    writeFileSync(join(clone, 'content/settings.yaml'), 'nmae: Migalinda\n');
    git('clone', ...ana, 'commit', '--quiet', '--all', '--message', 'A slip');
    git('clone', 'push', '--quiet', remote, `HEAD:${branch}`);
    const later = { OIDO_NOW: '2026-11-20T05:00:00Z', OIDO_OPERATOR: 'nieto@casa.example' };
    expect((await run('listen', later)).code).toBe(2);
    expect(scratch.log(2)).toEqual(['Note what went out', 'A slip']);
    expect(readers().slice(3)).toEqual(['nieto@casa.example']);
  },
  240_000,
);
