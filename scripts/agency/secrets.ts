import { z } from 'zod';
import { check } from '../../src/archive/check.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { readYamlText } from '../../src/archive/yaml-text.ts';

/** One secret for all: `{ "panaderia": { "OIDO_KEY": "…", "OIDO_PASSWORD": "…" } }`, in JSON or YAML. */
export const SECRETS = 'OIDO_BUSINESSES';
const secretsSchema = z.record(
  z.string(),
  z.record(z.string().regex(/^OIDO_[A-Z0-9_]+$/, 'expected a name that begins with OIDO_'), z.string()),
);
export type Secrets = z.infer<typeof secretsSchema>;

/** What every business may have of the agency's own. */
const SHARED = new Set(['OIDO_SMTP_URL', 'OIDO_OPERATOR', 'OIDO_PUBLISH']);
/** What a step would write into the summary or the outputs of the whole job. */
const OF_THE_JOB = new Set(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV']);

/** The secrets of each business. Problems never hold a value. */
export function readSecrets(env: NodeJS.ProcessEnv, problems: Problem[]): Secrets {
  const text = env[SECRETS];
  if (text === undefined || text.trim() === '') return {};
  const read = readYamlText(text);
  const checked = read.ok ? check(secretsSchema, read.value ?? {}, { file: SECRETS }) : undefined;
  if (checked?.ok) return checked.value;
  problems.push(
    ...(checked?.problems ?? [{ file: SECRETS, message: 'not a text of JSON or YAML' }]).map(
      ({ file, field }) => ({
        file,
        ...(field !== undefined && { field }),
        message: 'expected for each business its secrets, a name that begins with OIDO_ and a text each',
      }),
    ),
  );
  return {};
}

/**
 * The environment of one business: what the machine has, without any secret but its own and those that all share. So a source
 * of one business that names the secret of another gets nothing.
 */
export function environmentOf(id: string, env: NodeJS.ProcessEnv, secrets: Secrets): NodeJS.ProcessEnv {
  const rest = Object.entries(env).filter(
    ([name]) => !OF_THE_JOB.has(name) && (!name.startsWith('OIDO_') || SHARED.has(name)),
  );
  return { ...Object.fromEntries(rest), ...(Object.hasOwn(secrets, id) ? secrets[id] : {}) };
}
