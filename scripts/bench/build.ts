import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinds, measureBuild } from './measure-build.ts';
import type { Kind, Taken } from './measure-build.ts';
import { TOPICS, WEEKS, writeArchive } from './mentions.ts';
import { median, spread } from './median.ts';

interface Options {
  mentions: number;
  rounds: number;
  print: (text: string) => void;
}

const names: Record<Kind, string> = {
  floor: 'floor: gray-matter, marked, templates',
  cold: 'build, nothing kept from before',
  warm: 'build, parsed files kept',
};

/** Building the pages, as a ratio to gray-matter, marked and template strings over the same files in the same run. */
export function benchBuild({ mentions, rounds, print }: Options): void {
  const folder = mkdtempSync(join(tmpdir(), 'oido-bench-'));
  const content = join(folder, 'content');
  const taken: Record<Kind, Taken[]> = { floor: [], cold: [], warm: [] };
  try {
    writeArchive(content, mentions);
    for (let round = 0; round < rounds; round += 1) {
      for (const kind of kinds) {
        const measured = measureBuild(kind, content, folder);
        if (!measured.ok) throw new Error(measured.why);
        taken[kind].push(measured.taken);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const all = (kind: Kind, what: keyof Taken): number[] => taken[kind].map((one) => one[what]);
  const ratio = (a: Kind, b: Kind, what: keyof Taken): string =>
    median(all(a, what).map((value, n) => value / all(b, what)[n]!)).toFixed(2);
  const ratios = (a: Kind, b: Kind): string =>
    `${ratio(a, b, 'seconds')}; of processor time ${ratio(a, b, 'processor')}`;
  const lines = kinds.map(
    (kind) =>
      `  ${names[kind].padEnd(38)}  ${spread(all(kind, 'seconds'))}, processor ${spread(all(kind, 'processor'))}, ${median(all(kind, 'memory'))} MB`,
  );
  print(
    `build, ${mentions} mentions over ${WEEKS} weeks and ${TOPICS} topics, without search, ${rounds} rounds (medians, min–max)
${lines.join('\n')}
  cold to floor ${ratios('cold', 'floor')}
  warm to cold  ${ratios('warm', 'cold')}`,
  );
}
