import { join } from 'node:path';
import { readText } from '../../src/archive/listing.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { readSettings, readSources } from '../../src/archive/read-configuration.ts';
import { sourceId } from '../../src/archive/source.ts';
import { dayOf } from '../../src/archive/week.ts';
import { writeFile } from '../../src/archive/write.ts';
import { dictionary } from '../../src/i18n/index.ts';
import type { SetupWords } from '../../src/i18n/setup-words.ts';
import { openLook } from '../collect/look.ts';
import type { Entry } from '../collect/entry.ts';
import { readKinds } from '../collect/sources.ts';
import { ConfigurationError, UsageError } from '../command.ts';
import { shellWord } from '../shell-word.ts';
import { appendSources } from './append.ts';
import { findSource } from './find.ts';
import type { Found } from './find.ts';
import { holdsSecret, idFor, secretFor, titleFor } from './name.ts';
import { asSource } from './recognise.ts';
import type { Candidate } from './recognise.ts';
import { sourceLines } from './source-text.ts';
import type { NewSource } from './source-text.ts';

export interface AddOptions {
  content: string;
  /** As typed. */
  address: string;
  id?: string;
  title?: string;
  follow: boolean;
  own: boolean;
  /** Every entry is about us. */
  all: boolean;
  /** Somebody looks; nothing is asked. */
  byHand: boolean;
  /** Adds what is known by its address although it does not answer now. */
  anyway: boolean;
  dryRun: boolean;
  now: Date;
  env: NodeJS.ProcessEnv;
  say: (text: string) => void;
}

/** Stands for an address that is a secret, until it has a name. */
const UNNAMED = 'OIDO_SOURCE_NEW';
const SHOWN = 3;
const FILE = 'sources.yaml';

/** Finds what is behind an address, shows it, and adds it to the sources; returns the exit code. */
export async function add(options: AddOptions): Promise<number> {
  const { content, now, say } = options;
  const problems: Problem[] = [];
  const settings = readSettings(content, problems);
  const present = readSources(content, problems);
  if (!settings || problems.length > 0) throw new ConfigurationError(problems);
  const words = dictionary(settings.language).commands.setup.add;
  if (options.id !== undefined) checkId(options.id, new Set(present.map(({ id }) => id)));
  const typed = addressOf(options.address);
  const secret = holdsSecret(typed);
  const address = secret ? `\${${UNNAMED}}` : typed;
  const looker = await openLook({
    settings,
    now,
    env: secret ? { ...options.env, [UNNAMED]: typed } : options.env,
  });
  let found: Found;
  try {
    found = options.byHand
      ? {
          ok: true,
          candidate: { kind: 'by-hand', fields: { url: typed, every: '1 week' } },
          page: { entries: [], faults: [] },
          others: [],
        }
      : await findSource(address, { looker, settings, now });
  } finally {
    await looker.close();
  }
  if (!found.ok && !(options.anyway && found.candidate)) {
    say(
      found.why === 'no feed'
        ? words.noFeed(shellWord(options.address))
        : words.fails(found.message.replace(/\.$/, '')),
    );
    if (found.candidate) say(words.anyway(found.candidate.kind));
    return 1;
  }
  const candidate = found.candidate!;
  const same = sameSource(candidate, present);
  if (same !== undefined) {
    say(words.already(same));
    return 0;
  }
  if (found.ok) tell(found, settings.timezone, words, say);
  const taken = new Set(present.map(({ id }) => id));
  const source = named(candidate, found, options, typed, taken);
  say('');
  for (const line of sourceLines(source)) say(line);
  say('');
  if (secret) say(words.secret(secretFor(source.id)));
  if (options.dryRun) {
    say(words.dryRun);
    return 0;
  }
  const added = appendSources(readText(content, FILE, []) ?? '', [source]);
  if (!added.ok) throw new ConfigurationError([{ file: FILE, message: added.message }]);
  writeFile(join(content, FILE), added.text);
  say(words.added(source.id));
  return 0;
}

/** `foro.example` and `@us@red.example` are addresses too, as people say them. Throws UsageError. */
export function addressOf(typed: string): string {
  const handle = /^@?([\w.-]+)@([\w-]+(?:\.[\w-]+)+)$/.exec(typed.trim());
  if (handle && typed.trim().startsWith('@')) return `https://${handle[2]}/@${handle[1]}`;
  if (/^\$\{OIDO_SOURCE_[A-Z0-9_]+\}$/.test(typed.trim())) return typed.trim();
  const url = URL.parse(
    /^[a-z][a-z0-9+.-]*:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`,
  );
  if (!url || !/^https?:$/.test(url.protocol) || !/[.:]/.test(url.host))
    throw new UsageError(`expected an address such as https://foro.example, found "${typed}"`);
  return url.href;
}

function checkId(id: string, taken: ReadonlySet<string>): void {
  if (!sourceId.safeParse(id).success)
    throw new UsageError(`--id: expected a short name of a-z, 0-9 and -, found "${id}"`);
  if (taken.has(id)) throw new UsageError(`--id: a source is called ${id} already`);
}

/** Id of the source that asks the same address already. */
function sameSource(candidate: Candidate, present: Parameters<typeof readKinds>[0]): string | undefined {
  const wanted = asSource(candidate);
  const address = wanted?.requests[0]?.url ?? wanted?.source.url;
  return readKinds(present, []).find(
    ({ requests, source }) => address !== undefined && (requests[0]?.url ?? source.url) === address,
  )?.source.id;
}

function named(
  { kind, fields }: Candidate,
  found: Found,
  { id: given, title: wanted, follow, own, all }: AddOptions,
  address: string,
  taken: ReadonlySet<string>,
): NewSource {
  const feedTitle = found.ok ? found.page.title : undefined;
  const host = URL.parse(address)?.hostname.replace(/^www\./, '');
  const title = titleFor(wanted ?? feedTitle ?? found.title ?? '');
  const id = given ?? idFor([title, telling({ kind, fields }), host], taken);
  const renamed = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replaceAll(UNNAMED, secretFor(id)) : value,
    ]),
  );
  return {
    id,
    kind,
    ...(title !== '' && { title }),
    ...renamed,
    ...(all && { keep: 'all' }),
    ...(follow && { follow: true }),
    ...(own && { own: true }),
  };
}

/** What tells a source from others of its kind: `reddit spain`. */
function telling({ kind, fields }: Candidate): string | undefined {
  const [, value] =
    Object.entries(fields).find(([name]) => !/^(url|host|every|country|language)$/.test(name)) ?? [];
  return typeof value === 'string' || typeof value === 'number' ? `${kind} ${value}` : undefined;
}

function tell(
  found: Extract<Found, { ok: true }>,
  timezone: string,
  words: SetupWords['add'],
  say: (text: string) => void,
): void {
  const { candidate, page, others } = found;
  if (candidate.kind === 'by-hand') {
    say(words.byHand);
    return;
  }
  say(words.found(candidate.kind, page.entries.length));
  const newest = page.entries.toSorted((a, b) => Date.parse(b.published) - Date.parse(a.published));
  for (const entry of newest.slice(0, SHOWN)) say(`  ${entryLine(entry, timezone)}`);
  for (const fault of page.faults.slice(0, SHOWN)) say(words.fault(fault.split('\n')[0]!));
  if (others.length > 0) say(words.others(others.slice(0, 5).map(shellWord)));
}

const entryLine = ({ published, dated, author, title, rating }: Entry, timezone: string): string =>
  [dated ? undefined : dayOf(published, timezone), rating && `${rating}/5`, author?.name, title.slice(0, 100)]
    .filter(Boolean)
    .join(' · ');
