/** Last year's report that was chosen from a file: kept with the report, counted by every check of it. */
import { describe, expect, test } from 'vitest';
import type { Database } from '../../main/store/driver.ts';
import { MIGRATIONS } from '../../main/store/migrations.ts';
import type { Store } from '../../main/store/store.ts';
import { check } from '../../shared/checks/check.ts';
import { countByClass } from '../../shared/checks/finding.ts';
import type { ChosenLastYear, LastYear } from '../../shared/report/lastYear.ts';
import type { Report } from '../../shared/report/report.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';
import { outcome, succeed } from '../generate/answers.ts';
import { withNumber } from '../generate/someReport.ts';
import { testDirectory, testStore, watched } from '../generate/store.ts';

const REPORT = cleanReport();
/** Last year with another 结转下年度 than this year's 上年结转. */
const lastYear = (carriedOut: string): Report => ({
  ...withNumber(REPORT, carriedOut, 'requests.carriedOut.business'),
  id: crypto.randomUUID(),
  year: REPORT.year - 1,
});
const CHOSEN: ChosenLastYear = { report: lastYear('7'), fileName: '上年报告.docx' };
const lastOf = (store: Store, year = REPORT.year): LastYear | null =>
  succeed(store.lastYearReport(REPORT.id, REPORT.organ.name, year));

function storeWithReport(directory = testDirectory()): Store {
  const store = testStore(directory);
  succeed(store.addReport(REPORT));
  return store;
}

describe('a file chosen as last year’s report', () => {
  test('is kept with the report, also after a restart, and let go again', () => {
    const directory = testDirectory();
    const store = storeWithReport(directory);
    succeed(store.chooseLastYear(REPORT.id, { report: lastYear('9'), fileName: '选错.pdf' }));
    succeed(store.chooseLastYear(REPORT.id, CHOSEN));
    store.close();
    const again = testStore(directory);
    expect(lastOf(again)).toEqual(CHOSEN);
    succeed(again.chooseLastYear(REPORT.id, null));
    expect(lastOf(again)).toBeNull();
    expect(outcome(again.chooseLastYear(crypto.randomUUID(), CHOSEN))).toBe('E_NOT_FOUND report-not-found');
  });

  test('counts before the stored report of the year before, and only for its own year', () => {
    const store = storeWithReport();
    const stored = lastYear('1');
    succeed(store.addReport(stored));
    expect(lastOf(store)).toEqual({ report: stored });
    succeed(store.chooseLastYear(REPORT.id, CHOSEN));
    expect(lastOf(store)).toEqual(CHOSEN);
    expect(lastOf(store, REPORT.year + 1)).toEqual({ report: REPORT });
    expect(succeed(store.lastYearReport(stored.id, REPORT.organ.name, REPORT.year))).toEqual({ report: stored });
  });

  test('is judged by 定稿, by the list of findings and by the counts in the list', async () => {
    const store = storeWithReport();
    const [before] = succeed(await store.listReports());
    succeed(store.chooseLastYear(REPORT.id, CHOSEN));
    const expected = check(REPORT, { lastYear: CHOSEN.report });
    expect(expected.some((f) => f.rule === 'A09' && f.class !== 'D')).toBe(true);
    expect(succeed(store.checkReport(REPORT.id)).findings).toEqual(expected);
    expect(outcome(store.finaliseReport(REPORT.id, 1))).toBe('E_RULE findings-open');
    const [after] = succeed(await store.listReports());
    expect(after?.counts).toEqual(countByClass(expected));
    expect(after?.counts).not.toEqual(before?.counts);
    succeed(store.chooseLastYear(REPORT.id, null));
    expect(outcome(store.finaliseReport(REPORT.id, 1))).toBe('ok');
  });

  test('stays what 定稿 judged until the report is unlocked', () => {
    const store = storeWithReport();
    succeed(store.finaliseReport(REPORT.id, 1));
    expect(outcome(store.chooseLastYear(REPORT.id, CHOSEN))).toBe('E_LOCKED report-final');
    succeed(store.unlockReport(REPORT.id, '主管部门要求与上年核对'));
    expect(outcome(store.chooseLastYear(REPORT.id, CHOSEN))).toBe('ok');
  });

  test('is part of what a backup holds', async () => {
    const store = storeWithReport();
    succeed(await store.backup());
    succeed(store.chooseLastYear(REPORT.id, CHOSEN));
    expect(succeed(await store.backup())).toMatchObject({ fileName: 'backup-000002.sqlite' });
    expect(succeed(await store.backup())).toBeNull();
  });

  test('is told damaged, by its file’s name, when its row was tampered with; checks go on without it', () => {
    let held: Database | undefined;
    const store = testStore(testDirectory(), { open: watched((db) => (held = db)) });
    succeed(store.addReport(REPORT));
    succeed(store.chooseLastYear(REPORT.id, CHOSEN));
    held?.exec(`UPDATE last_year SET body = replace(body, '信息', '消息')`);
    expect(store.lastYearReport(REPORT.id, REPORT.organ.name, REPORT.year)).toMatchObject({
      error: { code: 'E_DAMAGED', reason: 'last-year-damaged', detail: '上年报告文件“上年报告.docx”' },
    });
    expect(succeed(store.checkReport(REPORT.id)).findings).toEqual(check(REPORT));
  });
});

test('a store from before files could be kept gets them, with 定稿 as it was', () => {
  const directory = testDirectory();
  const old = testStore(directory, { migrations: MIGRATIONS.slice(0, 2) });
  old.close();
  const store = storeWithReport(directory);
  expect(succeed(store.listBackups())).toHaveLength(1);
  succeed(store.chooseLastYear(REPORT.id, CHOSEN));
  expect(lastOf(store)).toEqual(CHOSEN);
});
