/** What a bundle costs: written, read, and refused when it is hostile. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBundle } from '../../main/bundle/readBundle.ts';
import { writeBundle } from '../../main/bundle/writeBundle.ts';
import { OPTIONS, SAMPLE, bundleOf, manifestFor, reportWith } from '../generate/hostileBundle.ts';
import { median } from './benchRow.ts';
import type { BenchRow } from './benchRow.ts';

const MIB = 1024 * 1024;

/** By the reason that they must be refused with. */
const hostile = (): Record<string, Buffer> => ({
  entryTooBig: bundleOf(undefined, undefined, [
    { name: 'bomb', data: Buffer.alloc(64 * MIB), method: 8, size: 2 ** 31 },
  ]),
  longerThanDeclared: bundleOf(Buffer.alloc(300 * MIB), manifestFor(Buffer.from('')), [], { method: 8, size: 10 }),
  ratio: bundleOf(Buffer.alloc(9 * MIB, ' '), undefined, [], { method: 8 }),
  tooDeep: bundleOf('['.repeat(10 * MIB)),
  shape: bundleOf(reportWith('"text": "', `"text": "${'长'.repeat(3 * MIB)}`)),
  unsafeText: bundleOf(`{"a":"${'\\u0041'.repeat(1.5 * MIB)}\\u0000"}`),
});

interface Refusal {
  readonly reason: string | null;
  readonly ms: number;
  readonly peakMib: number;
}

/** @throws Error when a hostile bundle is not refused for its reason: the figures would mean nothing */
function refuseAll(): Refusal[] {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-nianbao-bench-'));
  try {
    return Object.entries(hostile()).map(([reason, bytes]) => {
      const path = join(folder, `${reason}.gknb`);
      writeFileSync(path, bytes);
      const script = join(import.meta.dirname, 'refuse.ts');
      const refusal = JSON.parse(execFileSync(process.execPath, [script, path], { encoding: 'utf8' })) as Refusal;
      if (refusal.reason !== reason) throw new Error(`${reason}: ${String(refusal.reason)}`);
      return refusal;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The sample report as a bundle, and six hostile bundles in processes of their own. */
export async function benchBundle(): Promise<BenchRow[]> {
  const bytes = await writeBundle(SAMPLE, OPTIONS);
  const refusals = refuseAll();
  const worst = (figure: 'ms' | 'peakMib'): number => Math.max(...refusals.map((r) => r[figure]));
  return [
    { name: 'write a bundle', value: await median(() => writeBundle(SAMPLE, OPTIONS)), unit: 'ms', goal: 50 },
    { name: 'read a bundle', value: await median(() => readBundle(bytes)), unit: 'ms', goal: 50 },
    { name: 'refuse a hostile bundle, slowest kind', value: worst('ms'), unit: 'ms', goal: 1_000 },
    { name: 'refuse a hostile bundle, peak memory of the process', value: worst('peakMib'), unit: 'MiB', goal: 150 },
  ];
}
