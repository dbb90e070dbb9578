import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileToOpen, printJob, userDataDirectory } from '../../main/startArguments.ts';

describe('data folder', () => {
  test.each([
    ['linux', {}, '/home/a/.config', '/home/a/.config/gongkai-nianbao'],
    ['win32', { LOCALAPPDATA: '/local' }, '/roaming', '/local/gongkai-nianbao'],
    ['win32', {}, '/roaming', '/roaming/gongkai-nianbao'],
    ['linux', { LOCALAPPDATA: '/local' }, '/home/a/.config', '/home/a/.config/gongkai-nianbao'],
  ] as const)('on %s with %o', (platform, env, appData, expected) => {
    expect(userDataDirectory(['electron', '.'], platform, env, appData)).toBe(resolve(expected));
  });

  test('as the command line says', () => {
    const argv = ['electron', '.', '--user-data-dir=/data/报告'];
    expect(userDataDirectory(argv, 'win32', { LOCALAPPDATA: '/local' }, '/roaming')).toBe(resolve('/data/报告'));
  });
});

describe('file handed over', () => {
  test.each([
    [['electron', '.'], null],
    [['program', 'C.gknb'], '/at/C.gknb'],
    [['program', '--lang=zh-CN', '/x/年报.GKNB', '--no-sandbox'], '/x/年报.GKNB'],
    [['program', 'a.html', 'b.txt'], '/at/b.txt'],
    [['program', '--file=a.gknb'], null],
    [['program', 'a.exe'], null],
  ])('%j', (argv, expected) => {
    expect(fileToOpen(argv, '/at')).toBe(expected === null ? null : resolve(expected));
  });
});

describe('print job', () => {
  test('needs both ends', () => {
    expect(printJob(['e', '.', '--print-pdf=/a.html', '--out=/a.pdf'])).toEqual({
      from: resolve('/a.html'),
      to: resolve('/a.pdf'),
    });
    expect(printJob(['e', '.', '--print-pdf=/a.html'])).toBeNull();
    expect(printJob(['e', '.', '--out=/a.pdf'])).toBeNull();
  });
});
