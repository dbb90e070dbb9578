import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { writeFile } from '../../main/export/writeFile.ts';
import { VERSIONS } from './exportVersions.ts';

const KILLS = 100;
const LONGEST_MS = 60;
const WRITER = resolve(import.meta.dirname, 'exportWriter.ts');
const NODE = resolve(import.meta.dirname, '../../node_modules/.bin/node');

const folder = mkdtempSync(join(tmpdir(), 'gongkai-nianbao-kill-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, '报告.docx');
const isWhole = (bytes: Buffer): boolean => VERSIONS.some((version) => version.equals(bytes));

/** Kills a writer some time after it began to write. */
async function killWhileWriting(afterMs: number): Promise<void> {
  const writer: ChildProcess = spawn(NODE, [WRITER, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(writer, 'exit');
  if (writer.stdout) await once(writer.stdout, 'data');
  await setTimeout(afterMs);
  writer.kill('SIGKILL');
  await gone;
}

describe('export', () => {
  it(`leaves the old or the new file, never part of one, when killed ${KILLS} times`, async () => {
    writeFileSync(path, VERSIONS[0] ?? '');
    let interrupted = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      // Spread evenly, so that every phase of a write is hit.
      await killWhileWriting((kill * LONGEST_MS) / KILLS);
      expect(isWhole(readFileSync(path))).toBe(true);
      const left = readdirSync(folder).length - 1;
      expect(left).toBeLessThanOrEqual(1);
      interrupted += left;
    }
    // The kills did come in the middle of writing.
    expect(interrupted).toBeGreaterThan(KILLS / 10);
    expect((await writeFile(path, VERSIONS[1] ?? Buffer.alloc(0))).ok).toBe(true);
    expect(readdirSync(folder)).toEqual(['报告.docx']);
  });
});
