import { fileURLToPath } from 'node:url';
import { readSettings } from '../src/archive/read-configuration.ts';
import { dictionary } from '../src/i18n/index.ts';
import { UsageError, run } from './command.ts';
import { examine } from './doctor/doctor.ts';
import { findingLine } from './doctor/finding.ts';
import type { Finding } from './doctor/finding.ts';

const command = {
  usage: `Usage: npm run doctor -- [options]
Looks at everything that can be wrong: configuration, secrets, every source live, content. Writes nothing.
Exits 1 when something has to be mended.

  --source ID     asks only this source; may be given several times
  --offline       asks nobody
  --budget S      seconds for all requests together (600 by default)
  --json          prints the findings as JSON`,
  options: {
    source: { type: 'string', multiple: true },
    offline: { type: 'boolean' },
    budget: { type: 'string' },
    json: { type: 'boolean' },
  },
} as const;

await run(command, async ({ values, content, now, env, print, say }) => {
  const budget = values.budget === undefined ? undefined : Number(values.budget);
  if (budget !== undefined && !(budget > 0))
    throw new UsageError(`--budget: expected a number of seconds, found "${values.budget}"`);
  const findings: Finding[] = [];
  const examination = examine({
    content,
    now: now(),
    env,
    project: fileURLToPath(new URL('..', import.meta.url)),
    version: process.version,
    only: values.source,
    offline: values.offline ?? false,
    budget,
  });
  for await (const finding of examination) {
    findings.push(finding);
    if (!values.json) say(findingLine(finding));
  }
  const wrong = findings.filter(({ level }) => level === 'wrong').length;
  if (values.json) print(JSON.stringify(findings, undefined, 2));
  else {
    const { doctor } = dictionary(readSettings(content, [])?.language ?? 'en').commands.setup;
    say(wrong === 0 ? doctor.well : doctor.wrong(wrong));
  }
  return wrong === 0 ? 0 : 1;
});
