import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFetcher } from './fetch.ts';
import type { Fetched, Fetcher, FetcherOptions } from './fetch.ts';
import { FEED, startMisbehavingServer } from './fetch/misbehaving-server.ts';
import type { MisbehavingServer } from './fetch/misbehaving-server.ts';
import type { Timer } from './fetch/timer.ts';

let server: MisbehavingServer;
let folder: string;
const open: Fetcher[] = [];

beforeAll(async () => {
  server = await startMisbehavingServer();
  folder = mkdtempSync(join(tmpdir(), 'oido-fetch-'));
});
afterAll(async () => {
  await Promise.all(open.map((fetcher) => fetcher.close()));
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  server.asked.length = 0;
  server.sent = 0;
});

const hosts = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => `127.0.1.${n + 1}:${server.port}`);

function fetcherWith(options: Partial<FetcherOptions> & { allow?: string[] } = {}): Fetcher {
  const { allow = [`127.0.0.1:${server.port}`], limits, ...rest } = options;
  const fetcher = createFetcher({
    settings: { network: { allow }, name: 'Panadería Migalinda', contact: 'hola@migalinda.example' },
    env: {},
    now: () => new Date('2026-11-16T08:00:00Z'),
    random: () => 0.5,
    ...rest,
    limits: { backoff: 1, connect: 2_000, ...limits },
  });
  open.push(fetcher);
  return fetcher;
}

/** The machine's clock, which can be put forward. */
function jumpingTimer(): Timer & { jump(milliseconds: number): void } {
  let jumped = 0;
  const alarms = new Set<{ at: number; call: () => void; handle: NodeJS.Timeout }>();
  const elapsed = (): number => jumped + performance.now();
  return {
    elapsed,
    after(milliseconds, call) {
      const ring = (): void => {
        clearTimeout(alarm.handle);
        if (alarms.delete(alarm)) call();
      };
      const alarm = {
        at: elapsed() + milliseconds,
        call: ring,
        handle: setTimeout(() => ring(), milliseconds),
      };
      alarms.add(alarm);
      return () => {
        clearTimeout(alarm.handle);
        alarms.delete(alarm);
      };
    },
    jump(milliseconds) {
      jumped += milliseconds;
      for (const alarm of [...alarms].sort((a, b) => a.at - b.at)) if (alarm.at <= elapsed()) alarm.call();
    },
  };
}

const ask = (path: string, options?: Parameters<typeof fetcherWith>[0]): Promise<Fetched> =>
  fetcherWith(options).fetch({ url: server.at(path) });
const textOf = (fetched: Fetched): string =>
  fetched.ok ? Buffer.from(fetched.body).toString() : fetched.why;

