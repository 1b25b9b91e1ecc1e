import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { moulds } from './edits.ts';
import { group, measureStories } from './stories.ts';

const shared = process.env['OIDO_SHARED'] ?? '../shared';
const there = existsSync(`${shared}/feeds/real`);
if (!there)
  process.stderr.write(
    `SKIPPED: no real feeds in ${shared}/feeds/real to measure stories on (OIDO_SHARED)\n`,
  );

it('takes no two titles of one mould for copies', () => {
  const titles = new Set(moulds.flatMap((mould) => Array.from({ length: 12 }, (_, i) => mould(i))));
  const items = [...titles].map((title) => ({
    id: title,
    title,
    text: '',
    published: '2026-11-02T09:00:00Z',
  }));
  expect([...group(items).values()].filter((members) => members.length > 1)).toEqual([]);
});

it.skipIf(!there)('finds the edits of real headlines again, and nothing else', async () => {
  const { headlines, synthetic, recallByEdit } = await measureStories(shared);
  expect(headlines).toBeGreaterThan(200);
  expect(synthetic.precision).toBeGreaterThan(0.99);
  expect(synthetic.f1).toBeGreaterThan(0.985);
  for (const recall of Object.values(recallByEdit)) expect(recall).toBeGreaterThan(0.96);
});
