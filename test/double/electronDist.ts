/**
 * A folder that electron-builder takes for an Electron distribution, so that packaging runs without Electron's archives.
 * What comes out is the real file list of the product around an executable that cannot run.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

const LOCALES = ['zh-CN', 'en-US'];

/** Fills `folder` for one platform. */
export function makeElectronDist(folder: string, platform: 'linux' | 'win32', version: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'), { recursive: true });
  const write = (name: string, content: string | Uint8Array = ''): void => writeFileSync(join(folder, name), content);
  write('version', version);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'icudtl.dat', 'resources.pak']) write(name);
  for (const locale of LOCALES) write(join('locales', `${locale}.pak`));
  if (platform === 'win32') write('electron.exe', windowsExecutable());
  else writeFileSync(join(folder, 'electron'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
}

/** The least that passes for Electron's executable: electron-builder edits its version data. */
function windowsExecutable(): Uint8Array {
  const executable = NtExecutable.createEmpty();
  const resources = NtExecutableResource.from(executable);
  const info = Resource.VersionInfo.createEmpty();
  const language = { lang: 1033, codepage: 1200 };
  info.lang = language.lang;
  info.setStringValues(language, { ProductName: 'Electron', FileDescription: 'stand-in' });
  info.outputToResourceEntries(resources.entries);
  resources.outputResource(executable);
  return new Uint8Array(executable.generate());
}
