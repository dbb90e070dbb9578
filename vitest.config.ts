import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], setupFiles: 'test/seed.ts' } },
      { test: { name: 'faults', include: ['test/faults/**/*.test.ts'], testTimeout: 600_000 } },
    ],
  },
});
