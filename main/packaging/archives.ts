/**
 * What electron-builder downloads for each installer, as files of one folder, so that installers can be made on a machine
 * without internet. File names and releases are those of electron-builder 26.17 (its `toolsets` and `binDownload`).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export type Installer = 'nsis' | 'deb';

export interface Archive {
  /** Path inside the archives folder. */
  readonly path: string;
  /** Where it is published. */
  readonly from: string;
  /** An environment variable that names an installed tool instead. */
  readonly insteadOf?: string;
}

const BINARIES = 'https://github.com/electron-userland/electron-builder-binaries/releases/download';
const ELECTRON = 'https://github.com/electron/electron/releases/download';

const SEVEN_ZIP: Readonly<Record<string, string>> = {
  'linux x64': '7zip-linux-x64.tar.gz',
  'linux arm64': '7zip-linux-arm64.tar.gz',
  'win32 x64': '7zip-win-x64.tar.gz',
  'darwin arm64': '7zip-darwin-arm64.tar.gz',
};
const FPM: Readonly<Record<string, string>> = {
  'linux x64': 'fpm-1.17.0-ruby-3.4.3-linux-amd64.7z',
  'linux arm64': 'fpm-1.17.0-ruby-3.4.3-linux-arm64v8.7z',
  'darwin arm64': 'fpm-1.17.0-ruby-3.4.3-darwin-arm64.7z',
};

const tool = (release: string, file: string, insteadOf?: string): Archive => ({
  path: join(release, file),
  from: `${BINARIES}/${release}/${file}`,
  ...(insteadOf !== undefined && { insteadOf }),
});

/** Every archive that making `installer` needs. @param host `process.platform process.arch` of the building machine */
export function archivesFor(installer: Installer, electronVersion: string, host: string): Archive[] {
  const electron = `electron-v${electronVersion}-${installer === 'nsis' ? 'win32' : 'linux'}-x64.zip`;
  const base = [
    { path: electron, from: `${ELECTRON}/v${electronVersion}/${electron}` },
    tool('7zip@1.0.0', SEVEN_ZIP[host] ?? `7zip for ${host}`, 'ELECTRON_BUILDER_7ZIP_PATH'),
  ];
  return installer === 'nsis'
    ? [
        ...base,
        tool('nsis-3.0.4.1', 'nsis-3.0.4.1.7z', 'ELECTRON_BUILDER_NSIS_DIR'),
        tool('nsis-resources-3.4.1', 'nsis-resources-3.4.1.7z', 'ELECTRON_BUILDER_NSIS_RESOURCES_DIR'),
      ]
    : [...base, tool('fpm@2.1.4', FPM[host] ?? `fpm for ${host}`, 'CUSTOM_FPM_PATH')];
}

/** Those that are neither in `folder` nor replaced by an installed tool. */
export const missingArchives = (
  archives: readonly Archive[],
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
): Archive[] =>
  archives.filter((a) => !existsSync(join(folder, a.path)) && !(a.insteadOf !== undefined && environment[a.insteadOf]));
