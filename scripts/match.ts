import { readArchive } from '../src/archive/read.ts';
import { dictionary } from '../src/i18n/index.ts';
import { compileQueries } from '../src/text/match-topics.ts';
import { parseQuery, printQuery, showQueryError } from '../src/text/query.ts';
import { UsageError, run } from './command.ts';
import { documentFrom } from './match/line.ts';
import { showTrial } from './match/show.ts';
import { tryQuery } from './match/trial.ts';
import { runLines } from './run-lines.ts';

const usage = `npm run match -- 'QUERY'                tries a query on the archive: matches by week, the latest ones
npm run -s match -- 'QUERY' --stdin     JSON lines {title, text, author, url, language, …} in, {match, why} out

  pan frío                  both words, in title or text; case and accents do not count, ñ is a letter of its own
  "pan frío"                side by side;  #pan and @pan are pan
  pan OR bollo, NOT pan     operators in capitals, ( ) around what belongs together;  -pan is NOT pan
  repart*  pan?             any ending; exactly one character
  pan NEAR/5 frío           at most 5 words apart;  ONEAR/5: in this order
  title: text: author: url: site: lang: platform: source: kind: rating:<3     a part alone: title:(pan OR bollo)
  raw:"iPhone X"            exactly these characters
A query that begins with - comes after --.

  --examples N    how many matches to show (10)
  --json          the trial as JSON, on standard output
  --stdin         read lines instead of the archive
`;
const options = {
  examples: { type: 'string' },
  json: { type: 'boolean' },
  stdin: { type: 'boolean' },
} as const;

await run({ usage, options, positionals: true }, async ({ values, positionals, content, print, say }) => {
  const [text, ...more] = positionals;
  if (text === undefined) throw new UsageError('expected a QUERY, in single quotes: \'pan AND "muy frío"\'');
  if (more.length > 0) throw new UsageError('expected one QUERY: put single quotes around the whole of it');
  const examples = Number(values.examples ?? 10);
  if (!Number.isInteger(examples) || examples < 0)
    throw new UsageError('--examples: expected a whole number');
  const parsed = parseQuery(text);
  if (!parsed.ok) {
    say(showQueryError(text, parsed));
    return 2;
  }
  for (const { at, message } of parsed.notes) say(`character ${at + 1}: ${message}`);
  if (values.stdin) {
    const match = compileQueries([{ id: 'query', query: parsed.query }]);
    return runLines(
      process.stdin,
      (value) => {
        const why = match(documentFrom(value)).get('query');
        return { match: why !== undefined, why: why ?? [] };
      },
      (chunk) => void process.stdout.write(chunk),
      say,
    );
  }
  const archive = readArchive(content);
  const trial = tryQuery(parsed.query, archive, examples);
  if (values.json) {
    print(JSON.stringify({ query: printQuery(parsed.query), ...trial }, undefined, 2));
    return 0;
  }
  const words = dictionary(archive.settings.language).commands.match;
  say(words.readAs(printQuery(parsed.query)));
  for (const line of showTrial(trial, words, markFor(process.stderr.isTTY))) say(line);
  return 0;
});

function markFor(isTerminal: boolean | undefined): (word: string) => string {
  return isTerminal ? (word) => `\u001b[7m${word}\u001b[27m` : (word) => `[${word}]`;
}