describe('what a server may do wrong', () => {
  it.each([
    ['/good', 1],
    ['/reset-once', 2],
    ['/half-once', 2],
    ['/no-length', 1],
    ['/gzip', 1],
    ['/deflate', 1],
    ['/deflate-raw', 1],
    ['/br', 1],
    ['/zstd', 1],
    ['/gzip-twice', 1],
    ['/gzip-unsaid', 1],
    ['/gzip-lie', 1],
    ['/br-lie', 1],
    ['/sets-cookie', 1],
    ['/304-once', 2],
    ['/429-twice', 3],
    ['/503-once', 2],
    ['/moved', 1],
    ['/found', 1],
    ['/hops/5', 1],
    ['/to-utf8', 1],
  ])('%s is read all the same, asked %i times', async (path, times) => {
    expect(textOf(await ask(path))).toBe(FEED);
    expect(server.count(path)).toBe(times);
  });

  it.each([
    ['/reset', 'reset', 3],
    ['/closed', 'reset', 3],
    ['/half', 'reset', 3],
    ['/broken-chunks', 'bad answer', 3],
    ['/not-http', 'bad answer', 3],
    ['/huge-headers', 'bad headers', 1],
    ['/gzip-broken', 'broken body', 3],
    ['/gzip-cut', 'broken body', 3],
    ['/unknown-encoding', 'broken body', 3],
    ['/nine-encodings', 'broken body', 3],
    ['/large', 'too large', 1],
    ['/empty', 'empty answer', 1],
    ['/no-content', 'empty answer', 1],
    ['/304', 'http 304', 2],
    ['/loop-a', 'too many redirects', 3],
    ['/itself', 'redirect loop', 1],
    ['/cookies', 'redirect loop', 1],
    ['/hops/6', 'too many redirects', 1],
    ['/nowhere', 'http 302', 1],
    ['/to-javascript', 'bad redirect', 1],
    ['/to-file', 'bad redirect', 1],
    ['/to-link-local', 'refused address', 1],
    ['/to-link-local-mapped', 'refused address', 1],
    ['/to-private', 'refused address', 1],
    ['/to-nowhere-listening', 'refused address', 1],
    ['/429-for-hours', 'http 429', 1],
    ['/500', 'http 500', 3],
    ['/501', 'http 501', 1],
    ['/403', 'http 403', 1],
    ['/404', 'http 404', 1],
    ['/410', 'http 410', 1],
  ])('%s fails as "%s", asked %i times', async (path, why, times) => {
    const fetched = await ask(path);
    expect(fetched).toMatchObject({ ok: false, why, tried: true });
    expect(server.count(path)).toBe(times);
    if (!fetched.ok) expect(fetched.message).toMatch(/^[A-Z].*\.$/);
  });

  it('reads what was announced and no more', async () => {
    expect(textOf(await ask('/longer-than-said'))).toBe(FEED.slice(0, 10));
  });

  it('hands on a web page for the parser to name', async () => {
    expect(await ask('/html')).toMatchObject({ ok: true, contentType: 'text/html' });
  });

  it.each(['/drip', '/hang'])('%s is left when its time is over, and not asked again', async (path) => {
    expect(await ask(path, { limits: { total: 600 } })).toMatchObject({
      ok: false,
      why: 'timeout',
      tried: true,
    });
    expect(server.count(path)).toBe(1);
  });

  it('stops a gigabyte of zeros at the limit, long before the end', async () => {
    expect(await ask('/zeros')).toMatchObject({ ok: false, why: 'too large' });
    expect(server.sent).toBeLessThan(600_000);
  });

  it('stops a body without end at the limit', async () => {
    expect(await ask('/endless', { limits: { bytes: 300_000 } })).toMatchObject({
      ok: false,
      why: 'too large',
    });
  });

  it('says so when nobody listens', async () => {
    const fetcher = fetcherWith({ allow: ['127.0.0.1:9'] });
    expect(await fetcher.fetch({ url: 'http://127.0.0.1:9/' })).toMatchObject({ why: 'connection refused' });
  });

  it.each(['', 'hola', 'ftp://a.example/', 'file:///etc/passwd', 'http://', 'https://%/'])(
    'refuses %j as an address',
    async (url) => {
      expect(await fetcherWith().fetch({ url })).toMatchObject({ ok: false, why: 'bad address' });
    },
  );
});

