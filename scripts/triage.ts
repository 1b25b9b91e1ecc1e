import { readArchive } from '../src/archive/read.ts';
import { readConfiguration } from '../src/archive/read-configuration.ts';
import { dayOf } from '../src/archive/week.ts';
import { createInsight } from '../src/insight/insight.ts';
import { dictionary } from '../src/i18n/index.ts';
import { ConfigurationError, UsageError, problemLine, run } from './command.ts';
import { readFields } from './triage/fields.ts';
import { listWaiting, shortIds, slippedBy } from './triage/listed.ts';
import { proposeNot } from './triage/not-term.ts';
import { setTriage } from './triage/set.ts';
import { showList } from './triage/show.ts';

const usage = `npm run triage -- list                           who waits for an answer, what hurts most first
npm run triage -- set ID [ID …] FIELD=VALUE …    notes what people did; ids may be abbreviated
npm run triage -- close-slipped                  closes what has waited for more than 30 days

  status=open|answered|resolved|dismissed
  answered=DAY reply=ADDRESS by=WHO minutes=10 owner=WHO     hoy, ayer, 18/11/2026 and 2026-11-18 are days
  resolved=DAY outcome="…" turned=yes won=25 saved=40        how it ended; money as the team counts it
  reason=not-about-us|spam|repeated|no-answer-needed         dismisses it
  sentiment=… intent=… topics=a,b                            corrects the program
  note="…"                                                   FIELD= alone takes the field away

  --all       list: also those in doubt, and those who slipped by
  --json      list: as JSON, on standard output
`;
const options = { json: { type: 'boolean' }, all: { type: 'boolean' } } as const;

await run({ usage, options, positionals: true }, ({ values, positionals, content, now, print, say }) => {
  const [what, ...rest] = positionals;
  const configuration = readConfiguration(content);
  if (!configuration.ok) throw new ConfigurationError(configuration.problems);
  const { settings } = configuration.value;
  const words = dictionary(settings.language);
  const today = dayOf(now(), settings.timezone);

  if (what === 'set') return set(rest);
  if (rest.length > 0) throw new UsageError(`${what}: unexpected "${rest[0]}"`);
  if (what === 'list') return list();
  if (what === 'close-slipped') return closeSlipped();
  throw new UsageError('expected list, set or close-slipped');

  function list(): number {
    const archive = readArchive(content);
    const insight = createInsight(archive, now());
    const found = listWaiting(insight, { maybe: values.all ?? false, slipped: values.all ?? false });
    for (const problem of archive.problems) say(problemLine(problem));
    if (values.json) {
      print(JSON.stringify(found, undefined, 2));
      return 0;
    }
    const ids = shortIds(
      found.map(({ id }) => id),
      insight.byId.keys(),
    );
    const title = (source: string): string => insight.sources.get(source)?.title ?? source;
    for (const line of showList(found, ids, words, title)) print(line);
    return 0;
  }

  function set(given: string[]): number {
    const ids = given.filter((word) => !word.includes('='));
    const fields = given
      .filter((word) => word.includes('='))
      .map((word): [string, string] => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]);
    if (ids.length === 0)
      throw new UsageError('set: expected the ID of a mention, as "triage -- list" shows it');
    if (fields.length === 0) throw new UsageError('set: expected FIELD=VALUE, such as status=answered');
    return setAll(ids, fields);
  }

  function propose(id: string): void {
    const found = proposeNot(createInsight(readArchive(content), now()), id);
    const title =
      configuration.ok && configuration.value.topics.find((topic) => topic.id === found?.topic)?.title;
    if (found) say(words.commands.desk.propose(title || found.topic, found.word));
  }

  function closeSlipped(): number {
    const slipped = slippedBy(createInsight(readArchive(content), now()));
    return setAll(
      slipped.map(({ mention }) => mention.id),
      [['reason', 'no-answer-needed']],
    );
  }

  function setAll(ids: readonly string[], fields: readonly [string, string][]): number {
    let code = 0;
    let written = 0;
    for (const id of ids) {
      const outcome = setTriage({ content, id, change: readFields(fields, today), today });
      if (outcome.ok) {
        written += outcome.written ? 1 : 0;
        if (ids.length === 1) say(words.commands.triage.set(outcome.file, outcome.written));
        if (outcome.triage.reason === 'not-about-us') propose(outcome.id);
        continue;
      }
      code = 2;
      if (outcome.why === 'unknown') say(words.commands.triage.unknown(id, outcome.candidates));
      else if (outcome.why === 'invalid') for (const problem of outcome.problems) say(problemLine(problem));
    }
    if (ids.length !== 1) say(words.commands.triage.setMany(written));
    return code;
  }
});
