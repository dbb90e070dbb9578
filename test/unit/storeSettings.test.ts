import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import type { Database } from '../../main/store/driver.ts';
import { storeFile } from '../../main/store/files.ts';
import { openDatabase } from '../../main/store/database.ts';
import { MIGRATIONS } from '../../main/store/migrations.ts';
import { outcome, succeed } from '../generate/answers.ts';
import { someReport } from '../generate/someReport.ts';
import { testDirectory, testStore, tryStore, watched } from '../generate/store.ts';

const SETTINGS = {
  locking_mode: 'exclusive',
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  application_id: 0x474b4e42,
  user_version: MIGRATIONS.length,
};

test('every setting reads back exactly, on a new store and on one that was there', () => {
  const directory = testDirectory();
  for (const _ of ['new', 'again']) {
    const opened: Database[] = [];
    const store = testStore(directory, { open: watched((db) => opened.push(db)) });
    const read = Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, opened.at(-1)?.pragma(name)]));
    expect(read).toEqual(SETTINGS);
    expect(existsSync(`${storeFile(directory)}-shm`)).toBe(false);
    store.close();
  }
});

test.each(Object.keys(SETTINGS).slice(0, 6))('a library that ignores %s is refused', (name) => {
  const directory = testDirectory();
  const deaf = (file: string, access: 'create' | 'write' | 'read'): Database => {
    const db = openDatabase(file, access);
    return {
      ...db,
      pragma: (text) => (text.startsWith(`${name} =`) ? null : text === name ? 'other' : db.pragma(text)),
    };
  };
  const refused = tryStore(directory, { open: deaf });
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'E_IO', reason: 'setting-not-kept', detail: `数据文件，${name}` },
  });
  expect(outcome(tryStore(directory))).toBe('ok');
});

test('a second opening in the same process is refused', () => {
  const directory = testDirectory();
  testStore(directory);
  expect(outcome(tryStore(directory))).toBe('E_IO store-in-use');
});

test('a second process is refused within a second; after kill -9 of the holder the store opens with what it saved', async () => {
  const directory = testDirectory();
  const report = someReport();
  const script = `
    import { openStore } from ${JSON.stringify(new URL('../../main/store/store.ts', import.meta.url).href)};
    const store = openStore({ directory: process.argv[1], now: () => new Date(), appVersion: '0.1.0' }).value;
    console.log(store.addReport(JSON.parse(process.argv[2])).ok);
    setInterval(() => store.readProfile(), 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script, directory, JSON.stringify(report)]);
  onTestFinished(() => void holder.kill('SIGKILL'));
  const [said] = (await once(holder.stdout, 'data')) as [Buffer];
  expect(said.toString()).toBe('true\n');

  const began = performance.now();
  expect(outcome(tryStore(directory))).toBe('E_IO store-in-use');
  expect(performance.now() - began).toBeLessThan(1_000);

  holder.kill('SIGKILL');
  await once(holder, 'exit');
  expect(succeed(testStore(directory).openReport(report.id)).report).toEqual(report);
}, 20_000);
