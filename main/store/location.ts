/** Where the store may be. SQLite's log needs a disk of this machine: over a network it loses data, a stick gets pulled. */
import { existsSync, realpathSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';

/** What can be told of a place without opening anything there. */
export interface Place {
  /** With links and mapped drives followed: Windows names a mapped drive's target as `\\server\share`. */
  readonly path: string;
  readonly platform: NodeJS.Platform;
  /** Type number of the file system (statfs(2)); 0 where the system does not tell, as on Windows. */
  readonly fileSystem: number;
}

const NETWORK_FILE_SYSTEMS = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB2'],
  [0x01021997, '9P'],
  [0x564c, 'NCP'],
  [0x5346414f, 'AFS'],
  [0x00c36400, 'Ceph'],
]);
/** Formats of memory sticks and cards. */
const STICK_FILE_SYSTEMS = new Map([
  [0x4d44, 'FAT'],
  [0x2011bab0, 'exFAT'],
]);
const STICK_MOUNTS = /^\/(media|run\/media|Volumes)\//;
/** Folders that a 网盘 copies to and fro while the store is in use. */
const SYNCED_FOLDER =
  /[\\/](OneDrive|Dropbox|iCloudDrive|Nutstore|坚果云|BaiduSyncdisk|百度网盘同步空间|WPS云盘|WPSDrive)[^\\/]*([\\/]|$)/i;

/** E_LOCATION, with what is wrong about the place; pure. */
export function judgePlace({ path, platform, fileSystem }: Place): Result<null> {
  const kind = fileSystem >>> 0;
  const network = NETWORK_FILE_SYSTEMS.get(kind);
  if (platform === 'win32' && /^[\\/]{2}(?![?.][\\/](?!UNC[\\/]))/i.test(path))
    return refused('network-path', '网络路径', path);
  if (network !== undefined) return refused('network-file-system', `网络文件系统 ${network}`, path);
  const stick = STICK_FILE_SYSTEMS.get(kind);
  if (stick !== undefined) return refused('removable', `可移动磁盘 ${stick}`, path);
  if (platform !== 'win32' && STICK_MOUNTS.test(path)) return refused('removable', '可移动磁盘', path);
  if (SYNCED_FOLDER.test(path)) return refused('synced-folder', '网盘同步文件夹', path);
  return ok(null);
}

/** `judgePlace` for a directory that need not exist yet: its nearest existing parent decides. */
export function checkLocation(directory: string): Result<null> {
  let existing = resolve(directory);
  while (!existsSync(existing) && dirname(existing) !== existing) existing = dirname(existing);
  const target = realpathSync.native(existing);
  const path = target + resolve(directory).slice(existing.length);
  return judgePlace({ path, platform: process.platform, fileSystem: statfsSync(target).type });
}

const refused = (reason: string, what: string, path: string): Result<never> =>
  fail('E_LOCATION', reason, `${what}：${path}`);
