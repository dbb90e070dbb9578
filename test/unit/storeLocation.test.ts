import { describe, expect, test } from 'vitest';
import { checkLocation, judgePlace } from '../../main/store/location.ts';
import { fail } from '../../shared/errors.ts';
import { outcome } from '../generate/answers.ts';
import { testDirectory, tryStore } from '../generate/store.ts';

const judge = (path: string, platform: NodeJS.Platform = 'linux', fileSystem = 0xef53): string =>
  outcome(judgePlace({ path, platform, fileSystem }));

describe('a store may be', () => {
  test.each([
    ['C:\\Users\\张三\\AppData\\Local\\公开年报\\store', 'win32'],
    ['\\\\?\\C:\\Users\\张三\\AppData\\Local\\公开年报', 'win32'],
    ['/home/张三/.config/公开年报/store', 'linux'],
    ['/home/media/公开年报', 'linux'],
    ['/home/张三/OneNote/store', 'linux'],
  ] as const)('in %s', (path, platform) => {
    expect(judge(path, platform)).toBe('ok');
  });
});

describe('a store may not be', () => {
  test.each([
    ['\\\\server\\share\\store', 'win32', 'network-path'],
    ['//server/share/store', 'win32', 'network-path'],
    ['\\\\?\\UNC\\server\\share', 'win32', 'network-path'],
    ['/media/zhangsan/KINGSTON/store', 'linux', 'removable'],
    ['/run/media/zhangsan/KINGSTON', 'linux', 'removable'],
    ['/Volumes/KINGSTON/store', 'darwin', 'removable'],
    ['C:\\Users\\张三\\OneDrive - 某县\\store', 'win32', 'synced-folder'],
    ['/home/zhangsan/坚果云/store', 'linux', 'synced-folder'],
  ] as const)('in %s', (path, platform, reason) => {
    expect(judge(path, platform)).toBe(`E_LOCATION ${reason}`);
  });

  test.each([
    [0x6969, 'network-file-system'],
    [0xff534d42, 'network-file-system'],
    [0xff534d42 | 0, 'network-file-system'],
    [0x4d44, 'removable'],
    [0x2011bab0, 'removable'],
  ])('on a file system of type %i', (fileSystem, reason) => {
    expect(judge('/srv/store', 'linux', fileSystem)).toBe(`E_LOCATION ${reason}`);
  });
});

test('a directory that does not exist yet is judged by its nearest parent', () => {
  expect(outcome(checkLocation(`${testDirectory()}/a/b/c`))).toBe('ok');
});

test('opening asks first, and makes nothing where it is refused', () => {
  const directory = `${testDirectory()}/store`;
  const refused = tryStore(directory, { checkLocation: (d) => fail('E_LOCATION', 'network-path', d) });
  expect(refused).toMatchObject({ ok: false, error: { code: 'E_LOCATION', detail: directory } });
  expect(outcome(tryStore(directory, { checkLocation: () => fail('E_LOCATION', 'removable') }))).toBe(
    'E_LOCATION removable',
  );
});
