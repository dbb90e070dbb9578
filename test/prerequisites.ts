/** What the tests need from the system beyond Node: fetched with apt where that is allowed, else named in one line. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PACKAGES = [
  { name: 'chromium', present: () => existsSync('/usr/bin/chromium') || process.env['ELECTRON_BIN'] !== undefined },
  { name: 'fonts-noto-cjk', present: () => listsFont('Noto Sans CJK SC') },
  { name: 'libxml2-utils', present: () => existsSync('/usr/bin/xmllint') },
] as const;

function listsFont(family: string): boolean {
  const { status, stdout } = spawnSync('fc-list', [family], { encoding: 'utf8' });
  return status === 0 && stdout !== '';
}

/** Installs what is missing. @returns false, after saying in one line what to install, when it cannot */
export function installPrerequisites(): boolean {
  const missing = PACKAGES.filter((p) => !p.present()).map((p) => p.name);
  if (missing.length === 0) return true;
  const install = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  const allowed = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (allowed) {
    console.log(`Installing for the tests: ${missing.join(' ')}`);
    const run = spawnSync('sh', ['-c', `apt-get update -qq && ${install} -qq >/dev/null`], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (run.status === 0) return true;
  }
  console.error(`The tests need ${missing.join(', ')}. Install them first: sudo ${install}`);
  return false;
}
