import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Problem } from '../../../src/archive/problem.ts';
import { readSettings, readSources } from '../../../src/archive/read-configuration.ts';
import { settingsSchema } from '../../../src/archive/settings.ts';
import { sourceSchema } from '../../../src/archive/source.ts';
import { ConfigurationError } from '../../command.ts';
import { startSample } from '../../sample/server.ts';
import { decode } from '../decode.ts';
import { entriesOf } from '../entries.ts';
import { createFetcher, limits } from '../fetch.ts';
import type { Fetched } from '../fetch.ts';
import { parseFeed } from '../parse.ts';
import { readKinds } from '../sources.ts';
import type { ReadSource } from '../sources.ts';

/** What the collector sees in one feed. `null` for what is not there. */
export interface View {
  /** As asked for. */
  file: string;
  ok: boolean;
  format: string | null;
  title: string | null;
  entries: {
    id: string;
    url: string | null;
    title: string;
    author: string | null;
    published: string;
    /** Says that `published` is not the feed's own. */
    dated?: string;
    rating: number | null;
    text: string;
  }[];
  faults: string[];
}

export interface Viewer {
  /** The addresses of the source that was named; none where none was. */
  addresses: string[];
  /** Never throws: what cannot be read says why. */
  view(wanted: string, contentType?: string): Promise<View>;
  close(): Promise<void>;
}

/** Reads feeds from files and addresses as the collector does, and files nothing. */
export async function openViewer(options: {
  content: string;
  source?: string | undefined;
  now: Date;
  env: NodeJS.ProcessEnv;
}): Promise<Viewer> {
  const problems: Problem[] = [];
  // A file can be looked at before there is any business.
  const settings = readSettings(options.content, problems) ?? settingsSchema.parse({ name: 'Oído' });
  const source = options.source === undefined ? anySource() : named(options.source, options.content);
  let online: { get: (url: string) => Promise<Fetched>; close: () => Promise<void> } | undefined;

  const connect = async (): Promise<NonNullable<typeof online>> => {
    const sample = settings.sample ? await startSample({ now: options.now }) : undefined;
    const fetcher = createFetcher({
      settings,
      env: options.env,
      now: () => options.now,
      random: Math.random,
      sample: sample && { hostSuffix: '.example', port: sample.port },
    });
    return {
      get: (url) => fetcher.fetch(source.requests.find((request) => request.url === url) ?? { url }),
      close: async () => {
        await fetcher.close();
        await sample?.close();
      },
    };
  };

  const bytesOf = async (
    wanted: string,
  ): Promise<{ body: Uint8Array; contentType?: string; url?: string } | string> => {
    if (!isAddress(wanted)) return bytesOfFile(wanted);
    online ??= await connect();
    const fetched = await online.get(wanted);
    return fetched.ok ? fetched : fetched.message;
  };

  return {
    addresses: options.source === undefined ? [] : source.requests.map(({ url }) => url),
    view: async (wanted, contentType) => {
      const bytes = await bytesOf(wanted);
      if (typeof bytes === 'string') return unreadable(wanted, [bytes]);
      const { text, faults } = decode(bytes.body, contentType ?? bytes.contentType);
      const parsed = source.kind.read
        ? source.kind.read(text, source.fields)
        : await parseFeed(text, { url: bytes.url });
      if (!parsed.ok) return unreadable(wanted, [...faults, parsed.message]);
      const context = { now: options.now, timezone: settings.timezone, keepSilent: true };
      const found = entriesOf(parsed.feed, source, context);
      return {
        file: wanted,
        ok: true,
        format: parsed.feed.format,
        title: parsed.feed.title ?? null,
        entries: found.entries.map((entry) => ({
          id: entry.id,
          url: entry.url ?? null,
          title: entry.title,
          author: entry.author?.name ?? null,
          published: entry.published,
          ...(entry.dated && { dated: entry.dated }),
          rating: entry.rating ?? null,
          text: entry.text,
        })),
        faults: [...faults, ...found.faults],
      };
    },
    close: async () => online?.close(),
  };
}

const isAddress = (wanted: string): boolean => /^https?:\/\//i.test(wanted) || wanted.includes('${');

const unreadable = (file: string, faults: string[]): View => ({
  file,
  ok: false,
  format: null,
  title: null,
  entries: [],
  faults,
});

async function bytesOfFile(path: string): Promise<{ body: Uint8Array } | string> {
  try {
    // npm runs commands in the project's folder; a path may be meant from where it was typed.
    const file = existsSync(path) ? path : resolve(process.env['INIT_CWD'] ?? '.', path);
    const { size } = await stat(file);
    if (size > limits.bytes) return `larger than ${limits.bytes} bytes, which is all that is read of a feed`;
    return { body: await readFile(file) };
  } catch (error) {
    return (error as Error).message;
  }
}

/** A source of kind feed, of which nothing else is known. */
function anySource(): ReadSource {
  const [source] = readKinds(
    [sourceSchema.parse({ id: 'feed', kind: 'feed', url: 'https://feed.example/' })],
    [],
  );
  return source!;
}

function named(id: string, content: string): ReadSource {
  const problems: Problem[] = [];
  const sources = readSources(content, problems).filter((source) => source.id === id);
  if (sources.length === 0)
    problems.push({ file: 'sources.yaml', field: 'id', message: `no source is called ${id}` });
  const [source] = readKinds(sources, problems);
  if (source?.requests.length === 0) {
    problems.push({
      file: 'sources.yaml',
      field: 'kind',
      message: `${id} is looked at by people: there is nothing to read`,
    });
  }
  if (problems.length > 0 || !source) throw new ConfigurationError(problems);
  return source;
}
