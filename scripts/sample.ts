import { readConfiguration } from '../src/archive/read-configuration.ts';
import { ConfigurationError, UsageError, run } from './command.ts';
import { doorOf } from './sample/decisions.ts';
import { serve } from './sample/feed.ts';
import { VENUES } from './sample/venues.ts';
import { letTeamWork } from './sample/work.ts';

const command = {
  usage: `Usage: npm run -s sample -- feed SOURCE
       npm run sample -- team
Looks behind the made-up business that ships.

  feed SOURCE     prints what a source of the sample serves today
  team            lets the made-up team note its answers and looks in the sample's weeks`,
  options: {},
  positionals: true,
} as const;

await run(command, ({ positionals: [what, source, ...rest], content, now, pass, say }) => {
  if (rest.length > 0) throw new UsageError(`too many words: ${rest.join(' ')}`);
  if (what === 'feed') {
    const venue = VENUES.find((one) => one.source === source);
    if (!venue) {
      throw new UsageError(`feed: expected one of ${VENUES.map((one) => one.source).join(', ')}`);
    }
    const { status, type, body } = serve(venue, now(), doorOf(content, now()));
    say(`https://${venue.host}${venue.path}: ${status}, ${type}`);
    pass(body.toString(venue.format === 'rdf' ? 'latin1' : 'utf8').trimEnd());
    return status === 200 ? 0 : 1;
  }
  if (what !== 'team' || source !== undefined) throw new UsageError('expected "feed SOURCE" or "team"');
  const configuration = readConfiguration(content);
  if (!configuration.ok) throw new ConfigurationError(configuration.problems);
  if (!configuration.value.settings.sample) {
    throw new ConfigurationError([
      {
        file: 'settings.yaml',
        field: 'sample',
        message: 'expected true: the team of a real business is real',
      },
    ]);
  }
  const { noted, looked, problems } = letTeamWork(content, now());
  for (const { file, message } of problems) say(`${file}: ${message}`);
  say(`Noted ${noted} answers; looks written down in ${looked} weeks.`);
  return 0;
});
