/** Where a request stands between two tries. */
export interface Way {
  url: URL;
  /** Headers that the source asks for; they go to the host it named and to no other. */
  own: Record<string, string>;
  hops: number;
  /** Tries at this address. */
  tries: number;
  /** Milliseconds under way, waiting aside. */
  spent: number;
  /** On the timer's clock. */
  notBefore: number;
  /** Every redirect so far was permanent. */
  permanent: boolean;
  movedTo?: URL;
  /** The last try asked for news alone. */
  conditional: boolean;
  /** Asks for everything, whatever is remembered. */
  afresh: boolean;
}

export const startOf = (url: URL, own: Record<string, string>): Way => ({
  url,
  own,
  hops: 0,
  tries: 0,
  spent: 0,
  notBefore: 0,
  permanent: true,
  conditional: false,
  afresh: false,
});

/** An address that can be asked: http or https, with a host. */
export function webUrl(text: string, base?: URL): URL | undefined {
  const url = URL.parse(text.trim(), base?.href);
  return url && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : undefined;
}

/** What politeness is owed to: `www.` and the other doors of one house are one. */
export const hostOf = (url: URL): string => url.host.toLowerCase().replace(/^(www|old|new)\./, '');

const permanent = (status: number): boolean => status === 301 || status === 308;

/** Takes the step that a redirect asks for, or says why not. */
export function follow(
  way: Way,
  redirect: { status: number; location: string },
  most: number,
  excepted: (url: URL) => boolean,
): { why: string; message: string } | undefined {
  if (way.hops >= most) return { why: 'too many redirects', message: `It redirects more than ${most} times` };
  const target = webUrl(redirect.location, way.url);
  if (!target) return { why: 'bad redirect', message: 'It redirects to what is no web address' };
  if (target.href === way.url.href) return { why: 'redirect loop', message: 'It redirects to itself' };
  if (excepted(target) && !excepted(way.url)) {
    // The exception is for what the business wrote down, not for where strangers send us.
    return { why: 'refused address', message: 'A public address redirects to an exception of network.allow' };
  }
  if (target.origin !== way.url.origin) way.own = {};
  way.permanent &&= permanent(redirect.status);
  if (way.permanent) way.movedTo = target;
  way.url = target;
  way.hops += 1;
  way.tries = 0;
  way.notBefore = 0;
  return undefined;
}

/** The address without user part and fragment; without query, path or anything where those would betray a secret. */
export function showable(given: URL, secret: boolean, betrayed: (text: string) => boolean): string {
  const url = new URL(given);
  url.username = url.password = url.hash = '';
  if (secret || betrayed(url.href)) url.search = '';
  if (betrayed(url.href)) url.pathname = '/';
  return betrayed(url.href) ? '' : url.href;
}
