/** What the office sets about the checks, through the store and into what is found. */
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readWordFile } from '../../main/readWordFile.ts';
import { MAX_WORD_FILE } from '../../shared/api.ts';
import { DEFAULT_OPTIONS, checkOptionsSchema } from '../../shared/checks/checkOptions.ts';
import type { CheckOptions } from '../../shared/checks/checkOptions.ts';
import { mayMakeRegulations } from '../../shared/checks/settings.ts';
import { outcome, succeed } from '../generate/answers.ts';
import { testDirectory, testStore } from '../generate/store.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';

const STRICT: CheckOptions = {
  settings: { ...DEFAULT_OPTIONS.settings, overviewMost: 300 },
  words: { ...DEFAULT_OPTIONS.words, sensitive: ['征地公告'] },
};

it('has its usual values until the office sets them, and keeps them', () => {
  const directory = testDirectory();
  const store = testStore(directory);
  expect(succeed(store.readCheckOptions())).toEqual(DEFAULT_OPTIONS);
  succeed(store.saveCheckOptions(STRICT));
  store.close();
  expect(succeed(testStore(directory).readCheckOptions())).toEqual(STRICT);
});

it('changes what the list and 定稿 say of a report', async () => {
  const store = testStore(testDirectory());
  const report = cleanReport();
  succeed(store.addReport(report));
  const counts = async () => succeed(await store.listReports())[0]?.counts;
  expect(await counts()).toEqual({ A: 0, B: 0, C: 0, D: 0 });
  succeed(store.saveCheckOptions(STRICT));
  expect(await counts()).toEqual({ A: 0, B: 0, C: 2, D: 0 });
  expect(succeed(store.checkReport(report.id)).findings.map((f) => f.rule)).toEqual(['B16', 'P04']);
});

it('stays readable where a setting is missing', () => {
  expect(checkOptionsSchema.parse({ settings: { overviewMost: 800 }, words: DEFAULT_OPTIONS.words }).settings).toEqual({
    ...DEFAULT_OPTIONS.settings,
    overviewMost: 800,
  });
});

it.each([
  ['central', 'department', true],
  ['province', 'government', true],
  ['province', 'department', false],
  ['city', 'office', true],
  ['city', 'department', false],
  ['county', 'government', false],
  ['town', 'government', false],
] as const)('knows who may make 规章: %s %s %s', (level, kind, may) => {
  expect(mayMakeRegulations({ name: '', level, kind })).toBe(may);
});

it('reads a word list in the encodings that offices use', async () => {
  const directory = testDirectory();
  const gb = join(directory, '词表.txt');
  writeFileSync(gb, Buffer.from([0xb2, 0xa9, 0xb2, 0xca, 0x0a])); // 博彩 in GB18030
  expect(succeed(await readWordFile(gb))).toEqual({ fileName: '词表.txt', text: '博彩\n' });
  writeFileSync(gb, '博彩\n');
  expect(succeed(await readWordFile(gb)).text).toBe('博彩\n');
});

it('refuses what is too big, no file, or no text', async () => {
  const directory = testDirectory();
  const path = join(directory, 'a.txt');
  writeFileSync(path, '');
  truncateSync(path, MAX_WORD_FILE + 1);
  expect(outcome(await readWordFile(path))).toBe('E_TOO_BIG wordFileTooBig');
  writeFileSync(path, Buffer.from([0x41, 0x00, 0x42]));
  expect(outcome(await readWordFile(path))).toBe('E_ENC nulBytes');
  mkdirSync(join(directory, 'b.txt'));
  expect(outcome(await readWordFile(join(directory, 'b.txt')))).toBe('E_IO EISDIR');
});
