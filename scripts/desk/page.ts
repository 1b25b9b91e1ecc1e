import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from './desk.ts';
import { markup } from './markup.ts';
import type { Html, Part } from './markup.ts';

/** Nothing runs on these pages: they are made of forms. */
export const pagePolicy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Where the site keeps its stylesheet, whose name changes with what is in it; undefined without a site. */
function stylesheet(outDir: string): string | undefined {
  try {
    const index = readFileSync(join(outDir, '404.html'), 'utf8');
    const path = /<link rel="stylesheet" href="([^"]{1,200})"/.exec(index)?.[1];
    return path === undefined ? undefined : `/_astro/${path.slice(path.lastIndexOf('/') + 1)}`;
  } catch {
    return undefined;
  }
}

export interface Page {
  title: string;
  section?: 'list' | 'heard' | 'save';
  notice?: Part;
  main: Html;
}

/** A page of the desk, whole. */
export function page({ outDir, words }: Desk, { title, section, notice, main }: Page): string {
  const { desk } = words.commands;
  const sheet = stylesheet(outDir);
  const entry = (key: Page['section'], path: string, text: string): Html =>
    markup`<li><a href="/desk/${path}" ${section === key && markup` aria-current="page"`}>${text}</a></li>`;
  return markup`<!doctype html>
    <html lang="${words.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Oído</title>
        <meta name="robots" content="noindex" />
        ${sheet !== undefined && markup`<link rel="stylesheet" href="${sheet}" />`}
        <link rel="stylesheet" href="/desk/desk.css" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body class="desk">
        <a class="skip" href="#content">${desk.skip}</a>
        <header class="top">
          <a class="home" href="/desk/" translate="no">Oído</a>
          <nav aria-label="${desk.title}">
            <ul>
              ${entry('list', '', desk.nav.list)}${entry('heard', 'heard', desk.nav.heard)}${entry('save', 'save', desk.nav.save)}
            </ul>
          </nav>
          <a class="to-search" href="/">${desk.digest}</a>
        </header>
        <main id="content">
          <article class="page">
            <header class="page-head"><h1>${title}</h1></header>
            ${notice && markup`<div class="notice" role="status">${notice}</div>`}${main}
          </article>
        </main>
      </body>
    </html>`.text;
}

/** A page that only says why there is nothing to see. Nobody who sees it need have come in. */
export const bare = (language: string, text: string): string =>
  markup`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Oído</title>
      </head>
      <body>
        <p>${text}</p>
      </body>
    </html>`.text;
