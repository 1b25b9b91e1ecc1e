import { pathInAddress, repositoryPage } from '../archive/repository-page.ts';
import type { RepositoryHost } from '../archive/repository-page.ts';
import type { Settings } from '../archive/settings.ts';

/** The folder on its host in which the site stands, with slashes around: `/`, `/digest/`. */
export const basePath = (site: string | undefined): string =>
  site === undefined ? '/' : new URL(site).pathname.replace(/\/?$/, '/');

/** The way from the page at `pathname` up to the root of the site: every link inside starts with it, so that the
 *  site works under any folder, wherever it is put. `base` is what `basePath` says. */
export function rootOf(pathname: string, base: string): string {
  const rest = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\//, '');
  const depth = rest.split('/').filter((part) => part !== '' && !part.endsWith('.html')).length;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/** The address if it may be a link: http and https alone, read as a browser reads it. */
export function webLink(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

const patterns: Record<RepositoryHost, (branch: string, path: string) => string> = {
  github: (branch, path) => `edit/${branch}/${path}`,
  gitlab: (branch, path) => `-/edit/${branch}/${path}`,
  gitea: (branch, path) => `_edit/${branch}/${path}`,
  bitbucket: (branch, path) => `src/${branch}/${path}?mode=edit`,
};

/** Where somebody who may write in the repository edits a file of the content; undefined when the host is not known. */
export function editLink(
  settings: Pick<Settings, 'repository' | 'host' | 'branch'>,
  file: string,
  folder = 'content',
): string | undefined {
  const page = repositoryPage(settings);
  if (page?.host === undefined) return undefined;
  const path = pathInAddress(`${folder}/${file}`);
  return `${page.address}/${patterns[page.host](pathInAddress(settings.branch), path)}`;
}
