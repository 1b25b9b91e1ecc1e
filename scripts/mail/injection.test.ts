import { afterEach, expect, test } from 'vitest';
import { lettersOf } from './letters.ts';
import { send } from './send.ts';
import { startMailServer } from './test-server.ts';
import type { MailServer } from './test-server.ts';

let mail: MailServer | undefined;
afterEach(() => mail?.close());

const ana = 'ana@migalinda.example';
const injected = 'x\r\nBcc: all@evil.example\r\nX-Injected: yes\r\n\r\n<script>';

test.each([
  injected,
  injected.replaceAll('\r\n', '\n'),
  injected.replaceAll('\r\n', '\r'),
  `"${injected}" <a@b>`,
])('no text makes a header, a reader or a body of its own: %j', async (text) => {
  mail = await startMailServer();
  const letters = lettersOf(
    { from: 'hola@migalinda.example', to: [ana] },
    text,
    { subject: text, text: `${text}\r\n.\r\nMAIL FROM:<evil@evil.example>\r\n`, html: `<p>Hola.</p>` },
    {
      settings: { name: text, language: 'es', site: 'https://resumen.example/' },
      now: new Date('2026-11-23T07:00:00Z'),
    },
  );
  const sent = await send(letters, { server: mail.url, pauses: [], pause: async () => {} });
  expect(sent).toEqual([{ to: ana, ok: true }]);
  expect(mail.letters).toHaveLength(1);
  const { mail: read, raw } = mail.letters[0]!;
  const head = raw.slice(0, raw.indexOf('\r\n\r\n'));
  expect(head).not.toMatch(/^(bcc|x-injected):/im);
  expect(read.to).toEqual([{ address: ana, name: '' }]);
  expect(read.from).toMatchObject({ address: 'hola@migalinda.example' });
  expect(read.headers.filter(({ key }) => /^(bcc|cc|x-injected)$/.test(key))).toEqual([]);
  // What looks like the end of the letter is in it.
  expect(read.text).toContain('MAIL FROM:<evil@evil.example>');
});
