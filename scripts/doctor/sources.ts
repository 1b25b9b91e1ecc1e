import { isByHand } from '../../src/archive/source.ts';
import { dayOf } from '../../src/archive/week.ts';
import { failureKind } from '../../src/insight/failure-kind.ts';
import type { FailureKind } from '../../src/insight/failure-kind.ts';
import type { SourceStatus } from '../../src/insight/source-status.ts';
import type { CommandWords } from '../../src/i18n/index.ts';
import type { TopicMatcher } from '../../src/text/match-topics.ts';
import type { Look, Looker } from '../collect/look.ts';
import { isMailbox } from '../collect/mailbox/listen.ts';
import { match } from '../collect/match.ts';
import type { ReadSource } from '../collect/sources.ts';
import type { Finding } from './finding.ts';

/** What judging an answer needs. */
export interface Judging {
  matcher: TopicMatcher;
  timezone: string;
  /** What the coverage says of the time before. */
  statuses: ReadonlyMap<string, SourceStatus>;
  words: CommandWords['setup'];
  /** Why a source failed, in words for a shopkeeper. */
  failures: Record<FailureKind, string>;
}

/** Asks every source at once, politely, and says a line of each in the order of the sources. */
export async function* sourceFindings(
  sources: readonly ReadSource[],
  looker: Looker,
  judging: Judging,
): AsyncGenerator<Finding> {
  const asked = sources.filter(({ source }) => !isByHand(source));
  const looks = asked.map(async (source) => judge(source, await looker.look(source), judging));
  for (const findings of looks) yield* await findings;
}

function judge(
  read: ReadSource,
  look: Look,
  { matcher, timezone, statuses, words, failures }: Judging,
): Finding[] {
  const say = words.doctor;
  const { id } = read.source;
  const name = read.title === id ? id : `${read.title} [${id}]`;
  const status = statuses.get(id);
  const finding = (level: Finding['level'], text: string): Finding => ({ level, about: 'source', id, text });
  if ('status' in look) {
    if (look.status === 'not-reached') return [finding('wrong', say.notReached(name))];
    const kind = failureKind(look.why);
    const message = look.message.replace(/\.$/, '');
    const reason = kind === undefined ? message : `${failures[kind]} (${message})`;
    const failing = status?.state === 'failed' || status?.state === 'dead';
    const parts = [
      say.fails(name, reason),
      failing ? say.since(status.since, status.days) : '',
      kind === undefined ? say.todoOther : say.todo[kind],
    ];
    return [finding('wrong', parts.filter((part) => part !== '').join(' '))];
  }
  const findings: Finding[] = [];
  const dated = look.entries
    .filter(({ dated }) => dated === undefined)
    .map(({ published }) => Date.parse(published));
  const newest = dated.length > 0 ? dayOf(Math.max(...dated), timezone) : undefined;
  const matching = look.entries.filter((entry) => match(entry, read.kind.name, matcher).size > 0).length;
  const counted =
    read.source.own || read.source.keep === 'all' || isMailbox(read) ? look.entries.length : matching;
  findings.push(finding('ok', say.answers(name, look.entries.length, newest, counted)));
  if (look.movedTo) findings.push(finding('note', say.moved(name, look.movedTo)));
  for (const fault of look.faults.slice(0, 3))
    findings.push(finding('note', say.fault(name, fault.split('\n')[0]!)));
  if (status?.state === 'silent') findings.push(finding('note', say.silent(name, status.spoke, status.days)));
  return findings;
}
