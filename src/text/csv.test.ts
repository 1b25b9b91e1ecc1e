import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, csvCell } from './csv.ts';

describe('csvCell', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '\r=1', '\uFF1D1', '|x', '%0A'])('disarms %j', (text) => {
    expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
  });
  it('leaves words and numbers alone', () => {
    expect([csvCell('Hogaza'), csvCell(-3), csvCell(undefined), csvCell(true)]).toEqual([
      'Hogaza',
      '-3',
      '',
      'true',
    ]);
  });
});

describe('csv', () => {
  it('gives back what was written, but for the apostrophe that disarms', () => {
    const row = fc.array(fc.string(), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const read = parse(csv(rows), {
          bom: true,
          relax_column_count: true,
          skip_empty_lines: false,
        }) as string[][];
        expect(read.map((line) => line.length)).toEqual(rows.map((line) => line.length));
        for (const [y, line] of rows.entries())
          for (const [x, text] of line.entries()) expect([text, `'${text}`]).toContain(read[y]![x]);
      }),
    );
  });
});
