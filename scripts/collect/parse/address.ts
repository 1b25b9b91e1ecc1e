/** An address without its query, fragment and user part: what relative links may be resolved against without keeping a secret. */
export function bareAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const address = new URL(url);
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
  if (!URL.canParse(trimmed, base)) return undefined;
  const address = new URL(trimmed, base);
  return address.protocol === 'http:' || address.protocol === 'https:' ? address.href : undefined;
}
