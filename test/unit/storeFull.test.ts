import { expect, test } from 'vitest';
import type { Database } from '../../main/store/driver.ts';
import { storeFile } from '../../main/store/files.ts';
import { outcome, succeed } from '../generate/answers.ts';
import { ORGAN, someReport, withNumber } from '../generate/someReport.ts';
import { testDirectory, testStore, watched } from '../generate/store.ts';

test('on a full disk a save is refused with E_FULL, what was acknowledged stays, and it works once there is room', () => {
  const directory = testDirectory();
  let held: Database | undefined;
  const store = testStore(directory, {
    open: watched((db, file) => {
      if (file === storeFile(directory)) held = db;
    }),
  });
  held?.pragma(`max_page_count = ${Number(held.pragma('page_count')) + 120}`);
  const acknowledged = new Map<string, number>();
  let full: string | undefined;
  for (let year = 2019; year < 2099 && full === undefined; year++) {
    const report = someReport(year, ORGAN, 120);
    const added = store.addReport(report);
    if (added.ok) acknowledged.set(report.id, added.value.rev);
    else full = outcome(added);
  }
  expect(full).toBe('E_FULL disk-full');
  expect(acknowledged.size).toBeGreaterThan(3);

  const [id] = [...acknowledged.keys()];
  const { report } = succeed(store.openReport(id ?? ''));
  const longer = { ...report, preface: Array.from({ length: 9 }, () => report.preface).flat() };
  expect(outcome(store.saveReport(longer, 1))).toBe('E_FULL disk-full');
  expect(succeed(store.openReport(report.id))).toMatchObject({ report, rev: 1 });
  expect(succeed(store.changeLog(report.id))).toEqual([]);

  held?.pragma('max_page_count = 100000');
  expect(succeed(store.saveReport(longer, 1)).rev).toBe(2);
  store.close();
  const again = testStore(directory);
  for (const known of acknowledged.keys()) expect(outcome(again.openReport(known))).toBe('ok');
  expect(succeed(again.openReport(report.id)).report).toEqual(longer);
  expect(succeed(again.saveReport(withNumber(longer, '8'), 2)).rev).toBe(3);
});
