/** Pages that only lead on: host, path, and the parameter that holds where to. */
const wrappers: readonly { host: RegExp; path: RegExp; parameters: readonly string[] }[] = [
  { host: /^(www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, parameters: ['url', 'q'] },
  { host: /^(www\.|cn\.)?bing\.com$/, path: /^\/news\/apiclick\.aspx$/i, parameters: ['url'] },
  { host: /^lm?\.(facebook|instagram)\.com$/, path: /^\/(l\.php)?$/, parameters: ['u'] },
  { host: /^t\.umblr\.com$/, path: /^\/redirect$/, parameters: ['z'] },
  { host: /^out\.reddit\.com$/, path: /^\//, parameters: ['url'] },
  { host: /^((www|html)\.)?duckduckgo\.com$/, path: /^\/l\/?$/, parameters: ['uddg'] },
  { host: /^(www\.)?youtube\.com$/, path: /^\/redirect$/, parameters: ['q'] },
  { host: /^(www\.)?linkedin\.com$/, path: /^\/(safety|redir)\//, parameters: ['url'] },
  { host: /^vk\.com$/, path: /^\/away\.php$/, parameters: ['to'] },
  { host: /^steamcommunity\.com$/, path: /^\/linkfilter\/?$/, parameters: ['url', 'u'] },
  { host: /(^|\.)safelinks\.protection\.outlook\.com$/, path: /^\//, parameters: ['url'] },
  // Feed services and counters of clicks, whose names say what they are.
  {
    host: /^(feedproxy|feeds|clicks?|track|tracking|redirect|redir|out|outbound)\./,
    path: /^\//,
    parameters: ['url'],
  },
];

/** Parameters that say where a reader came from, not what he reads. */
const tracking = new RegExp(
  '^(utm_.*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|mc_cid|mc_eid|igshid|igsh|ref_src|ref_url|cmpid' +
    '|ncid|at_medium|at_campaign|xtor|_hsenc|_hsmi|spm|oly_anon_id|oly_enc_id|vero_id|mkt_tok|phpsessid|jsessionid)$',
  'i',
);

/** A fragment that names a post on the page: `#p4`, `#comment-12`, `#!/video/3`; all others only scroll. */
const namesPost = new RegExp(
  '^(!.+|\\d+|[a-z]{1,3}[-_]?\\d+|[a-z_-]*' +
    '(comment|comentario|post|reply|respuesta|message|mensaje|note|nota|review|resena|opinion|entry|answer|discussion)' +
    's?([-_/=:][\\w-]*\\d[\\w-]*|[-_]?[a-z]?\\d[\\w-]*))$',
  'i',
);
const LONGEST_FRAGMENT = 120;

// A wrapper within a wrapper within …: nobody does more.
const MOST_WRAPPERS = 8;
const LONGEST = 8_000;

/**
 * One spelling for one page: wrappers undone without asking anybody, tracking dropped, host in lower case without default
 * port and trailing dot, parameters sorted, no user part, a fragment only where it names a post. Undefined for what is no
 * http(s) address. Idempotent; the order of parameters does not matter. `www.`, `m.` and `amp.` stay: only the page
 * knows whether they are one.
 */
export function canonicalAddress(address: string): string | undefined {
  if (address.length > LONGEST) return undefined;
  let url = webUrl(address);
  for (let depth = 0; url && depth < MOST_WRAPPERS; depth += 1) {
    const inner = unwrap(url);
    if (!inner) return tidy(url).href;
    url = inner;
  }
  return url && tidy(url).href;
}

function webUrl(text: string): URL | undefined {
  const url = URL.parse(text.trim());
  return url && /^https?:$/.test(url.protocol) && url.hostname.replace(/\./g, '') !== '' ? url : undefined;
}

/** Where a wrapper leads; undefined for an address that is none. */
function unwrap(url: URL): URL | undefined {
  const host = bareHost(url);
  for (const wrapper of wrappers) {
    if (!wrapper.host.test(host) || !wrapper.path.test(url.pathname)) continue;
    for (const name of wrapper.parameters) {
      const inner = webUrl(url.searchParams.get(name) ?? '');
      if (inner) return inner;
    }
  }
  return undefined;
}

const bareHost = (url: URL): string => url.hostname.toLowerCase().replace(/\.+$/, '');

function tidy(given: URL): URL {
  const url = new URL(given);
  url.username = url.password = '';
  url.hostname = bareHost(url);
  url.pathname = upperEscapes(url.pathname);
  const pairs = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !tracking.test(decoded(pair.split('=', 1)[0] ?? '')));
  // Set even when empty: a bare `?` or `#` must go.
  // With its own `?`: the setter takes one away, and a query may begin with another.
  const query = pairs.map(upperEscapes).sort().join('&');
  url.search = query === '' ? '' : `?${query}`;
  const fragment = decoded(url.hash.slice(1));
  if (fragment.length > LONGEST_FRAGMENT || !namesPost.test(fragment)) url.hash = '';
  return url;
}

const upperEscapes = (text: string): string => text.replace(/%[0-9a-f]{2}/gi, (hex) => hex.toUpperCase());

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
