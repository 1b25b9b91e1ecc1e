import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { csvRecords } from './csv-records.ts';
import { readCsv } from './read-csv.ts';
import type { Table } from './read-csv.ts';

const read = (text: string): Table => readCsv(Buffer.from(text));
function rows(text: string | Uint8Array): Extract<Table, { ok: true }>['rows'] {
  const table = typeof text === 'string' ? read(text) : readCsv(text);
  if (!table.ok) throw new Error(table.message);
  return table.rows;
}
const notes = (text: string | Uint8Array): unknown[] => rows(text).map(({ noted }) => noted);

describe('what spreadsheets write', () => {
  const said = { date: '2026-11-17', place: 'mapa', stars: '4', text: 'Muy rico, señora' };
  const table = (separator: string, end = '\n'): string =>
    ['fecha', 'sitio', 'estrellas', 'texto'].join(separator) +
    end +
    ['2026-11-17', 'mapa', '4', '"Muy rico, señora"'].join(separator) +
    end;

  it.each([';', ',', '\t'])('separated by %j', (separator) => {
    expect(notes(table(separator))).toEqual([said]);
    expect(notes(`sep=${separator}\r\n${table(separator, '\r\n')}`)).toEqual([said]);
  });

  it.each(['\n', '\r\n', '\r'])('with lines that end with %j', (end) => {
    expect(notes(table(';', end))).toEqual([said]);
    expect(notes(table(';', end).trimEnd())).toEqual([said]);
  });

  it.each(['windows-1252', 'utf-16le', 'utf-8'])('in %s', (encoding) => {
    expect(notes(iconv.encode(table(';'), encoding, { addBOM: encoding !== 'windows-1252' }))).toEqual([
      said,
    ]);
  });

  it.each([
    'Fecha,SITIO,Estrellas,Texto',
    'date,Source,star rating,Review Text',
    'Día,Dónde,PUNTUACIÓN,Comentario',
    'data,lloc,estrelles,comentari',
    ' "fecha" ,fuente,nota,"Qué se dijo"',
  ])('under the names %s', (header) => {
    expect(notes(`${header}\n2026-11-17,mapa,4,"Muy rico, señora"\n`)).toEqual([said]);
  });

  it('keeps line breaks and quotation marks of a cell, and counts lines as editors and rows as spreadsheets do', () => {
    const [first, second] = rows('fecha;texto\n\n17/11;"Hola.\n¿""Hay"" pan?"\n\n18/11;Sí\n');
    expect(first).toMatchObject({ line: 3, row: 3, noted: { text: 'Hola.\n¿"Hay" pan?' } });
    expect(second).toMatchObject({ line: 6, row: 5, noted: { text: 'Sí' } });
  });

  it('takes a column of texts alone, whatever signs they hold', () => {
    expect(notes('texto\nHola, buenas; sí\n')).toEqual([{ text: 'Hola, buenas; sí' }]);
  });

  it('leaves out rows that are empty or hold separators alone', () => {
    expect(notes('fecha;texto\n;\n;;;\n\n2026-11-17;Hola\n')).toEqual([{ date: '2026-11-17', text: 'Hola' }]);
    expect(notes('fecha;texto\n')).toEqual([]);
  });

  it('names the columns that say nothing to it', () => {
    const table = read('id,fecha,texto,respuesta\n1,2026-11-17,Hola,Gracias\n');
    expect(table).toMatchObject({ ok: true, faults: ['columns that are not used: id, respuesta'] });
  });

  it('takes a formula for the text that it is', () => {
    expect(notes('texto;autor\n"=HYPERLINK(""http://x.example"")";@SUM(A1)\n')).toEqual([
      { text: '=HYPERLINK("http://x.example")', author: '@SUM(A1)' },
    ]);
  });
});