describe('a name that leads astray', () => {
  it.each([
    ['127.0.0.1', 'private'],
    ['169.254.169.254', 'link-local'],
    ['::ffff:169.254.169.254', 'link-local'],
    ['64:ff9b::a9fe:a9fe', 'link-local'],
    ['fe80::1', 'link-local'],
    ['10.1.2.3', 'private'],
    ['fd00::1', 'private'],
    ['::1', 'private'],
    ['2002:7f00:1::', 'private'],
  ])('%s from the name service is refused before a packet leaves', async (address, sort) => {
    const fetcher = fetcherWith({
      lookup: (_, done) => done(null, [{ address, family: address.includes(':') ? 6 : 4 }]),
    });
    const fetched = await fetcher.fetch({ url: `http://rebind.example:${server.port}/good` });
    expect(fetched).toMatchObject({ ok: false, why: 'refused address' });
    if (!fetched.ok) expect(fetched.message).toContain(sort);
    expect(server.asked).toEqual([]);
  });

  it('is looked up once for a connection: no second answer leads elsewhere, and of several only the good are used', async () => {
    const answers = [['169.254.169.254', '127.0.0.1'], ['169.254.169.254']];
    let asked = 0;
    const fetcher = fetcherWith({
      allow: [`interno.example:${server.port}`],
      lookup: (_, done) => {
        const addresses = answers[Math.min(asked, 1)]!;
        asked += 1;
        done(
          null,
          addresses.map((address) => ({ address, family: 4 })),
        );
      },
    });
    expect(textOf(await fetcher.fetch({ url: `http://interno.example:${server.port}/good` }))).toBe(FEED);
    expect(asked).toBe(1);
  });

  it('reaches an exception by the very name and port that settings give, and by no other', async () => {
    const lookup: FetcherOptions['lookup'] = (_, done) => done(null, [{ address: '127.0.0.1', family: 4 }]);
    const fetcher = fetcherWith({ allow: [`interno.example:${server.port}`], lookup });
    const at = (host: string): Promise<Fetched> =>
      fetcher.fetch({ url: `http://${host}:${server.port}/good` });
    expect(textOf(await at('interno.example'))).toBe(FEED);
    expect(textOf(await at('otro.example'))).toBe('refused address');
    expect(textOf(await at('127.0.0.1'))).toBe('refused address');
    expect(textOf(await fetcher.fetch({ url: 'http://interno.example:1/' }))).toBe('refused address');
  });

  it('never reaches link-local, not even as an exception', async () => {
    const fetcher = fetcherWith({
      allow: ['169.254.169.254:80', '[fe80::1]:80', '[::ffff:169.254.169.254]:80'],
    });
    for (const url of ['http://169.254.169.254/', 'http://[fe80::1]/', 'http://[::ffff:169.254.169.254]/']) {
      expect(await fetcher.fetch({ url })).toMatchObject({ why: 'refused address' });
    }
  });

  it('does not follow a stranger to an exception', async () => {
    const lookup: FetcherOptions['lookup'] = (_, done) => done(null, [{ address: '127.0.0.1', family: 4 }]);
    const fetcher = fetcherWith({
      allow: [`127.0.0.1:${server.port}`, `interno.example:${server.port}`],
      sample: { hostSuffix: '.stranger', port: server.port },
      lookup,
    });
    // Served as a public host would be; its redirect goes to loopback.
    expect(textOf(await fetcher.fetch({ url: 'http://some.stranger/good' }))).toBe(FEED);
    server.asked.length = 0;
    const fetched = await fetcher.fetch({ url: 'http://some.stranger/to-nowhere-listening' });
    expect(fetched).toMatchObject({ why: 'refused address' });
  });
});

describe('the sample', () => {
  const sample = (): FetcherOptions['sample'] => ({ hostSuffix: '.example', port: server.port });

  it('is reached by every name that ends in .example, over http and https', async () => {
    const fetcher = fetcherWith({ allow: [], sample: sample() });
    for (const url of [
      'http://foro.example/good',
      'https://foro.example/good',
      'https://otro.foro.example:8443/good',
    ]) {
      expect(textOf(await fetcher.fetch({ url }))).toBe(FEED);
    }
    expect(server.asked.map(({ host }) => host)).toEqual([
      'foro.example',
      'foro.example',
      'otro.foro.example:8443',
    ]);
  });

  it('loosens nothing else', async () => {
    const fetcher = fetcherWith({ allow: [], sample: sample() });
    for (const url of [
      server.at('/good'),
      `http://localhost:${server.port}/good`,
      'http://foro.example/to-link-local',
      'http://foro.example/to-private',
      'http://foro.example/to-nowhere-listening',
    ]) {
      expect(await fetcher.fetch({ url })).toMatchObject({ why: 'refused address' });
    }
  });
});

describe('redirects', () => {
  it('report the address of a permanent one, as far as all before it were permanent', async () => {
    expect(await ask('/moved')).toMatchObject({ url: server.at('/good'), movedTo: server.at('/good') });
    expect(await ask('/moved-then-found')).toMatchObject({
      url: server.at('/good'),
      movedTo: server.at('/found'),
    });
    expect(await ask('/found')).not.toHaveProperty('movedTo');
  });

  it('take the headers of a source to no other host', async () => {
    const fetcher = fetcherWith({
      allow: [`127.0.0.1:${server.port}`],
      env: { OIDO_SOURCE_KEY: 'llave-secreta' },
    });
    const headers = { Authorization: 'Bearer ${OIDO_SOURCE_KEY}' };
    await fetcher.fetch({ url: server.at('/found'), headers });
    expect(server.asked.map((one) => one.headers.authorization)).toEqual(
      Array(2).fill('Bearer llave-secreta'),
    );
    server.asked.length = 0;
    const lookup: FetcherOptions['lookup'] = (_, done) => done(null, [{ address: '127.0.0.1', family: 4 }]);
    const allow = ['uno.example', 'otro.example'].map((host) => `${host}:${server.port}`);
    const wandering = fetcherWith({ allow, lookup, env: { OIDO_SOURCE_KEY: 'llave-secreta' } });
    const url = `http://uno.example:${server.port}/to-another-name`;
    expect(textOf(await wandering.fetch({ url, headers }))).toBe(FEED);
    expect(server.asked.map(({ host, headers }) => [host, headers.authorization])).toEqual([
      [`uno.example:${server.port}`, 'Bearer llave-secreta'],
      [`otro.example:${server.port}`, undefined],
    ]);
  });
});

