import { join } from 'node:path';
import type { Day } from '../../src/archive/instant.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { weekOfDay } from '../../src/archive/week.ts';
import { noteLook } from '../looked/note-look.ts';
import type { LookNoted } from '../looked/note-look.ts';
import { whileMine } from '../triage/lock.ts';
import { placesByHand } from './note.ts';

type Why = Extract<LookNoted, { ok: false }>['why'];

const WHY: Record<Why, string> = {
  'no-place': 'no source is looked at by hand',
  unknown: 'no source is called so',
  'not-by-hand': 'this source is not looked at by hand',
  'no-day': 'expected a day such as 2026-11-18',
  future: 'expected no later day than today',
  before: 'expected a day since the archive began',
  empty: 'nothing was collected yet: a first look must not begin the archive',
  unreadable: 'cannot be read',
};

/** Notes that somebody looked at a place on a day, one at a time. Returns the file, relative to the folder, or what is wrong. */
export function noteLooked(
  content: string,
  source: string,
  day: Day,
  today: Day,
): { ok: true; file: string; written: boolean } | { ok: false; problems: Problem[] } {
  const file = `weeks/${weekOfDay(day)}/coverage.yaml`;
  // Beside no week's file: asking must not make the folder of a week.
  const noted = whileMine(join(content, 'coverage'), () =>
    noteLook(content, placesByHand(content), { source, day }, today),
  );
  return noted.ok ? noted : { ok: false, problems: [{ file, message: WHY[noted.why] }] };
}
