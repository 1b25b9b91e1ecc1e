import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Why an address may not be connected to, or undefined when it may. */
export type Verdict = 'private' | 'link-local' | undefined;

/** An address without brackets and zone, or undefined for a name. */
function parse(host: string): Address | undefined {
  const text = host.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  return ipaddr.isValid(text) ? ipaddr.parse(text) : undefined;
}

export const isAddress = (host: string): boolean => parse(host) !== undefined;

/** The IPv4 address that an IPv6 form carries in itself: mapped, compatible, translated, 6to4. */
function carried(address: Address): ipaddr.IPv4 | undefined {
  if (address.kind() === 'ipv4') return undefined;
  const bytes = address.toByteArray();
  const from = (start: number): ipaddr.IPv4 => new ipaddr.IPv4(bytes.slice(start, start + 4));
  switch (address.range()) {
    case 'ipv4Mapped':
    case 'rfc6145':
    case 'rfc6052':
      return from(12);
    case '6to4':
      return from(2);
    default:
      return bytes.slice(0, 12).every((byte) => byte === 0) ? from(12) : undefined;
  }
}

/**
 * Only plain public unicast may be connected to. Loopback, private, shared (CGNAT), unique local, documentation,
 * multicast and reserved ranges may not, nor any IPv6 form that leads to an IPv4 address by another way (mapped,
 * compatible, NAT64, 6to4, Teredo): what is behind those is decided elsewhere. Total: what is no address is private.
 */
export function judge(host: string): Verdict {
  const address = parse(host);
  if (!address) return 'private';
  const inner = carried(address);
  if (address.range() === 'linkLocal' || inner?.range() === 'linkLocal') return 'link-local';
  return inner || address.range() !== 'unicast' ? 'private' : undefined;
}

/** `host:port` as `network.allow` writes it, lower case; the default port is always written out. */
export function placeOf(url: URL): string {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return `${url.hostname.toLowerCase().replace(/\.$/, '')}:${port}`;
}

/** Exact exceptions, compared with the host as it stands in the address asked for, never with what DNS says of it. */
export function exceptions(allow: readonly string[]): (url: URL) => boolean {
  const places = new Set(
    allow.flatMap((entry) => {
      const url = URL.canParse(`http://${entry.trim()}`) ? new URL(`http://${entry.trim()}`) : undefined;
      // `:80` is dropped by the parser, being the default: an entry without any port is no exception.
      return url && /:\d+$/.test(entry.trim()) ? [placeOf(url)] : [];
    }),
  );
  return (url) => places.has(placeOf(url));
}
