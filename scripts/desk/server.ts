import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dictionary, format } from '../../src/i18n/index.ts';
import type { Settings } from '../../src/archive/settings.ts';
import { dayOf } from '../../src/archive/week.ts';
import { createBuilder } from './builder.ts';
import type { Builder } from './builder.ts';
import { createGuard } from './guard.ts';
import type { Desk } from './desk.ts';
import { createLive } from './live.ts';
import { bare, pagePolicy } from './page.ts';
import { answer } from './routes.ts';
import { createSiteFiles } from './site-files.ts';
import { missingPage } from './other-pages.ts';

export interface DeskOptions {
  /** The folder of the business, absolute. */
  content: string;
  /** The built site, absolute; without one the desk works alone. */
  outDir: string;
  settings: Settings;
  /** 0 takes any free one. */
  port: number;
  /** Names of tunnels by which the desk is reached, beside this machine's own. */
  hosts?: readonly string[];
  now: () => Date;
  say: (text: string) => void;
  builder?: Builder;
}

export interface Running {
  /** With the key: whoever opens it is in. */
  address: string;
  origin: string;
  builder: Builder;
  close: () => Promise<void>;
}

/** A form holds no more than that. */
const LARGEST = 300_000;
const styles = readFileSync(new URL('desk.css', import.meta.url));

/**
 * Serves the site and the desk on loopback. Everything needs the cookie that the printed address is exchanged for; what
 * writes is a form of one of our pages. It writes `triage` blocks, notes in the inbox and looks, and nothing else.
 */
export async function startDesk(options: DeskOptions): Promise<Running> {
  const { content, outDir, settings, now, say } = options;
  const { language, timezone } = settings;
  const words = dictionary(language);
  const builder = options.builder ?? createBuilder(content, outDir);
  const today = () => dayOf(now(), timezone);
  const live = createLive(content, now);
  const desk: Desk = {
    content,
    outDir,
    timezone,
    words,
    format: format(language),
    live,
    today,
    builder,
    say,
  };
  const siteFiles = createSiteFiles(outDir, words.commands.desk, () => missingPage(desk));
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      say(error instanceof Error ? (error.stack ?? error.message) : String(error));
      if (response.headersSent) response.destroy();
      else send(response, 500, bare(language, words.commands.desk.errors.broken));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const guard = createGuard(port, options.hosts);
  const origin = `http://127.0.0.1:${port}`;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', headers } = request;
    const { errors } = words.commands.desk;
    // An address that is none, such as `//`, is that of the first page.
    const url = URL.parse(request.url ?? '/', origin) ?? new URL('/', origin);
    const brought = url.pathname === '/desk/' && method === 'GET' ? url.searchParams.get('key') : null;
    const entering = brought !== null && guard.isKey(brought);
    const refusal = guard.refuses({ method, headers, entering });
    if (refusal) {
      const status = refusal === 'host' ? 421 : refusal === 'enter' ? 401 : 403;
      return send(response, status, bare(language, errors[refusal]));
    }
    if (entering) {
      response.setHeader('set-cookie', guard.cookie(headers));
      // A page that leads on, because a cookie of this kind is not sent on along a redirect that began elsewhere.
      const onward = `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=/desk/"><title>Oído</title><a href="/desk/">Oído</a>`;
      return send(response, 200, onward);
    }
    if (method !== 'GET' && method !== 'HEAD' && method !== 'POST')
      return send(response, 405, bare(language, errors.missing));
    if (url.pathname === '/desk/desk.css') {
      response.writeHead(200, {
        'content-type': 'text/css; charset=utf-8',
        'x-content-type-options': 'nosniff',
      });
      return void response.end(styles);
    }
    if (url.pathname === '/desk' || url.pathname.startsWith('/desk/')) {
      const form = method === 'POST' ? await formOf(request) : undefined;
      if (method === 'POST' && form === undefined) return send(response, 413, bare(language, errors.tooLong));
      const { status, body, to } = await answer(desk, url, form);
      if (to !== undefined) response.setHeader('location', to);
      return send(response, status, method === 'HEAD' ? undefined : body);
    }
    if (method === 'POST') return send(response, 405, bare(language, errors.missing));
    siteFiles(url.pathname, request, response);
  }

  return {
    address: `${origin}/desk/?key=${guard.key}`,
    origin,
    builder,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, status: number, body: string | undefined): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': pagePolicy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    // Not "no-referrer": a browser would then hide where a form comes from, and it would be refused.
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'x-robots-tag': 'noindex',
  });
  response.end(body);
}

/** What a form holds; undefined for more than it can, and for anything that is no form. */
async function formOf(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) return undefined;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
