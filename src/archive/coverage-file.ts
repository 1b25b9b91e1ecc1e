import { answered, seen } from './coverage.ts';
import type { Coverage, CoverageValue } from './coverage.ts';
import { writeFlow } from './write-yaml.ts';

/** `coverage.yaml`: one line a source, sources and days sorted. The same coverage gives the same bytes. */
export function writeCoverage(coverage: Coverage): string {
  return Object.keys(coverage)
    .filter((source) => Object.keys(coverage[source]!).length > 0)
    .sort()
    .map((source) => `${source}: ${writeFlow(sortedByKey(coverage[source]!))}\n`)
    .join('');
}

/** The best that is known of each day. Idempotent, commutative and associative. */
export function joinCoverage(a: Coverage, b: Coverage): Coverage {
  const joined: Coverage = {};
  for (const source of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()) {
    const days: Record<string, CoverageValue> = { ...a[source] };
    for (const [day, value] of Object.entries(b[source] ?? {})) {
      days[day] = Object.hasOwn(days, day) ? better(days[day]!, value) : value;
    }
    joined[source] = sortedByKey(days);
  }
  return joined;
}

/** Answered over failed, most entries seen, most entries left; what is left is broken by the alphabet. */
function better(a: CoverageValue, b: CoverageValue): CoverageValue {
  return compare(a, b) >= 0 ? a : b;
}

function compare(a: CoverageValue, b: CoverageValue): number {
  return (
    Number(answered(a)) - Number(answered(b)) ||
    seen(a) - seen(b) ||
    left(a) - left(b) ||
    // Two reasons for one failure: either will do, as long as it is always the same.
    (JSON.stringify(a) < JSON.stringify(b) ? 1 : -1)
  );
}
const left = (value: CoverageValue): number => (typeof value === 'object' ? value.left : 0);

function sortedByKey<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((key) => [key, record[key]!]),
  );
}
