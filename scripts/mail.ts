import { setTimeout } from 'node:timers/promises';
import { run } from './command.ts';
import { mail } from './mail/mail.ts';

const command = {
  usage: `Usage: npm run mail -- [options]
Sends the digest of the latest week whose day and hour have come (digest in settings.yaml) to its readers: mail.to in
settings.yaml, and OIDO_MAIL_TO. The mail server is OIDO_SMTP_URL. A week goes out once, also when this is run again.

  --week WEEK   another week (2026-W47)
  --again       sends a week once more that went out before
  --dry-run     prints the mail and sends nothing`,
  options: { week: { type: 'string' }, again: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
} as const;

const MINUTE = 60_000;

await run(command, ({ values, content, now, env, print, say }) =>
  mail({
    content,
    now: now(),
    week: values.week,
    again: values.again ?? false,
    dryRun: values['dry-run'] ?? false,
    env,
    print,
    say,
    // Servers that greylist want to see the mail again after some minutes.
    sending: { pauses: [MINUTE, 5 * MINUTE, 10 * MINUTE], pause: (time) => setTimeout(time) },
  }),
);
