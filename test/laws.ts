/** `npm run laws`: every file format and shape of text read back against 500 newly drawn reports, where the unit tests try a few. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '..');
const VITEST = join(PROJECT, 'node_modules', 'vitest', 'vitest.mjs');

const LAWS = ['fileRoundTrip', 'pdfLaw', 'readersProperty'];

const { status } = spawnSync(process.execPath, [VITEST, 'run', ...LAWS.map((name) => `test/unit/${name}.test.ts`)], {
  cwd: PROJECT,
  stdio: 'inherit',
  env: { ROUND_TRIPS: '500', FC_SEED: 'new', ...process.env },
});
process.exitCode = status ?? 1;
