import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArchive } from '../../../src/archive/read.ts';
import { failureKind } from '../../../src/insight/failure-kind.ts';
import type { RunReport } from '../report.ts';
import { PASSWORD, USER, canServeMail, startMailServer } from './dovecot.ts';
import type { MailServer } from './dovecot.ts';
import { readMailbox } from './read-mailbox.ts';
import type { Account, MailboxEdge } from './read-mailbox.ts';

const able = canServeMail();
if (!able) {
  const missing = 'no dovecot or no openssl here (Debian: dovecot-imapd, openssl)';
  if (process.env['OIDO_REQUIRE_ALL']) throw new Error(`mailboxes are not tested: ${missing}`);
  process.stderr.write(`\nSKIPPED: mailboxes are not tested against a real server: ${missing}\n`);
}

/** A message as a program writes it. */
function mail(from: string, subject: string, text: string, over: Record<string, string> = {}): string {
  const headers: Record<string, string> = {
    From: from,
    To: USER,
    Subject: subject,
    Date: new Date(Date.now() - 3_600_000).toUTCString().replace('GMT', '+0000'),
    'Message-ID': `<${Math.random().toString(36).slice(2)}@correo.example>`,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    ...over,
  };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return `${head.join('\r\n')}\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`;
}

describe.skipIf(!able)('a real IMAP server', () => {
  let server: MailServer;
  let account: Account;
  let edge: MailboxEdge;
  const since = new Date(Date.now() - 7 * 86_400_000);
  const rule = { from: ['opina.example'], subject: [] };
  beforeAll(async () => {
    server = await startMailServer();
    account = { host: 'localhost', port: server.port, user: USER, password: PASSWORD, folder: 'INBOX' };
    edge = { mayBePrivate: true, timeout: 20_000, authorities: server.certificate };
    server.deliver(
      mail(
        'Opina <avisos@opina.example>',
        '=?utf-8?Q?Nueva_rese=C3=B1a_de_Ana?=',
        'Ana ha dejado 2 de 5 estrellas.\n\nEl pan llegó frío.',
        { 'Message-ID': '<uno@opina.example>' },
      ),
    );
    server.deliver(mail('Alguien <a@notopina.example>', 'Hola', 'No es para esto.'));
    server.deliver(
      mail('Vieja <b@mail.opina.example>', 'Antigua', '★★★★★', { Date: 'Tue, 17 Nov 2020 19:12:00 +0100' }),
    );
    server.deliver(mail('Avisos <x@opina.example>', 'En otra carpeta', 'Nada'), 'Avisos');
  });
  afterAll(() => server?.close());

  it('gives what the rule picks, newest first, and changes nothing in the mailbox', async () => {
    const before = server.names().map((name) => name.replace(/[:,].*/, ''));
    const read = await readMailbox(account, rule, since, edge);
    expect(read).toMatchObject({
      ok: true,
      picked: 2,
      faults: [],
      messages: [
        { subject: 'Antigua', stars: 5 },
        { id: 'uno@opina.example', subject: 'Nueva reseña de Ana', stars: 2, from: { name: 'Opina' } },
      ],
    });
    // Maildir writes S for seen and T for deleted behind the name.
    expect(server.names().filter((name) => /:2,.*[STRFD]/.test(name))).toEqual([]);
    expect(
      server
        .names()
        .map((name) => name.replace(/[:,].*/, ''))
        .sort(),
    ).toEqual(before.sort());
    expect(await readMailbox(account, rule, since, edge)).toEqual(read);
  });

  it('picks by subject without minding case and accents, and from a folder by its name', async () => {
    const bySubject = await readMailbox(account, { from: [], subject: ['RESENA'] }, since, edge);
    expect(bySubject).toMatchObject({ ok: true, messages: [{ id: 'uno@opina.example' }] });
    const folder = await readMailbox(
      { ...account, folder: 'Avisos' },
      { from: [], subject: [] },
      since,
      edge,
    );
    expect(folder).toMatchObject({ ok: true, messages: [{ subject: 'En otra carpeta' }] });
  });

  it('an empty answer is an answer', async () => {
    const nobody = await readMailbox(account, { from: ['nadie.example'], subject: [] }, since, edge);
    expect(nobody).toEqual({ ok: true, messages: [], picked: 0, faults: [] });
  });

  it('says why it cannot, and nothing of the account', async () => {
    const reasons = await Promise.all([
      readMailbox({ ...account, password: 'wrong' }, rule, since, edge),
      readMailbox({ ...account, folder: 'Nada' }, rule, since, edge),
      readMailbox(account, rule, since, { ...edge, authorities: undefined }),
      readMailbox(account, rule, since, { ...edge, mayBePrivate: false }),
      readMailbox({ ...account, host: 'no-such-host.invalid' }, rule, since, edge),
      readMailbox({ ...account, host: '169.254.1.1' }, rule, since, edge),
    ]);
    expect(reasons.map((read) => (read.ok ? 'ok' : read.why))).toEqual([
      'login refused',
      'no such folder',
      'bad certificate',
      'refused address',
      expect.stringMatching(/no such host|no name service/),
      'refused address',
    ]);
    for (const read of reasons) {
      expect(read.ok ? undefined : failureKind(read.why), JSON.stringify(read)).toBeDefined();
      expect(JSON.stringify(read)).not.toContain(PASSWORD);
      expect(JSON.stringify(read)).not.toContain(USER);
      expect(read.ok ? '' : read.why).toMatch(/^[a-z0-9][a-z0-9 .:-]{0,60}$/);
    }
  });

  it('a certificate for another name is refused', async () => {
    // The same server, under a name that its certificate does not say.
    const other = await readMailbox({ ...account, host: '127.0.0.1' }, rule, since, edge);
    expect(other.ok ? 'ok' : other.why).toBe('bad certificate');
  });

  it('a whole run files its mentions once, hears it in the coverage, and writes the password nowhere', async () => {
    const content = mkdtempSync(join(tmpdir(), 'oido-mail-run-'));
    const write = (file: string, text: string): void => {
      mkdirSync(dirname(join(content, file)), { recursive: true });
      writeFileSync(join(content, file), text);
    };
    write('settings.yaml', `name: Migalinda\nnetwork: { allow: ['localhost:${server.port}'] }\n`);
    write('topics/migalinda.md', '---\ntitle: Migalinda\nkind: brand\nquery: migalinda\n---\n');
    write(
      'sources.yaml',
      `- { id: avisos, kind: mailbox, host: localhost, port: ${server.port}, user: ${USER}, password: '\${OIDO_SOURCE_CLAVE}', from: avisos@opina.example }\n`,
    );
    server.deliver(mail('Opina <avisos@opina.example>', 'Clave', `La clave es ${PASSWORD}, ¿no?`));
    const now = new Date().toISOString();
    const collect = async (): Promise<{ code: number | null; out: string; said: string }> => {
      const script = new URL('../../collect.ts', import.meta.url).pathname;
      const child = spawn(process.execPath, [script, '--content', content, '--now', now, '--json'], {
        env: { ...process.env, NODE_EXTRA_CA_CERTS: server.certificateFile, OIDO_SOURCE_CLAVE: PASSWORD },
      });
      let out = '';
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
      const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
      return { code, out, said };
    };
    try {
      const first = await collect();
      const report = JSON.parse(first.out) as RunReport;
      expect(report.sources, first.out).toMatchObject([
        { id: 'avisos', status: 'answered', entries: 2, new: 2 },
      ]);
      const mentions = readArchive(content).weeks.flatMap((week) => week.mentions);
      const review = mentions.find(({ rating }) => rating !== undefined)!;
      expect(review).toMatchObject({
        title: 'Nueva reseña de Ana',
        rating: 2,
        source: 'avisos',
        platform: 'reviews',
        guid: 'uno@opina.example',
        signals: { topics: { migalinda: [] } },
      });
      expect(review.author).toBeUndefined();
      const days = readArchive(content).weeks.at(-1)!.coverage['avisos'];
      expect(Object.values(days ?? {})).toContain(2);
      const again = await collect();
      expect((JSON.parse(again.out) as RunReport).files).toEqual([]);
      const everything = readdirSync(content, { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
      for (const text of [...everything, first.out, first.said, again.out, again.said])
        expect(text).not.toContain(PASSWORD);
    } finally {
      rmSync(content, { recursive: true, force: true });
    }
  });
});

describe('servers that are none', () => {
  /** A server on a free port of loopback that does with a connection what it is told. */
  async function listening(on: (socket: Socket) => void): Promise<{ port: number; close: () => void }> {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
      on(socket);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
      port: (server.address() as AddressInfo).port,
      close: () => {
        for (const socket of sockets) socket.destroy();
        server.close();
      },
    };
  }
  const account = { host: '127.0.0.1', user: 'u', password: 'pppppp', folder: 'INBOX' };
  const rule = { from: ['a.example'], subject: [] };

  it.each([
    ['speaks in the clear', (socket: Socket) => void socket.write('* OK IMAP4rev1 ready\r\n')],
    ['hangs up', (socket: Socket) => void socket.destroy()],
    ['says nothing', () => undefined],
  ])('one that %s fails by its time, and is told nothing', async (_, on) => {
    let heard = '';
    const server = await listening((socket) => {
      socket.on('data', (chunk: Buffer) => (heard += chunk.toString('latin1')));
      on(socket);
    });
    const read = await readMailbox({ ...account, port: server.port }, rule, new Date(), {
      mayBePrivate: true,
      timeout: 1_500,
    });
    server.close();
    expect(read.ok ? 'ok' : read.why).toMatch(/^(bad tls|reset|timeout|connect timeout|network)$/);
    expect(heard).not.toContain('pppppp');
  });
});
