/**
 * What the installers will hold. Real Electron archives are not needed: electron-builder packs around a stand-in
 * distribution, and what it packed is then unpacked and run.
 */
import { extractAll, listPackage } from '@electron/asar';
import { _electron } from '@playwright/test';
import { Platform, build } from 'electron-builder';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import electron from 'electron/package.json' with { type: 'json' };
import { archivesFor, missingArchives } from '../../main/packaging/archives.ts';
import type { Api, ExportFormat } from '../../shared/api.ts';
import { EXPORT_FORMATS } from '../../shared/api.ts';
import { makeElectronDist } from '../double/electronDist.ts';
import { EXECUTABLE, PROJECT, expect, test } from './app.ts';
import { answerDialog } from './firstRun.ts';

const PLATFORMS = [
  { name: 'linux', target: Platform.LINUX, unpacked: 'linux-unpacked' },
  { name: 'win32', target: Platform.WINDOWS, unpacked: 'win-unpacked' },
] as const;

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-nianbao-packaging-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const archiveOf = ({ name, unpacked }: (typeof PLATFORMS)[number]): string =>
  join(folder, name, unpacked, 'resources/app.asar');

for (const platform of PLATFORMS) {
  test(`packs the program for ${platform.name} and nothing else`, async () => {
    const electronDist = join(folder, `${platform.name}-electron`);
    makeElectronDist(electronDist, platform.name, electron.version);
    await build({
      projectDir: PROJECT,
      targets: platform.target.createTarget('dir'),
      publish: 'never',
      config: {
        extends: join(PROJECT, 'electron-builder.yml'),
        electronDist,
        // Fuses are switched inside Electron's own executable; the stand-in has none.
        electronFuses: null,
        directories: { output: join(folder, platform.name), buildResources: 'main/packaging' },
      },
    });
    const files = listPackage(archiveOf(platform), { isPack: false });
    const topLevel = new Set(files.map((f) => f.split(/[\\/]/)[1]));
    expect([...topLevel].sort()).toEqual(['dist', 'node_modules', 'package.json']);
    const packages = files.filter((f) => /^[\\/]node_modules[\\/][^\\/]+$/.test(f));
    expect(packages).toEqual([join('/node_modules/better-sqlite3')]);
    expect(files.filter((f) => f.endsWith('.node')).map((f) => f.split(/[\\/]/).at(-1))).toEqual([
      `${platform.name}-x64.node`,
    ]);
    expect(files.filter((f) => /double|\.test\.|\.spec\.|\.map$/.test(f))).toEqual([]);
    const native = join(`${archiveOf(platform)}.unpacked`, 'node_modules/better-sqlite3/prebuilds');
    expect(readdirSync(native)).toEqual([`${platform.name}-x64.node`]);
  });
}

test('what is packed starts, saves and exports', async () => {
  const extracted = join(folder, 'extracted');
  extractAll(archiveOf(PLATFORMS[0]), extracted);
  expect(existsSync(join(extracted, 'node_modules/electron'))).toBe(false);
  const exported = mkdtempSync(join(folder, 'exported-'));
  const app = await _electron.launch({
    executablePath: EXECUTABLE,
    args: [extracted, `--user-data-dir=${join(folder, 'data')}`],
    cwd: folder,
  });
  const page = await app.firstWindow();
  await expect(page.getByRole('heading').first()).toBeVisible();
  await answerDialog(app, exported);
  const results = await page.evaluate(
    async ([target, formats]) => {
      const { api } = window as unknown as { api: Api };
      const sample = await api.sampleReport();
      if (!sample.ok) return [];
      const saved = await api.addReport(sample.value);
      if (!saved.ok) return [];
      await api.chooseFolder();
      const answer = await api.exportReport({
        id: sample.value.id,
        formats: formats as ExportFormat[],
        folder: target,
      });
      return answer.ok ? answer.value.map((e) => [e.format, e.result.ok ? e.result.value.path : e.result.error]) : [];
    },
    [exported, [...EXPORT_FORMATS] as string[]] as const,
  );
  await app.close();
  expect(results.map(([format]) => format)).toEqual([...EXPORT_FORMATS]);
  for (const [format, path] of results) {
    expect(typeof path, JSON.stringify([format, path])).toBe('string');
    expect(readFileSync(path as string).byteLength).toBeGreaterThan(1_000);
  }
});

test('the list of missing archives is exact', () => {
  const archives = archivesFor('nsis', '45.4.1', 'linux x64');
  expect(missingArchives(archives, folder, {}).map((a) => a.path)).toEqual([
    'electron-v45.4.1-win32-x64.zip',
    join('7zip@1.0.0', '7zip-linux-x64.tar.gz'),
    join('nsis-3.0.4.1', 'nsis-3.0.4.1.7z'),
    join('nsis-resources-3.4.1', 'nsis-resources-3.4.1.7z'),
  ]);
  expect(missingArchives(archives, folder, { ELECTRON_BUILDER_7ZIP_PATH: '/usr/bin/7za' })).toHaveLength(3);
});
