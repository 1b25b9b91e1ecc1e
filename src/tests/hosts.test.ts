import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { contentSecurityPolicy, headersFile } from '../layouts/policy.ts';
import { everywhere, readHeaders } from '../../scripts/headers/read-headers.ts';
import { quoted, writable } from '../../scripts/headers/quoted.ts';
import { serverNames, servers } from '../../scripts/headers/servers.ts';
import type { Place, ServerName } from '../../scripts/headers/servers.ts';

const blocks = readHeaders(headersFile);
/** Debian's places; the last is where Debian puts what only root runs. */
const onPath = (program: string): string | undefined => {
  const found = spawnSync('sh', ['-c', `PATH="$PATH:/usr/sbin" command -v ${program}`], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'oido-hosts-'));
  // nginx and Apache read as nobody where root starts them.
  chmodSync(folder, 0o755);
  const dist = join(folder, 'dist');
  for (const part of ['_astro', 'weeks/2026-W47']) mkdirSync(join(dist, part), { recursive: true });
  writeFileSync(join(dist, 'index.html'), 'the latest week');
  writeFileSync(join(dist, 'weeks/2026-W47/index.html'), 'a week');
  writeFileSync(join(dist, '404.html'), 'no such page');
  writeFileSync(join(dist, '_headers'), headersFile);
  writeFileSync(join(dist, '_astro/page.css'), 'p{}');
});
afterAll(() => rmSync(folder, { recursive: true }));

const free = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

interface Running {
  address: string;
  close: () => Promise<void>;
}

/** Starts a server and waits until it answers anything at all. */
async function started(program: string, args: string[], address: string): Promise<Running> {
  const child: ChildProcess = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let said = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  for (let n = 0; n < 200; n += 1) {
    if (child.exitCode !== null) throw new Error(`${program} ended: ${said}`);
    if (await fetch(address).catch(() => undefined)) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    address,
    close: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

const runners: Record<'nginx' | 'caddy' | 'apache', (place: Place, port: number) => Promise<Running>> = {
  nginx(place, port) {
    const home = join(folder, `nginx-${port}`);
    mkdirSync(home);
    const site = servers.nginx(place).replaceAll('/etc/nginx/oido.htpasswd', join(folder, 'readers'));
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${home}/${name};`)
      .join(' ');
    writeFileSync(
      join(home, 'nginx.conf'),
      `daemon off; pid ${home}/pid; error_log ${home}/error.log; events {} http { include /etc/nginx/mime.types; access_log off; ${temporary}\n${site}\n}`,
    );
    return started(
      onPath('nginx')!,
      ['-p', home, '-e', join(home, 'error.log'), '-c', join(home, 'nginx.conf')],
      `http://127.0.0.1:${port}`,
    );
  },
  caddy(place, port) {
    const file = join(folder, `Caddyfile-${port}`);
    const hash = readFileSync(join(folder, 'readers'), 'utf8').trim().split(':');
    const site = servers
      .caddy({ ...place, host: `http://${place.host!}` })
      .replace('NAME HASH', () => hash.join(' '));
    writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${site}\n`);
    return started(
      onPath('caddy')!,
      ['run', '--adapter', 'caddyfile', '--config', file],
      `http://127.0.0.1:${port}`,
    );
  },
  apache(place, port) {
    const home = join(folder, `apache-${port}`);
    mkdirSync(home);
    const under = join(place.root, '.htaccess');
    writeFileSync(under, servers.apache(place).replaceAll('/path/to/oido.htpasswd', join(folder, 'readers')));
    const modules = ['mpm_event', 'authn_core', 'authn_file', 'authz_core', 'authz_user', 'auth_basic'];
    const loaded = [...modules, 'dir', 'mime', 'headers', 'alias', 'autoindex']
      .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
      .join('\n');
    const root =
      place.base === '/'
        ? `DocumentRoot ${place.root}`
        : `Alias ${place.base} ${place.root}/\nDocumentRoot ${home}`;
    writeFileSync(
      join(home, 'apache.conf'),
      `${loaded}\nServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${home}/pid\nErrorLog ${home}/error.log\nTypesConfig /etc/mime.types\nUser nobody\nGroup nogroup\n${root}\n<Directory ${place.root}>\nAllowOverride All\nRequire all granted\n</Directory>\n`,
    );
    return started(onPath('apache2')!, ['-X', '-f', join(home, 'apache.conf')], `http://127.0.0.1:${port}`);
  },
};
const programs = { nginx: 'nginx', caddy: 'caddy', apache: 'apache2' } as const;

