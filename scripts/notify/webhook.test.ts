import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { startMailServer } from '../mail/test-server.ts';
import { formOf, post, requestOf } from './webhook.ts';
import type { Form, Message } from './webhook.ts';

let server: Server | undefined;
afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())));

/** A chat on this machine that answers as told, one answer a request and the last one for ever. */
async function chat(answers: ((response: ServerResponse, request: IncomingMessage) => void)[]) {
  const bodies: string[] = [];
  let asked = 0;
  server = createServer((request, response) => {
    const answer = answers[Math.min(asked, answers.length - 1)]!;
    asked += 1;
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      bodies.push(body);
      answer(response, request);
    });
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/S3CRET`;
  const waited: number[] = [];
  const posted = await post(
    { address, body: { text: 'ñ' } },
    { pauses: [1000, 2000], pause: async (time) => void waited.push(time), timeout: 200 },
  );
  return { posted, waited, bodies };
}
const say =
  (status: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(status, headers).end('ok');

describe('a server', () => {
  test('that takes it is asked once', async () => {
    expect(await chat([say(200)])).toEqual({ posted: { ok: true }, waited: [], bodies: ['{"text":"ñ"}'] });
  });
  test.each([400, 401, 403, 404, 410])('that says no (%i) is not asked again', async (status) => {
    expect(await chat([say(status)])).toMatchObject({
      posted: { ok: false, why: `http ${status}` },
      waited: [],
    });
  });
  test('that is busy is asked again when it says', async () => {
    const { posted, waited, bodies } = await chat([say(429, { 'retry-after': '30' }), say(503), say(204)]);
    expect(posted).toEqual({ ok: true });
    expect(waited).toEqual([30_000, 2000]);
    expect(bodies).toHaveLength(3);
  });
  test('that asks for a day does not get it', async () => {
    expect((await chat([say(429, { 'retry-after': '86400' })])).waited).toEqual([120_000, 120_000]);
  });
  test('that sends elsewhere is not followed', async () => {
    const { posted, bodies } = await chat([say(307, { location: '/elsewhere' }), say(200)]);
    expect(posted).toEqual({ ok: false, why: 'http 307' });
    expect(bodies).toHaveLength(1);
  });
  test('that says nothing, or hangs up, fails without its address', async () => {
    const silent = await chat([() => {}]);
    expect(silent.posted).toEqual({ ok: false, why: 'timeout' });
    server!.closeAllConnections();
    await new Promise<void>((resolve) => server!.close(() => resolve()));
    const gone = await chat([(_, request) => void request.socket.destroy()]);
    expect(gone.posted.ok).toBe(false);
    expect(JSON.stringify([silent, gone])).not.toContain('S3CRET');
  });
  test('whose certificate nobody vouches for is told nothing, and not asked again', async () => {
    const mail = await startMailServer([], { secure: true });
    const waited: number[] = [];
    const posted = await post(
      { address: `https://127.0.0.1:${mail.port}/S3CRET`, body: { text: 'x' } },
      { pauses: [1000], pause: async (time) => void waited.push(time), timeout: 2000 },
    );
    await mail.close();
    expect(posted).toEqual({ ok: false, why: expect.stringMatching(/CERT|SELF_SIGNED|VERIFY/) });
    expect(waited).toEqual([]);
    expect(mail.tries).toBe(0);
  });
});

describe('a message', () => {
  const message: Message = {
    title: 'Migalinda: un mensaje para mirar hoy',
    lines: ['«<!channel> *fuerte* [x](https://evil.example) @all»'],
    links: [{ text: 'Leer', address: 'https://foro.example/t/1' }],
    data: { business: 'Migalinda' },
  };
  const body = (form: Form, address = 'https://x.example/hook') => requestOf(address, form, message);

  test('for Slack calls no channel and makes no link of its own', () => {
    const { text } = body('slack').body as { text: string };
    expect(text).toContain('&lt;!channel&gt;');
    expect(text).toContain('<https://foro.example/t/1|Leer>');
    expect(text).not.toMatch(/[^\u200b]\*fuerte/);
  });
  test('for Slack leads where it should, also where its language knows the characters', () => {
    const address = 'https://foro.example/t/mi_pan_*~/?a=1&b=2|x';
    const { text } = requestOf('https://x.example/hook', 'slack', {
      ...message,
      links: [{ text: 'Leer', address }],
    }).body as { text: string };
    expect(text).toContain('<https://foro.example/t/mi_pan_*~/?a=1&amp;b=2%7Cx|Leer>');
  });
  test('for Mattermost likewise', () => {
    const { text } = body('mattermost').body as { text: string };
    expect(text).not.toContain('@all');
    expect(text).not.toMatch(/[^\\]\]\(https:\/\/evil/);
    expect(text).toContain('[Leer](<https://foro.example/t/1>)');
  });
  test('for Teams is an adaptive card', () => {
    expect(body('teams').body).toMatchObject({
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: {
            type: 'AdaptiveCard',
            actions: [{ type: 'Action.OpenUrl', url: 'https://foro.example/t/1' }],
          },
        },
      ],
    });
  });
  test('for Telegram carries its chat in the body, and is plain text', () => {
    const { address, body: sent } = body(
      'telegram',
      'https://api.telegram.org/bot1:x/sendMessage?chat_id=-100',
    );
    expect(address).toBe('https://api.telegram.org/bot1:x/sendMessage');
    expect(sent).toMatchObject({ chat_id: '-100', text: expect.stringContaining('<!channel>') });
    expect(sent).not.toHaveProperty('parse_mode');
  });
  test('for Telegram is never longer than it takes, and loses whole lines alone', () => {
    const lines = [...Array.from({ length: 30 }, (_, n) => `${n} ${'x'.repeat(300)}`), 'El final'];
    const { text } = requestOf('https://api.telegram.org/bot1:x/sendMessage', 'telegram', {
      ...message,
      lines,
    }).body as { text: string };
    expect(text.length).toBeLessThanOrEqual(4096);
    for (const line of text.split('\n'))
      expect([message.title, '', ...lines, 'Leer: https://foro.example/t/1']).toContain(line);
    expect(text).toContain('El final\nLeer: https://foro.example/t/1');
  });
  test('for programs is what it says', () => {
    expect(body('json').body).toEqual({
      title: message.title,
      text: message.lines[0],
      links: message.links,
      business: 'Migalinda',
    });
  });
});

test.each([
  ['https://hooks.slack.com/services/T0/B0/x', 'slack'],
  ['https://api.telegram.org/bot1:x/sendMessage?chat_id=1', 'telegram'],
  ['https://migalinda.webhook.office.com/webhookb2/x', 'teams'],
  ['https://prod-1.westeurope.logic.azure.com/workflows/x', 'teams'],
  ['https://chat.migalinda.example/hooks/abcdefghijklmnopqrstuvwxyz', 'mattermost'],
  ['https://automation.example/hook', 'json'],
  ['https://hooks.slack.com.evil.example/services/x', 'json'],
])('%s asks for %s', (address, form) => expect(formOf(address)).toBe(form));
