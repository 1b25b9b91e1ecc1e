// One build as a process of its own. Arguments: the content folder, the folder for the pages.
import { buildSite } from '../build/site.ts';
import { reportMemory } from './memory.ts';

const [content = '', outDir = ''] = process.argv.slice(2);
process.exitCode = await buildSite({
  content,
  outDir,
  search: false,
  // In CI too: what is measured with and without a cache must be the same everywhere.
  cache: true,
  say: (text) => process.stderr.write(`${text}\n`),
});
reportMemory();
