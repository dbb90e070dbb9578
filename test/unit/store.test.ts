import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../shared/report/change.ts';
import { paragraph } from '../../shared/report/richText.ts';
import { outcome, succeed } from '../generate/answers.ts';
import { arbitraryReport } from '../generate/report.ts';
import { ORGAN, someReport, withNumber } from '../generate/someReport.ts';
import { STARTED, testDirectory, testStore } from '../generate/store.ts';

const PROFILE = { organ: ORGAN, contact: { phone: '0000-1234567' } };

describe('profile', () => {
  test('is null until the office is known, then what was saved, also after a restart', () => {
    const directory = testDirectory();
    const store = testStore(directory);
    expect(succeed(store.readProfile())).toBeNull();
    succeed(store.saveProfile(PROFILE));
    succeed(store.saveProfile({ ...PROFILE, contact: {} }));
    store.close();
    expect(succeed(testStore(directory).readProfile())).toEqual({ ...PROFILE, contact: {} });
  });
});

describe('reports', () => {
  test('any report is read back as it was added, after a restart', () => {
    const directory = testDirectory();
    const reports = fc.sample(arbitraryReport, 40);
    const store = testStore(directory);
    for (const report of reports) expect(succeed(store.addReport(report)).rev).toBe(1);
    store.close();
    const again = testStore(directory);
    for (const report of reports) {
      expect(succeed(again.openReport(report.id))).toEqual({ report, rev: 1, updatedAt: STARTED.toISOString() });
    }
  });

  test('an id is added once, also while its report is in the bin', () => {
    const store = testStore(testDirectory());
    const report = someReport();
    succeed(store.addReport(report));
    expect(outcome(store.addReport(report))).toBe('E_CONFLICT report-exists');
    succeed(store.removeReport(report.id));
    expect(outcome(store.addReport(report))).toBe('E_CONFLICT report-exists');
  });

  test('a save over another revision is refused and changes nothing', () => {
    const store = testStore(testDirectory());
    const report = someReport();
    succeed(store.addReport(report));
    const [mine, theirs] = [withNumber(report, '20'), withNumber(report, '30')];
    expect(succeed(store.saveReport(theirs, 1)).rev).toBe(2);
    expect(outcome(store.saveReport(mine, 1))).toBe('E_CONFLICT revision-moved');
    expect(outcome(store.saveReport(mine, 3))).toBe('E_CONFLICT revision-moved');
    expect(succeed(store.openReport(report.id))).toMatchObject({ report: theirs, rev: 2 });
    expect(succeed(store.changeLog(report.id))).toHaveLength(1);
  });

  test('a save of the same content makes no revision', () => {
    const store = testStore(testDirectory());
    const report = someReport();
    succeed(store.addReport(report));
    expect(succeed(store.saveReport({ ...report, tables: { ...report.tables } }, 1)).rev).toBe(1);
    expect(succeed(store.changeLog(report.id))).toEqual([]);
  });

  test('what no store may hold is refused with its place', () => {
    const store = testStore(testDirectory());
    const broken = { ...someReport(), preface: [paragraph('隐藏\u202e文字')] };
    expect(store.addReport(broken)).toMatchObject({
      ok: false,
      error: { code: 'E_SCHEMA', detail: 'preface.0.inlines.0.text' },
    });
    expect(succeed(store.addReport(someReport())).rev).toBe(1);
  });

  test('a removed report is neither listed, opened, saved nor last year’s, until it is restored', async () => {
    const store = testStore(testDirectory());
    const report = someReport(2023);
    succeed(store.addReport(report));
    succeed(store.removeReport(report.id));
    expect(succeed(await store.listReports())).toEqual([]);
    expect(outcome(store.openReport(report.id))).toBe('E_NOT_FOUND report-in-bin');
    expect(outcome(store.saveReport(withNumber(report, '1'), 1))).toBe('E_NOT_FOUND report-in-bin');
    expect(outcome(store.removeReport(report.id))).toBe('E_NOT_FOUND report-in-bin');
    expect(succeed(store.lastYearReport(someReport().id, ORGAN.name, 2024))).toBeNull();
    succeed(store.restoreReport(report.id));
    expect(succeed(store.openReport(report.id))).toMatchObject({ report, rev: 1 });
    expect(outcome(store.openReport(someReport().id))).toBe('E_NOT_FOUND report-not-found');
  });

  test('last year’s report is that of the same office, the one added last', () => {
    const store = testStore(testDirectory());
    const other = { ...ORGAN, name: '青禾县教育局' };
    const [first, second, now] = [someReport(2023), someReport(2023), someReport(2024)];
    for (const r of [someReport(2022), first, second, now, someReport(2023, other)]) succeed(store.addReport(r));
    expect(succeed(store.lastYearReport(now.id, ORGAN.name, 2024))).toEqual({ report: second });
    succeed(store.removeReport(second.id));
    expect(succeed(store.lastYearReport(now.id, ORGAN.name, 2024))).toEqual({ report: first });
    expect(succeed(store.lastYearReport(now.id, ORGAN.name, 2026))).toBeNull();
  });
});

