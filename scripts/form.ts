import { readFileSync } from 'node:fs';
import { readConfiguration } from '../src/archive/read-configuration.ts';
import { ConfigurationError, UsageError, run } from './command.ts';
import { noteForm } from './form/form.ts';

const command = {
  usage: `Usage: npm run -s form -- --event FILE [options]
Notes what somebody sent with a form of the repository's host, commits that one file, pushes it, and prints the sentence to
close the issue with. Prints nothing for an issue that is no form of ours.

  --event FILE    what the host says happened (GITHUB_EVENT_PATH in its own CI)
  --no-push       commits without pushing`,
  options: { event: { type: 'string' }, 'no-push': { type: 'boolean' } },
} as const;

await run(command, ({ values, content, env, print, say }) => {
  if (values.event === undefined) throw new UsageError('--event: expected the file that describes the event');
  const configuration = readConfiguration(content);
  if (!configuration.ok) throw new ConfigurationError(configuration.problems);
  const { language, timezone } = configuration.value.settings;
  const event = readFileSync(values.event, 'utf8');
  const never = new Int32Array(new SharedArrayBuffer(4));
  return noteForm({
    content,
    language,
    timezone,
    event,
    push: !values['no-push'],
    env,
    print,
    say,
    pause: (milliseconds) => void Atomics.wait(never, 0, 0, milliseconds),
  });
});
