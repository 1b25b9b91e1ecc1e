import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { answered, coverageSchema, seen } from './coverage.ts';
import type { Coverage, CoverageValue } from './coverage.ts';
import { joinCoverage, writeCoverage } from './coverage-file.ts';

const value: fc.Arbitrary<CoverageValue> = fc.oneof(
  fc.nat(30),
  fc.record({ seen: fc.nat(30), left: fc.integer({ min: 1, max: 5 }) }),
  fc.constantFrom('looked', 'timeout', 'http 503', 'not a feed', 'no', '404', '0'),
);
const day = fc.constantFrom('2026-11-16', '2026-11-17', '2026-11-18');
const coverage: fc.Arbitrary<Coverage> = fc.dictionary(
  fc.constantFrom('foro', 'prensa', 'resenas-mapa', 'no', '7'),
  fc.dictionary(day, value),
);

describe('writeCoverage', () => {
  it('writes one source a line, sorted', () => {
    const written = writeCoverage({
      prensa: { '2026-11-17': 3, '2026-11-16': 'http 503' },
      foro: { '2026-11-16': { seen: 210, left: 10 }, '2026-11-17': 0 },
      mapa: { '2026-11-18': 'looked' },
      nueva: {},
    });
    expect(written).toBe(
      'foro: { "2026-11-16": { seen: 210, left: 10 }, "2026-11-17": 0 }\n' +
        'mapa: { "2026-11-18": looked }\n' +
        'prensa: { "2026-11-16": http 503, "2026-11-17": 3 }\n',
    );
  });

  it('is undone by reading', () => {
    fc.assert(
      fc.property(coverage, (any) => {
        const some = Object.fromEntries(
          Object.entries(any).filter(([, days]) => Object.keys(days).length > 0),
        );
        expect(coverageSchema.parse(parse(writeCoverage(any)) ?? {})).toEqual(some);
      }),
    );
  });
});

describe('joinCoverage', () => {
  it('takes the best of each day', () => {
    const morning: Coverage = { foro: { '2026-11-16': 'timeout', '2026-11-17': 12 }, mapa: {} };
    const evening: Coverage = {
      foro: { '2026-11-16': 0, '2026-11-17': 'http 503', '2026-11-18': 3 },
      mapa: { '2026-11-18': 'looked' },
    };
    expect(joinCoverage(morning, evening)).toEqual({
      foro: { '2026-11-16': 0, '2026-11-17': 12, '2026-11-18': 3 },
      mapa: { '2026-11-18': 'looked' },
    });
  });

  it('does not depend on order or repetition', () => {
    fc.assert(
      fc.property(coverage, coverage, coverage, (a, b, c) => {
        expect(joinCoverage(a, b)).toEqual(joinCoverage(b, a));
        expect(joinCoverage(joinCoverage(a, b), c)).toEqual(joinCoverage(a, joinCoverage(b, c)));
        expect(joinCoverage(joinCoverage(a, b), b)).toEqual(joinCoverage(a, b));
        expect(joinCoverage(a, a)).toEqual(a);
        expect(writeCoverage(joinCoverage(a, b))).toBe(writeCoverage(joinCoverage(b, a)));
      }),
    );
  });

  it('never loses an answer or an entry', () => {
    fc.assert(
      fc.property(coverage, coverage, (a, b) => {
        const joined = joinCoverage(a, b);
        for (const [source, days] of Object.entries(a)) {
          for (const [name, one] of Object.entries(days)) {
            expect(answered(joined[source]![name]) || !answered(one)).toBe(true);
            expect(seen(joined[source]![name])).toBeGreaterThanOrEqual(seen(one));
          }
        }
      }),
    );
  });
});
