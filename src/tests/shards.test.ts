import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { partOptions, readPartOptions } from '../../scripts/collect/shard-options.ts';
import { UsageError, invocation } from '../../scripts/command.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'oido-shards-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The sample as it ships, without what a run made of it. */
function freshContent(name: string): string {
  const to = join(folder, name);
  cpSync(join(root, 'content'), to, { recursive: true, filter: (file) => !/\/(weeks|\.cache)$/.test(file) });
  return to;
}

/** A real process, as another machine would start it. */
function collect(content: string, now: string, ...args: string[]): Promise<{ code: number; said: string }> {
  const command = [join(root, 'scripts/collect.ts'), '--content', content, '--now', now, ...args];
  const env = { ...process.env, OIDO_CONTENT: '', OIDO_NOW: '' };
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env }, (error, output, said) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, said: output + said }),
    );
  });
}

/** Every byte of a content folder. Caches are no content. */
const bytesOf = (content: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(content, { recursive: true, encoding: 'utf8' })
      .filter((file) => !file.startsWith('.cache') && statSync(join(content, file)).isFile())
      .toSorted()
      .map((file) => [file, readFileSync(join(content, file), 'base64')]),
  );

/** Five machines, each with a copy of what there is, and one writer. */
async function collectInParts(content: string, now: string): Promise<string[]> {
  const parts = [1, 2, 3, 4, 5].map((part) => join(folder, `part-${part}.jsonl`));
  const runs = parts.map(async (file, index) => {
    const copy = join(folder, `machine-${index}`);
    rmSync(copy, { recursive: true, force: true });
    cpSync(content, copy, { recursive: true });
    const before = bytesOf(copy);
    const { code, said } = await collect(copy, now, '--shard', `${index + 1}/5`, '--to', file);
    expect(said).toContain(file);
    expect(code).toBe(0);
    expect(bytesOf(copy)).toEqual(before);
  });
  await Promise.all(runs);
  return parts;
}

test('five processes and one writer leave the bytes that one process leaves, also when weeks close', async () => {
  const [one, many] = [freshContent('one'), freshContent('many')];
  for (const now of ['2026-11-20T06:00:00Z', '2026-11-23T06:00:00Z']) {
    expect((await collect(one, now)).code).toBe(0);
    // In no order, as machines finish.
    const parts = (await collectInParts(many, now)).toReversed();
    const filed = await collect(many, now, '--from', ...parts);
    expect(filed.said).not.toContain('missing');
    expect(filed.code).toBe(0);
    expect(bytesOf(many)).toEqual(bytesOf(one));
  }
  const files = Object.keys(bytesOf(many));
  expect(files.filter((file) => /weeks\/.*\/2026-.*\.md$/.test(file)).length).toBeGreaterThan(50);
  expect(files).toContain('weeks/2026-W47/figures.yaml');
  expect(files).toContain('weeks/2026-W47/following.yaml');
}, 600_000);

test('a part that is missing or broken is named, the others are filed, and no week closes', async () => {
  const content = freshContent('lost');
  const parts = await collectInParts(content, '2026-11-20T06:00:00Z');
  const [lost, broken, ...rest] = parts;
  const lines = readFileSync(broken!, 'utf8').trimEnd().split('\n');
  writeFileSync(broken!, [...lines.slice(0, -1), lines.at(-1)!.slice(0, -20)].join('\n'));
  const { code, said } = await collect(content, '2026-11-20T06:00:00Z', '--from', broken!, ...rest);
  expect(code).toBe(0);
  expect(said).toContain('part 1/5 is missing');
  expect(said).toContain(`${broken!}:${lines.length}: not a line of JSON`);
  const files = Object.keys(bytesOf(content));
  expect(files.some((file) => file.endsWith('.md') && file.startsWith('weeks/'))).toBe(true);
  expect(files.some((file) => file.endsWith('figures.yaml'))).toBe(false);
  expect((await collect(content, '2026-11-20T06:00:00Z', '--from', join(folder, 'nothing.jsonl'))).code).toBe(
    1,
  );
  expect(lost).toBeDefined();
}, 300_000);

test('what does not go together is a usage error', () => {
  const read = (...args: string[]): unknown => {
    const command = { usage: '', options: partOptions, positionals: true } as const;
    const given = invocation(command, args, {});
    return readPartOptions(given.values, given);
  };
  for (const args of [
    ['--shard', '1/5'],
    ['--to', 'x'],
    ['--shard', '6/5', '--to', 'x'],
    ['--shard', '0/5', '--to', 'x'],
    ['--shard', '1/2', '--to', 'x', '--dry-run'],
    ['--from', 'a', '--shard', '1/2'],
    ['--from', 'a', '--source', 'foro'],
    ['a-word'],
  ])
    expect(() => read(...args), args.join(' ')).toThrow(UsageError);
  expect(read('--shard', '2/5', '--to', '/x')).toMatchObject({ part: { part: 2, of: 5, to: '/x' } });
  // As a shell writes `--from parts/*`.
  expect(read('--from', '/a', '/b', '/c')).toMatchObject({ from: ['/a', '/b', '/c'] });
});

test('the workflow divides among as many machines as it says, with the least permissions', () => {
  const text = readFileSync(join(root, '.github/workflows/digest-many.yml'), 'utf8');
  const workflow = parse(text) as {
    on: Record<string, unknown>;
    permissions: unknown;
    concurrency: { group: string };
    jobs: Record<
      string,
      {
        permissions: unknown;
        needs?: string | string[];
        strategy?: { matrix: { part: number[] } };
        steps: { uses?: string; run?: string }[];
      }
    >;
  };
  const { hear: listen, listen: file } = workflow.jobs;
  expect([workflow.permissions, listen!.permissions, file!.permissions]).toEqual([
    {},
    { contents: 'read' },
    { contents: 'write' },
  ]);
  // One digest at a time, whichever workflow makes it; never for a pull request.
  expect(workflow.concurrency.group).toBe('digest');
  expect(Object.keys(workflow.on)).toEqual(['workflow_dispatch']);
  const { part } = listen!.strategy!.matrix;
  const run = listen!.steps.find((step) => step.run?.includes('--shard'))!.run!;
  expect(run).toContain(`--shard "$PART/${part.length}"`);
  expect(part).toEqual(Array.from({ length: part.length }, (_, index) => index + 1));
  expect([file!.needs].flat()).toContain('hear');
});
