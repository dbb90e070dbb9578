/** kill -9 in the middle of saving: what was acknowledged is there, whole, with its history. */
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openDatabase } from '../../main/store/database.ts';
import { storeFile } from '../../main/store/files.ts';
import { verifyFile } from '../../main/store/verify.ts';
import { applyChanges } from '../../shared/report/change.ts';
import type { Report } from '../../shared/report/report.ts';
import { succeed } from '../generate/answers.ts';
import { someReport } from '../generate/someReport.ts';
import { testDirectory, testStore } from '../generate/store.ts';

const KILLS = 200;
/** Stores killed side by side: a child spends most of its life starting. */
const LANES = 2;
const LONGEST_LIFE_MS = 80;
const CHILD = fileURLToPath(new URL('savingChild.ts', import.meta.url));

/** Runs the child until some time after its first acknowledged save; the last acknowledged revision. */
async function saveUntilKilled(directory: string, id: string, compileCache: string): Promise<number> {
  const child = spawn(process.execPath, [CHILD, directory, id, '1000000'], {
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [said, complaint] = ['', ''];
  child.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), Math.random() * LONGEST_LIFE_MS));
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  const signal = await new Promise((resolve) => child.on('close', (_code, by) => resolve(by)));
  expect(`${String(signal)} ${complaint}`).toBe('SIGKILL ');
  const lines = said.slice(0, said.lastIndexOf('\n')).split('\n');
  return Number(lines.at(-1));
}

interface Known {
  readonly report: Report;
  readonly rev: number;
}

/** What is stored now, after everything that must hold has been looked at. */
function examine(directory: string, before: Known, acknowledged: number): Known {
  const { id } = before.report;
  const store = testStore(directory);
  const { report, rev } = succeed(store.openReport(id));
  // One save more may have reached the disk without its answer reaching us.
  expect([acknowledged, acknowledged + 1]).toContain(rev);
  expect(report.tables['requests.newReceived.naturalPerson']?.value).toBe(String(rev));
  expect(report.metadata.indexNumber).toBe(`第${rev}次`);
  const perSave = 3;
  const log = succeed(store.changeLog(id, (rev - before.rev) * perSave)).reverse();
  expect(log.map((c) => c.rev)).toEqual(
    Array.from({ length: log.length }, (_, i) => before.rev + 1 + Math.floor(i / perSave)),
  );
  expect(applyChanges(before.report, log)).toEqual(report);
  store.close();
  succeed(verifyFile(openDatabase, storeFile(directory)));
  return { report, rev };
}

async function lane(kills: number, compileCache: string): Promise<number> {
  const directory = testDirectory();
  const store = testStore(directory);
  const report = someReport();
  succeed(store.addReport(report));
  store.close();
  // Run to its end once: only then does Node write its compile cache, which makes the other starts quick.
  const env = { ...process.env, NODE_COMPILE_CACHE: compileCache };
  expect(spawnSync(process.execPath, [CHILD, directory, report.id, '1'], { env }).stdout.toString()).toBe('2\n');
  let known = examine(directory, { report, rev: 1 }, 2);
  for (let n = 0; n < kills; n++) {
    const acknowledged = await saveUntilKilled(directory, report.id, compileCache);
    known = examine(directory, known, acknowledged);
  }
  return known.rev - 1;
}

test(`${KILLS} times killed while saving loses nothing that was acknowledged`, async () => {
  const compileCache = testDirectory();
  const began = performance.now();
  const saves = await Promise.all(Array.from({ length: LANES }, () => lane(KILLS / LANES, compileCache)));
  const total = saves.reduce((a, b) => a + b);
  expect(total).toBeGreaterThan(KILLS);
  console.log(`${KILLS} kills, ${total} saves, 0 lost, ${Math.round((performance.now() - began) / 1000)} s`);
}, 300_000);
