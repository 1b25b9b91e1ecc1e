import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { atom, startFeedServer } from './feed-server.ts';
import type { FeedServer } from './feed-server.ts';
import { git } from './git.ts';
import { inGit, root, startScratchClone } from './scratch-clone.ts';
import type { ScratchClone } from './scratch-clone.ts';

interface Step {
  name?: string;
  id?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
}
interface Workflow {
  on: Record<string, unknown>;
  concurrency: { group: string };
  jobs: Record<string, { if?: string; strategy?: { matrix: { part: number[] } }; steps: Step[] }>;
}
const read = (name: string): Workflow =>
  parse(readFileSync(join(root, `.github/workflows/${name}.yml`), 'utf8')) as Workflow;
const { on, concurrency, jobs } = read('digest-agency');
const single = read('digest');

test('divides among as many machines as it says, as one digest at a time, and ends as digest.yml does', () => {
  const { part } = jobs['make']!.strategy!.matrix;
  expect(part).toEqual(Array.from({ length: part.length }, (_, index) => index + 1));
  const divided = jobs['make']!.steps.flatMap(({ run }) => run?.match(/--part "\$PART\/\d+"/g) ?? []);
  expect(divided).toHaveLength(3);
  expect(new Set(divided)).toEqual(new Set([`--part "$PART/${part.length}"`]));
  expect(Object.keys(on)).toEqual(['workflow_dispatch']);
  expect(concurrency.group).toBe('digest');
  expect(jobs['publish']!.steps).toEqual(single.jobs['publish']!.steps);
  expect(jobs['failed']!.steps).toEqual(single.jobs['failed']!.steps);
  // Whoever tells or mails has to know whether the pages have a password: whole names depend on it.
  for (const { steps } of Object.values(jobs))
    for (const { name, run, env } of steps)
      if (/agency -- (?:listen|build|mail|page)/.test(run ?? ''))
        expect(env?.['OIDO_PUBLISH'], name).toBe('${{ vars.OIDO_PUBLISH }}');
});

/*
 * Three businesses: the pages of one can be made, those of another cannot (it has no readers), and the digest of the third
 * is not due. The steps are run as CI runs them, by the same shell.
 */
const NOW = '2026-11-24T06:00:00Z';
let scratch: ScratchClone;
let feeds: FeedServer;
function put(file: string, text: string): void {
  mkdirSync(dirname(join(scratch.clone, file)), { recursive: true });
  writeFileSync(join(scratch.clone, file), text);
}
function business(id: string, more: string): void {
  put(
    `content/${id}/settings.yaml`,
    `format: 1\nname: Casa ${id}\ntimezone: Europe/Madrid\nsite: https://agencia.example/${id}/\nmail: { to: [${id}@reader.example], from: hola@agencia.example }\nnetwork: { allow: ['${feeds.host}'] }\n${more}`,
  );
  put(`content/${id}/topics/casa.md`, `---\ntitle: Casa ${id}\nkind: brand\nquery: ${id}\n---\n`);
  put(`content/${id}/sources.yaml`, `- { id: foro, kind: feed, url: 'http://${feeds.host}/${id}' }\n`);
  feeds.answers.set(
    `/${id}`,
    atom([{ title: `Sobre ${id}`, text: `Me gusta ${id}.`, link: `https://foro.example/${id}`, date: '2026-11-18T10:00:00+01:00' }]), // prettier-ignore
  );
}
beforeAll(async () => {
  feeds = await startFeedServer();
  if (!inGit) return;
  scratch = await startScratchClone();
  rmSync(join(scratch.clone, 'content'), { recursive: true });
  business('alba', '');
  business('brisa', '');
  business('cala', 'digest: { day: fri, at: "07:00" }\n');
  put('content/cala/published.yaml', 'pages: "2026-W46"\n');
  git(scratch.clone, 'add', '--all');
  git(scratch.clone, 'commit', '--quiet', '--message', 'Our businesses');
  git(scratch.clone, 'push', '--quiet', 'origin', 'HEAD');
}, 120_000);
afterAll(async () => {
  await feeds.close();
  await scratch?.close();
});

