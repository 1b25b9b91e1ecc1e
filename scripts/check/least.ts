import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Fault } from './workflows.ts';

// What has another form than a workflow's is as good as absent: the linter says so of it.
const word = z.string().optional().catch(undefined);
const image = z
  .union([z.string(), z.object({ image: z.string() }).transform((container) => container.image)])
  .optional()
  .catch(undefined);
const stepSchema = z
  .object({ uses: word, run: word, with: z.record(z.string(), z.unknown()).optional().catch(undefined) })
  .catch({});
const jobSchema = z
  .object({
    uses: word,
    container: image,
    services: z.record(z.string(), image).catch({}),
    permissions: z.record(z.string(), z.string()).optional().catch(undefined),
    'timeout-minutes': z.unknown().optional(),
    steps: z.array(stepSchema).catch([]),
  })
  .catch({ services: {}, steps: [] });
type Job = z.infer<typeof jobSchema>;
const workflowSchema = z
  .object({
    on: z
      .union([
        z.string().transform((event) => [event]),
        z.array(z.string()),
        z.record(z.string(), z.unknown()).transform((events) => Object.keys(events)),
      ])
      .catch([]),
    permissions: z.unknown().optional(),
    jobs: z.record(z.string(), jobSchema).catch({}),
  })
  .catch({ on: [], jobs: {} });
type Path = (string | number)[];

/** What a job has to do to be given a right; any other is too wide. */
const reasons: Record<string, RegExp> = {
  'contents: read': /^actions\/checkout@/m,
  'contents: write': /npm run (?:-s )?(?:archive|form|agency -- \w+ .*--archive)\b/,
  'pages: write': /^actions\/deploy-pages@/m,
  'id-token: write': /^actions\/deploy-pages@/m,
  'issues: write': /\bgh issue (?:comment|close)\b/,
};

/**
 * What a workflow file may do, beyond its form: every action by its commit, no right that a job has no use for, and nothing
 * for a stranger to take hold of. The text must be YAML; anything that is no workflow has no fault here.
 */
export function tooMuch(text: string, file: string): Fault[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const { on: events, permissions, jobs } = workflowSchema.parse(document.toJS());
  const faults: Fault[] = [];
  const fault = (path: Path, message: string): void => {
    const node = document.getIn(path, true) as { range?: [number] } | undefined;
    const line = node?.range ? lines.linePos(node.range[0]).line : 1;
    faults.push({ file, line, message });
  };
  for (const event of ['pull_request_target', 'workflow_run'])
    if (events.includes(event))
      fault(['on'], `${event} runs what a stranger wrote with the rights of this repository`);
  const forStrangers = events.includes('pull_request');
  if (forStrangers && /secrets\.|github\.token/.test(text)) fault(['on'], 'a pull request gets a secret');
  if (!isEmpty(permissions))
    fault(['permissions'], 'expected "permissions: {}" here, and in each job what it needs');
  for (const [name, job] of Object.entries(jobs)) {
    const at = (...path: Path): Path => ['jobs', name, ...path];
    const { steps } = job;
    if (job['timeout-minutes'] === undefined && job.uses === undefined)
      fault(at(), `job "${name}": expected timeout-minutes`);
    for (const [right, message] of tooWide(job, forStrangers))
      fault(at('permissions', right), `job "${name}": ${message}`);
    if (!isPinned(job.uses)) fault(at('uses'), unpinned(job.uses));
    for (const one of [job.container, ...Object.values(job.services)])
      if (one !== undefined && !/@sha256:[0-9a-f]{64}$/.test(one)) fault(at(), unpinned(one));
    const writes = job.permissions?.['contents'] === 'write';
    for (const [n, { uses, run, with: given }] of steps.entries()) {
      if (!isPinned(uses)) fault(at('steps', n, 'uses'), unpinned(uses));
      if (run?.includes('${{'))
        fault(
          at('steps', n, 'run'),
          'values come into a command by the environment: what they hold would be run',
        );
      if (uses?.startsWith('actions/checkout@') && !writes && given?.['persist-credentials'] !== false)
        fault(at('steps', n), 'expected "persist-credentials: false" where nothing is pushed');
    }
  }
  return faults;
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** By the commit, which nobody can move; an action of this repository moves with it. */
const isPinned = (uses: string | undefined): boolean =>
  uses === undefined || uses.startsWith('./') || /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses);
const unpinned = (what: string | undefined): string =>
  `"${what}" can become something else: expected its commit, or the digest of an image`;

/** Rights that a job has no use for, each with what is wrong. */
function tooWide({ permissions, steps }: Job, forStrangers: boolean): [string, string][] {
  if (!permissions) return [['', 'expected its permissions by name, those that it needs and no other']];
  const doing = steps.flatMap(({ uses, run }) => [uses ?? '', run ?? '']).join('\n');
  return Object.entries(permissions).flatMap(([name, level]): [string, string][] => {
    if (level === 'none') return [];
    if (forStrangers && level !== 'read')
      return [[name, `"${name}: ${level}" for whoever opens a pull request`]];
    return reasons[`${name}: ${level}`]?.test(doing) ? [] : [[name, `no step needs "${name}: ${level}"`]];
  });
}
