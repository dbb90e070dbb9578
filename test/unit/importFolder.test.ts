/** A folder of reports: what is listed, what is left out and why, and what is told of each file. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copiedText, importClipboard } from '../../main/import/importClipboard.ts';
import { folderImport } from '../../main/import/folder/folderImport.ts';
import { listFolder } from '../../main/import/folder/listFolder.ts';
import { readForeign } from '../../main/import/readers.ts';
import { DEFAULT_OPTIONS } from '../../shared/checks/checkOptions.ts';
import { DEEPEST_FOLDER } from '../../shared/importFolder.ts';
import { copiedPage, mistakenReport } from '../generate/copiedPage.ts';
import { doubtfulPage } from '../generate/doubtfulPage.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-nianbao-folder-'));
afterAll(() => rmSync(folder, { recursive: true }));

const deep = Array.from({ length: DEEPEST_FOLDER + 1 }, (_, i) => `第${i + 1}层`).join('/');
for (const within of ['2021年', '.git', deep]) mkdirSync(join(folder, within), { recursive: true });
const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
write('10.txt', copiedPage(mistakenReport()));
write('9.html', doubtfulPage());
write('2021年/空.md', '没有报告');
write('~$9.docx', '');
write('.隐藏.txt', '');
write('照片.jpg', '');
write('.git/a.txt', '');
write(`${deep}/太深.txt`, '');
symlinkSync(folder, join(folder, '回到自己'));

test('files are listed in the order of their numbers; what is left out is told', async () => {
  const listed = await listFolder(folder);
  if (!listed.ok) throw new Error(listed.error.reason);
  expect(listed.value.files.map((f) => f.path)).toEqual(['9.html', '10.txt', '2021年/空.md']);
  expect(Object.fromEntries(listed.value.skipped.map((s) => [s.path, s.why]))).toEqual({
    '~$9.docx': 'temporary',
    '.隐藏.txt': 'hidden',
    '.git': 'hidden',
    '照片.jpg': 'otherKind',
    回到自己: 'link',
    [deep]: 'tooDeep',
  });
});

test('a folder that is not there is refused', async () => {
  expect(await listFolder(join(folder, '没有'))).toMatchObject({ ok: false, error: { code: 'E_IO' } });
});

test('each file is told in short, and read again when it is opened', async () => {
  const work = folderImport(readForeign, () => DEFAULT_OPTIONS);
  const begun = await work.begin(folder);
  if (!begun.ok) throw new Error(begun.error.reason);
  const { token } = begun.value;
  expect(await work.summarise({ token, index: 0 })).toMatchObject({
    ok: true,
    value: { organName: '云岭市青石区党政办公室', year: 2021, found: 200, fields: 200, unsure: 2, unplaced: 1 },
  });
  expect(await work.summarise({ token, index: 1 })).toMatchObject({
    ok: true,
    value: { unsure: 0, withoutNumbers: [] },
  });
  expect(await work.summarise({ token, index: 2 })).toMatchObject({ ok: false, error: { reason: 'noReport' } });
  expect(await work.open({ token, index: 1 })).toMatchObject({ ok: true, value: { fileName: '10.txt' } });
  expect(await work.open({ token, index: 3 })).toMatchObject({ ok: false, error: { code: 'E_REFUSED' } });
  await work.begin(folder);
  expect(await work.open({ token, index: 1 })).toMatchObject({ ok: false, error: { code: 'E_REFUSED' } });
});

const copied = (html: string, text: string) => ({
  types: ['text/html', 'text/plain'],
  getType: (type: string) => Promise.resolve(new Blob([type === 'text/html' ? html : text])),
});
const paste = async (html: string, text: string) =>
  importClipboard(await copiedText([copied(html, text)]), () => mistakenReport().id, readForeign);

test('the clipboard is read as a file: the page, or the text where the page shows no report', async () => {
  const text = copiedPage(mistakenReport());
  expect(await paste('<p>无关</p>', text)).toMatchObject({ ok: true, value: { fileName: '剪贴板', format: 'text' } });
  const html = `<html><body>${text
    .split('\n')
    .map((l) => `<p>${l.replace(/ \|+$/, '')}</p>`)
    .join('')}</body></html>`;
  expect(await paste(html, '')).toMatchObject({ ok: true, value: { format: 'html' } });
  expect(await paste('', '随便')).toMatchObject({ ok: false, error: { reason: 'noReport' } });
  expect(await copiedText([])).toEqual({ html: '', text: '' });
  expect(await importClipboard({ html: '', text: ' ' }, () => mistakenReport().id, readForeign)).toMatchObject({
    ok: false,
    error: { reason: 'clipboardEmpty' },
  });
});
