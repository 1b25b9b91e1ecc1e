import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    env: {
      // What a machine calls its time zone or language must never reach a page.
      TZ: 'Pacific/Kiritimati',
      LANG: 'C',
      // Commands that tests start by the hundred: what Node compiled of them once it need not again.
      NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url)),
    },
    setupFiles: ['src/tests/property-seed.ts'],
    // Far beyond what a test takes: it ends what hangs, and judges no speed.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
