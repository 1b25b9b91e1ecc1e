import { appendFileSync, readFileSync } from 'node:fs';
import { run } from './command.ts';
import { isOpen, summaryOf } from './summary/summary.ts';

const command = {
  usage: `Usage: npm run summary -- [--report FILE] [options]
Sums a run up where CI shows it (GITHUB_STEP_SUMMARY), else on standard output. Counts alone, unless OIDO_VISIBILITY or
CI_PROJECT_VISIBILITY says "private" or "internal".

  --report FILE   the report that "npm run -s collect -- --json" printed`,
  options: { report: { type: 'string' } },
} as const;

await run(command, ({ values, content, now, env, print }) => {
  const summary = summaryOf({ content, now: now(), report: readReport(values.report), open: isOpen(env) });
  const place = env['GITHUB_STEP_SUMMARY'];
  if (place) appendFileSync(place, summary);
  else print(summary.trimEnd());
  return 0;
});

/** A run that broke off leaves no report, or an empty one: the summary says so. */
function readReport(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  try {
    const text = readFileSync(path, 'utf8');
    return text.trim() === '' ? undefined : text;
  } catch {
    return undefined;
  }
}
