import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfiguration } from '../../src/archive/read-configuration.ts';
import { readArchive } from '../../src/archive/read.ts';
import { addWeeks, weekOf } from '../../src/archive/week.ts';
import type { Day } from '../../src/archive/instant.ts';
import type { Digest } from '../../src/insight/digest.ts';
import { createInsight } from '../../src/insight/insight.ts';
import { weekDigest } from '../../src/insight/week-digest.ts';
import type { UpkeepWords } from '../../src/i18n/upkeep-words.ts';
import { isShell } from '../build/private/build-private.ts';
import { lastListened } from '../due/listened.ts';
import type { Business } from './businesses.ts';

export type State = Digest['state'] | keyof UpkeepWords['agency']['states'];

/** What the page says of one business: counts and states, and nobody's name but its own. */
export interface BusinessState {
  id: string;
  name: string;
  state: State;
  /** Whether there was more or less than usual in its week. */
  change?: Digest['change'];
  /** Its pages are there. */
  made: boolean;
  /** They open with a password. */
  locked: boolean;
  week?: { from: Day; to: Day };
  waiting: number;
  /** Of those, past the time that was promised. */
  late: number;
  sources: number;
  answered: number;
  byHand: number;
  looked: number;
  /** The week lies before listening began: what was found was found afterwards. */
  afterwards?: boolean;
  last?: Day;
}

/** Weeks before this one that decide how the week went: alarms look back 8, and whom to answer 30 days. */
const WEEKS = 20;

/** How a business stands at an instant. Nothing in its folder is fatal. */
export function stateOf({ id, content }: Business, outDir: string, now: Date): BusinessState {
  const page = join(outDir, id, 'index.html');
  const made = existsSync(page);
  const none = { waiting: 0, late: 0, sources: 0, answered: 0, byHand: 0, looked: 0 };
  const base = { id, made, locked: made && isShell(readFileSync(page, 'utf8')), ...none };
  const configuration = readConfiguration(content);
  if (!configuration.ok) return { ...base, name: id, state: 'broken' };
  const { settings, sources } = configuration.value;
  const listens = sources.some(({ enabled, kind }) => enabled && kind !== 'by-hand');
  const last = lastListened(content);
  const named = { ...base, name: settings.name, ...(last !== undefined && { last }) };
  try {
    const from = addWeeks(weekOf(now, settings.timezone), -WEEKS);
    const insight = createInsight(readArchive(content, { from }), now);
    const view = insight.latest ?? insight.weeks.at(-1);
    const digest = view && weekDigest(insight, view.id);
    if (!digest) return { ...named, state: made ? 'empty' : 'unmade' };
    const waiting = insight.readings.filter(({ waiting }) => waiting?.how === 'sure' && !waiting.slipped);
    const { hearing } = digest;
    return {
      ...named,
      state: made ? digest.state : 'unmade',
      change: digest.change,
      week: { from: digest.from, to: digest.to },
      waiting: waiting.length,
      late: waiting.filter(({ waiting }) => waiting!.late).length,
      sources: hearing.sources,
      answered: hearing.answered,
      byHand: hearing.byHand,
      looked: hearing.looked.length,
      ...((hearing.afterwards || (hearing.sources === 0 && listens)) && { afterwards: true }),
    };
  } catch {
    return { ...named, state: 'broken' };
  }
}

/** Smaller comes first: what is broken, what is serious, who waits too long, what was not heard, who waits, all else. */
function need({ state, late, waiting }: BusinessState): number {
  const first: readonly State[] = ['broken', 'unmade', 'attention'];
  if (first.includes(state)) return first.indexOf(state);
  return late > 0 ? 3 : state === 'half-heard' ? 4 : waiting > 0 ? 5 : 6;
}

/** Those that need somebody first; of two alike the one in which more people wait too long, then in which more wait, then by name. */
export const byNeed = (a: BusinessState, b: BusinessState): number =>
  need(a) - need(b) ||
  b.late - a.late ||
  b.waiting - a.waiting ||
  (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1);
