import { LOOKED } from '../../src/archive/coverage.ts';
import type { Coverage } from '../../src/archive/coverage.ts';
import { coverageSchema } from '../../src/archive/coverage.ts';
import { joinCoverage, writeCoverage } from '../../src/archive/coverage-file.ts';
import { day as daySchema } from '../../src/archive/instant.ts';
import type { Day, WeekId } from '../../src/archive/instant.ts';
import { nearest } from '../../src/archive/nearest.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { weeksIn } from '../../src/archive/read-names.ts';
import { readYaml } from '../../src/archive/read-yaml.ts';
import { isByHand } from '../../src/archive/source.ts';
import type { Source } from '../../src/archive/source.ts';
import { weekOfDay } from '../../src/archive/week.ts';
import { writeFile } from '../../src/archive/write.ts';

/** What somebody says: I looked there, that day. */
export interface Look {
  /** Id of a by-hand source. */
  source: string;
  day: Day;
}

export type LookNoted =
  | {
      ok: true;
      /** Relative to the content folder. */
      file: string;
      /** False where it was noted already. */
      written: boolean;
    }
  | {
      ok: false;
      why: 'no-place' | 'unknown' | 'not-by-hand' | 'no-day' | 'future' | 'before' | 'empty' | 'unreadable';
      /** The id that was probably meant; the first week of the archive; what is wrong with the file. */
      detail?: string;
    };

/**
 * Notes in the coverage of that day's week that somebody looked at a place without a feed. A week that has closed takes it
 * as well: coverage may be joined at any time. Noting the same look twice writes nothing.
 * @param today the local day: nobody has looked tomorrow
 */
export function noteLook(
  content: string,
  sources: readonly Source[],
  { source, day }: Look,
  today: Day,
): LookNoted {
  const places = sources.filter(isByHand);
  const place = places.find(({ id }) => id === source);
  if (!place) return notThere(source, sources, places);
  if (!daySchema.safeParse(day).success) return { ok: false, why: 'no-day' };
  if (day > today) return { ok: false, why: 'future' };
  const weeks = weeksIn(content);
  // A first look must not begin the archive: its first run fills it backwards.
  if (weeks.length === 0) return { ok: false, why: 'empty' };
  const week: WeekId = weekOfDay(day);
  if (week < weeks[0]!) return { ok: false, why: 'before', detail: weeks[0]! };

  const file = `weeks/${week}/coverage.yaml`;
  const problems: Problem[] = [];
  const known: Coverage | undefined = readYaml(content, file, coverageSchema, problems);
  // Written over, what others put there by hand would be lost.
  if (problems.length > 0)
    return { ok: false, why: 'unreadable', detail: `${file}: ${problems[0]!.message}` };
  const joined = joinCoverage(known ?? {}, { [source]: { [day]: LOOKED } });
  return { ok: true, file, written: writeFile(`${content}/${file}`, writeCoverage(joined)) };
}

function notThere(source: string, sources: readonly Source[], places: readonly Source[]): LookNoted {
  if (places.length === 0) return { ok: false, why: 'no-place' };
  if (sources.some(({ id }) => id === source)) return { ok: false, why: 'not-by-hand' };
  const meant = nearest(
    source,
    places.map(({ id }) => id),
  );
  return { ok: false, why: 'unknown', ...(meant && { detail: meant }) };
}
