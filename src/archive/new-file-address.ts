import type { Settings } from './settings.ts';

/** Addresses longer than this are refused by hosts. */
const LONGEST = 7000;

/**
 * Address at the repository's host of a new file that comes filled in: one tap writes it. Undefined where the host cannot
 * fill one in, and for a text too long for an address. `file` is relative to the content folder.
 */
export function newFileAddress(
  { repository, host, branch }: Pick<Settings, 'repository' | 'host' | 'branch'>,
  file: string,
  text: string,
  folder = 'content',
): string | undefined {
  const at = repository === undefined ? null : URL.parse(repository);
  if (at === null || !/^https?:$/.test(at.protocol)) return undefined;
  if ((host ?? (/(^|\.)github\./.test(at.hostname) ? 'github' : undefined)) !== 'github') return undefined;
  const parts = file.split('/');
  const path = [folder, ...parts.slice(0, -1)].map(encodeURIComponent).join('/');
  const tree = branch.split('/').map(encodeURIComponent).join('/');
  const address = new URL(`${at.origin}${at.pathname.replace(/(\.git)?\/*$/, '')}/new/${tree}/${path}`);
  address.searchParams.set('filename', parts.at(-1)!);
  address.searchParams.set('value', text);
  return address.href.length > LONGEST ? undefined : address.href;
}
