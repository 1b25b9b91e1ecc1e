// A process of its own, so that serving does not take the time of what is measured. Answers each feed after 100 ms;
// prints its port, and ends when its input does.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { feedText } from './feeds.ts';

const hanging = Number(process.argv[2] ?? 0);
const DELAY = 100;

const server = createServer((request, response) => {
  const number = Number(/(\d+)\.xml$/.exec(request.url ?? '')?.[1] ?? 0);
  if (number < hanging) return;
  const body = feedText(number);
  const etag = `"${number}"`;
  setTimeout(() => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8', etag }).end(body);
  }, DELAY);
});
server.listen(0, '0.0.0.0', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
process.stdin.on('end', () => process.exit(0)).resume();
