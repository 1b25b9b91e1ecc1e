import { check } from '../../src/archive/check.ts';
import { decisionSchema, decisionStatuses } from '../../src/archive/decision.ts';
import type { Decision } from '../../src/archive/decision.ts';
import { slug } from '../../src/archive/file-name.ts';
import { addDays } from '../../src/archive/week.ts';
import { writeDecision } from '../../src/archive/write-decision.ts';
import type { Idea } from '../../src/insight/digest.ts';
import { REVIEW_DAYS } from '../../src/insight/decisions.ts';
import { ideaQuery } from '../../src/insight/idea-query.ts';
import type { Insight } from '../../src/insight/insight.ts';
import type { Dictionary } from '../../src/i18n/index.ts';
import { parseQuery, showQueryError } from '../../src/text/query.ts';
import { ConfigurationError, UsageError } from '../command.ts';
import { findMention } from '../triage/find.ts';
import { readDay } from './goal.ts';
import { findIdea } from './idea.ts';
import { nameOf, readMeasure } from './measure.ts';
import { writeNew } from './write-new.ts';
import type { NewOptions } from './write-new.ts';

/** As typed. */
export interface DecisionWanted {
  title?: string | undefined;
  /** An idea: its id, or how its name begins. */
  from?: string | undefined;
  /** Ids, joined by commas or blanks. */
  mentions?: string | undefined;
  status?: string | undefined;
  since?: string | undefined;
  review?: string | undefined;
  measure?: string | undefined;
  query?: string | undefined;
  because?: string | undefined;
}

/**
 * Writes `decisions/<title>.md`, filled in with what is known: of an idea its name, its mentions and a query that finds
 * them; the day to look again. Never over a file that is there. Returns the exit code; throws UsageError, ConfigurationError.
 */
export function newDecision(
  wanted: DecisionWanted,
  insight: Insight,
  words: Dictionary,
  options: NewOptions,
): number {
  const { say } = options;
  const said = words.commands.new.decision;
  const idea = wanted.from === undefined ? undefined : ideaFrom(wanted.from);
  if (wanted.from !== undefined && !idea) return 2;
  const held = mentionsFrom(wanted.mentions);
  if (!held) return 2;
  const title = (wanted.title ?? (idea && capital(idea.what)) ?? '').trim();
  if (title === '') throw new UsageError('decision: expected a "TITLE", or --from IDEA');
  if (wanted.query !== undefined && wanted.measure !== undefined)
    throw new UsageError('decision: expected --measure or --query, not both');
  const parsed = wanted.query === undefined ? undefined : parseQuery(wanted.query);
  if (parsed && !parsed.ok) {
    say(showQueryError(wanted.query!, parsed));
    return 2;
  }
  const since = wanted.since === undefined ? insight.today : readDay(wanted.since, insight.today, words);
  const measure = wanted.measure === undefined ? undefined : readMeasure(wanted.measure, insight, words);
  const mentions = [...new Set([...(idea?.mentions ?? []), ...held])];
  const decision = checked({
    title,
    status: wanted.status ?? (mentions.length > 0 ? 'will' : 'undecided'),
    since,
    because: wanted.because,
    mentions,
    measure,
    query: wanted.query ?? (measure === undefined && idea ? ideaQuery(insight, idea) : undefined),
    review:
      wanted.review === undefined
        ? addDays(since, REVIEW_DAYS)
        : readDay(wanted.review, insight.today, words),
  });
  const name = slug(title) || `decision-${since}`;
  const text = writeDecision({ ...decision, body: `<!-- ${said.body} -->` });
  const code = writeNew(`decisions/${name}.md`, text, options, words.commands.new);
  if (code !== 0) return code;
  if (mentions.length > 0) say(said.holds(mentions.length));
  const by = decision.query ?? (measure && nameOf(measure, insight, words));
  say(by === undefined ? said.notNoticed : said.noticed(by));
  if (decision.review) say(said.again(decision.review));
  return 0;

  function ideaFrom(typed: string): Idea | undefined {
    const found = findIdea(typed, insight);
    if (!found.ok) {
      say(said.noIdea(typed));
      for (const { id, what, people } of found.known) say(said.idea(id, what, people));
      return undefined;
    }
    const { decision } = found.idea;
    if (decision !== undefined) say(said.decided(`decisions/${decision}.md`));
    return decision === undefined ? found.idea : undefined;
  }

  function mentionsFrom(typed = ''): string[] | undefined {
    const ids: string[] = [];
    for (const id of typed.split(/[\s,]+/).filter((part) => part !== '')) {
      const found = findMention(options.content, id);
      if (!found.ok) {
        say(said.unknownMention(id, found.candidates));
        return undefined;
      }
      ids.push(found.name.id);
    }
    return ids;
  }
}

/** What was typed, as the schema of decisions has it. */
function checked(fields: object): Omit<Decision, 'id' | 'body'> {
  const { status } = fields as { status: string };
  if (!(decisionStatuses as readonly string[]).includes(status))
    throw new UsageError(`--status: expected ${decisionStatuses.join(', ')}, found "${status}"`);
  const read = check(decisionSchema, fields, { file: 'decisions' });
  if (!read.ok) throw new ConfigurationError(read.problems);
  return read.value;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
