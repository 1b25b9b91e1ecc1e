import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSecrets } from './secrets.ts';

const TOKEN = 'Clave+de/Ñoño&<1>"x y';
const ALERTS = 'https://www.google.com/alerts/feeds/01234567890123456789/9876543210?key=abcd1234';
const secrets = createSecrets({
  OIDO_SOURCE_TOKEN: TOKEN,
  OIDO_SOURCE_ALERTS: ALERTS,
  OTHER: 'abierto-del-todo',
});

const bodyWith = (text: string, encoding: BufferEncoding = 'utf8'): string =>
  Buffer.from(
    secrets.strike(Buffer.from(text, encoding), ['OIDO_SOURCE_TOKEN', 'OIDO_SOURCE_ALERTS']),
  ).toString(encoding);

describe('putting secrets in', () => {
  it.each([
    [
      'https://a.example/?t=${OIDO_SOURCE_TOKEN}&x=1',
      'https://a.example/?t=Clave+de/%C3%91o%C3%B1o%26%3C1%3E%22x%20y&x=1'.replace('Clave+', 'Clave%2B'),
    ],
    [
      'https://a.example/${OIDO_SOURCE_TOKEN}/x',
      'https://a.example/Clave+de/%C3%91o%C3%B1o&%3C1%3E%22x%20y/x',
    ],
    ['https://ines:${OIDO_SOURCE_TOKEN}@a.example/', `https://ines:${encodeURIComponent(TOKEN)}@a.example/`],
    ['${OIDO_SOURCE_ALERTS}', ALERTS],
    ['https://a.example/', 'https://a.example/'],
  ])('%s', (template, address) => {
    expect(secrets.fill(template, 'address')).toMatchObject({ ok: true, text: address });
  });

  it('changes nothing of a header', () => {
    expect(secrets.fill('Bearer ${OIDO_SOURCE_TOKEN}', 'raw')).toMatchObject({
      ok: true,
      text: `Bearer ${TOKEN}`,
    });
  });

  it.each(['${OTHER}', '${HOME}', '${OIDO_SOURCE_}', '${}', '${OIDO_SOURCE_NONE}', '${oido_source_token}'])(
    'never %s',
    (name) => {
      const filled = secrets.fill(`https://a.example/${name}`, 'address');
      expect(filled.ok).toBe(false);
      expect(JSON.stringify(filled)).not.toContain('abierto');
    },
  );
});

describe('hiding secrets', () => {
  const forms = [
    TOKEN,
    encodeURIComponent(TOKEN),
    encodeURI(TOKEN),
    encodeURIComponent(encodeURIComponent(TOKEN)),
    encodeURIComponent(TOKEN).toLowerCase(),
    new URLSearchParams({ t: TOKEN }).toString().slice(2),
    new URL(`https://a.example/${TOKEN}`).pathname.slice(1),
    TOKEN.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    JSON.stringify(TOKEN).slice(1, -1),
    JSON.stringify(TOKEN)
      .slice(1, -1)
      .replaceAll('/', '\\/')
      .replaceAll('Ñ', '\\u00d1')
      .replaceAll('ñ', '\\u00f1'),
    [...TOKEN].map((character) => `&#${character.codePointAt(0)};`).join(''),
  ];
  it.each(forms)('as %s', (form) => {
    expect(secrets.hide(`antes ${form} después`)).toBe('antes ${OIDO_SOURCE_TOKEN} después');
    expect(secrets.betrayed(form)).toBe(true);
    expect(bodyWith(`<link href="?t=${form}#1"/>`)).toBe('<link href="?t=***#1"/>');
  });

  it.each(['utf16le', 'latin1'] as const)('in a body of %s', (encoding) => {
    expect(bodyWith(`<?xml?><a>ñandú ${TOKEN}</a>`, encoding)).toBe('<?xml?><a>ñandú ***</a>');
  });

  it('in a body of UTF-16, the other way round, with its mark', () => {
    const body = Buffer.from(`\ufeff<a>${TOKEN} ñ</a>`, 'utf16le').swap16();
    expect(
      Buffer.from(secrets.strike(body, ['OIDO_SOURCE_TOKEN']))
        .swap16()
        .toString('utf16le'),
    ).toBe('\ufeff<a>*** ñ</a>');
  });

  it('in parts, where the secret is an address', () => {
    for (const part of [
      ALERTS,
      '/alerts/feeds/01234567890123456789/9876543210?key=abcd1234',
      '01234567890123456789',
      '9876543210',
      'abcd1234',
    ]) {
      expect(secrets.hide(`<link href="${part}"/>`)).not.toContain(part);
    }
    expect(secrets.hide('https://www.google.com/')).toBe('https://www.google.com/');
  });

  it('leaves a body alone that asked for none', () => {
    const body = Buffer.from(TOKEN);
    expect(secrets.strike(body, [])).toBe(body);
  });

  it('whatever the secret, nothing that was made of it is left in what is shown', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 4, maxLength: 30 }),
        fc.string({ maxLength: 20 }),
        (secret, around) => {
          const value = secret.trim();
          fc.pre(value.length >= 4 && value.isWellFormed() && !around.includes(value));
          const own = createSecrets({ OIDO_SOURCE_X: secret });
          const filled = own.fill('https://a.example/feed?t=${OIDO_SOURCE_X}', 'address');
          const url = new URL(filled.ok ? filled.text : 'https://no.example/');
          for (const form of [value, url.href, encodeURIComponent(value), url.search]) {
            const shown = own.hide(`${around}${form}${around}`);
            if (
              !'${OIDO_SOURCE_X}https://a.example/feed?t='.includes(value) &&
              !around.concat(around).includes(value)
            ) {
              expect(shown.replaceAll('${OIDO_SOURCE_X}', '')).not.toContain(value);
            }
          }
        },
      ),
    );
  });
});
