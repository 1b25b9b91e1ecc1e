import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import type { DeskWords } from '../../src/i18n/desk-words.ts';
import { headersOfSite } from '../headers/read-headers.ts';
import { markup } from './markup.ts';

/** Serves the built site, every mention in it with a way to the desk. */
export type SiteFiles = (path: string, request: IncomingMessage, response: ServerResponse) => void;

export function createSiteFiles(outDir: string, words: DeskWords, missing: () => string): SiteFiles {
  const others = sirv(outDir, {
    dev: true,
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing());
    },
  });
  return (path, request, response) => {
    for (const [name, value] of headersOfSite(outDir)) response.setHeader(name, value);
    const page = pageAt(outDir, path);
    if (page === undefined) return others(request, response);
    if (page.moved) return void response.writeHead(308, { location: `${path}/` }).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(request.method === 'HEAD' ? undefined : withDesk(page.text, words));
  };
}

/** A page of the site; undefined for anything that is none. */
function pageAt(outDir: string, path: string): { moved: boolean; text: string } | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const file = join(outDir, decoded);
  if (
    decoded.includes('\0') ||
    (file !== outDir && !file.startsWith(outDir.endsWith(sep) ? outDir : outDir + sep))
  )
    return undefined;
  const stat = statSync(file, { throwIfNoEntry: false });
  const page = stat?.isDirectory() ? join(file, 'index.html') : file.endsWith('.html') ? file : undefined;
  if (page === undefined || !statSync(page, { throwIfNoEntry: false })?.isFile()) return undefined;
  const moved = stat!.isDirectory() && !path.endsWith('/');
  return { moved, text: moved ? '' : readFileSync(page, 'utf8') };
}

/** A page of the site with links to the desk: in its head, at each who waits, at each mention. */
export function withDesk(page: string, words: DeskWords): string {
  const link = (id: string): string =>
    markup`<a class="to-desk" href="/desk/mentions/${id}">${words.title}</a> `.text;
  return page
    .replace(
      '<a class="to-search"',
      `${markup`<a class="to-desk" href="/desk/">${words.title}</a>`.text}<a class="to-search"`,
    )
    .replace(
      /<a class="permalink" href="[^"#]{0,300}#([a-z2-7]{12})"/g,
      (found, id: string) => link(id) + found,
    )
    .split('<li class="quotation" id="w-')
    .map((piece, n) => {
      const id = /^[a-z2-7]{12}(?=")/.exec(piece)?.[0];
      if (n === 0 || id === undefined) return piece;
      return piece.replace('<p class="onward">', `<p class="onward">${link(id)}`);
    })
    .join('<li class="quotation" id="w-');
}
