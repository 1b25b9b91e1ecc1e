import { join } from 'node:path';
import { LOOKED, coverageSchema } from '../../src/archive/coverage.ts';
import { joinCoverage, writeCoverage } from '../../src/archive/coverage-file.ts';
import type { Day } from '../../src/archive/instant.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { readYaml } from '../../src/archive/read-yaml.ts';
import { weekOfDay } from '../../src/archive/week.ts';
import { writeFile } from '../../src/archive/write.ts';
import { whileMine } from '../triage/lock.ts';

/** Notes that somebody looked at a place on a day. Returns the file, relative to the folder, or what is wrong with it. */
export function noteLooked(
  content: string,
  source: string,
  day: Day,
): { ok: true; file: string; written: boolean } | { ok: false; problems: Problem[] } {
  const file = `weeks/${weekOfDay(day)}/coverage.yaml`;
  const path = join(content, file);
  return whileMine(path, () => {
    const problems: Problem[] = [];
    const coverage = readYaml(content, file, coverageSchema, problems) ?? {};
    if (problems.length > 0) return { ok: false, problems };
    const joined = joinCoverage(coverage, { [source]: { [day]: LOOKED } });
    return { ok: true, file, written: writeFile(path, writeCoverage(joined)) };
  });
}
