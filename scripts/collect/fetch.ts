import type { Settings } from '../../src/archive/settings.ts';
import { exceptions } from './fetch/addresses.ts';
import { createCache, keyOf } from './fetch/cache.ts';
import { createDispatcher } from './fetch/connect.ts';
import type { Lookup } from './fetch/connect.ts';
import { createJobs } from './fetch/job.ts';
import { createSecrets } from './fetch/secrets.ts';
import { createSlots } from './fetch/slots.ts';
import { machineTimer } from './fetch/timer.ts';
import type { Timer } from './fetch/timer.ts';
import { userAgent } from './fetch/user-agent.ts';
import type { Request } from './sources.ts';

/** How a request ended. Bodies are decompressed bytes; decoding is the next stage. No secret is in any of it. */
export type Fetched =
  | {
      ok: true;
      /** 200 with a body, or 304: nothing new. */
      status: number;
      notModified: boolean;
      /** With `notModified` the one remembered: whoever reads it finds what the last run found. */
      body: Uint8Array;
      contentType: string;
      /**
       * Where it ended after redirects, without user part; without query, or even path, where those would give a
       * secret away. An absolute address always, save where the host itself is secret: then empty.
       */
      url: string;
      /** A permanent redirect seen on the way: the address to write into sources.yaml, secrets by their names. */
      movedTo?: string;
      milliseconds: number;
    }
  | {
      ok: false;
      /** A short reason that fits `coverage.yaml`: `timeout`, `http 503`, `refused address`, `too large`. */
      why: string;
      /** One sentence for the report, without secrets. */
      message: string;
      /** False when the budget ended before it was tried: it goes first next time. */
      tried: boolean;
      milliseconds: number;
    };

export interface FetchOptions {
  /** Least seconds between two requests to its host. */
  spacing?: number;
}
export type Fetch = (request: Request, options?: FetchOptions) => Promise<Fetched>;

export interface Fetcher {
  /** Asks when it is its turn; never throws. All that is asked in one turn of the loop is put in order together. */
  fetch: Fetch;
  /**
   * What these requests gave could be read: next time they ask for news alone, and without any the same body comes
   * again. Those that are not named here ask for everything, so that no page of errors is ever taken for old news.
   */
  remember(requests: Iterable<Request>): void;
  /** Ends what is under way, closes connections, and writes what must be known next time. */
  close(): Promise<void>;
}

/** Times in milliseconds. */
export interface Limits {
  /** Until a connection stands. */
  connect: number;
  /** For one request with all its tries and redirects, waiting for its turn aside. */
  total: number;
  /** Bytes of a body, decompressed. */
  bytes: number;
  redirects: number;
  /** Tries in all. */
  tries: number;
  /** Before the second try; doubles for each further one. */
  backoff: number;
  overall: number;
  perHost: number;
  /** After this a request that is under way no longer counts among `overall`, so that slow hosts delay nobody else. */
  patience: number;
  /** Requests at once, the slow ones included. */
  most: number;
}

export const limits: Readonly<Limits> = {
  connect: 10_000,
  total: 30_000,
  bytes: 10 * 1024 * 1024,
  redirects: 5,
  tries: 3,
  backoff: 1_000,
  overall: 16,
  perHost: 2,
  patience: 1_000,
  most: 128,
};

// Milliseconds before the end of a run in which nothing begins: it could not end.
const LAST_MOMENT = 100;

export interface FetcherOptions {
  settings: Pick<Settings, 'network'> & Partial<Pick<Settings, 'name' | 'contact' | 'repository'>>;
  /** Where answers are remembered, people's texts among them; may be lost at any time. Without one, every request asks for everything. */
  cacheFolder?: string | undefined;
  /** Reads the cache and never writes it. */
  readOnly?: boolean;
  /** Seconds for the whole run. */
  budgetSeconds?: number;
  /** Where `${OIDO_SOURCE_…}` comes from. */
  env: Readonly<Record<string, string | undefined>>;
  /** The wall clock, for `Retry-After` dates of servers that do not tell their own. */
  now: () => Date;
  random: () => number;
  /** Names that end so are served by this port of loopback over plain HTTP. No other protection is loosened. */
  sample?: { hostSuffix: string; port: number } | undefined;
  /** Hears of every wait and new try, a line each, without secrets. */
  log?: (line: string) => void;
  limits?: Partial<Limits>;
  /** For tests: another clock, another name service. */
  timer?: Timer;
  lookup?: Lookup;
}

/** The network as the collector sees it: polite, bounded, and without secrets on this side. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const rules: Limits = { ...limits, ...options.limits };
  const timer = options.timer ?? machineTimer;
  const deadline = timer.elapsed() + (options.budgetSeconds ?? 600) * 1000;
  const secrets = createSecrets(options.env);
  const cache = createCache(options.cacheFolder, options.readOnly ?? false, monthOf(options.now()));
  const slots = createSlots({ ...rules, deadline: deadline - LAST_MOMENT }, timer);
  const { network } = options.settings;
  const excepted = exceptions(network.allow);
  const dispatcher = createDispatcher({
    timeout: rules.connect,
    excepted,
    sample: options.sample,
    proxy: network.proxy,
    lookup: options.lookup,
  });
  const ending = new AbortController();
  const jobs = createJobs({
    rules,
    deadline,
    timer,
    secrets,
    cache,
    slots,
    dispatcher,
    excepted,
    userAgent: userAgent(options.settings),
    now: () => options.now().getTime(),
    random: options.random,
    log: options.log ?? (() => undefined),
    signal: ending.signal,
  });
  return {
    fetch: (request, { spacing = 0 } = {}) => jobs.fetch(request, spacing * 1000),
    remember(requests) {
      for (const request of requests) cache.keep(keyOf(request));
    },
    async close() {
      slots.close();
      ending.abort(new Error('closed'));
      await cache.save(jobs.reached, jobs.unreached);
      await dispatcher.destroy();
    },
  };
}

const monthOf = (date: Date): string => date.toISOString().slice(0, 7);
