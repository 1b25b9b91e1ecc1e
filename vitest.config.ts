import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // What a machine calls its time zone or language must never reach a page.
    env: { TZ: 'Pacific/Kiritimati', LANG: 'C' },
    setupFiles: ['src/tests/property-seed.ts'],
    // Far beyond what a test takes: it ends what hangs, and judges no speed.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
