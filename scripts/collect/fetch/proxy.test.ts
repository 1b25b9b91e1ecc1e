import { createServer, request as ask } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFetcher } from '../fetch.ts';
import type { Fetched, FetcherOptions } from '../fetch.ts';
import { FEED, startMisbehavingServer } from './misbehaving-server.ts';
import type { MisbehavingServer } from './misbehaving-server.ts';

let server: MisbehavingServer;
let proxy: Server;
let proxyAddress: string;
const through: string[] = [];
const variables = [
  'HTTP_PROXY',
  'http_proxy',
  'HTTPS_PROXY',
  'https_proxy',
  'ALL_PROXY',
  'NODE_USE_ENV_PROXY',
];
const before = Object.fromEntries(variables.map((name) => [name, process.env[name]]));

beforeAll(async () => {
  server = await startMisbehavingServer();
  // Plain forwarding, as a company's proxy does it; every name leads to the server.
  proxy = createServer((request, response) => {
    through.push(`${request.method} ${request.url}`);
    const { pathname } = new URL(request.url ?? '');
    ask({ port: server.port, path: pathname, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    }).end();
  });
  proxy.on('connect', (request, socket) => {
    through.push(`${request.method} ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  proxyAddress = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await server.close();
  proxy.closeAllConnections();
  proxy.close();
});
beforeEach(() => {
  through.length = 0;
  for (const name of variables) process.env[name] = proxyAddress;
});
afterEach(() => {
  for (const name of variables) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
});

async function fetchWith(
  url: string,
  proxied: boolean,
  options: Partial<FetcherOptions> = {},
): Promise<Fetched> {
  const allow = [`127.0.0.1:${server.port}`];
  const fetcher = createFetcher({
    settings: { network: { allow, ...(proxied && { proxy: proxyAddress }) } },
    env: process.env,
    now: () => new Date(),
    random: () => 0.5,
    limits: { backoff: 1 },
    lookup: (_, done) => done(Object.assign(new Error('none'), { code: 'ENOTFOUND' }), []),
    ...options,
  });
  const fetched = await fetcher.fetch({ url });
  await fetcher.close();
  return fetched;
}

describe('a proxy', () => {
  it('is not used because the environment names one', async () => {
    expect(await fetchWith(server.at('/good'), false)).toMatchObject({ ok: true });
    expect(through).toEqual([]);
  });

  it('is used when settings name one, also for names that only it knows', async () => {
    const fetched = await fetchWith('http://foro.example/good', true);
    expect(fetched.ok && Buffer.from(fetched.body).toString()).toBe(FEED);
    expect(through).toEqual(['GET http://foro.example/good']);
  });

  it('is not the way around the rules for private addresses', async () => {
    for (const url of [
      'http://10.0.0.1/good',
      'http://169.254.169.254/',
      'http://[::1]/',
      'http://foro.example/to-link-local',
    ]) {
      expect(await fetchWith(url, true)).toMatchObject({ ok: false, why: 'refused address' });
    }
    const lookup: FetcherOptions['lookup'] = (_, done) => done(null, [{ address: '10.0.0.1', family: 4 }]);
    expect(await fetchWith('http://foro.example/good', true, { lookup })).toMatchObject({
      why: 'refused address',
    });
    expect(through).toEqual(['GET http://foro.example/to-link-local']);
  });

  it('is asked for a tunnel where the address is https, and its refusal is a reason', async () => {
    expect(await fetchWith('https://foro.example/good', true)).toMatchObject({ ok: false, why: 'proxy' });
    expect(through[0]).toBe('CONNECT foro.example:443');
  });

  it('has no part in the sample', async () => {
    const sample = { hostSuffix: '.example', port: server.port };
    expect(await fetchWith('https://foro.example/good', true, { sample })).toMatchObject({ ok: true });
    expect(through).toEqual([]);
  });
});

it('says that it is TLS which fails', async () => {
  const fetched = await fetchWith(server.at('/good').replace('http:', 'https:'), false);
  expect(fetched).toMatchObject({ ok: false, why: 'bad tls' });
});
