import { join } from 'node:path';
import { appendItems } from '../../src/archive/append-items.ts';
import { goalSchema } from '../../src/archive/goal.ts';
import type { Goal, Measure } from '../../src/archive/goal.ts';
import type { Day } from '../../src/archive/instant.ts';
import { readText } from '../../src/archive/listing.ts';
import { writeField } from '../../src/archive/write-yaml.ts';
import { OPEN_GOALS, isOpen, standing } from '../../src/insight/goals.ts';
import type { Insight } from '../../src/insight/insight.ts';
import { lessIsBetter } from '../../src/insight/measures.ts';
import type { Dictionary } from '../../src/i18n/index.ts';
import { UsageError } from '../command.ts';
import { moment } from '../triage/fields.ts';
import { nameOf, readMeasure, shown } from './measure.ts';
import { write } from './write-new.ts';
import type { NewOptions } from './write-new.ts';

/** As typed. */
export interface GoalWanted {
  measure: string;
  target: string;
  by: string;
  note?: string | undefined;
}

const FILE = 'goals.yaml';

/**
 * Adds a goal to `goals.yaml`, in which every other byte stays, with where it stands today as measured; returns the exit code.
 * Refused are a fourth open one, a second one of a measure, one that cannot be measured yet, and one that is reached.
 */
export function newGoal(
  wanted: GoalWanted,
  insight: Insight,
  words: Dictionary,
  options: NewOptions,
): number {
  const { content, say } = options;
  const said = words.commands.new.goal;
  const measure = readMeasure(wanted.measure, insight, words);
  const target = readTarget(wanted.target, measure, words);
  const by = readDay(wanted.by, insight.today, words);
  if (by <= insight.today) throw new UsageError(said.past(by));
  const what = nameOf(measure, insight, words);
  const open = insight.archive.goals.filter((goal) => isOpen(goal, insight.today));
  const { value } = standing(insight, measure);
  const refusal = refusalOf(open, measure);
  if (refusal !== undefined) {
    say(refusal);
    return 2;
  }
  const start = Math.round(value! * 100) / 100;
  const goal: Goal = goalSchema.parse({
    measure,
    target,
    by,
    start: { value: start, on: insight.today },
    ...(wanted.note && { note: wanted.note }),
  });
  const text = readText(content, FILE, []) ?? `# ${said.head}\n`;
  const added = appendItems(text, FILE, [{ value: goal, lines: (indent) => linesOf(goal, indent) }]);
  if (!added.ok) {
    say(added.message);
    return 2;
  }
  say(said.start(what, shown(measure, start, words)));
  const less = lessIsBetter(measure);
  if (less !== undefined && less !== target < start) say(said.wrongWay);
  return write(join(content, FILE), FILE, added.text, options, words.commands.new);

  function refusalOf(goals: readonly Goal[], of: Measure): string | undefined {
    if (goals.some((one) => one.measure === of)) return said.twice(what);
    if (goals.length >= OPEN_GOALS)
      return said.tooMany(goals.map((one) => nameOf(one.measure, insight, words)));
    if (value === undefined) return said.notMeasured(what);
    return Math.round(value * 100) / 100 === target ? said.reached(shown(of, value, words)) : undefined;
  }
}

/** As people would write it, a field a line. */
function linesOf({ measure, target, by, start, note }: Goal, indent: string): string[] {
  const fields = [
    writeField('measure', measure),
    `target: ${target}`,
    `by: ${by}`,
    `start: { value: ${start.value}, on: ${start.on} }`,
    ...(note === undefined ? [] : [writeField('note', note)]),
  ];
  return fields.map((field, index) => `${indent}${index === 0 ? '- ' : '  '}${field}`);
}

/** `2`, `1,5`, `80%`: a share is kept between 0 and 1. */
function readTarget(typed: string, measure: Measure, { commands }: Dictionary): number {
  const found = /^(\d{1,6})(?:[.,](\d{1,4}))?\s*(%?)$/.exec(typed.trim());
  const { noTarget, share } = commands.new.goal;
  if (!found) throw new UsageError(noTarget(typed));
  const percent = found[3] === '%';
  const value = Number(`${found[1]}.${found[2] ?? 0}`) / (percent ? 100 : 1);
  if (measure !== 'answered-share' && percent) throw new UsageError(noTarget(typed));
  if (measure === 'answered-share' && value > 1) throw new UsageError(share);
  return Math.round(value * 10_000) / 10_000;
}

/** A day as people write it here. */
export function readDay(typed: string, today: Day, { commands }: Dictionary): Day {
  const day = moment(typed.trim(), today);
  const known = goalSchema.shape.by.safeParse(day);
  if (!known.success) throw new UsageError(commands.new.goal.noDay(typed));
  return known.data;
}
