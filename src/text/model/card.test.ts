import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const file = (name: string): Buffer => readFileSync(new URL(name, import.meta.url));

// Figures of other weights would pass for those of these.
it('is the card of these weights', () => {
  const weights = file('weights.bin');
  const card = file('CARD.md').toString('utf8');
  expect(card).toContain(`${weights.length.toLocaleString('en')} bytes`);
  expect(card).toContain(createHash('sha256').update(weights).digest('hex').slice(0, 16));
});

it('says of every bar whether it is met, and which script measured it', () => {
  const rows = file('CARD.md').toString('utf8').split('\n').filter((line) => /^\| .* \| [\d.]+ \| \d+ \|/.test(line)); // prettier-ignore
  expect(rows.length).toBeGreaterThan(50);
  for (const row of rows) {
    const cells = row.split('|').map((cell) => cell.trim());
    const [, name, value, , bar, , met, , script] = cells;
    expect(script, name).toMatch(/^`(evaluate|measure)\/[a-z]+\.ts`$/);
    if (!bar) continue;
    const [sign, limit] = bar.split(' ');
    expect(met, name).toBe((sign === '≤' ? Number(value) <= Number(limit) : Number(value) >= Number(limit)) ? 'yes' : 'no');
  }
});
