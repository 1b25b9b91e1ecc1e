import { run, UsageError } from './command.ts';
import { openViewer } from './collect/parse/viewer.ts';

const usage = `npm run -s parse -- [OPTION…] FILE|URL…     what the collector sees in a feed: a line of JSON each
npm run -s parse -- --source ID            the same for a source of sources.yaml

{file, ok, format, title, entries: [{id, url, title, author, published, dated, rating, text}], faults}
Exits 1 when none could be read.

  --content-type T  what a server would say of the files: 'text/xml; charset=iso-8859-1'
  --source ID       read the files as those of this source; without files, ask the source itself
`;
const options = { 'content-type': { type: 'string' }, source: { type: 'string' } } as const;

await run({ usage, options, positionals: true }, async (given) => {
  const { values, positionals } = given;
  if (positionals.length === 0 && values.source === undefined)
    throw new UsageError('expected a FILE or a URL');
  const viewer = await openViewer({ ...given, source: values.source, now: given.now() });
  try {
    let read = 0;
    for (const wanted of positionals.length > 0 ? positionals : viewer.addresses) {
      const view = await viewer.view(wanted, values['content-type']);
      if (view.ok) read += 1;
      given.print(JSON.stringify(view));
    }
    return read > 0 ? 0 : 1;
  } finally {
    await viewer.close();
  }
});