describe('asking for news alone', () => {
  const twice = async (
    path: string,
    options: Partial<FetcherOptions> = {},
    remember = true,
  ): Promise<Fetched> => {
    const cacheFolder = mkdtempSync(join(folder, 'cache-'));
    const request = { url: server.at(path) };
    const before = fetcherWith({ cacheFolder, ...options });
    await before.fetch(request);
    if (remember) before.remember([request]);
    await before.close();
    return fetcherWith({ cacheFolder, ...options }).fetch(request);
  };

  it.each(['/etag', '/modified', '/moved-to-etag'])('%s answers 304 the second time', async (path) => {
    expect(await twice(path)).toMatchObject({ ok: true, status: 304, notModified: true });
  });

  it('asks for everything where the first answer was not used', async () => {
    expect(await twice('/etag', {}, false)).toMatchObject({ status: 200, notModified: false });
  });

  it('writes nothing where nothing may be written', async () => {
    expect(await twice('/etag', { readOnly: true })).toMatchObject({ status: 200 });
  });

  it('gives the body of the last time again', async () => {
    expect(textOf(await twice('/etag'))).toBe(FEED);
  });

  it.each(['gone', 'cut', 'rubbish'])(
    'asks for everything when the body that is remembered is %s',
    async (fate) => {
      const cacheFolder = mkdtempSync(join(folder, 'cache-'));
      const request = { url: server.at('/etag') };
      const before = fetcherWith({ cacheFolder });
      await before.fetch(request);
      before.remember([request]);
      await before.close();
      const body = join(
        cacheFolder,
        readdirSync(cacheFolder).find((name) => name !== 'requests.json')!,
      );
      if (fate === 'gone') rmSync(body);
      else writeFileSync(body, fate === 'cut' ? readFileSync(body).subarray(0, 20) : 'rubbish');
      expect(await fetcherWith({ cacheFolder }).fetch(request)).toMatchObject({ status: 200 });
    },
  );

  it('forgets in time what nobody asks for any more', async () => {
    const cacheFolder = mkdtempSync(join(folder, 'cache-'));
    const run = async (now: string, path: string): Promise<number> => {
      const fetcher = fetcherWith({ cacheFolder, now: () => new Date(now) });
      await fetcher.fetch({ url: server.at(path) });
      fetcher.remember([{ url: server.at(path) }]);
      await fetcher.close();
      return readdirSync(cacheFolder).length;
    };
    expect(await run('2026-11-16T08:00:00Z', '/etag')).toBe(2);
    expect(await run('2026-12-31T08:00:00Z', '/modified')).toBe(3);
    expect(await run('2027-01-01T08:00:00Z', '/modified')).toBe(2);
  });

  it.each(['', '{', '[]', '{"version":1,"answers":[["../x",{}],3],"leftOver":7}', '\0\0\0'])(
    'lives with a cache that says %j',
    async (rubbish) => {
      const cacheFolder = mkdtempSync(join(folder, 'cache-'));
      writeFileSync(join(cacheFolder, 'requests.json'), rubbish);
      expect(await ask('/etag', { cacheFolder })).toMatchObject({ ok: true, status: 200 });
    },
  );

  it('writes not a byte when nothing is new', async () => {
    const cacheFolder = mkdtempSync(join(folder, 'cache-'));
    const run = async (): Promise<string> => {
      const fetcher = fetcherWith({ cacheFolder });
      await fetcher.fetch({ url: server.at('/etag') });
      fetcher.remember([{ url: server.at('/etag') }]);
      await fetcher.close();
      const times = readdirSync(cacheFolder).map(
        (name) => statSync(join(cacheFolder, name), { bigint: true }).mtimeNs,
      );
      return times.join();
    };
    expect(await run()).toBe(await run());
  });
});

