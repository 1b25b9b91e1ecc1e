import { answered } from '../../src/archive/coverage.ts';
import { coverageSchema, LOOKED } from '../../src/archive/coverage.ts';
import type { Day } from '../../src/archive/instant.ts';
import { weeksIn } from '../../src/archive/read-names.ts';
import { readYaml } from '../../src/archive/read-yaml.ts';

/** The last local day on which a source answered, as the newest weeks tell; undefined where none ever did. */
export function lastListened(content: string): Day | undefined {
  for (const week of weeksIn(content).reverse()) {
    const coverage = readYaml(content, `weeks/${week}/coverage.yaml`, coverageSchema, []) ?? {};
    const days = Object.values(coverage).flatMap((source) =>
      Object.entries(source).flatMap(([day, value]) => (value !== LOOKED && answered(value) ? [day] : [])),
    );
    if (days.length > 0) return days.sort().at(-1);
  }
  return undefined;
}
