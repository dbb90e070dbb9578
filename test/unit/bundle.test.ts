/** Bundles written are read back whole, and the same report gives the same bytes. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readBundle } from '../../main/bundle/readBundle.ts';
import { writeBundle } from '../../main/bundle/writeBundle.ts';
import { schemaFiles } from '../../shared/bundle/jsonSchemas.ts';
import { OPTIONS, SAMPLE, bundleOf } from '../generate/hostileBundle.ts';
import { arbitraryReport } from '../generate/report.ts';

// Hundreds of bundles in one test, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

test('every generated report comes back equal', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryReport, async (report) => {
      const read = await readBundle(await writeBundle(report, OPTIONS));
      expect(read).toMatchObject({ ok: true, value: { report } });
    }),
    { numRuns: 50 },
  );
});

test('the manifest says what the bundle is', async () => {
  const read = await readBundle(await writeBundle(SAMPLE, OPTIONS));
  expect(read.ok && read.value.manifest).toEqual({
    format: 'gknb',
    formatVersion: 1,
    appVersion: '0.1.0',
    edition: 'FMT2021',
    organ: SAMPLE.organ.name,
    year: 2025,
    revision: 3,
    createdAt: '2026-01-16T01:00:00.000Z',
    entries: [
      {
        name: 'report.json',
        size: expect.any(Number) as number,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      },
    ],
  });
});

test('equal reports give equal bytes, whatever the order of their parts', async () => {
  const shuffled = {
    ...Object.fromEntries(Object.entries(SAMPLE).reverse()),
    tables: Object.fromEntries(Object.entries(SAMPLE.tables).reverse()),
  } as unknown as typeof SAMPLE;
  expect(await writeBundle(shuffled, OPTIONS)).toEqual(await writeBundle(SAMPLE, OPTIONS));
});

test('cells of another edition are left out', async () => {
  const report = { ...SAMPLE, tables: { ...SAMPLE.tables, 'requests.otherHandling.business': { value: '1' } } };
  const read = await readBundle(await writeBundle(report, OPTIONS));
  expect(read.ok && read.value.report).toEqual(SAMPLE);
});

test('a bundle packed by other software is read', async () => {
  for (const archive of [bundleOf(), bundleOf(undefined, undefined, [], { method: 8 })]) {
    expect(await readBundle(archive)).toMatchObject({ ok: true, value: { report: SAMPLE } });
  }
});

test('the published JSON Schemas are those of the code (npm run schema writes them)', () => {
  const files = Object.entries(schemaFiles());
  expect(files).toHaveLength(2);
  for (const [name, text] of files) {
    expect(readFileSync(new URL(`../../shared/bundle/${name}`, import.meta.url), 'utf8')).toBe(text);
  }
});
