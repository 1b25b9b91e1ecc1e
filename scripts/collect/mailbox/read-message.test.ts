import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readMessage, senderOf } from './read-message.ts';
import type { Message } from './read-message.ts';
import { picks } from './rule.ts';

async function message(text: string | Uint8Array): Promise<Message> {
  const read = await readMessage(typeof text === 'string' ? Buffer.from(text) : text);
  if (!read.ok) throw new Error(read.why);
  return read.message;
}
const head = 'From: Ana <ana@correo.example>\r\nSubject: Hola\r\n';

describe('a message', () => {
  it('in quoted-printable of another alphabet', async () => {
    const raw =
      'From: =?ISO-8859-1?Q?Jos=E9?= <jose@correo.example>\r\nSubject: =?ISO-8859-1?Q?RE:_El_pan_lleg=F3_fr=EDo?=\r\n' +
      'Date: Tue, 17 Nov 2026 19:12:00 +0100\r\nMessage-ID: <1@correo.example>\r\n' +
      'Content-Type: text/plain; charset=ISO-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n' +
      'El pan lleg=F3 fr=EDo.\r\n\r\n-- \r\nJos=E9, 600 000 000\r\n';
    expect(await message(raw)).toEqual({
      id: '1@correo.example',
      subject: 'El pan llegó frío',
      text: 'El pan llegó frío.',
      from: { name: 'José', address: 'jose@correo.example' },
      date: 'Tue, 17 Nov 2026 19:12:00 +0100',
    });
  });

  it('without what it answers to', async () => {
    for (const quote of [
      'El lun, 16 nov 2026 a las 9:00, Migalinda escribió:\r\n> Buenos días',
      'On Mon, 16 Nov 2026, Migalinda wrote:\r\n> Hello',
      '-----Mensaje original-----\r\nDe: Migalinda',
      '> citado',
    ])
      expect((await message(`${head}\r\nGracias, pero no.\r\n\r\n${quote}\r\n`)).text).toBe(
        'Gracias, pero no.',
      );
    expect((await message(`${head}\r\n> todo citado\r\n`)).text).toBe('> todo citado');
  });

  it('of several parts is what it says in plain text, and its attachments are nobody’s words', async () => {
    const raw =
      `${head}Content-Type: multipart/mixed; boundary="x"\r\n\r\n` +
      '--x\r\nContent-Type: multipart/alternative; boundary="y"\r\n\r\n' +
      '--y\r\nContent-Type: text/plain\r\n\r\nEn texto\r\n--y\r\nContent-Type: text/html\r\n\r\n<p>En <b>HTML</b></p>\r\n--y--\r\n' +
      '--x\r\nContent-Type: text/plain; name="a.txt"\r\nContent-Disposition: attachment; filename="a.txt"\r\n\r\nADJUNTO\r\n' +
      '--x\r\nContent-Type: message/rfc822\r\n\r\nSubject: otro\r\n\r\nREENVIADO\r\n--x--\r\n';
    expect((await message(raw)).text).toBe('En texto');
  });

  it('of HTML alone is its text, without scripts', async () => {
    const html =
      '<style>p{}</style><p>Mal &amp; caro</p><script>alert(1)</script><img src=x onerror=alert(2)>';
    const raw = `${head}Content-Type: text/html; charset=utf-8\r\n\r\n${html}`;
    expect((await message(raw)).text).toBe('Mal & caro');
  });

  it('in base64 of windows-1252, and in 8 bits without saying so', async () => {
    const base64 = iconv.encode('¡Está duro!', 'windows-1252').toString('base64');
    const raw = `${head}Content-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64}`;
    expect((await message(raw)).text).toBe('¡Está duro!');
  });

  it('reports stars, and then its sender is not who gave them', async () => {
    const review = await message(
      'From: Opina <avisos@opina.example>\nSubject: Nueva reseña: ★★☆☆☆\n\nAna dice: mal.',
    );
    expect(review).toMatchObject({ stars: 2, subject: 'Nueva reseña: ★★☆☆☆' });
    expect(senderOf(review)).toBeUndefined();
    expect(senderOf(await message(`${head}\nHola`))).toBe('Ana');
    expect(senderOf(await message('From: luis@correo.example\n\nHola'))).toBe('luis');
    expect(senderOf(await message('From: Tienda <no-reply@tienda.example>\n\nHola'))).toBeUndefined();
  });

  it.each(['', 'Hola, esto es una carta', '<html></html>', '\0\u0001\u0002', 'a: b\n\nc'])(
    '%j is none',
    async (text) => {
      expect(await readMessage(Buffer.from(text))).toMatchObject({
        ok: false,
        why: expect.stringContaining('no e-mail'),
      });
    },
  );

  it('that nests without end, or has headers without end, is refused or read, in short time', async () => {
    const deep = `${head}${Array.from({ length: 3000 }, (_, n) => `Content-Type: multipart/mixed; boundary="b${n}"\r\n\r\n--b${n}\r\n`).join('')}`;
    const wide = `${head}${'X-A: b\r\n'.repeat(200_000)}\r\nHola`;
    const quoted = `${head}\r\n${'> '.repeat(500_000)}`;
    const html = `${head}Content-Type: text/html\r\n\r\n${'<div>'.repeat(200_000)}`;
    for (const raw of [deep, wide, quoted, html]) {
      const read = await readMessage(Buffer.from(raw));
      if (!read.ok) expect(read.why).toMatch(/\S/);
    }
    expect(await readMessage(new Uint8Array(10_000_001))).toMatchObject({ ok: false });
  });

  it('of any bytes gives text or a reason', async () => {
    const piece = fc.constantFrom(
      'From: a@b.example\r\n',
      'Subject: =?utf-8?Q?=FF=C3?=\r\n',
      'Content-Type: multipart/mixed; boundary=x\r\n',
      '\r\n',
      '--x\r\n',
      '--x--',
      'Content-Transfer-Encoding: base64\r\n',
      '=?x?B?!!?=',
      '\0',
      'ñ',
      '<b>',
      'Date: 99\r\n',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(piece, fc.string({ maxLength: 20 })), { maxLength: 15 }),
        async (parts) => {
          const read = await readMessage(Buffer.from(`From: x@y.example\r\n${parts.join('')}`));
          if (!read.ok) return;
          expect(read.message.text.isWellFormed()).toBe(true);
          expect(read.message.subject).not.toMatch(/[\r\n\0]/);
        },
      ),
    );
  });
});

describe('a rule', () => {
  const from = (...list: string[]) => ({ from: list, subject: [] });
  it.each([
    [from('avisos@opina.example'), { from: 'Avisos@Opina.example' }, true],
    [from('avisos@opina.example'), { from: 'otros@opina.example' }, false],
    [from('opina.example'), { from: 'x@mail.opina.example' }, true],
    [from('@opina.example'), { from: 'x@opina.example' }, true],
    [from('opina.example'), { from: 'x@notopina.example' }, false],
    [from('opina.example'), { from: 'opina.example@mal.example' }, false],
    [from('a.example', 'b.example'), { from: 'x@b.example' }, true],
    [from('a.example'), {}, false],
    [{ from: [], subject: ['nueva reseña'] }, { subject: 'Tienes una NUEVA RESENA' }, true],
    [{ from: [], subject: ['reseña'] }, { subject: 'Reseñas' }, true],
    [{ from: [], subject: ['reseña'] }, { subject: 'Factura' }, false],
    [{ from: ['a.example'], subject: ['reseña'] }, { from: 'x@a.example', subject: 'Factura' }, false],
  ])('%j and %j: %s', (rule, envelope, expected) => expect(picks(rule, envelope)).toBe(expected));
});
