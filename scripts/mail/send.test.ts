import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { send } from './send.ts';
import type { Letter } from './send.ts';
import { startMailServer } from './test-server.ts';
import type { MailServer } from './test-server.ts';

let mail: MailServer | undefined;
let other: Server | undefined;
afterEach(async () => {
  await mail?.close();
  await new Promise<void>((resolve) => (other ? other.close(() => resolve()) : resolve()));
  mail = other = undefined;
});

const letterTo = (to: string): Letter => ({
  from: 'hola@migalinda.example',
  to,
  subject: 'Resumen',
  text: 'Hola.',
  html: '<p>Hola.</p>',
  messageId: '<x@migalinda.example>',
  date: new Date('2026-11-23T07:00:00Z'),
  headers: {},
});
const ana = 'ana@migalinda.example';
const luis = 'luis@migalinda.example';

/** Sends with pauses that are counted, not waited. */
async function sendTo(server: string, to: string[], timeout = 5000) {
  const waited: number[] = [];
  const sent = await send(to.map(letterTo), {
    server,
    pauses: [1, 2, 3],
    pause: async (time) => void waited.push(time),
    timeout,
  });
  return { sent, waited };
}

test('each reader gets a letter of their own', async () => {
  mail = await startMailServer();
  const { sent } = await sendTo(mail.url, [ana, luis]);
  expect(sent).toEqual([
    { to: ana, ok: true },
    { to: luis, ok: true },
  ]);
  expect(mail.letters.map(({ to }) => to)).toEqual([ana, luis]);
  expect(mail.letters[0]!.raw).not.toContain(luis);
});

test('a refused reader costs nobody else the letter, and is not tried again', async () => {
  mail = await startMailServer([{ to: ana, code: 550 }]);
  const { sent, waited } = await sendTo(mail.url, [ana, luis]);
  expect(sent).toEqual([
    { to: ana, ok: false, why: expect.stringContaining('not now') },
    { to: luis, ok: true },
  ]);
  expect(waited).toEqual([]);
  expect(mail.tries).toBe(2);
});

test('a server that names the reader: what is said of it does not', async () => {
  const word = `5.1.1 <${ana}>: Recipient address rejected: User unknown in virtual mailbox table`;
  mail = await startMailServer([{ to: ana, code: 550, word }]);
  const { sent } = await sendTo(mail.url, [ana]);
  expect(sent).toEqual([{ to: ana, ok: false, why: expect.stringContaining('Recipient address rejected') }]);
  expect((sent[0] as { why: string }).why).not.toContain('@');
});

test('greylisting: tried again after a pause, and only for those who did not get it', async () => {
  mail = await startMailServer([{ to: ana, code: 451, times: 2 }]);
  const { sent, waited } = await sendTo(mail.url, [ana, luis]);
  expect(sent.every(({ ok }) => ok)).toBe(true);
  expect(waited).toEqual([1, 2]);
  expect(mail.letters.map(({ to }) => to)).toEqual([luis, ana]);
});

test('a server that never stops greylisting is given up', async () => {
  mail = await startMailServer([{ to: ana, code: 451 }]);
  const { sent, waited } = await sendTo(mail.url, [ana]);
  expect(sent).toEqual([{ to: ana, ok: false, why: expect.any(String) }]);
  expect(waited).toEqual([1, 2, 3]);
  expect(mail.tries).toBe(4);
});

test('a server that takes the call and says nothing', async () => {
  other = createServer((socket) => void socket.on('error', () => {}).resume());
  await new Promise<void>((resolve) => other!.listen(0, '127.0.0.1', resolve));
  const { sent, waited } = await sendTo(
    `smtp://127.0.0.1:${(other.address() as AddressInfo).port}`,
    [ana],
    50,
  );
  expect(sent).toEqual([{ to: ana, ok: false, why: expect.stringMatching(/time|greeting/i) }]);
  expect(waited).toEqual([1, 2, 3]);
});

test('a server that hangs up, and none at all', async () => {
  other = createServer((socket) => void socket.on('error', () => {}).destroy());
  await new Promise<void>((resolve) => other!.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  expect((await sendTo(`smtp://127.0.0.1:${port}`, [ana])).sent[0]!.ok).toBe(false);
  await new Promise<void>((resolve) => other!.close(() => resolve()));
  other = undefined;
  const { sent, waited } = await sendTo(`smtp://127.0.0.1:${port}`, [ana]);
  expect(sent[0]).toMatchObject({ ok: false, why: expect.stringContaining('ECONNREFUSED') });
  expect(waited).toEqual([1, 2, 3]);
});

test('a certificate that nobody vouches for: nothing is said to it, and it is not asked again', async () => {
  mail = await startMailServer([], { secure: true });
  const { sent, waited } = await sendTo(`smtps://ana:geheim@127.0.0.1:${mail.port}`, [ana]);
  expect(sent).toEqual([{ to: ana, ok: false, why: expect.stringMatching(/certificate|self.signed/i) }]);
  expect(waited).toEqual([]);
  expect(mail.tries).toBe(0);
});

test('the same where TLS is offered in the middle of the conversation', async () => {
  mail = await startMailServer([], { disabledCommands: [] });
  const { sent, waited } = await sendTo(`smtp://ana:geheim@127.0.0.1:${mail.port}`, [ana]);
  expect(sent).toEqual([{ to: ana, ok: false, why: expect.stringMatching(/certificate|self.signed/i) }]);
  expect(waited).toEqual([]);
  expect(mail.tries).toBe(0);
});

test('TLS promised where none is spoken', async () => {
  mail = await startMailServer();
  const { sent } = await sendTo(`smtps://127.0.0.1:${mail.port}`, [ana], 500);
  expect(sent[0]!.ok).toBe(false);
});

test('a server of another machine that offers no TLS gets no password', async () => {
  const commands: string[] = [];
  mail = await startMailServer([], {
    onAuth: ({ username }, _session, done) => {
      commands.push(username!);
      done(null, { user: username });
    },
    allowInsecureAuth: true,
  });
  // 0.0.0.0 leads here, and is not among the names of this machine.
  const { sent, waited } = await sendTo(`smtp://ana:geheim@0.0.0.0:${mail.port}`, [ana]);
  expect(sent[0]!.ok).toBe(false);
  expect(waited).toEqual([]);
  expect(commands).toEqual([]);
  expect((await sendTo(`smtp://ana:geheim@127.0.0.1:${mail.port}`, [ana])).sent[0]!.ok).toBe(true);
});

test('a wrong password is not tried again, and is never repeated', async () => {
  mail = await startMailServer([], {
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      done(Object.assign(new Error(`no ${username} with ${password}`), { responseCode: 535 })),
  });
  for (const password of ['gehe%2Fim', 'gehe%im']) {
    const { sent, waited } = await sendTo(`smtp://ana%40x.example:${password}@127.0.0.1:${mail.port}`, [ana]);
    const [one] = sent;
    expect(one!.ok).toBe(false);
    expect(JSON.stringify(one)).not.toMatch(/gehe.{0,3}im|ana@x/);
    expect(waited).toEqual([]);
  }
});
