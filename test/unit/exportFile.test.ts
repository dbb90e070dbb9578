import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileName } from '../../main/export/fileName.ts';
import { writeFile } from '../../main/export/writeFile.ts';
import type { Disk } from '../../main/export/writeFile.ts';
import { EXPORT_FORMATS } from '../../shared/api.ts';

const OLD = Buffer.from('old');
const NEW = Buffer.from('new file');
const DISK: Disk = { open, readFile, readdir, rename, remove: (path) => rm(path, { force: true }) };
const systemError = (code: string): Error => Object.assign(new Error(code), { code });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-nianbao 导出 '));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (): string => join(folder, '报告.docx');

/** A disk whose `name` call fails with `code`, the first `times` times. */
function failing(name: keyof Disk, code: string, times = Infinity): Disk {
  let left = times;
  const call = (...args: unknown[]): unknown =>
    left-- > 0 ? Promise.reject(systemError(code)) : (DISK[name] as (...a: unknown[]) => unknown)(...args);
  return { ...DISK, [name]: call };
}

describe('writing a file', () => {
  it('writes it whole, replaces an older one, and leaves nothing else', async () => {
    expect(await writeFile(path(), OLD)).toEqual({ ok: true, value: { path: path(), bytes: 3 } });
    expect(await writeFile(path(), NEW)).toEqual({ ok: true, value: { path: path(), bytes: 8 } });
    expect(readdirSync(folder)).toEqual(['报告.docx']);
    expect(readFileSync(path())).toEqual(NEW);
  });

  it.each(['ENOSPC', 'EIO', 'EROFS', 'ENOENT', 'EDQUOT'])(
    'keeps the old file when the disk answers %s',
    async (code) => {
      writeFileSync(path(), OLD);
      const broken: Disk = {
        ...DISK,
        open: async (file, flags) => {
          const handle = await open(file, flags);
          handle.writeFile = async (data) => {
            await handle.write((data as Buffer).subarray(0, 4));
            throw systemError(code);
          };
          return handle;
        },
      };
      const full = code === 'ENOSPC' || code === 'EDQUOT';
      expect(await writeFile(path(), NEW, broken)).toEqual({
        ok: false,
        error: { code: full ? 'E_FULL' : 'E_IO', reason: full ? 'diskFull' : code, detail: path() },
      });
      expect(readFileSync(path())).toEqual(OLD);
      expect(readdirSync(folder)).toEqual(['报告.docx']);
    },
  );

  it('waits for a program that holds the old file for a moment', async () => {
    writeFileSync(path(), OLD);
    expect((await writeFile(path(), NEW, failing('rename', 'EBUSY', 3))).ok).toBe(true);
    expect(readFileSync(path())).toEqual(NEW);
  });

  it('gives up after three seconds on a file that stays open elsewhere', async () => {
    writeFileSync(path(), OLD);
    const start = performance.now();
    const written = await writeFile(path(), NEW, failing('rename', 'EPERM'));
    expect(written).toMatchObject({ ok: false, error: { code: 'E_IO', reason: 'EPERM', detail: path() } });
    expect(performance.now() - start).toBeGreaterThan(2_500);
    expect(performance.now() - start).toBeLessThan(4_500);
    expect(readFileSync(path())).toEqual(OLD);
    expect(readdirSync(folder)).toEqual(['报告.docx']);
  });

  it('does not put a file in place that reads back differently', async () => {
    writeFileSync(path(), OLD);
    const flipping: Disk = { ...DISK, readFile: async (file) => (await readFile(file)).fill(0, 0, 1) };
    expect(await writeFile(path(), NEW, flipping)).toMatchObject({ ok: false, error: { reason: 'differsWhenRead' } });
    expect(readFileSync(path())).toEqual(OLD);
  });

  it('says so when the folder is gone or may not be written', async () => {
    const gone = join(folder, 'U盘', '报告.docx');
    expect(await writeFile(gone, NEW)).toMatchObject({
      ok: false,
      error: { code: 'E_IO', reason: 'ENOENT', detail: gone },
    });
    mkdirSync(path());
    expect(await writeFile(path(), NEW)).toMatchObject({ ok: false, error: { code: 'E_IO' } });
    expect(readdirSync(folder)).toEqual(['报告.docx']);
    if (process.getuid?.() !== 0) {
      const locked = join(folder, '只读');
      mkdirSync(locked);
      chmodSync(locked, 0o500);
      expect(await writeFile(join(locked, 'a.docx'), NEW)).toMatchObject({ ok: false, error: { code: 'E_IO' } });
    }
  });

  it('removes what a killed run left, but not the file that another running one is writing', async () => {
    const { pid: dead } = spawnSync(process.execPath, ['-e', '']);
    const [stray, living] = [`.gongkai-${dead}-0123456789ab.tmp`, `.gongkai-${process.pid}-0123456789ab.tmp`];
    for (const name of [stray, living, '.gongkai-notes.tmp']) writeFileSync(join(folder, name), 'part');
    await writeFile(path(), NEW);
    expect(readdirSync(folder).sort()).toEqual(['.gongkai-notes.tmp', living, '报告.docx'].sort());
  });
});

describe('the name of an exported file', () => {
  const name = (organ: string): string =>
    fileName({ organ: { name: organ, level: 'county', kind: 'office' }, year: 2024 }, 'docx');

  it('is office, year and title', () => {
    expect(name('青禾县水利局')).toBe('青禾县水利局2024年政府信息公开工作年度报告.docx');
  });

  it.each([
    '甲/乙\\丙:丁*戊?"<>|',
    'CON',
    'nul.',
    'com1.局',
    '..',
    '. 局',
    '甲\n乙\t丙',
    '\u202e局\u0000',
    '局'.repeat(200),
    '😀'.repeat(100),
    '',
  ])('is allowed on Windows and Linux for %j', (organ) => {
    const found = name(organ);
    // eslint-disable-next-line no-control-regex -- Windows refuses them
    expect(found).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|^[. ]|[. ]$/);
    expect(found).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
    expect(Buffer.byteLength(found)).toBeLessThanOrEqual(230);
    expect(found).toMatch(/2024年政府信息公开工作年度报告\.docx$/);
    expect(found.isWellFormed()).toBe(true);
  });

  it('differs for every format', () => {
    const organ = { name: '青禾县水利局', level: 'county', kind: 'office' } as const;
    expect(new Set(EXPORT_FORMATS.map((f) => fileName({ organ, year: 2024 }, f))).size).toBe(EXPORT_FORMATS.length);
  });
});
