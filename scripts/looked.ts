import { run } from './command.ts';
import { looked } from './looked/looked.ts';

const command = {
  usage: `Usage: npm run looked -- ID… [options]
Notes that somebody looked at a place without a feed. Without an ID, lists those places.

  --on DAY      the day of the look (2026-11-18); today where absent
  --nothing     there was nothing new`,
  options: { on: { type: 'string' }, nothing: { type: 'boolean' } },
  positionals: true,
} as const;

await run(command, ({ values, positionals, content, now, say }) =>
  looked({ content, ids: positionals, on: values.on, nothing: values.nothing ?? false, now: now(), say }),
);
