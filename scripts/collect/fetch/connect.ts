import { lookup as systemLookup } from 'node:dns';
import type { LookupAddress } from 'node:dns';
import { Agent, Pool, ProxyAgent, buildConnector } from 'undici';
import type { Dispatcher } from 'undici';
import { isAddress, judge } from './addresses.ts';

/** The connection was refused before a packet left. */
export class RefusedAddress extends Error {
  readonly code = 'OIDO_REFUSED';
  readonly linkLocal: boolean;
  constructor(linkLocal: boolean) {
    super('refused address');
    this.linkLocal = linkLocal;
  }
}

/** Every address of a name, as `dns.lookup` with `all` gives them. */
export type Lookup = (
  host: string,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

export interface ConnectOptions {
  /** Milliseconds until a connection stands. */
  timeout: number;
  /** `network.allow`: hosts and ports that may be private. */
  excepted: (url: URL) => boolean;
  /** Names that end so are connected to this port of loopback, in plain HTTP, whatever their protocol says. */
  sample?: { hostSuffix: string; port: number } | undefined;
  proxy?: string | undefined;
  lookup?: Lookup | undefined;
}

const ask: Lookup = (host, done) => systemLookup(host, { all: true }, done);

/** Link-local is refused even where private is excepted. Returns what may be connected to, or throws. */
export function allowed<T extends { address: string }>(addresses: readonly T[], excepted: boolean): T[] {
  let linkLocal = false;
  const good = addresses.filter(({ address }) => {
    const verdict = judge(address);
    linkLocal ||= verdict === 'link-local';
    return verdict === undefined || (excepted && verdict === 'private');
  });
  if (good.length === 0 && addresses.length > 0) throw new RefusedAddress(linkLocal);
  return good;
}

/** The check and the connection are one step: the socket gets only addresses that were looked at. */
function connectorFor(origin: URL, options: ConnectOptions): buildConnector.connector {
  const excepted = options.excepted(origin);
  const ownLookup = options.lookup ?? ask;
  const connect = buildConnector({
    timeout: options.timeout,
    allowH2: false,
    lookup: (host, wanted, done) =>
      ownLookup(host, (error, addresses) => {
        if (error) return done(error, []);
        try {
          const good = allowed(addresses, excepted);
          if (wanted.all) done(null, good);
          else done(null, good[0]?.address ?? '', good[0]?.family);
        } catch (refusal) {
          done(refusal as Error, []);
        }
      }),
  });
  return (target, done) => {
    if (isAddress(target.hostname)) {
      try {
        allowed([{ address: target.hostname }], excepted);
      } catch (refusal) {
        return done(refusal as Error, null);
      }
    }
    return connect(target, done);
  };
}

const isSample = (url: URL, sample: ConnectOptions['sample']): boolean =>
  sample !== undefined && url.hostname.endsWith(sample.hostSuffix);

/** To the sample's server, whatever the name, port and protocol. */
function sampleConnector(port: number, timeout: number): buildConnector.connector {
  const connect = buildConnector({ timeout, allowH2: false });
  return (target, done) => {
    const { httpSocket: _, ...plain } = target;
    return connect({ ...plain, hostname: '127.0.0.1', protocol: 'http:', port: String(port) }, done);
  };
}

/**
 * One dispatcher for all requests of a run. Each origin has a connector of its own, which knows the port asked for.
 * Environment variables that name proxies are not read.
 */
export function createDispatcher(options: ConnectOptions): {
  /** Where a request to this address goes; rejects a refused one that a proxy would connect to in our stead. */
  route(url: URL): Promise<Dispatcher>;
  destroy(): Promise<void>;
} {
  const { sample } = options;
  const direct = new Agent({
    factory: (origin, given) => {
      const url = new URL(origin);
      const connect =
        sample && isSample(url, sample)
          ? sampleConnector(sample.port, options.timeout)
          : connectorFor(url, options);
      return new Pool(url.origin, { ...given, connect });
    },
  });
  const proxy =
    options.proxy === undefined ? undefined : new ProxyAgent({ uri: options.proxy, proxyTunnel: false });
  return {
    async route(url) {
      if (!proxy || isSample(url, sample)) return direct;
      await checkForProxy(url, options);
      return proxy;
    },
    async destroy() {
      await Promise.all([direct.destroy(), proxy?.destroy()]);
    },
  };
}

/** The proxy resolves names itself; what we can resolve, we look at all the same. */
function checkForProxy(url: URL, options: ConnectOptions): Promise<void> {
  const excepted = options.excepted(url);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve, reject) => {
    const check = (addresses: LookupAddress[]): void => {
      try {
        allowed(addresses, excepted);
        resolve();
      } catch (refusal) {
        reject(refusal as Error);
      }
    };
    if (isAddress(host)) check([{ address: host, family: 0 }]);
    // Behind a proxy there may be no name service at all: then the proxy alone knows the name.
    else (options.lookup ?? ask)(host, (error, addresses) => (error ? resolve() : check(addresses)));
  });
}
