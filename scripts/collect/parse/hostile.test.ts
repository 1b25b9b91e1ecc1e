import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { HostileResult } from './hostile-child.ts';
import { hostileFeeds } from './hostile-feeds.ts';

const run = promisify(execFile);
const child = join(import.meta.dirname, 'hostile-child.ts');

/** All of them in one process that dies of more memory than this, or of the hours that quadratic work would take. */
async function readAll(bytes: number, megabytes: number): Promise<HostileResult[]> {
  const args = [`--max-old-space-size=${megabytes}`, child, String(bytes)];
  const { stdout } = await run(process.execPath, args, { timeout: 170_000, maxBuffer: 1 << 26 });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as HostileResult);
}

const names = hostileFeeds.map((feed) => feed.name);
const lost = (results: HostileResult[]): HostileResult[] =>
  results.filter((result) => result.lost.length > 0);

describe('hostile feeds', () => {
  it('cost neither the run nor the rest of the feed where rss-parser reads them', async () => {
    const results = await readAll(300_000, 200);
    expect(results.map((result) => result.name)).toEqual(names);
    expect(lost(results)).toEqual([]);
  }, 180_000);

  it('nor where they are large, and are named for what they are', async () => {
    const results = await readAll(1_500_000, 300);
    expect(results.map((result) => result.name)).toEqual(names);
    expect(lost(results)).toEqual([]);
    const faults = new Map(results.map((result) => [result.name, result.faults.join()]));
    expect(faults.get('billion laughs')).toContain('entities');
    expect(faults.get('small elements')).toContain('more than 2000 elements');
    expect(faults.get('nested, left open')).toContain('200 deep');
    expect(faults.get('items')).toContain('the first 50000 are kept');
    expect(faults.get('JSON, nested')).toContain('nests');
    expect(faults.get('small tags')).toContain('longer than 300000 characters');
  }, 180_000);
});
