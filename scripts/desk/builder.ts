import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Makes the site again in a process of its own, one at a time. */
export interface Builder {
  state: () => 'idle' | 'running' | 'failed';
  /** Says that something has changed that the pages do not show. */
  touch: () => void;
  stale: () => boolean;
  /** Begins, unless it is at work; resolves to whether the pages were made. */
  build: () => Promise<boolean>;
}

export function createBuilder(content: string, outDir: string): Builder {
  let state: ReturnType<Builder['state']> = 'idle';
  let changes = 0;
  let shown = 0;
  let running: Promise<boolean> | undefined;
  return {
    state: () => state,
    touch: () => void (changes += 1),
    stale: () => changes !== shown,
    build() {
      if (running) return running;
      const from = changes;
      state = 'running';
      running = make(content, outDir).then((done) => {
        state = done ? 'idle' : 'failed';
        if (done) shown = from;
        running = undefined;
        return done;
      });
      return running;
    },
  };
}

function make(content: string, outDir: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/build.ts', '--content', content, '--outDir', outDir], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
