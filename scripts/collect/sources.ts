import { parseDocument, LineCounter, isMap, isSeq } from 'yaml';
import { z } from 'zod';
import { check } from '../../src/archive/check.ts';
import { nearest } from '../../src/archive/nearest.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { sourceSchema } from '../../src/archive/source.ts';
import type { Source } from '../../src/archive/source.ts';
import { appStore } from './sources/app-store.ts';
import { bingNews } from './sources/bing-news.ts';
import { bluesky } from './sources/bluesky.ts';
import { boe } from './sources/boe.ts';
import { byHand } from './sources/by-hand.ts';
import { discourse } from './sources/discourse.ts';
import { feed } from './sources/feed.ts';
import { gdelt } from './sources/gdelt.ts';
import { github } from './sources/github.ts';
import { googleAlerts } from './sources/google-alerts.ts';
import { googleNews } from './sources/google-news.ts';
import { hackerNews } from './sources/hacker-news.ts';
import { lemmy } from './sources/lemmy.ts';
import { mailbox } from './sources/mailbox.ts';
import { mastodon } from './sources/mastodon.ts';
import { medium } from './sources/medium.ts';
import { podcast } from './sources/podcast.ts';
import { reddit } from './sources/reddit.ts';
import { stackExchange } from './sources/stack-exchange.ts';
import { telegram } from './sources/telegram.ts';
import { webmention } from './sources/webmention.ts';
import { wikipedia } from './sources/wikipedia.ts';
import { wordpress } from './sources/wordpress.ts';
import { youtube } from './sources/youtube.ts';
import type { Identity, Kind, Request } from './sources/kind.ts';

export type { Entry } from './entry.ts';
export type { Identity, Kind, Reading, Request } from './sources/kind.ts';
export type { Source };

/** Every kind of source, in the order of the reference. */
export const kinds: readonly Kind[] = [
  feed,
  googleAlerts,
  googleNews,
  bingNews,
  gdelt,
  appStore,
  reddit,
  discourse,
  lemmy,
  stackExchange,
  hackerNews,
  mastodon,
  bluesky,
  telegram,
  youtube,
  podcast,
  wordpress,
  medium,
  webmention,
  wikipedia,
  github,
  boe,
  mailbox,
  byHand,
];

const byName = new Map(kinds.map((kind) => [kind.name, kind]));
export const kindOf = (name: string): Kind | undefined => byName.get(name);

/** A source with all that its kind knows of it: what the pipeline works on. */
export interface ReadSource {
  source: Source;
  kind: Kind;
  /** As the kind's schema gives them. */
  fields: Record<string, unknown>;
  /** What people call the place. */
  title: string;
  platform: string;
  identity: Identity;
  /** Seconds between two requests to its host. */
  spacing: number;
  /** First page first; none where people look. */
  requests: Request[];
}

const FILE = 'sources.yaml';

/**
 * Checks what each source says in the fields of its kind, and gives it the defaults of that kind. A source that cannot
 * be used is a problem, and the others go on.
 * @param text of `sources.yaml`, for line numbers
 */
export function readKinds(sources: readonly Source[], problems: Problem[], text?: string): ReadSource[] {
  const locate = text === undefined ? () => ({}) : locator(text);
  const read: ReadSource[] = [];
  for (const [index, source] of sources.entries()) {
    const wrong = (message: string, field: string): void => {
      const at = locate(source.id, field);
      problems.push({
        file: FILE,
        field: `${index + 1}.${field}`,
        message: `${source.id}: ${message}`,
        ...at,
      });
    };
    const kind = kindOf(source.kind);
    if (!kind) {
      const meant = nearest(source.kind, [...byName.keys()]);
      wrong(`unknown kind ${source.kind}${meant ? `: did you mean \`${meant}\`?` : ''}`, 'kind');
      continue;
    }
    const fields = readFields(source, kind);
    if (fields.ok) read.push(readSource(source, kind, fields.value));
    else for (const problem of fields.problems) wrong(problem.message, problem.field ?? 'kind');
  }
  return read;
}

/** All that a source of this kind may say, for "did you mean". */
const wholes = new Map<Kind, z.ZodObject>();
function wholeOf(kind: Kind): z.ZodObject {
  let whole = wholes.get(kind);
  if (!whole) wholes.set(kind, (whole = z.strictObject({ ...sourceSchema.shape, ...kind.fields.shape })));
  return whole;
}

function readFields(source: Source, kind: Kind): ReturnType<typeof check<z.ZodObject>> {
  const whole = check(wholeOf(kind), source, { file: FILE });
  if (!whole.ok) return whole;
  const own = Object.keys(kind.fields.shape).filter((name) => source[name] !== undefined);
  // Once more, for what the kind asks of its fields together.
  return check(kind.fields, Object.fromEntries(own.map((name) => [name, source[name]])), { file: FILE });
}

function readSource(source: Source, kind: Kind, fields: Record<string, unknown>): ReadSource {
  const requests = kind.requests(fields);
  return {
    source,
    kind: kind.isFeed?.(fields) ? { ...kind, read: undefined } : kind,
    fields,
    title: source.title ?? source.id,
    platform: source.platform ?? kind.platformOf?.(fields) ?? kind.platform,
    identity: kind.identityOf?.(fields) ?? kind.identity,
    spacing: Math.max(kind.hosts ? 0 : kind.spacing, ...requests.map(({ url }) => spacingOf(url))),
    requests,
  };
}

/** Seconds that a host wants between two requests, whatever kind of source asks it. */
export function spacingOf(address: string): number {
  const host = URL.parse(address)?.hostname;
  if (!host) return 0;
  const wanting = kinds.filter(({ hosts }) => hosts?.some((one) => host === one || host.endsWith(`.${one}`)));
  return Math.max(0, ...wanting.map(({ spacing }) => spacing));
}

/** Finds the line of a field of a source, or of the source where it has no such field. */
function locator(text: string): (id: string, field: string) => { line?: number } {
  const counter = new LineCounter();
  const list = parseDocument(text, { lineCounter: counter, logLevel: 'silent' }).contents;
  return (id, field) => {
    const item = isSeq(list)
      ? list.items.find((one) => isMap(one) && String(one.get('id')) === id)
      : undefined;
    if (!isMap(item)) return {};
    const pair = item.items.find(({ key }) => String(key) === field.split('.')[0]);
    const offset = (pair?.key as { range?: [number] } | undefined)?.range?.[0] ?? item.range?.[0];
    return offset === undefined ? {} : { line: counter.linePos(offset).line };
  };
}