describe('list', () => {
  test('names year, office, revision, filled numbers and findings, and follows saves', async () => {
    const store = testStore(testDirectory());
    const [older, newer] = [someReport(2023), someReport(2024)];
    succeed(store.addReport(older));
    succeed(store.addReport(newer));
    const before = succeed(await store.listReports());
    expect(before.map((s) => [s.id, s.year, s.organName, s.rev, s.filled])).toEqual([
      [newer.id, 2024, ORGAN.name, 1, 2],
      [older.id, 2023, ORGAN.name, 1, 2],
    ]);
    expect(before[0]?.fields).toBeGreaterThan(150);
    succeed(store.saveReport(withNumber(older, '-5', 'requests.newReceived.researchInstitute'), 1));
    const after = succeed(await store.listReports());
    expect(after[1]).toMatchObject({ id: older.id, rev: 2, filled: 3 });
    expect(after[1]?.counts.A).toBeGreaterThan(before[1]?.counts.A ?? NaN);
    expect(after[0]).toEqual(before[0]);
  });

  test('a report saved or removed while the list is made is listed right the next time', async () => {
    const store = testStore(testDirectory());
    const reports = Array.from({ length: 60 }, () => someReport(2024));
    for (const report of reports) succeed(store.addReport(report));
    const listing = store.listReports();
    const [saved, removed] = [reports[58]!, reports[59]!];
    succeed(store.saveReport(withNumber(saved, '99'), 1));
    succeed(store.removeReport(removed.id));
    succeed(await listing);
    const list = succeed(await store.listReports());
    expect(list).toHaveLength(59);
    expect(list.find((s) => s.id === saved.id)?.rev).toBe(2);
  });
});

describe('change log', () => {
  const edits = fc.array(arbitraryReport, { minLength: 1, maxLength: 6 });

  test('leads from the first revision to the last, and back, whatever was edited', () => {
    const store = testStore(testDirectory());
    fc.assert(
      fc.property(arbitraryReport, edits, (start, states) => {
        const id = randomUUID();
        const first = { ...start, id };
        succeed(store.addReport(first));
        let rev = 1;
        for (const state of states) rev = succeed(store.saveReport({ ...state, id }, rev)).rev;
        const log = succeed(store.changeLog(id, 10_000)).reverse();
        const last = succeed(store.openReport(id)).report;
        expect(applyChanges(first, log)).toEqual(last);
        const back = log.toReversed().map((c) => ({ target: c.target, from: c.to, to: c.from }));
        expect(applyChanges(last, back)).toEqual(first);
        expect(log.map((c) => c.seq)).toEqual(log.map((_, i) => i + 1));
      }),
      { numRuns: 30 },
    );
  });

  test('names place, old and new value, revision and time, newest first; a limit keeps the newest', () => {
    let minute = 0;
    const store = testStore(testDirectory(), { now: () => new Date(Date.UTC(2026, 0, 1, 0, minute++)) });
    const report = someReport();
    succeed(store.addReport(report));
    succeed(store.saveReport(withNumber(report, '13'), 1));
    succeed(store.saveReport({ ...withNumber(report, '13'), metadata: { phone: '0000-7654321' } }, 2));
    const newest = {
      seq: 2,
      rev: 3,
      at: '2026-01-01T00:02:00.000Z',
      target: 'metadata',
      from: {},
      to: { phone: '0000-7654321' },
    };
    expect(succeed(store.changeLog(report.id))).toEqual([
      newest,
      {
        seq: 1,
        rev: 2,
        at: '2026-01-01T00:01:00.000Z',
        target: 'tables/requests.newReceived.naturalPerson',
        from: { value: '12' },
        to: { value: '13' },
      },
    ]);
    expect(succeed(store.changeLog(report.id, 1))).toEqual([newest]);
  });
});

test('after close every call answers, none throws', async () => {
  const store = testStore(testDirectory());
  store.close();
  const report = someReport();
  const answers = [
    store.readProfile(),
    store.saveProfile(PROFILE),
    store.openReport(report.id),
    store.addReport(report),
    store.saveReport(report, 1),
    store.removeReport(report.id),
    store.restoreReport(report.id),
    store.lastYearReport(report.id, ORGAN.name, 2024),
    store.chooseLastYear(report.id, null),
    store.changeLog(report.id),
    await store.listReports(),
    await store.backup(),
  ];
  expect(answers.map(outcome)).toEqual(answers.map(() => 'E_IO store-closed'));
  expect(() => store.close()).not.toThrow();
});
