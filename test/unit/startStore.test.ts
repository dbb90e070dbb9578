import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startStore } from '../../main/startStore.ts';
import { storeFile } from '../../main/store/files.ts';
import { openStore } from '../../main/store/store.ts';
import type { AppError } from '../../shared/errors.ts';
import { sampleReport } from '../../shared/sample/sampleReport.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'gongkai-nianbao-start-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const options = () => ({ directory, now: () => new Date('2026-01-05T08:00:00Z'), appVersion: '0.1.0' });
const answering = (restore: boolean, afresh: boolean) => {
  const asked: string[] = [];
  const told: AppError[] = [];
  return {
    asked,
    told,
    askToRestore: () => Promise.resolve(asked.push('restore') > 0 && restore),
    askToStartAfresh: () => Promise.resolve(asked.push('afresh') > 0 && afresh),
    tellFailure: (error: AppError) => void told.push(error),
  };
};

/** A store with one report, a backup of it if wanted, and then a file that is no store any more. */
async function damaged(withBackup: boolean): Promise<void> {
  const opened = openStore(options());
  if (!opened.ok) throw new Error(opened.error.reason);
  opened.value.addReport(sampleReport('00000000-0000-4000-8000-00000000000a'));
  if (withBackup) await opened.value.backup();
  opened.value.close();
  writeFileSync(storeFile(directory), 'damaged'.repeat(1_000));
}

describe('starting on damaged data', () => {
  it('restores the newest backup when the officer agrees', async () => {
    await damaged(true);
    const dialogs = answering(true, false);
    const store = await startStore(options(), dialogs);
    expect((await store?.listReports())?.ok).toBe(true);
    expect(dialogs.asked).toEqual(['restore']);
    store?.close();
  });

  it('begins with empty data when no backup is whole, and keeps the damaged file', async () => {
    await damaged(false);
    const dialogs = answering(true, true);
    const store = await startStore(options(), dialogs);
    expect(await store?.listReports()).toEqual({ ok: true, value: [] });
    expect(dialogs.asked).toEqual(['restore', 'afresh']);
    store?.close();
    expect(readdirSync(directory).some((f) => f.includes('damaged'))).toBe(true);
  });

  it('changes nothing when the officer declines', async () => {
    await damaged(false);
    const before = readdirSync(directory).sort();
    expect(await startStore(options(), answering(true, false))).toBeNull();
    expect(await startStore(options(), answering(false, true))).toBeNull();
    expect(readdirSync(directory).sort()).toEqual(before);
  });
});
