/**
 * Saves one report again and again through the real store, and says each revision only after the store has answered.
 * Arguments: directory, report id, number of saves, `lax` for a driver that lies about `synchronous`.
 */
import { writeSync } from 'node:fs';
import { openDatabase } from '../../main/store/database.ts';
import type { Database, OpenDatabase } from '../../main/store/driver.ts';
import { openStore } from '../../main/store/store.ts';
import type { Report } from '../../shared/report/report.ts';
import { paragraph } from '../../shared/report/richText.ts';
import { succeed } from '../generate/answers.ts';
import { withNumber } from '../generate/someReport.ts';

/** Few pages, so that a short run moves the log into the file many times. */
const CHECKPOINT_PAGES = 60;

const [directory = '', id = '', saves = '', driver = 'strict'] = process.argv.slice(2);

/** The usual library; the lax one runs at NORMAL and claims FULL, or the store would refuse it. */
const open: OpenDatabase = (file, access): Database => {
  const db = openDatabase(file, access);
  db.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  if (driver !== 'lax') return db;
  return {
    ...db,
    pragma: (text) => {
      if (text === 'synchronous') return 2;
      return db.pragma(text === 'synchronous = FULL' ? 'synchronous = NORMAL' : text);
    },
  };
};

/** What revision `rev` of the report says: number, fact and prose all name it. */
const atRevision = (report: Report, rev: number): Report => ({
  ...withNumber(report, String(rev)),
  metadata: { indexNumber: `第${rev}次` },
  preface: report.preface.with(rev % report.preface.length, paragraph(`第${rev}次保存的段落。`)),
});

const store = succeed(openStore({ directory, now: () => new Date(), appVersion: '0.1.0', open }));
let { report, rev } = succeed(store.openReport(id));
for (let n = 0; n < Number(saves); n++) {
  report = atRevision(report, rev + 1);
  ({ rev } = succeed(store.saveReport(report, rev)));
  writeSync(1, `${rev}\n`);
}
store.close();
