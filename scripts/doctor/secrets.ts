import { existsSync, readFileSync } from 'node:fs';
import type { Source } from '../../src/archive/source.ts';
import type { CommandWords } from '../../src/i18n/index.ts';
import { SECRET_NAME } from '../collect/fetch/secrets.ts';
import type { Finding } from './finding.ts';

/** Hosts that hand a secret to a job only where the job names it. */
const WORKFLOW = '.github/workflows/digest.yml';

/** Which secrets the sources need, and whether they are there. Values are looked at and never shown. */
export function* secretFindings(
  sources: readonly Source[],
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

/** Secret → ids of the sources that ask for it. */
export function neededBy(sources: readonly Source[]): Map<string, string[]> {
  const needed = new Map<string, string[]>();
  for (const source of sources.filter(({ enabled }) => enabled)) {
    const names = new Set(JSON.stringify(source).match(/(?<=\$\{)OIDO_SOURCE_[A-Z0-9_]+(?=\})/g) ?? []);
    // A webmention source has a name for its token unless it says another.
    if (source.kind === 'webmention' && source['token'] === undefined) names.add('OIDO_SOURCE_TOKEN');
    for (const name of names) needed.set(name, [...(needed.get(name) ?? []), source.id]);
  }
  return needed;
}