describe('what is wrong', () => {
  it.each([
    ['', 'empty'],
    ['\n\n', 'empty'],
    ['fecha;texo\n1;2\n', 'did you mean `texto`'],
    ['a,b\n1,2\n', 'expected a column for what was said'],
    ['%PDF-1.7 \0\u0001', 'expected a column'],
  ])('%j is no table', (text, reason) => {
    const table = read(text);
    expect(table.ok ? 'ok' : table.message).toContain(reason);
  });

  it('a quotation mark that is never closed costs its own row, and the file can be written again without the others', () => {
    const text = 'fecha;texto\n1;bien\n2;"mal\n3;5" de pan\n4;"dos\nlíneas"\n5;"mal\n6;bien\n';
    const table = read(text);
    if (!table.ok) throw new Error(table.message);
    expect(table.rows.map(({ line, fault, noted }) => [line, noted.text, fault !== undefined])).toEqual([
      [2, 'bien', false],
      [3, undefined, true],
      [4, '5" de pan', false],
      [5, 'dos\nlíneas', false],
      [7, undefined, true],
      [8, 'bien', false],
    ]);
    const rest = table.with(table.rows.filter(({ fault }) => fault));
    expect(rest).toBe('\ufefffecha;texto\n2;"mal\n5;"mal\n');
    expect(rows(rest).map(({ fault }) => fault)).toEqual(table.rows.flatMap(({ fault }) => fault ?? []));
  });

  it('more cells than columns are a row that cannot be trusted', () => {
    expect(rows('fecha,texto\n1,hola,que tal\n')[0]).toMatchObject({
      line: 2,
      fault: expect.stringContaining('1 more'),
    });
  });

  it('too many rows are refused, in time that grows with the file alone', () => {
    const many = `texto\n${'hola\n'.repeat(20_001)}`;
    expect(read(many)).toMatchObject({ ok: false, message: expect.stringContaining('20000') as string });
    const marks = `fecha;texto\n${'2026-11-17;"hola\n'.repeat(30_001)}`;
    expect(read(marks).ok).toBe(false);
    expect(rows(`texto\n${'"'.repeat(1_000_001)}`)).toHaveLength(1);
  });
});

describe('properties', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('', ' ', '"', '""', ';', ',', '\t', '\n', '=1+1', '5" pan', '★'),
  );
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const clean = (text: string): string =>
    text.replaceAll('\0', '').replace(/\r\n?/g, '\n').toWellFormed().replaceAll('\ufeff', '');

  it('what is written by the rules is read again as it was', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(';', ',', '\t'),
        fc.array(fc.tuple(cell.map(clean), cell.map(clean)), { maxLength: 12 }),
        (separator, table) => {
          const text = [['fecha', 'texto'], ...table]
            .map((cells) => cells.map(quoted).join(separator))
            .join('\r\n');
          const expected = table
            .filter((cells) => cells.some((one) => one.trim() !== ''))
            .map(([date, said]) => ({
              ...(date.trim() !== '' && { date }),
              ...(said.trim() !== '' && { text: said }),
            }));
          expect(notes(text)).toEqual(expected);
        },
      ),
    );
  });

  it('never throws, and loses no line: what is read and what is broken together are the file', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 20 }), (table) => {
        const text = `fecha;texto;autor\n${table.map((cells) => cells.join(';')).join('\n')}`;
        const got = read(text);
        if (!got.ok) return;
        const lines = got.rows.map(({ raw }) => raw).join('\n');
        for (const line of clean(text).split('\n').slice(1)) {
          if (/[^\s;",\t]/.test(line)) expect(lines).toContain(line.trimEnd().trimStart());
        }
      }),
    );
  });

  it('any bytes give a table or a reason', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const table = readCsv(bytes);
        if (!table.ok) expect(table.message).toMatch(/\S/);
      }),
    );
  });

  it('records begin on the lines that they say', () => {
    fc.assert(
      fc.property(fc.array(cell.map(clean), { minLength: 1, maxLength: 10 }), (cells) => {
        const text = cells.map(quoted).join('\n');
        const lines = text.split('\n');
        for (const record of csvRecords(text, ';'))
          expect(lines[record.line - 1]).toBe(record.raw.split('\n')[0]);
      }),
    );
  });
});
