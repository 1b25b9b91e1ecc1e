import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FeedServer {
  /** `127.0.0.1:PORT` */
  host: string;
  /** Path → what it answers; may be changed between runs. */
  answers: Map<string, (request: IncomingMessage, response: ServerResponse) => void>;
  /** Paths in the order in which they were asked. */
  asked: string[];
  close: () => Promise<void>;
}

/** A real server on a free port of loopback that answers what a test tells it to. */
export async function startFeedServer(): Promise<FeedServer> {
  const answers: FeedServer['answers'] = new Map();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    asked.push(url);
    const answer = answers.get(url);
    if (answer) answer(request, response);
    else response.writeHead(404).end('not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export interface FeedEntry {
  title?: string;
  text?: string;
  link?: string;
  guid?: string;
  date?: string;
  author?: string;
  authorUrl?: string;
}

const escape = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!,
  );
const element = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `<${name}>${escape(text)}</${name}>`;

/** Answers with an Atom feed of these entries, its texts plain. */
export function atom(entries: readonly FeedEntry[], headers: Record<string, string> = {}) {
  const items = entries.map(
    ({ title, text, link, guid, date, author, authorUrl }) =>
      `<entry>${element('title', title)}${element('id', guid ?? link)}${link ? `<link href="${escape(link)}"/>` : ''}
      ${element('published', date)}${author ? `<author>${element('name', author)}${element('uri', authorUrl)}</author>` : ''}
      ${element('content', text)}</entry>`,
  );
  const body = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>t</title>${items.join('')}</feed>`;
  return (_request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'application/atom+xml', ...headers }).end(body);
  };
}
