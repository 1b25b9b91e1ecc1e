import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { Parser } from 'htmlparser2';

/** A link of a built page that leads nowhere. */
export interface DeadLink {
  /** Relative to the folder. */
  page: string;
  link: string;
}

interface Page {
  links: string[];
  anchors: Set<string>;
}

/**
 * Links within a built site that lead to no file, or to an anchor that is not there. `base` is the path at which the site
 * stands (`/` or `/digest/`). Addresses of other hosts are not asked.
 */
export function deadLinks(folder: string, base = '/'): DeadLink[] {
  const pages = new Map<string, Page>();
  for (const file of htmlFiles(folder)) pages.set(file, readPage(readFileSync(join(folder, file), 'utf8')));
  const dead: DeadLink[] = [];
  for (const [page, { links }] of pages) {
    for (const link of new Set(links)) {
      if (!leadsSomewhere(folder, base, page, link, pages)) dead.push({ page, link });
    }
  }
  return dead;
}

const htmlFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(sep).join('/'))
    .toSorted();

function readPage(html: string): Page {
  const page: Page = { links: [], anchors: new Set() };
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const attribute of ['href', 'src'] as const) {
        if (attributes[attribute] !== undefined && name !== 'base') page.links.push(attributes[attribute]);
      }
      if (attributes['id']) page.anchors.add(attributes['id']);
    },
  });
  parser.end(html);
  return page;
}

function leadsSomewhere(
  folder: string,
  base: string,
  page: string,
  link: string,
  pages: Map<string, Page>,
): boolean {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(link)) return true;
  const [path = '', fragment] = link.split('#') as [string, string | undefined];
  let target = page;
  if (path !== '') {
    const from = posix.join(base, posix.dirname(page), '/');
    const absolute = decodeURIComponent(new URL(path, `http://site${from}`).pathname);
    if (!absolute.startsWith(base)) return false;
    target = absolute.slice(base.length);
    const file = join(folder, target);
    if (target === '' || (existsSync(file) && statSync(file).isDirectory()))
      target = posix.join(target, 'index.html');
  }
  if (!existsSync(join(folder, target))) return false;
  if (!fragment) return true;
  // `#:~:text=` and the anchors of pages that the browser makes itself are not ours.
  return pages.get(target)?.anchors.has(decodeURIComponent(fragment)) ?? true;
}
