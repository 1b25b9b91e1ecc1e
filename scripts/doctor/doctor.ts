import type { Problem } from '../../src/archive/problem.ts';
import { readArchive } from '../../src/archive/read.ts';
import { settingsSchema } from '../../src/archive/settings.ts';
import { createInsight } from '../../src/insight/insight.ts';
import { sourceStatuses } from '../../src/insight/source-status.ts';
import { dictionary } from '../../src/i18n/index.ts';
import { openLook } from '../collect/look.ts';
import { ConfigurationError, problemLine } from '../command.ts';
import { readRemembrance } from '../forget/forgotten-file.ts';
import { configurationFindings, readSetup } from './configuration.ts';
import { contentFindings } from './content.ts';
import type { Finding } from './finding.ts';
import { secretFindings } from './secrets.ts';
import { sourceFindings } from './sources.ts';
import { upgradeFindings } from './upgrade.ts';

export interface Examination {
  content: string;
  now: Date;
  env: NodeJS.ProcessEnv;
  /** The folder of the project, where workflows lie. */
  project: string;
  /** Of Node, as it says it. */
  version: string;
  /** Ids of the sources to ask; all where absent. */
  only?: string[];
  /** Asks nobody. */
  offline: boolean;
  budget?: number;
}

/** Everything that can be wrong, in the order in which one would mend it. Throws ConfigurationError for an unknown source. */
export async function* examine(given: Examination): AsyncGenerator<Finding> {
  const { content, now, env, only } = given;
  const setup = readSetup(content);
  const settings = setup.settings ?? settingsSchema.parse({ name: 'Oído' });
  const { commands, site } = dictionary(settings.language);
  const words = commands.setup;
  for (const id of only ?? []) {
    if (!setup.written.some((source) => source.id === id))
      throw new ConfigurationError([
        { file: 'sources.yaml', field: 'id', message: `no source is called ${id}` },
      ]);
  }
  yield { level: 'ok', about: 'node', text: words.doctor.node(given.version) };
  yield* upgradeFindings(content, given.project, given.version, commands.upkeep.upgrade);
  yield* configurationFindings(setup, words);
  yield* secretFindings(setup.sources, env, given.project, words);
  yield* keyFindings(content, env);
  const archive = readArchive(content);
  const statuses = sourceStatuses(createInsight(archive, now));
  if (!given.offline) {
    const looker = await openLook({ settings, env, now, budgetSeconds: given.budget });
    const wanted = setup.sources.filter(({ source }) => only === undefined || only.includes(source.id));
    try {
      yield* sourceFindings(wanted, looker, {
        matcher: setup.matcher,
        timezone: settings.timezone,
        statuses,
        words,
        failures: site.sources.failures,
      });
    } finally {
      await looker.close();
    }
  }
  if (only === undefined) yield* contentFindings(archive, statuses, now, words);
}

/** Collecting stops where people asked to be forgotten and the key to know them by is not there. */
function* keyFindings(content: string, env: NodeJS.ProcessEnv): Generator<Finding> {
  const problems: Problem[] = [];
  readRemembrance(content, env, problems);
  for (const problem of problems)
    yield { level: 'wrong', about: 'secret', id: 'OIDO_KEY', text: problemLine(problem) };
}
