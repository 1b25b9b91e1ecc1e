import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<
    string,
    {
      permissions?: Record<string, string>;
      steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
    }
  >;
}
const folder = join(import.meta.dirname, '../../.github/workflows');
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});

it('there are workflows to look at', () => expect(workflows.length).toBeGreaterThan(3));

describe.each(workflows)('$name', ({ text, workflow: { on, permissions, jobs } }) => {
  const steps = Object.values(jobs).flatMap(({ steps: all }) => all);

  it('takes every action by its commit', () => {
    for (const { uses } of steps)
      if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/);
  });

  it('may do nothing but what a job says that it needs', () => {
    expect(permissions).toEqual({});
    for (const [name, job] of Object.entries(jobs)) expect(job.permissions, name).toBeDefined();
  });

  it('puts nothing that anybody typed into a command: values come by the environment', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  it('gives a pull request no secret, no right to write, and never the rights of this repository', () => {
    const events = Object.keys(on);
    expect(events).not.toContain('pull_request_target');
    expect(events).not.toContain('workflow_run');
    if (!events.includes('pull_request')) return;
    expect(text).not.toMatch(/secrets\.|github\.token/);
    const rights = Object.values(jobs).flatMap((job) => Object.values(job.permissions ?? {}));
    expect(rights.filter((right) => right !== 'read' && right !== 'none')).toEqual([]);
    for (const step of steps)
      if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false);
  });
});
