import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // modules are pure: loading them once for all files halves the time
    isolate: false,
    // one worker a core, though one of them also reports: much of the time is spent waiting for programs that tests start
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 20_000,
    reporters: ['default', ['json', { outputFile: 'node_modules/.test-results.json' }]],
  },
});
