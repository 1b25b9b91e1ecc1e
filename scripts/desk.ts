import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readConfiguration } from '../src/archive/read-configuration.ts';
import { dictionary } from '../src/i18n/index.ts';
import { ConfigurationError, UsageError, run } from './command.ts';
import { startDesk } from './desk/server.ts';

const command = {
  usage: `Usage: npm run desk -- [options]
Shows the site on this machine with everything that people note open to be changed. Prints an address that lets in whoever
opens it; nobody else gets in. Writes what people note and nothing else.

  --outDir DIR    the built site (dist by default); made first where there is none
  --port N        where (4322 by default; 0 takes any free one)
  --host NAME     another name by which it is reached, through a tunnel; may be given several times`,
  options: {
    outDir: { type: 'string' },
    port: { type: 'string' },
    host: { type: 'string', multiple: true },
  },
} as const;

await run(command, async ({ values, content, now, print, say }) => {
  const port = Number(values.port ?? 4322);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port: expected a number up to 65535, found "${values.port}"`);
  for (const host of values.host ?? []) {
    if (!/^[a-z0-9.-]+(:\d+)?$/i.test(host))
      throw new UsageError(`--host: expected a name such as desk.example.org, found "${host}"`);
  }
  const configuration = readConfiguration(content);
  if (!configuration.ok) throw new ConfigurationError(configuration.problems);
  const { settings } = configuration.value;
  const { command: words } = dictionary(settings.language).commands.desk;
  const outDir = resolve(values.outDir ?? 'dist');
  const desk = await startDesk({ content, outDir, settings, port, hosts: values.host ?? [], now, say });
  if (!existsSync(join(outDir, 'index.html'))) {
    say(words.building);
    if (!(await desk.builder.build())) say(words.noSite);
  }
  say(words.open);
  print(desk.address);
  say(words.end);
  return 0;
});