/** Runs what a job has to run, each step as CI does; returns what was said, what was put out, and the steps that failed. */
async function runJob(
  name: string,
  env: Record<string, string> = {},
  wanted: (step: Step) => boolean = () => true,
): Promise<{ said: string; output: string; failed: (string | undefined)[] }> {
  const output = join(scratch.folder, 'output');
  writeFileSync(output, '');
  const base = { NODE_ENV: undefined, VITEST: undefined, OIDO_CONTENT: undefined, CI: 'true', RUNNER_TEMP: scratch.folder, GITHUB_OUTPUT: output, OIDO_NOW: NOW, DUE: '--due', OIDO_PUBLISH: 'private', OIDO_SMTP_URL: scratch.mail.url, OIDO_OPERATOR: 'op@agencia.example', OIDO_PASSWORD: 'the password of the agency', OIDO_BUSINESSES: 'alba: { OIDO_PASSWORD: una frase bien larga }\ncala: { OIDO_PASSWORD: otra frase bien larga }\n', ...env }; // prettier-ignore
  let said = '';
  const failed: (string | undefined)[] = [];
  for (const step of jobs[name]!.steps.filter(({ run }) => run !== undefined && run !== 'npm ci')) {
    if (!wanted(step)) continue;
    const ran = await scratch.run('bash', ['-eo', 'pipefail', '-c', step.run!], base);
    said += ran.said;
    if (ran.code !== 0) failed.push(step.name);
  }
  return { said, output: readFileSync(output, 'utf8'), failed };
}
const published = (id: string): string | undefined => {
  try {
    return git(scratch.remote, 'show', `HEAD:content/${id}/published.yaml`);
  } catch {
    return undefined;
  }
};
const readers = (): string[] => scratch.mail.letters.map(({ to }) => to).toSorted();

test.skipIf(!inGit)(
  'each is mailed by its own clock and once; nobody is led to pages that were not made, and whoever runs it is told',
  async () => {
    // Three are few: one machine listens to them, and ten make the pages.
    const begun = await runJob('due');
    expect([begun.output, begun.failed]).toEqual(['listen=few\ndigest=yes\n', []]);
    expect(begun.said).toContain('cala: Una mención nueva.');
    const pages = ({ name }: Step): boolean => name === 'Make the pages';
    const machines = [];
    for (const part of ['1', '2', '3']) machines.push(await runJob('make', { PART: part }, pages));
    // A machine on which nothing came about is red, and the others' work is kept.
    expect(machines.map(({ failed }) => failed)).toEqual([[], ['Make the pages'], []]);
    expect(readdirSync(join(scratch.folder, 'made')).toSorted()).toEqual([
      '1-of-10.txt',
      '2-of-10.txt',
      '3-of-10.txt',
    ]);
    const list = await runJob('list');
    expect(list.failed).toEqual([]);
    expect(list.said).toContain('OIDO_PUBLISH is "private"');
    expect(existsSync(join(scratch.clone, 'dist/alba/index.html'))).toBe(true);
    expect(existsSync(join(scratch.clone, 'dist/brisa'))).toBe(false);

    await runJob('mail');
    expect(readers()).toEqual(['alba@reader.example', 'op@agencia.example']);
    expect(scratch.mail.letters.find(({ to }) => to.startsWith('op@'))?.mail.subject).toContain('Casa brisa');
    expect(published('alba')).toBe('pages: "2026-W47"\nmail: "2026-W47"');
    expect(published('brisa')).toBeUndefined();
    expect(published('cala')).toBe('pages: "2026-W46"');

    // Three hours later nobody has to listen, one is due still, and nothing is said twice.
    const later = await runJob('due', { OIDO_NOW: '2026-11-24T09:00:00Z' });
    expect(later.output).toBe('listen=no\ndigest=yes\n');
    expect(later.said).toContain('3 ');
    await runJob('mail', { OIDO_NOW: '2026-11-24T09:00:00Z' });
    expect(readers()).toEqual(['alba@reader.example', 'op@agencia.example']);

    // All machines came to nothing: one letter says so, of no business in particular.
    await runJob('failed');
    expect(readers()).toEqual(['alba@reader.example', 'op@agencia.example', 'op@agencia.example']);
    expect(scratch.log(1)[0]).toBe('Note what went out');
  },
  480_000,
);
