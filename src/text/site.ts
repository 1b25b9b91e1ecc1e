/** Whether an address lies on a host or below it, in a folder or below it (`''`: any). */
export function liesOn(address: string | undefined, host: string, path: string): boolean {
  const parts = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:@]+)(?::\d*)?([^?#]*)/i.exec(address ?? '');
  if (!parts) return false;
  const name = parts[1]!.toLowerCase().replace(/\.$/, '');
  if (name !== host && !name.endsWith(`.${host}`)) return false;
  return path === '' || parts[2] === path || parts[2]!.startsWith(`${path}/`);
}

/** A host as addresses spell it: lower case, without `www.`, other alphabets in their ASCII form; undefined for none. */
export function hostName(written: string): string | undefined {
  try {
    const { hostname } = new URL(`http://${written.replace(/^\*\.|^\./, '')}/`);
    return /^[a-z0-9.-]*[a-z0-9]\.?$/.test(hostname)
      ? hostname.replace(/^www\./, '').replace(/\.$/, '')
      : undefined;
  } catch {
    return undefined;
  }
}
