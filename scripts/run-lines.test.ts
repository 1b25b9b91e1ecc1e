import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runLines } from './run-lines.ts';

async function through(chunks: (Buffer | string)[]) {
  let out = '';
  const said: string[] = [];
  const code = await runLines(
    Readable.from(chunks),
    (value) => ({ got: value }),
    (chunk) => void (out += chunk),
    (text) => void said.push(text),
  );
  return { code, said, values: out.split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { got: unknown }).got) }; // prettier-ignore
}

it('gives a line for a line, wherever the bytes were cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.jsonValue()),
      fc.constantFrom('\n', '\r\n'),
      fc.nat(7),
      async (values, end, cut) => {
        const bytes = Buffer.from(values.map((value) => JSON.stringify(value)).join(end));
        const size = cut + 1;
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size)); // prettier-ignore
        const found = await through(chunks);
        expect(found.code).toBe(0);
        expect(JSON.stringify(found.values)).toBe(JSON.stringify(values));
      },
    ),
    { numRuns: 60 },
  );
});

it('names a bad line by its number and goes on', async () => {
  const { code, said, values } = await through(['1\n\nno\n{"a"', ':2}\n']);
  expect([code, values]).toEqual([1, [1, { a: 2 }]]);
  expect(said).toEqual([expect.stringMatching(/^line 3: /)]);
});
