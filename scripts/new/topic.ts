import { slug } from '../../src/archive/file-name.ts';
import { topicId, topicKinds, topicSchema } from '../../src/archive/topic.ts';
import { nearest } from '../../src/archive/nearest.ts';
import { writeField, writeQuery } from '../../src/archive/write-yaml.ts';
import type { Insight } from '../../src/insight/insight.ts';
import type { Dictionary } from '../../src/i18n/index.ts';
import { parseQuery, showQueryError } from '../../src/text/query.ts';
import { UsageError } from '../command.ts';
import { tryQuery } from '../match/trial.ts';
import { writeNew } from './write-new.ts';
import type { NewOptions } from './write-new.ts';

/** As typed. */
export interface TopicWanted {
  title: string;
  kind: string;
  query?: string | undefined;
  id?: string | undefined;
}

/** Writes `topics/<id>.md` with a query that can be read, and says what it finds in what is filed; returns the exit code. */
export function newTopic(
  wanted: TopicWanted,
  insight: Insight,
  words: Dictionary,
  options: NewOptions,
): number {
  const { title, kind } = wanted;
  const id = topicId.safeParse(wanted.id ?? slug(title));
  if (!id.success)
    throw new UsageError(`--id: expected a file name of a-z, 0-9 and -, found "${wanted.id ?? slug(title)}"`);
  const known = topicSchema.shape.kind.safeParse(kind);
  if (!known.success) {
    const meant = nearest(kind, topicKinds);
    throw new UsageError(
      `--kind: expected ${topicKinds.join(', ')}, found "${kind}"${meant ? `; did you mean ${meant}?` : ''}`,
    );
  }
  // Its name, side by side, is what everybody would look for first.
  const query = wanted.query?.trim() || `"${title.replace(/["“”«»*?\s]+/g, ' ').trim()}"`;
  const parsed = parseQuery(query);
  if (!parsed.ok) {
    options.say(showQueryError(query, parsed));
    return 2;
  }
  for (const { at, message } of parsed.notes) options.say(`character ${at + 1}: ${message}`);
  const said = words.commands.new.topic;
  const text = `---\n${writeField('title', title)}\nkind: ${known.data}\n${writeQuery('query', query)}\n---\n\n<!-- ${said.body} -->\n`;
  const code = writeNew(`topics/${id.data}.md`, text, options, words.commands.new);
  if (code !== 0) return code;
  const { match } = words.commands;
  const trial = tryQuery(parsed.query, insight.archive, 0);
  options.say(trial.mentions === 0 ? match.empty : match.found(trial.matched, trial.mentions));
  options.say(said.next);
  return 0;
}
