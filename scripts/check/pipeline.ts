import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { check } from '../../src/archive/check.ts';
import { readYamlText } from '../../src/archive/yaml-text.ts';
import type { Fault } from './workflows.ts';

const FILE = '.gitlab-ci.yml';

const lines = z.array(z.string());
const rules = z
  .array(
    z.strictObject({
      if: z.string(),
      when: z.enum(['always', 'never', 'on_success', 'on_failure', 'manual']).optional(),
    }),
  )
  .min(1);
/** A machine that is what it was: by a tag that says which, never the latest. */
const image = z.string().regex(/^[\w./-]+:(?!latest$)[\w.-]+$/, 'expected an image with its tag');
const timeout = z.string().regex(/^\d+[mh]$/, 'expected a time such as 30m');
const shared = {
  image: image.optional(),
  interruptible: z.boolean().optional(),
  cache: z
    .strictObject({ key: z.union([z.string(), z.strictObject({ files: lines })]), paths: lines })
    .optional(),
  before_script: lines.optional(),
};
/** What of GitLab's language this project uses: a word outside of it is a slip, or wants to be let in here. */
const jobSchema = z.strictObject({
  ...shared,
  extends: z.string().optional(),
  resource_group: z.string().optional(),
  needs: z
    .array(z.union([z.string(), z.strictObject({ job: z.string(), optional: z.boolean().optional() })]))
    .optional(),
  timeout: timeout.optional(),
  rules: rules.optional(),
  parallel: z.int().min(2).max(200).optional(),
  variables: z.record(z.string(), z.string()).optional(),
  script: lines.min(1).optional(),
  pages: z.strictObject({ publish: z.string() }).optional(),
  artifacts: z
    .strictObject({ paths: lines, expire_in: z.string(), access: z.enum(['developer', 'none']) })
    .optional(),
});
type Job = z.infer<typeof jobSchema>;
const headSchema = z.object({
  default: z.strictObject(shared).optional(),
  workflow: z.strictObject({ rules }),
});

/** Lints the pipeline of GitLab in a project, where there is one: its form, and what its jobs need of each other. */
export function faultyPipeline(root: string): Fault[] {
  const path = join(root, FILE);
  return existsSync(path) ? faultsIn(readFileSync(path, 'utf8')) : [];
}

/** The faults of a pipeline; a text that is no YAML has one. */
export function faultsIn(text: string): Fault[] {
  const read = readYamlText(text);
  if (!read.ok) return [{ file: FILE, line: read.line ?? 1, message: read.message }];
  const head = check(headSchema, read.value, { file: FILE, text });
  const problems = head.ok ? [] : [...head.problems];
  const jobs = new Map<string, Job>();
  for (const [name, value] of Object.entries(read.value ?? {})) {
    if (name === 'default' || name === 'workflow') continue;
    const job = check(jobSchema, value, { file: FILE, text, at: [name] });
    if (job.ok) jobs.set(name, job.value);
    else problems.push(...job.problems);
  }
  if (!head.ok || problems.length > 0)
    return problems.map(({ line = 1, field, message }) => ({
      file: FILE,
      line,
      message: field === undefined ? message : `${field}: ${message}`,
    }));
  const faults: string[] = [];
  if (head.value.workflow.rules.some((rule) => rule.if.includes('merge_request')))
    faults.push('workflow: a merge request would get the secrets of this project');
  for (const [name, job] of jobs) {
    if (job.extends !== undefined && !jobs.has(job.extends))
      faults.push(`${name}: extends "${job.extends}", which is nowhere`);
    // What begins with a dot is there for others.
    if (name.startsWith('.')) continue;
    if (!job.script) faults.push(`${name}: expected a script`);
    if (!job.timeout) faults.push(`${name}: expected a timeout`);
    for (const need of job.needs ?? []) {
      const needed = typeof need === 'string' ? need : need.job;
      if (needed.startsWith('.') || !jobs.has(needed))
        faults.push(`${name}: needs "${needed}", which is nowhere`);
      else if (reaches(jobs, needed, name)) faults.push(`${name}: needs "${needed}", which waits for it`);
    }
  }
  return faults.map((message) => {
    const name = message.slice(0, message.indexOf(':'));
    const line = text.split('\n').findIndex((one) => one.startsWith(`${name}:`)) + 1;
    return { file: FILE, line: line || 1, message };
  });
}

/** Whether a job waits for another one, itself included, by way of whatever it needs. */
function reaches(jobs: ReadonlyMap<string, Job>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const next = [from];
  for (let name = next.pop(); name !== undefined; name = next.pop()) {
    if (name === to) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    for (const need of jobs.get(name)?.needs ?? []) next.push(typeof need === 'string' ? need : need.job);
  }
  return false;
}
