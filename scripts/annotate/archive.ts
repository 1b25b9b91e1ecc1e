import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mention, Signals } from '../../src/archive/mention.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { readBroadcast, readConfiguration, readMention } from '../../src/archive/read.ts';
import { mentionNames, weeksIn } from '../../src/archive/read-names.ts';
import { spliceSignals } from '../../src/archive/splice.ts';
import { writeFile } from '../../src/archive/write.ts';
import type { Annotator } from '../../src/text/annotate.ts';
import { evidenceOf } from '../../src/text/intent.ts';
import { comparison } from '../../src/text/comparison.ts';
import { wordsOf } from '../collect/match.ts';
import { readTopicMatcher } from '../collect/topics.ts';
import { ConfigurationError } from '../command.ts';

export interface Annotated {
  /** Files looked at, and files whose signals changed. */
  files: number;
  changed: number;
  /** Files of mentions that match no topic any more: they stay, and count nowhere. */
  unmatched: string[];
  problems: Problem[];
}

/**
 * Says anew of every mention and broadcast what the program says of it: language, topics, sentiment, intent. Only the
 * `signals` block of a file changes; the story it belongs to is kept. A file that cannot be read or edited is named.
 */
export function annotateArchive(content: string, annotator: Annotator, dryRun: boolean): Annotated {
  const configuration = readConfiguration(content);
  if (!configuration.ok) throw new ConfigurationError(configuration.problems);
  const { settings, sources, topics } = configuration.value;
  const found: Annotated = { files: 0, changed: 0, unmatched: [], problems: [] };
  const matcher = readTopicMatcher(topics, found.problems);
  // A query that cannot be read would take its topic from every mention.
  if (found.problems.length > 0) throw new ConfigurationError(found.problems);
  const configured = new Set(topics.map(({ id }) => id));
  const byId = new Map(sources.map((source) => [source.id, source]));

  const signalsOf = (
    mention: Pick<
      Mention,
      'title' | 'text' | 'author' | 'url' | 'platform' | 'source' | 'rating' | 'signals'
    >,
  ): Signals => {
    const source = byId.get(mention.source);
    const { title, text, author, url, platform, rating } = mention;
    const sample = {
      text,
      title: text.startsWith(title.replace(/…$/, '')) ? undefined : title,
      language: source?.language,
      rating,
      kind: evidenceOf(source?.kind, platform),
    };
    const said = annotator.annotate(sample);
    const hits = matcher.match({
      title,
      text,
      author: author?.name,
      url,
      language: said.language,
      platform,
      source: mention.source,
      rating,
      kind: source?.kind,
    });
    // A topic without words was given by where the mention came from (the inbox, a mailbox), not by its query: it stays.
    for (const [topic, words] of Object.entries(mention.signals.topics))
      if (words.length === 0 && configured.has(topic) && !hits.has(topic)) hits.set(topic, []);
    const names = matcher.names(hits);
    // The query may ask for the language, so the text is read first without the names, and again where they matter.
    const { sentiment, intent } =
      comparison(`${title} . ${text}`, names) === 0 ? said : annotator.annotate({ ...sample, names });
    const { story } = mention.signals;
    return {
      language: said.language,
      sentiment,
      intent,
      topics: wordsOf(hits),
      ...(story === undefined ? {} : { story }),
    };
  };

  for (const week of weeksIn(content)) {
    for (const [folder, read] of [
      [`weeks/${week}`, readMention],
      [`weeks/${week}/own`, readBroadcast],
    ] as const) {
      for (const name of mentionNames(join(content, folder))) {
        const file = `${folder}/${name}`;
        found.files++;
        const before = readFileSync(join(content, file), 'utf8');
        const outcome = read(before, { file, week, timezone: settings.timezone });
        if (!outcome.ok) {
          found.problems.push(...outcome.problems);
          continue;
        }
        const signals = signalsOf(outcome.value);
        if (read === readMention && Object.keys(signals.topics).length === 0) found.unmatched.push(file);
        const spliced = spliceSignals(before, signals);
        if (!spliced.ok) {
          found.problems.push({ file, line: spliced.line, message: spliced.message });
          continue;
        }
        if (spliced.text === before) continue;
        found.changed++;
        if (!dryRun) writeFile(join(content, file), spliced.text);
      }
    }
  }
  return found;
}
