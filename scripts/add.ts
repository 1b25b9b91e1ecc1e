import { add } from './add/add.ts';
import { UsageError, run } from './command.ts';

const command = {
  usage: `Usage: npm run add -- ADDRESS [options]
Finds what can be listened to behind the address of a page, a profile or a feed, shows its last entries, and adds it to
sources.yaml, in which everything else keeps its place.

  --id ID         what the source is called in files, for ever (else made from its title)
  --title TITLE   what people call the place
  --follow        somebody we follow: their last titles are kept
  --own           we publish there ourselves
  --all           every entry is about us, whether it names us or not
  --by-hand       a place that somebody looks at: nothing is asked
  --anyway        adds it although it does not answer now
  --dry-run       shows it, and writes nothing`,
  options: {
    id: { type: 'string' },
    title: { type: 'string' },
    follow: { type: 'boolean' },
    own: { type: 'boolean' },
    all: { type: 'boolean' },
    'by-hand': { type: 'boolean' },
    anyway: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  },
  positionals: true,
} as const;

await run(command, ({ values, positionals: [address, ...more], content, now, env, say }) => {
  if (address === undefined || more.length > 0) throw new UsageError('expected one ADDRESS');
  return add({
    content,
    address,
    id: values.id,
    title: values.title,
    follow: values.follow ?? false,
    own: values.own ?? false,
    all: values.all ?? false,
    byHand: values['by-hand'] ?? false,
    anyway: values.anyway ?? false,
    dryRun: values['dry-run'] ?? false,
    now: now(),
    env,
    say,
  });
});
