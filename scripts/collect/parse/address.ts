/** An address without its query, fragment and user part: what relative links may be resolved against without keeping a secret. */
export function bareAddress(url: string | undefined): string | undefined {
  const address = url === undefined ? null : URL.parse(url);
  if (!address) return undefined;
  address.search = '';
  address.hash = '';
  address.username = '';
  address.password = '';
  return address.href;
}

/** The absolute http(s) address of what stands in a feed; undefined for none: another scheme, or relative to nothing. */
export function addressAgainst(link: string, base: string | undefined): string | undefined {
  const trimmed = link.trim();
  if (trimmed === '' || trimmed.length > 8_000) return undefined;
  const address = URL.parse(trimmed, base);
  return address && (address.protocol === 'http:' || address.protocol === 'https:')
    ? address.href
    : undefined;
}
