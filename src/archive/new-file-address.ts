import { pathInAddress, repositoryPage } from './repository-page.ts';
import type { Settings } from './settings.ts';

/** Addresses longer than this are refused by hosts. */
const LONGEST = 7000;

/**
 * Address at the repository's host of a new file that comes filled in: one tap writes it. Undefined where the host cannot
 * fill one in, and for a text too long for an address. `file` is relative to the content folder.
 */
export function newFileAddress(
  settings: Pick<Settings, 'repository' | 'host' | 'branch'>,
  file: string,
  text: string,
  folder = 'content',
): string | undefined {
  const page = repositoryPage(settings);
  if (page?.host !== 'github') return undefined;
  const parts = file.split('/');
  const path = pathInAddress([folder, ...parts.slice(0, -1)].join('/'));
  const address = new URL(`${page.address}/new/${pathInAddress(settings.branch)}/${path}`);
  address.searchParams.set('filename', parts.at(-1)!);
  address.searchParams.set('value', text);
  return address.href.length > LONGEST ? undefined : address.href;
}
