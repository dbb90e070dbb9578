/**
 * Makes the installers: `npm run dist [nsis] [deb]`. Says first which archives are missing and where they go, makes what
 * can be made, and ends with 1 when something was left out. Nothing is downloaded.
 */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Platform, build } from 'electron-builder';
import electron from 'electron/package.json' with { type: 'json' };
import { archivesFor, missingArchives } from './archives.ts';
import type { Installer } from './archives.ts';

const INSTALLERS: Readonly<Record<Installer, { readonly name: string; readonly platform: Platform }>> = {
  nsis: { name: 'Windows installer (NSIS, x64)', platform: Platform.WINDOWS },
  deb: { name: 'Linux package (deb, x64)', platform: Platform.LINUX },
};

const folder = process.env['DIST_ARCHIVES'] ?? join(homedir(), '.cache', 'gongkai-nianbao-archives');
const wanted = process.argv.slice(2);
const installers = (Object.keys(INSTALLERS) as Installer[]).filter((i) => wanted.length === 0 || wanted.includes(i));
const host = `${process.platform} ${process.arch}`;

const ready = installers.filter((installer) => {
  const missing = missingArchives(archivesFor(installer, electron.version, host), folder, process.env);
  console.log(`${INSTALLERS[installer].name}: ${missing.length === 0 ? 'ready to make' : 'cannot be made here'}`);
  for (const a of missing) {
    console.log(`  missing ${join(folder, a.path)}\n    from ${a.from}`);
    if (a.insteadOf !== undefined) console.log(`    or set ${a.insteadOf} to an installed one`);
  }
  return missing.length === 0;
});
if (ready.length < installers.length) {
  console.log(`Put the missing files there (or in a folder named by DIST_ARCHIVES) and run this again.`);
}

process.env['ELECTRON_BUILDER_CACHE'] = folder;
for (const installer of ready) {
  const files = await build({
    targets: INSTALLERS[installer].platform.createTarget(installer),
    publish: 'never',
    config: { extends: 'electron-builder.yml', electronDist: folder },
  });
  for (const file of files) console.log(`made ${file}`);
}
process.exitCode = ready.length < installers.length ? 1 : 0;
