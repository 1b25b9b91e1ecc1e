import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWriter } from './write-behind.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oido-writer-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writing behind', () => {
  it('has written everything when it is done', async () => {
    const writer = createWriter();
    const texts = Array.from({ length: 200 }, (_, n) => `${n} ñandú 🥖 `.repeat(n));
    for (const [n, text] of texts.entries()) await writer.add(join(folder, `${n % 7}/below/${n}.html`), text);
    await writer.done();
    for (const [n, text] of texts.entries())
      expect(readFileSync(join(folder, `${n % 7}/below/${n}.html`), 'utf8')).toBe(text);
  });

  it('lets no more wait than it may', async () => {
    const writer = createWriter(0);
    for (let n = 0; n < 20; n += 1) {
      await writer.add(join(folder, `${n}.html`), 'pan');
      // Nothing may wait: what was added is written.
      expect(readdirSync(folder)).toHaveLength(n + 1);
      expect(readFileSync(join(folder, `${n}.html`), 'utf8')).toBe('pan');
    }
    await writer.done();
  });

  it('says what could not be written, if not at once then at the end', async () => {
    writeFileSync(join(folder, 'weeks'), 'a file where a folder must be');
    const writer = createWriter();
    await expect(
      (async () => {
        await writer.add(join(folder, 'weeks/index.html'), 'x');
        await writer.done();
      })(),
    ).rejects.toThrow(/weeks/);
    await expect(writer.add(join(folder, 'other.html'), 'y')).rejects.toThrow(/weeks/);
    await expect(writer.done()).rejects.toThrow(/weeks/);
  });
});
