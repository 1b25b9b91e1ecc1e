import { existsSync, readFileSync } from 'node:fs';
import type { CommandWords } from '../../src/i18n/index.ts';
import { SECRET_NAME } from '../collect/fetch/secrets.ts';
import type { ReadSource } from '../collect/sources.ts';
import type { Finding } from './finding.ts';

/** Hosts that hand a secret to a job only where the job names it. */
const WORKFLOW = '.github/workflows/digest.yml';

/** Which secrets the sources need, and whether they are there. Values are looked at and never shown. */
export function* secretFindings(
  sources: readonly ReadSource[],
  env: NodeJS.ProcessEnv,
  folder: string,
  words: CommandWords['setup'],
): Generator<Finding> {
  const say = words.doctor;
  const needed = neededBy(sources);
  const workflow = existsSync(`${folder}/${WORKFLOW}`)
    ? readFileSync(`${folder}/${WORKFLOW}`, 'utf8')
    : undefined;
  for (const [name, ids] of needed) {
    const there = Boolean(env[name]?.trim());
    yield {
      level: there ? 'ok' : 'wrong',
      about: 'secret',
      id: name,
      text: there ? say.secretSet(name) : say.secretMissing(name, ids),
    };
    if (workflow !== undefined && !workflow.includes(`secrets.${name} `))
      yield { level: 'note', about: 'secret', id: name, text: say.secretNotNamed(name, WORKFLOW) };
  }
  for (const name of Object.keys(env)
    .filter((one) => SECRET_NAME.test(one))
    .toSorted())
    if (!needed.has(name)) yield { level: 'note', about: 'secret', id: name, text: say.secretUnused(name) };
}

/** Secret → ids of the sources that ask for it, also where a kind has a name for it that nobody wrote. */
export function neededBy(sources: readonly ReadSource[]): Map<string, string[]> {
  const needed = new Map<string, string[]>();
  for (const { source, fields } of sources) {
    const names = JSON.stringify(fields).match(/(?<=\$\{)OIDO_SOURCE_[A-Z0-9_]+(?=\})/g) ?? [];
    for (const name of new Set(names)) needed.set(name, [...(needed.get(name) ?? []), source.id]);
  }
  return needed;
}
