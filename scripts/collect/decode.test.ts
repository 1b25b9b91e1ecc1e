import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const encoded = (text: string, encoding: string): Uint8Array =>
  iconv.encode(text, encoding, { addBOM: false });

describe('decode', () => {
  it('takes valid UTF-8 for UTF-8, whatever header and prologue claim', () => {
    const text = '<?xml version="1.0" encoding="iso-8859-1"?><a>maíz 🌽</a>';
    expect(decode(Buffer.from(text), 'text/xml; charset=koi8-r')).toEqual({
      text,
      encoding: 'utf-8',
      faults: [],
    });
  });

  it('takes the charset of the header before that of the prologue', () => {
    const body = encoded('<?xml version="1.0" encoding="iso-8859-1"?><a>Привет</a>', 'windows-1251');
    expect(decode(body, 'text/xml; charset="windows-1251"').text).toContain('Привет');
  });

  it('takes the charset of the prologue where the header says none, or says what cannot be', () => {
    const body = encoded('<?xml version="1.0" encoding="euc-kr"?><a>안녕하세요</a>', 'euc-kr');
    for (const header of [
      '',
      'text/xml',
      'text/xml; charset=utf-8',
      'text/xml; charset=us-ascii',
      'text/xml; charset=bogus',
    ]) {
      expect(decode(body, header).text).toContain('안녕하세요');
    }
    expect(decode(body, 'text/xml; charset=bogus').faults).toEqual(['the charset "bogus" is unknown']);
  });

  it('reads what nobody names as windows-1252, and says so where it claimed to be UTF-8', () => {
    const body = encoded('<a>año “nuevo” 3 €</a>', 'windows-1252');
    expect(decode(body)).toEqual({ text: '<a>año “nuevo” 3 €</a>', encoding: 'windows-1252', faults: [] });
    expect(decode(body, 'text/xml; charset=utf-8').faults).toHaveLength(1);
  });

  it('reads latin-1 as the web means it', () => {
    expect(decode(bytes(0xe9, 0x93, 0xe9, 0x94), 'text/xml; charset=iso-8859-1').text).toBe('é“é”');
  });

  it('mends UTF-8 with strange bytes in it, and counts them', () => {
    const body = Buffer.concat([
      Buffer.from('Está aquí: café y más '),
      bytes(0xf1, 0x80),
      Buffer.from(' así'),
    ]);
    expect(decode(body)).toEqual({
      text: 'Está aquí: café y más ñ€ así',
      encoding: 'utf-8',
      faults: ['2 bytes are not UTF-8 and were read as windows-1252'],
    });
  });

  it('keeps what there is of UTF-8 that was cut inside a character', () => {
    expect(decode(Buffer.from('más café').subarray(0, -1)).text).toMatch(/^más caf/);
  });

  it('reads Japanese written in seven bits where it is named', () => {
    const body = bytes(
      0x3c,
      0x61,
      0x3e,
      0x1b,
      0x24,
      0x42,
      0x24,
      0x22,
      0x1b,
      0x28,
      0x42,
      0x3c,
      0x2f,
      0x61,
      0x3e,
    );
    expect(decode(body, 'text/xml; charset=iso-2022-jp').text).toBe('<a>あ</a>');
  });

  it.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    'finds %s without and with a byte order mark',
    (encoding) => {
      const text = '<?xml version="1.0"?><a>ñ 🌽</a>';
      for (const addBOM of [false, true]) {
        expect(decode(iconv.encode(text, encoding, { addBOM }))).toEqual({ text, encoding, faults: [] });
      }
    },
  );

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '_internals', 'utf8; x', ''])(
    'takes %j for no encoding',
    (name) => {
      expect(decode(bytes(0x61, 0xe9), `text/xml; charset=${name}`).text).toBe('aé');
    },
  );

  it('removes NUL and the byte order mark', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x61, 0x62, 0x63, 0, 0x64)).text).toBe('abcd');
  });

  it('gives well-formed text without NUL for any bytes under any name (property)', () => {
    const name = fc.oneof(
      fc.constantFrom('utf-8', 'utf-16', 'utf-7', 'gb2312', 'big5', 'shift_jis', 'iso-2022-jp'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), name, (body, charset) => {
        const { text } = decode(body, `text/xml; charset=${charset}`);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toContain('\0');
      }),
      { numRuns: 500 },
    );
  });

  it('gives back any text that was UTF-8 (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // Zeros around the first letter are the mark of UTF-16; an XML document holds none.
        const document = `<a>${text.replaceAll('\0', '')}</a>`;
        expect(decode(Buffer.from(document), 'text/xml; charset=iso-8859-1').text).toBe(document);
      }),
    );
  });

  it.each(['windows-1251', 'iso-8859-15', 'koi8-r', 'shift_jis', 'big5', 'euc-kr', 'gb18030'])(
    'gives back Spanish, Russian, Chinese and Korean in %s where it can write them',
    (encoding) => {
      for (const text of [
        '<a>canción de año</a>',
        '<a>Добрый день</a>',
        '<a>你好世界</a>',
        '<a>안녕하세요</a>',
      ]) {
        const body = iconv.encode(text, encoding);
        if (iconv.decode(body, encoding) === text) {
          expect(decode(body, `application/xml; charset=${encoding}`).text).toBe(text);
        }
      }
    },
  );
});
