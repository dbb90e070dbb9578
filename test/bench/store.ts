/** How fast the store is: a save, a list of thousands, a backup. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeFile } from '../../main/store/files.ts';
import { openStore } from '../../main/store/store.ts';
import type { Store } from '../../main/store/store.ts';
import type { Result } from '../../shared/errors.ts';
import { succeed } from '../generate/answers.ts';
import { ORGAN, someReport, withNumber } from '../generate/someReport.ts';
import type { BenchRow } from './benchRow.ts';

const SAVES = 500;
const REPORTS = 5_000;
/** Paragraphs of a report of about 10 KB. */
const PARAGRAPHS = 60;

/** Saves of one report, then a start, two lists and a backup of a store of thousands. */
export async function benchStore(): Promise<BenchRow[]> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-store-'));
  try {
    const open = (): Store => succeed(openStore({ directory, now: () => new Date(), appVersion: '0.1.0' }));
    const store = open();
    const saves = benchSaves(store);
    for (let i = 0; i < REPORTS; i++) {
      const organ = { ...ORGAN, name: `青禾县第${i}局` };
      succeed(store.addReport(someReport(2019 + (i % 8), organ, PARAGRAPHS)));
    }
    store.close();

    const began = performance.now();
    const again = open();
    const opened = performance.now() - began;
    const gap = watchGap();
    const [firstList] = await timed(() => again.listReports());
    const listGap = gap.longest();
    const [secondList] = await timed(() => again.listReports());
    const backupGap = watchGap();
    const [backup] = await timed(() => again.backup());
    const rows: BenchRow[] = [
      ...saves,
      { name: `open a store of ${REPORTS} reports`, value: opened, unit: 'ms', goal: 1_000 },
      { name: `list ${REPORTS} reports the first time, each one checked`, value: firstList, unit: 'ms', goal: 10_000 },
      { name: 'longest pause while they are listed first', value: listGap, unit: 'ms', goal: 50 },
      { name: `list ${REPORTS} reports again`, value: secondList, unit: 'ms', goal: 50 },
      { name: 'back up and verify', value: backup, unit: 'ms', goal: 2_000 },
      { name: 'longest pause during a backup', value: backupGap.longest(), unit: 'ms', goal: 50 },
      { name: 'size of the store', value: statSync(storeFile(directory)).size / 2 ** 20, unit: 'MB', goal: 200 },
    ];
    again.close();
    return rows;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function benchSaves(store: Store): BenchRow[] {
  let report = someReport(2024, ORGAN, PARAGRAPHS);
  let { rev } = succeed(store.addReport(report));
  const times = Array.from({ length: SAVES }, () => {
    report = withNumber(report, String(rev));
    const began = performance.now();
    ({ rev } = succeed(store.saveReport(report, rev)));
    return performance.now() - began;
  }).sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? NaN;
  return [
    { name: 'save p50', value: at(0.5), unit: 'ms', goal: 5 },
    { name: 'save p99', value: at(0.99), unit: 'ms', goal: 50 },
  ];
}

async function timed<T>(work: () => Promise<Result<T>>): Promise<[milliseconds: number, value: T]> {
  const began = performance.now();
  const value = succeed(await work());
  return [performance.now() - began, value];
}

/** Looks every few milliseconds; the longest time between two looks is how long the process was held up. */
function watchGap(): { readonly longest: () => number } {
  let last = performance.now();
  let longest = 0;
  const look = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(look, 2);
  return {
    longest: () => {
      clearInterval(timer);
      look();
      return longest;
    },
  };
}
