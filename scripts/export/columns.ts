import type { Reading } from '../../src/insight/digest.ts';

/** What a cell can be: a text, a number, true or false, a day such as 2026-11-18, or nothing. */
export type Cell = string | number | boolean | undefined;
export type Kind = 'text' | 'number' | 'flag' | 'day';

export interface Column {
  name: string;
  kind: Kind;
  /** Only with `--full`: says more of people than pages show. */
  full?: true;
  of: (reading: Reading, sourceTitle: (id: string) => string) => Cell;
}

/** Between the items of a list in one cell: in no id, and no character of a spreadsheet's own. */
const LIST = '; ';
const text = (name: string, of: Column['of']): Column => ({ name, kind: 'text', of });
const number = (name: string, of: Column['of']): Column => ({ name, kind: 'number', of });
const flag = (name: string, of: Column['of']): Column => ({ name, kind: 'flag', of });
const full = (name: string, of: Column['of']): Column => ({ name, kind: 'text', full: true, of });

/**
 * Everything that is known of a mention, flat. `counted` says that pages count it: not found late, and of a story told several
 * times the one that leads. With `ours` it is the week's number of mentions, with one of `topics` the topic's.
 */
export const columns: readonly Column[] = [
  text('id', ({ mention }) => mention.id),
  text('week', ({ mention }) => mention.week),
  { name: 'day', kind: 'day', of: ({ mention }) => mention.day },
  text('published', ({ mention }) => mention.published),
  text('collected', ({ mention }) => mention.collected),
  flag('late', ({ mention }) => mention.late),
  flag('counted', (reading) => isCounted(reading)),
  flag('ours', ({ ours }) => ours),
  text('source', ({ mention }) => mention.source),
  text('source_title', ({ mention }, title) => title(mention.source)),
  text('outlet', ({ mention }) => mention.outlet),
  text('platform', ({ mention }) => mention.platform),
  text('language', ({ mention }) => mention.signals.language),
  text('author', ({ author }) => author),
  text('title', ({ mention }) => mention.title),
  text('text', ({ mention }) => mention.text),
  text('url', ({ mention }) => mention.url),
  number('rating', ({ mention }) => mention.rating),
  text('topics', ({ topics }) => Object.keys(topics).join(LIST)),
  text('matched', ({ topics }) => [...new Set(Object.values(topics).flat())].join(LIST)),
  text('competitors', ({ competitors }) => competitors.join(LIST)),
  text('sentiment', ({ sentiment }) => sentiment.label),
  number('sentiment_score', ({ sentiment }) => sentiment.score),
  flag('sentiment_unsure', ({ sentiment }) => sentiment.unsure),
  text('sentiment_from', ({ sentiment }) => sentiment.from),
  text('intent', ({ intent }) => intent.label),
  flag('intent_unsure', ({ intent }) => intent.unsure),
  text('intent_from', ({ intent }) => intent.from),
  text('serious', ({ serious }) => serious.join(LIST)),
  flag('recommendation', ({ recommendation }) => recommendation),
  flag('looking_for', ({ lookingFor }) => lookingFor),
  flag('claims_to_be_us', ({ claimsToBeUs }) => claimsToBeUs),
  text('story', ({ story }) => story),
  text('waiting', ({ waiting }) => waiting?.how),
  flag('overdue', ({ waiting }) => waiting?.late ?? false),
  text('status', ({ mention }) => mention.triage.status),
  text('dismissed_because', ({ mention }) => mention.triage.reason),
  text('answered', ({ mention }) => mention.triage.answered),
  text('reply', ({ mention }) => mention.triage.reply),
  number('minutes', ({ mention }) => mention.triage.minutes),
  text('resolved', ({ mention }) => mention.triage.resolved),
  text('outcome', ({ mention }) => mention.triage.outcome),
  flag('turned', ({ mention }) => mention.triage.turned),
  number('won', ({ mention }) => mention.triage.won),
  number('saved', ({ mention }) => mention.triage.saved),
  full('author_url', ({ mention }) => mention.author?.url),
  full('guid', ({ mention }) => mention.guid),
  full('in_reply_to', ({ mention }) => mention.inReplyTo),
  full('owner', ({ mention }) => mention.triage.owner),
  full('answered_by', ({ mention }) => mention.triage.by),
  full('note', ({ mention }) => mention.triage.note),
  text('file', ({ mention }) => mention.file),
];

/** As for topics: what the team said is not about us counts for nothing. */
export function isCounted({ mention, story }: Reading): boolean {
  const { reason, status } = mention.triage;
  if (mention.late || story !== mention.id) return false;
  return reason !== 'not-about-us' || status !== 'dismissed';
}

// Controls other than line end and tab: no table holds them, and a terminal would obey them.
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** One mention as a row. An empty text is nothing: tables know no difference. */
export const rowOf = (reading: Reading, of: readonly Column[], sourceTitle: (id: string) => string): Cell[] =>
  of.map((column) => {
    const cell = column.of(reading, sourceTitle);
    if (typeof cell !== 'string') return cell;
    const clean = cell.replace(CONTROLS, '').toWellFormed();
    return clean === '' ? undefined : clean;
  });
