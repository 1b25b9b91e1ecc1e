import { resolve } from 'node:path';
import { run } from './command.ts';
import { buildSite } from './build/site.ts';

const command = {
  usage: `Usage: npm run build -- [options]
Makes the static site of what is in the content folder, with its search index. Reads no clock: the same content, version
and --now give the same bytes.

  --outDir DIR    where it goes (dist by default)
  --private       encrypts all of it for those in OIDO_PASSWORD or OIDO_READERS (lines of name:password)
  --no-search     the pages alone, without the search index (npm run build:pages)`,
  options: { outDir: { type: 'string' }, 'no-search': { type: 'boolean' }, private: { type: 'boolean' } },
} as const;

await run(command, ({ values, content, givenNow, env, say }) =>
  buildSite({
    content,
    outDir: resolve(values.outDir ?? 'dist'),
    now: givenNow,
    search: !values['no-search'],
    private: values.private ? env : undefined,
    say,
  }),
);