describe.each(['nginx', 'caddy', 'apache'] as const)('pages behind %s', (name) => {
  const missing = onPath(programs[name]) === undefined;
  if (missing) {
    process.stderr.write(`\n*** ${programs[name]} is not installed: its file is not tried. ***\n\n`);
    it.runIf(process.env['OIDO_REQUIRE_ALL'])('are there to be tried', () => expect(missing).toBe(false));
  }

  describe.skipIf(missing).each(['/', '/resumen/'])('at %s', (base) => {
    let running: Running;
    const ask = (path: string, password?: string): Promise<Response> =>
      fetch(running.address + base + path, {
        redirect: 'manual',
        headers: password ? { authorization: `Basic ${btoa(`eva:${password}`)}` } : {},
      });

    beforeAll(async () => {
      // What `caddy hash-password` and `htpasswd -B` make of "pan de centeno".
      writeFileSync(
        join(folder, 'readers'),
        'eva:$2y$05$ChT8p6X/1wOg51E2WpA/zex5Y12nUukckq3/6XsLQ8eC/RwsRL8iO\n',
      );
      const port = await free();
      const place = { blocks, host: `127.0.0.1:${port}`, base, root: join(folder, 'dist'), password: true };
      running = await runners[name](place, port);
    }, 30_000);
    afterAll(() => running?.close());

    test('without the password nobody reads anything', async () => {
      for (const path of ['', 'weeks/2026-W47/', '404.html', 'none', '_astro/page.css', '_headers']) {
        const refused = await ask(path);
        // Apache refuses that file to everybody before it asks who it is.
        expect(path === '_headers' ? [401, 403] : [401], path).toContain(refused.status);
        expect(await refused.text()).not.toMatch(/week|no such page|p\{\}/);
        expect((await ask(path, 'another')).status).toBe(refused.status);
      }
    });

    test('every page, and the one for what is missing, carries all that the built pages ask for', async () => {
      for (const [path, status, text] of [
        ['', 200, 'the latest week'],
        ['weeks/2026-W47/', 200, 'a week'],
        ['none/', 404, 'no such page'],
        ['_headers', 404, 'no such page'],
      ] as const) {
        const answer = await ask(path, 'pan de centeno');
        const body = await answer.text();
        // Apache says that it may not, not that there is none.
        if (path === '_headers') expect([403, 404]).toContain(answer.status);
        else expect([path, answer.status, body]).toEqual([path, status, text]);
        for (const [header, value] of everywhere(blocks))
          expect(answer.headers.get(header), header).toBe(value);
      }
      expect((await ask('', 'pan de centeno')).headers.get('content-security-policy')).toContain(
        contentSecurityPolicy,
      );
      expect((await ask('', 'pan de centeno')).headers.get('content-type')).toMatch(
        /text\/html; ?charset=utf-8/i,
      );
    });

    test('what never changes may be kept, and is under the same policy', async () => {
      const answer = await ask('_astro/page.css', 'pan de centeno');
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      for (const [header, value] of everywhere(blocks))
        expect(answer.headers.get(header), header).toBe(value);
    });

    test('a folder without its slash leads to itself, on the same host', async () => {
      const { status, headers } = await ask('weeks/2026-W47', 'pan de centeno');
      expect([301, 302, 307, 308]).toContain(status);
      expect(new URL(headers.get('location')!, running.address + base).href).toBe(
        `${running.address}${base}weeks/2026-W47/`,
      );
    });
  });
});

describe('the files', () => {
  const place: Place = { blocks, host: 'resumen.example', base: '/', root: '/srv/oido/dist', password: true };

  it.each(serverNames)(
    'for %s hold every header with the value that the pages ask for',
    (name: ServerName) => {
      const text = servers[name](place);
      for (const [header, value] of everywhere(blocks)) {
        expect(text).toContain(header);
        expect(text).toContain(value);
      }
    },
  );

  it('ask for no password where they are told so', () => {
    for (const name of ['nginx', 'caddy', 'apache'] as const) {
      expect(servers[name](place)).toMatch(/auth/i);
      expect(servers[name]({ ...place, password: false })).not.toMatch(
        /auth_basic|basicauth|Require valid-user/,
      );
    }
  });

  it('for Netlify and Cloudflare are what the build wrote', () => {
    expect(servers.netlify(place)).toBe(headersFile.trimEnd());
  });

  it('hold nothing that a server would take for its own', () => {
    for (const text of ['a"b', 'a\\b', '$host', '{env.HOME}', '%{ENV}', 'a\nb']) {
      expect(writable(text)).toBe(false);
      expect(() => quoted(text)).toThrow(/cannot hold/);
    }
  });
});

describe('the command', () => {
  const headers = (...args: string[]) => {
    const content = join(folder, 'content');
    mkdirSync(content, { recursive: true });
    writeFileSync(join(content, 'settings.yaml'), 'name: Migalinda\nsite: https://pan.example/resumen\n');
    return spawnSync(process.execPath, ['scripts/start.mjs', 'headers', '--content', content, ...args], {
      encoding: 'utf8',
    });
  };
  const dist = () => ['--outDir', join(folder, 'dist')];

  it('writes for the address of the settings and the folder of the pages, with a password', () => {
    const { status, stdout } = headers('--for', 'nginx', ...dist());
    expect(status).toBe(0);
    expect(stdout).toContain('server_name pan.example;');
    expect(stdout).toContain('location /resumen/ {');
    expect(stdout).toContain(`alias "${join(folder, 'dist')}/";`);
    expect(stdout).toContain('auth_basic "Oído";');
    expect(headers('--for', 'nginx', '--open', ...dist()).stdout).not.toContain('auth_basic');
  });

  it('asks for none where the pages ask themselves', () => {
    const page = join(folder, 'dist/index.html');
    const before = readFileSync(page, 'utf8');
    writeFileSync(page, '<script type="application/json" id="lock">{}</script>');
    expect(headers('--for', 'caddy', ...dist()).stdout).not.toContain('basicauth');
    writeFileSync(page, before);
  });

  it('says what it expected', () => {
    expect(headers('--for', 'iis', ...dist())).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(
        'expected nginx, caddy, apache, gitlab, netlify, cloudflare, found "iis"',
      ) as string,
    });
    expect(headers()).toMatchObject({ status: 2 });
    expect(headers('--for', 'nginx', '--outDir', join(folder, 'none'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('npm run build') as string,
    });
    expect(headers('--for', 'nginx', '--outDir', join(folder, 'a"b'))).toMatchObject({ status: 2 });
  });
});
