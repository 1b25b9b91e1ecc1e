import { resolve } from 'node:path';
import { UsageError, run } from './command.ts';
import { forget } from './forget/forget.ts';
import { forgetExpired } from './forget/expired.ts';

const command = {
  usage: `Usage: npm run forget -- PERSON [--also NAME …] [--yes]
       npm run forget -- --expired [--yes]
Takes a person out of everything that is kept, and keeps them from being collected again.

PERSON is
  platform:name   forum:vecina_del_barrio, "reviews:Lucía Martín"
  an address      of an account, or of something they wrote
  an id           of something they wrote: the last part of its file's name
  a name          if only one person bears it

  --also NAME     another name that they go by in what others say; may be given several times
  --expired       deletes what people wrote in weeks older than privacy.keep; figures and words stay
  --yes           does it; without it, only says what would be done
  --outDir DIR    where the built site lies (dist by default): it is deleted
  --json          prints which files were written and removed, for "archive --report"`,
  options: {
    also: { type: 'string', multiple: true },
    expired: { type: 'boolean' },
    yes: { type: 'boolean' },
    outDir: { type: 'string' },
    json: { type: 'boolean' },
  },
  positionals: true,
} as const;

await run(command, ({ values, positionals, content, now, env, print, say }) => {
  const shared = {
    content,
    now: now(),
    yes: values.yes ?? false,
    outDir: resolve(values.outDir ?? 'dist'),
    env,
    print: values.json ? print : undefined,
    say,
  };
  if (values.expired) {
    if (positionals.length > 0) throw new UsageError('--expired: expected no person beside it');
    return forgetExpired(shared);
  }
  const [target, ...more] = positionals;
  if (target === undefined || target.trim() === '') throw new UsageError('expected whom to forget');
  if (more.length > 0)
    throw new UsageError(`unexpected "${more[0]}": a name of several words stands between quotation marks`);
  return forget({ ...shared, target: target.trim(), also: values.also ?? [] });
});
