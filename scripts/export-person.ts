import { readArchive } from '../src/archive/read.ts';
import { readConfiguration } from '../src/archive/read-configuration.ts';
import { dictionary } from '../src/i18n/index.ts';
import { ConfigurationError, UsageError, run } from './command.ts';
import { personMeant } from './forget/people.ts';
import { heldAbout } from './person/held.ts';

const command = {
  usage: `Usage: npm run -s export-person -- PERSON [--also NAME …] > person.json
Prints everything that is held about a person, as JSON, for whoever asks what is kept of them. Changes nothing.

PERSON is written as for "forget": platform:name, an address, the id of something they wrote, or a name that only one
person bears.

  --also NAME     another name that they go by in what others say; may be given several times`,
  options: { also: { type: 'string', multiple: true } },
  positionals: true,
} as const;

await run(command, async ({ values, positionals, content, now, print, say }) => {
  const [target, ...more] = positionals;
  if (target === undefined || target.trim() === '') throw new UsageError('expected whose data to export');
  if (more.length > 0)
    throw new UsageError(`unexpected "${more[0]}": a name of several words stands between quotation marks`);
  const configuration = readConfiguration(content);
  if (!configuration.ok) throw new ConfigurationError(configuration.problems);
  const { settings } = configuration.value;
  const words = dictionary(settings.language).commands.privacy.forget;
  const meant = personMeant(readArchive(content), target.trim(), values.also);
  if (!meant.ok) {
    say(meant.candidates.length > 0 ? words.candidates(target) : words.nobody(target));
    for (const one of meant.candidates) say(words.candidate(one.target, one.names, one.mentions));
    return 2;
  }
  const held = await heldAbout(content, meant.person, settings, { asked: target.trim(), now: now() });
  print(JSON.stringify(held, undefined, 2));
  return 0;
});