describe('politeness', () => {
  it('says who asks, and whom to tell', async () => {
    await ask('/good');
    expect(server.asked[0]?.headers['user-agent']).toBe(
      'Oido/0.1 (feed reader of a small business; Panaderia Migalinda; hola@migalinda.example)',
    );
  });

  it('keeps no cookie', async () => {
    const fetcher = fetcherWith();
    await fetcher.fetch({ url: server.at('/sets-cookie') });
    await fetcher.fetch({ url: server.at('/good') });
    expect(server.asked.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined]);
  });

  it('asks 16 at once and 2 of one host, whatever is wanted', async () => {
    const allow = hosts(40);
    // Nothing is slow here, however busy the machine that tests it.
    const fetcher = fetcherWith({ allow, limits: { patience: 60_000 } });
    server.open.most = server.open.mostPerHost = 0;
    const wanted = allow.flatMap((host) => [1, 2, 3, 4].map((n) => ({ url: `http://${host}/ok/${n}` })));
    const answers = await Promise.all(wanted.map((request) => fetcher.fetch(request)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(server.open.most).toBe(16);
    expect(server.open.mostPerHost).toBe(2);
  });

  it('lets no number of hanging hosts delay the others', async () => {
    const allow = hosts(60);
    const fetcher = fetcherWith({ allow, limits: { patience: 30 } });
    const hanging = allow.slice(0, 40).map((host) => fetcher.fetch({ url: `http://${host}/hang` }));
    // All of them answer while every one of the 40 still hangs: nothing lets those go before.
    const good = await Promise.all(
      allow.slice(40).map((host) => fetcher.fetch({ url: `http://${host}/ok` })),
    );
    expect(good.every(({ ok }) => ok)).toBe(true);
    server.release();
    expect((await Promise.all(hanging)).every(({ ok }) => ok)).toBe(true);
  });

  it('waits as long as it is asked to, in seconds or until a date', async () => {
    const lines: string[] = [];
    // A clock that jumps whenever somebody waits for it.
    let jumped = 0;
    const timer = {
      elapsed: () => jumped + performance.now(),
      after(milliseconds: number, call: () => void) {
        const long = milliseconds > 2_500 && milliseconds < 20_000;
        const handle = setTimeout(
          () => {
            if (long) jumped += milliseconds;
            call();
          },
          long ? 1 : milliseconds,
        );
        return () => clearTimeout(handle);
      },
    };
    const fetcher = fetcherWith({ timer, log: (line) => lines.push(line) });
    expect(textOf(await fetcher.fetch({ url: server.at('/429-seconds') }))).toBe(FEED);
    expect(textOf(await fetcher.fetch({ url: server.at('/429-date') }))).toBe(FEED);
    expect(lines).toEqual([
      `127.0.0.1:${server.port}: http 429, again in 7.0 s`,
      `127.0.0.1:${server.port}: http 503, again in 9.0 s`,
    ]);
    expect(jumped).toBeGreaterThan(15_900);
  });

  it('puts first what the last run had no time for', async () => {
    const cacheFolder = mkdtempSync(join(folder, 'cache-'));
    const paths = ['/ok/1', '/ok/2', '/ok/3', '/ok/4', '/ok/5'];
    const timer = jumpingTimer();
    const short = fetcherWith({
      cacheFolder,
      timer,
      limits: { perHost: 1, total: 3_600_000, patience: 3_600_000 },
    });
    const began = [
      ...paths.slice(0, 2).map((path) => short.fetch({ url: server.at(path) })),
      short.fetch({ url: server.at('/hang/long') }),
      ...paths.slice(2).map((path) => short.fetch({ url: server.at(path) })),
    ];
    await vi.waitUntil(() => server.count('/hang/long') === 1, { timeout: 20_000 });
    timer.jump(600_000);
    const answers = await Promise.all(began);
    await short.close();
    expect(answers.map((one) => (one.ok ? 'ok' : `${one.why} ${one.tried}`))).toEqual([
      ...['ok', 'ok', 'timeout true'],
      ...Array(3).fill('budget false'),
    ]);
    server.asked.length = 0;
    const next = fetcherWith({ cacheFolder, limits: { perHost: 1 } });
    await Promise.all(paths.map((path) => next.fetch({ url: server.at(path) })));
    await next.close();
    expect(server.asked.map(({ path }) => path)).toEqual(['/ok/3', '/ok/4', '/ok/5', '/ok/1', '/ok/2']);
    server.asked.length = 0;
    const third = fetcherWith({ cacheFolder, limits: { perHost: 1 } });
    await Promise.all(paths.map((path) => third.fetch({ url: server.at(path) })));
    expect(server.asked.map(({ path }) => path)).toEqual(paths);
  });

  it('does not ask an unreachable host three times for each of its feeds', async () => {
    const lines: string[] = [];
    const fetcher = fetcherWith({
      allow: ['127.0.0.1:9'],
      log: (line) => lines.push(line),
      limits: { perHost: 1 },
    });
    const answers = await Promise.all(
      [1, 2, 3].map((n) => fetcher.fetch({ url: `http://127.0.0.1:9/${n}` })),
    );
    expect(answers.map((one) => !one.ok && one.why)).toEqual(Array(3).fill('connection refused'));
    expect(lines).toHaveLength(2);
  });
});

describe('secrets', () => {
  const token = 'sëcret/t0ken+with space&more';
  const env = { OIDO_SOURCE_TOKEN: `${token}\n`, OIDO_SOURCE_ALERTS: '', PATH_TO: 'x', HOME: '/home/ines' };

  it('are put in at the last moment and come back nowhere', async () => {
    const cacheFolder = mkdtempSync(join(folder, 'cache-'));
    const lines: string[] = [];
    const fetcher = fetcherWith({ env, cacheFolder, log: (line) => lines.push(line) });
    const requests = ['/etag', '/good', '/500', '/moved', '/to-private', '/404'].map((path) => ({
      url: server.at(`${path}?token=\${OIDO_SOURCE_TOKEN}`),
    }));
    const answers = await Promise.all(requests.map((request) => fetcher.fetch(request)));
    fetcher.remember(requests);
    await fetcher.close();
    // The paths of the table have no query: what matters is what was asked.
    expect(server.asked.map(({ path }) => path)).toContain(
      '/good?token=s%C3%ABcret/t0ken%2Bwith%20space%26more',
    );
    const said = JSON.stringify(answers) + lines.join('\n') + readdirSync(cacheFolder).join();
    const kept = readdirSync(cacheFolder).map((file) => readFileSync(join(cacheFolder, file)).toString());
    for (const form of [token, 's%C3%ABcret', 't0ken', 'with%20space']) {
      expect(said).not.toContain(form);
      expect(kept.join()).not.toContain(form);
    }
  });

  it.each([
    ['${OIDO_SOURCE_NONE}', /the environment has no OIDO_SOURCE_NONE/],
    ['http://a.example/${HOME}', /only names that begin with OIDO_SOURCE_/],
    ['http://a.example/${OIDO_SOURCE_ALERTS}', /the environment has no OIDO_SOURCE_ALERTS/],
  ])('%s is said to be missing', async (url, message) => {
    const fetched = await fetcherWith({ env }).fetch({ url });
    expect(fetched).toMatchObject({ ok: false, why: 'secret missing' });
    if (!fetched.ok) expect(fetched.message).toMatch(message);
  });

  it('may be a whole address', async () => {
    const fetcher = fetcherWith({ env: { OIDO_SOURCE_ALERTS: server.at('/good') } });
    const fetched = await fetcher.fetch({ url: '${OIDO_SOURCE_ALERTS}' });
    expect(textOf(fetched)).toBe(FEED);
    expect(JSON.stringify(fetched)).not.toContain('/good');
  });
});

it('every reason fits coverage.yaml', async () => {
  const { coverageValue } = await import('../../src/archive/coverage.ts');
  const { reasons } = await import('./fetch/failure.ts');
  for (const why of [
    ...reasons,
    'http 503',
    'too many redirects',
    'redirect loop',
    'bad redirect',
    'budget',
    'secret missing',
  ]) {
    expect(coverageValue.safeParse(why).success, why).toBe(true);
  }
});
