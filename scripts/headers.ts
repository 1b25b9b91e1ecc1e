import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSettings } from '../src/archive/read-configuration.ts';
import type { Problem } from '../src/archive/problem.ts';
import { isShell } from './build/private/build-private.ts';
import { ConfigurationError, UsageError, run } from './command.ts';
import { readHeaders } from './headers/read-headers.ts';
import { writable } from './headers/quoted.ts';
import { serverNames, servers } from './headers/servers.ts';

const command = {
  usage: `Usage: npm run -s headers -- --for ${serverNames.join('|')} [options]
Prints what a host needs to send the headers that the built pages ask for: the policy of what a page may load above all. For
nginx, Caddy and Apache it is a whole site that asks for a password, unless the pages are encrypted (npm run build -- --private).
Netlify and Cloudflare read the same from dist/_headers by themselves.

  --for NAME      ${serverNames.join(', ')}
  --open          asks for no password: everybody who has the address may read
  --outDir DIR    where the built pages lie (dist by default)`,
  options: { for: { type: 'string' }, open: { type: 'boolean' }, outDir: { type: 'string' } },
} as const;

await run(command, ({ values, content, print, say }) => {
  const name = serverNames.find((one) => one === values.for);
  if (name === undefined)
    throw new UsageError(`--for: expected ${serverNames.join(', ')}, found "${values.for ?? ''}"`);
  const root = resolve(values.outDir ?? 'dist');
  if (!writable(root)) throw new UsageError(`--outDir: a server's file cannot hold this path: ${root}`);
  if (!existsSync(join(root, '_headers'))) {
    say(`${root} holds no built pages: run "npm run build" first.`);
    return 1;
  }
  const problems: Problem[] = [];
  const settings = readSettings(content, problems);
  if (!settings) throw new ConfigurationError(problems);
  const locked = isShell(readFileSync(join(root, 'index.html'), 'utf8'));
  const site = settings.site === undefined ? undefined : new URL(settings.site);
  print(
    servers[name]({
      blocks: readHeaders(readFileSync(join(root, '_headers'), 'utf8')),
      host: site?.host,
      base: decodeURI(site?.pathname ?? '/').replace(/\/?$/, '/'),
      root,
      password: !values.open && !locked,
    }).trimEnd(),
  );
  return 0;
});
