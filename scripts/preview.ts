import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from './command.ts';
import { headersOfSite } from './headers/read-headers.ts';
import { serveFolder } from './preview/serve-folder.ts';

const command = {
  usage: `Usage: npm run preview -- [options]
Shows the built site on this machine, with the headers that it asks of its host.

  --outDir DIR    what to show (dist by default)
  --port N        where (4321 by default; 0 takes any free one)`,
  options: { outDir: { type: 'string' }, port: { type: 'string' } },
} as const;

await run(command, async ({ values, say, print }) => {
  const folder = resolve(values.outDir ?? 'dist');
  if (!existsSync(folder)) {
    say(`${folder} does not exist: run "npm run digest" or "npm run build" first.`);
    return 1;
  }
  const { address } = await serveFolder(
    folder,
    Number(values.port ?? 4321),
    Object.fromEntries(headersOfSite(folder)),
  );
  print(address);
  say('Ctrl+C ends it.');
  return 0;
});
