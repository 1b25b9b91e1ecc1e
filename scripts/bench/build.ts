import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TOPICS, WEEKS, writeArchive } from './mentions.ts';
import { median, spread } from './median.ts';

interface Options {
  mentions: number;
  rounds: number;
  print: (text: string) => void;
}

/** Building the pages, as a ratio to gray-matter, marked and template strings over the same files in the same run. */
export async function benchBuild({ mentions, rounds, print }: Options): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'oido-bench-'));
  const content = join(folder, 'content');
  const seconds = { floor: [] as number[], build: [] as number[] };
  const processor = { floor: [] as number[], build: [] as number[] };
  const memory = { floor: [] as number[], build: [] as number[] };
  try {
    writeArchive(content, mentions);
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, script] of [
        ['floor', 'floor.ts'],
        ['build', 'build-once.ts'],
      ] as const) {
        const out = join(folder, `${name}-${round}`);
        const begun = performance.now();
        const { status, stdout } = spawnSync(
          process.execPath,
          [join(import.meta.dirname, script), content, out],
          {
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'inherit'],
          },
        );
        if (status !== 0) throw new Error(`${script} ended with ${status}`);
        seconds[name].push((performance.now() - begun) / 1000);
        memory[name].push(Number(/peak (\d+)/.exec(stdout)?.[1]));
        processor[name].push(Number(/cpu ([\d.]+)/.exec(stdout)?.[1]));
        rmSync(out, { recursive: true, force: true });
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const ratio = (of: typeof seconds): string =>
    median(of.build.map((value, n) => value / of.floor[n]!)).toFixed(2);
  print(
    `build, ${mentions} mentions over ${WEEKS} weeks and ${TOPICS} topics, without search, ${rounds} rounds (medians, min–max)
  floor: gray-matter, marked, templates   ${spread(seconds.floor)}, processor ${spread(processor.floor)}, ${median(memory.floor)} MB
  build                                   ${spread(seconds.build)}, processor ${spread(processor.build)}, ${median(memory.build)} MB
  ratio ${ratio(seconds)}; of processor time ${ratio(processor)}`,
  );
}
