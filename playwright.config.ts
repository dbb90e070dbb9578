import { defineConfig } from '@playwright/test';

/** The same specs run on real Electron: `ELECTRON_BIN=/path/to/electron npm run e2e`. */
export default defineConfig({
  testDir: 'test/e2e',
  timeout: 60_000,
  workers: 2,
  reporter: 'list',
  outputDir: 'test-results',
});
