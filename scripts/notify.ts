import { setTimeout } from 'node:timers/promises';
import { run } from './command.ts';
import { notify } from './notify/notify.ts';
import { tellFailure } from './notify/tell-failure.ts';

const command = {
  usage: `Usage: npm run notify -- [options]
Tells what cannot wait for the digest, by a chat's webhook (OIDO_WEBHOOK) and by mail: a message with serious words, an
alarm, a promise about to be broken. Each once; what is not serious in opening hours only, and once a day.

  --failed        tells the person who runs it (OIDO_OPERATOR, else a contact who is no reader) that no digest came about
  --why TEXT      with --failed: what happened`,
  options: { failed: { type: 'boolean' }, why: { type: 'string' } },
} as const;

const MINUTE = 60_000;

await run(command, ({ values, content, now, env, say }) => {
  const sending = { pauses: [MINUTE, 5 * MINUTE], pause: (time: number) => setTimeout(time) };
  const options = { content, now: now(), env, say, sending };
  return values.failed ? tellFailure(options, values.why ?? '') : notify(options);
});
