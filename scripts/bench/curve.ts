import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureBuild } from './measure-build.ts';
import { writeArchive } from './mentions.ts';

interface Options {
  sizes: readonly number[];
  /** More for Node, such as a larger heap. */
  flags: readonly string[];
  print: (text: string) => void;
}

/** How time and memory grow with the archive: one build of each size after the other, and what breaks first. */
export function benchCurve({ sizes, flags, print }: Options): void {
  print(`curve of building, one round each${flags.length > 0 ? `, node ${flags.join(' ')}` : ''}
   mentions   floor s   cold s   warm s   processor s   µs a mention   peak MB   KB a mention`);
  for (const mentions of [...sizes].sort((a, b) => a - b)) {
    const folder = mkdtempSync(join(tmpdir(), 'oido-bench-'));
    const content = join(folder, 'content');
    try {
      writeArchive(content, mentions);
      const floor = measureBuild('floor', content, folder);
      const cold = measureBuild('cold', content, folder, flags);
      const warm = cold.ok ? measureBuild('warm', content, folder, flags) : cold;
      const seconds = (measured: typeof cold): string =>
        (measured.ok ? measured.taken.seconds.toFixed(1) : '–').padStart(7);
      const { processor, memory } = cold.ok ? cold.taken : { processor: NaN, memory: NaN };
      const each = (value: number, digits: number): string =>
        Number.isNaN(value) ? '–' : (value / mentions).toFixed(digits);
      print(
        `${String(mentions).padStart(11)}   ${seconds(floor)}  ${seconds(cold)}  ${seconds(warm)}   ${(Number.isNaN(processor) ? '–' : processor.toFixed(1)).padStart(11)}   ${each(processor * 1e6, 0).padStart(12)}   ${(Number.isNaN(memory) ? '–' : String(memory)).padStart(7)}   ${each(memory * 1024, 1).padStart(12)}`,
      );
      for (const measured of [floor, cold]) if (!measured.ok) print(`              ${measured.why}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
