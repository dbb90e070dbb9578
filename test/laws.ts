/** `npm run laws`: every file format read back against 500 generated reports, where the unit tests try a few. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '..');
const VITEST = join(PROJECT, 'node_modules', 'vitest', 'vitest.mjs');

const { status } = spawnSync(
  process.execPath,
  [VITEST, 'run', 'test/unit/fileRoundTrip.test.ts', 'test/unit/pdfLaw.test.ts'],
  {
    cwd: PROJECT,
    stdio: 'inherit',
    env: { ROUND_TRIPS: '500', ...process.env },
  },
);
process.exitCode = status ?? 1;
