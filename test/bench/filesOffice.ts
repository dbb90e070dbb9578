/** LibreOffice without a window, as an informatics officer would script it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Formulas are computed anew whenever a workbook of Excel's is opened (0 is 总是), whatever stands in the file. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

export interface Office {
  readonly version: string;
  /** Converts files in one start. @throws Error when one of them did not come out */
  readonly convert: (paths: readonly string[], to: string, folder: string) => void;
}

/** LibreOffice with a profile of its own within `folder`, not yet started; undefined where there is none. */
export function findOffice(folder: string): Office | undefined {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
  const run = (args: readonly string[]) =>
    spawnSync('soffice', [`-env:UserInstallation=${pathToFileURL(profile).href}`, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const told = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  if (told.status !== 0) return undefined;
  return {
    version: told.stdout.trim(),
    convert: (paths, to, target) => {
      mkdirSync(target, { recursive: true });
      const before = readdirSync(target).length;
      const { status } = run(['--headless', '--convert-to', to, '--outdir', target, ...paths]);
      const made = readdirSync(target).length - before;
      if (status !== 0 || made !== paths.length) throw new Error(`LibreOffice made ${made} ${to} of ${paths.length}`);
    },
  };
}
