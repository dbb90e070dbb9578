import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { exportReport } from '../../main/export/exportReport.ts';
import type { Making } from '../../main/export/exportReport.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';
import { houseTemplate } from '../generate/houseTemplate.ts';
import { succeed } from '../generate/answers.ts';
import { testDirectory, testStore } from '../generate/store.ts';

const MAKING: Making = {
  printPdf: () => Promise.resolve(Buffer.from('%PDF-1.4\n')),
  bundle: { createdAt: '2026-01-20T08:00:00.000Z', appVersion: '0.1.0', revision: 1 },
};

it('keeps the template over a restart, byte for byte, until it is taken away', () => {
  const folder = testDirectory();
  const template = { fileName: '局发文模板.docx', bytes: houseTemplate() };
  const store = testStore(folder);
  expect(succeed(store.readHouseTemplate())).toBeNull();
  succeed(store.saveHouseTemplate(template));
  store.close();
  const again = testStore(folder);
  expect(succeed(again.readHouseTemplate())).toEqual(template);
  succeed(again.saveHouseTemplate(null));
  expect(succeed(again.readHouseTemplate())).toBeNull();
});

it('sets the Word file in the template, and says what is wrong with one that cannot be filled', async () => {
  const folder = testDirectory();
  const [set] = await exportReport(cleanReport(), ['docx'], folder, { ...MAKING, houseTemplate: houseTemplate() });
  if (!set?.result.ok) throw new Error('not written');
  const parts = unzipSync(readFileSync(set.result.value.path));
  expect(strFromU8(parts['word/header1.xml']!)).toContain(`>${cleanReport().organ.name}<`);

  const broken = houseTemplate('<w:p><w:r><w:t>{{正文}}{{领导}}</w:t></w:r></w:p>');
  const [refused] = await exportReport(cleanReport(), ['docx'], folder, { ...MAKING, houseTemplate: broken });
  expect(refused?.result).toMatchObject({ ok: false, error: { code: 'E_EXPORT', reason: 'writerFailed' } });
  expect(refused?.result.ok === false && refused.result.error.detail).toContain('模板里的{{领导}}不认识');
});
