import { withoutAccounts } from '../../src/text/accounts.ts';
import type { Settings } from '../../src/archive/settings.ts';
import type { Problem } from '../../src/archive/problem.ts';
import type { Entry } from '../collect/entry.ts';
import { keyed, makeKey, readKey } from './key.ts';
import { createFinder, without } from './needles.ts';
import { handlesOf } from './people.ts';

/** Makes of an entry what may be filed of it. `ours`: we published it, and our own name is nobody's secret. */
export type Keep = (entry: Entry, ours?: boolean) => Entry;

/**
 * `privacy.kept`: all of a name; a pseudonym in its place, the same for all that one account wrote; or none. With the last
 * two no account's address is kept, no address that holds the name, and no name of an account in the text but our own.
 * A pseudonym needs the key: it is made at its first use, but never on a machine of CI, which would make another each time.
 */
export function keeper(
  content: string,
  settings: Settings,
  env: NodeJS.ProcessEnv,
  dryRun: boolean,
  problems: Problem[],
): Keep {
  const { kept } = settings.privacy;
  if (kept === 'full') return (entry) => entry;
  const own = new Set(settings.own.flatMap(handlesOf).map((handle) => handle.toLowerCase()));
  const none: Keep = (entry, ours) => (ours ? callingNobody(entry, own) : unnamed(entry, own));
  if (kept === 'none') return none;
  const key = readKey(content, env);
  if (!key.ok && (key.why === 'short' || env['CI'])) {
    problems.push({
      file: 'settings.yaml',
      field: 'privacy.kept',
      message:
        key.why === 'short'
          ? 'pseudonyms need a key of at least 16 characters: OIDO_KEY, else the file content/.key'
          : 'pseudonyms need the key: set OIDO_KEY among the secrets of CI to what the file content/.key says',
    });
    return none;
  }
  // A rehearsal writes nothing, and its pseudonyms are read by nobody.
  const secret = key.ok ? key.secret : dryRun ? 'a rehearsal' : makeKey(content);
  return (entry, ours) => {
    const name = ours ? undefined : pseudonym(secret, entry);
    return { ...none(entry, ours), ...(name !== undefined && { author: { name } }) };
  };
}

/** `~k3f9a2c7`: says nothing, and is the same for the same account. */
function pseudonym(secret: string, { author, platform }: Entry): string | undefined {
  const who = author?.url ?? (author?.name && `${platform} ${author.name}`);
  return who ? `~${keyed(secret, 'pseudonym', who.toLowerCase()).slice(0, 8)}` : undefined;
}

function unnamed(entry: Entry, own: ReadonlySet<string>): Entry {
  const { author, ...rest } = entry;
  const names = [...(author?.name ? [author.name] : []), ...(author?.url ? handlesOf(author.url) : [])];
  const finder = createFinder({
    names,
    accounts: author?.url ? [author.url] : [],
    addresses: [],
    texts: [],
  });
  const clean = (text: string): string => withoutAccounts(without(text, finder.find(text)), own);
  const result: Entry = { ...rest, title: clean(entry.title), text: clean(entry.text) };
  for (const field of ['url', 'guid', 'inReplyTo'] as const) {
    const value = result[field];
    if (value !== undefined && (finder.in(value) || isOfSomebody(value, own))) delete result[field];
  }
  return result;
}

/** What we wrote ourselves, to nobody by name: that it answers somebody stays, and on what host. */
function callingNobody(entry: Entry, own: ReadonlySet<string>): Entry {
  const { title, text, inReplyTo } = entry;
  return {
    ...entry,
    title: withoutAccounts(title, own),
    text: withoutAccounts(text, own),
    ...(inReplyTo !== undefined &&
      isOfSomebody(inReplyTo, own) && { inReplyTo: new URL('/', inReplyTo).href }),
  };
}

/** Whether an address holds the name of an account that is not ours. */
const isOfSomebody = (address: string, own: ReadonlySet<string>): boolean =>
  handlesOf(address).some((handle) => !own.has(handle.toLowerCase()));
