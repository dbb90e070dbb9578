import { describe, expect, it } from 'vitest';
import { importFile } from '../../main/import/importFile.ts';
import { mendText } from '../../main/import/mend/mendText.ts';
import { readForeign } from '../../main/import/readers.ts';
import type { ImportPreview } from '../../shared/api.ts';
import { compose } from '../../shared/document/compose.ts';
import type { Result } from '../../shared/errors.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { paragraphText } from '../../shared/report/richText.ts';
import { valuesOf } from '../../shared/report/totals.ts';
import { mistakenReport } from '../generate/copiedPage.ts';
import { barredLines, pipeRows, plainPage, wordPage } from '../generate/renderings.ts';

const ID = '3b0c2a60-5f0e-4a5e-9d0e-2f6f4f1c7a11';
const utf8 = new TextEncoder();
const open = (text: string): Promise<Result<ImportPreview>> =>
  importFile('报告.txt', utf8.encode(text), () => ID, readForeign);
const asGbk = (text: string): string => new TextDecoder('gbk').decode(utf8.encode(text));
const asLatin = (text: string): string => new TextDecoder('windows-1252').decode(utf8.encode(text));
const LAYOUTS = { 'md tables': pipeRows, 'lines of text': barredLines, 'a page': plainPage } as const;
const REPORT = mistakenReport();
const BLOCKS = compose(REPORT);

async function preview(text: string): Promise<ImportPreview> {
  const result = await open(text);
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
}

/** Cells that differ from the report's, and are not marked. */
function silentlyWrong({ recognition: { report, unsure } }: ImportPreview): string[] {
  const [want, got] = [valuesOf(formOf(REPORT), REPORT.tables), valuesOf(formOf(report), report.tables)];
  return formOf(report).fields.flatMap(({ id }) => {
    const value = got(id).value;
    return value === null || value === want(id).value || id in unsure ? [] : [`${id}: ${value}`];
  });
}
const numbersRead = ({ recognition: { report } }: ImportPreview): number => {
  const at = valuesOf(formOf(report), report.tables);
  return formOf(report).fields.filter((f) => at(f.id).value !== null).length;
};
const whats = ({ repairs = [] }: ImportPreview): string[] => repairs.map((r) => r.what);

describe.each(Object.entries(LAYOUTS))('%s', (_, render) => {
  const text = render(BLOCKS);

  it.each([
    ['UTF-8 read as GBK', asGbk(text)],
    ['UTF-8 read as GBK, lost bytes as question marks', asGbk(text).replaceAll('\ufffd', '?')],
    ['UTF-8 read as GBK, lost bytes dropped', asGbk(text).replaceAll('\ufffd', '')],
  ])('in %s is put right but for what is lost', async (_name, damaged) => {
    const p = await preview(damaged);
    expect(numbersRead(p)).toBe(200);
    expect(silentlyWrong(p)).toEqual([]);
    expect(whats(p)).toEqual(['encoding', 'lostCharacter']);
  });

  it('in UTF-8 read as GBK twice keeps its numbers or says which are in doubt', async () => {
    const p = await preview(asGbk(asGbk(text)));
    expect(numbersRead(p)).toBeGreaterThan(180);
    expect(silentlyWrong(p)).toEqual([]);
    expect(whats(p)).toEqual(['encoding', 'lostCharacter']);
  });

  it.each([
    ['once', asLatin(text)],
    ['twice', asLatin(asLatin(text))],
  ])('in UTF-8 read as Windows-1252 %s is put right whole', async (_name, damaged) => {
    const p = await preview(damaged);
    const sound = await preview(text);
    expect(p.recognition).toEqual(sound.recognition);
    expect(whats(p)).toEqual(['encoding']);
  });

  it.each([
    ['all', 10],
    ['half', 5],
    ['a third', 3],
  ])('with %s of its Chinese as question marks is refused', async (_name, share) => {
    let n = 0;
    const damaged = text.replace(/\p{Script=Han}/gu, (c) => ((n++ * 7919) % 10 < share ? '?' : c));
    expect(await open(damaged)).toMatchObject({ ok: false, error: { code: 'E_ENC', reason: 'damagedText' } });
  });

  it('with some question marks in its Chinese is read, and no number is wrong without a word', async () => {
    let n = 0;
    const p = await preview(text.replace(/\p{Script=Han}/gu, (c) => ((n++ * 7919) % 10 < 1 ? '?' : c)));
    expect(silentlyWrong(p)).toEqual([]);
    expect(numbersRead(p)).toBeGreaterThan(150);
  });

  it('in sound UTF-8 is left as it is', async () => {
    expect(mendText(text)).toEqual({ text, repairs: [] });
    expect((await preview(text)).repairs).toBeUndefined();
  });
});

describe('a page pasted from Word', () => {
  it('read as GBK, where the bracket of a tag was swallowed, keeps its table', async () => {
    const damaged = asGbk(wordPage(BLOCKS)).replace(/\ufffd</g, '?');
    const p = await preview(damaged);
    expect(numbersRead(p)).toBeGreaterThan(180);
    expect(silentlyWrong(p)).toEqual([]);
  });
});

describe('GBK read one byte late', () => {
  it.each([
    ['?。ㄒ唬┯枰怨_', '（一）予以'],
    ['。ㄈ┎挥韫_', '（三）不予'],
    ['。ǘ┎糠止_', '（二）部分'],
  ])('%s begins with its numbering again', (was, is) => {
    expect(mendText(was).text).toContain(is);
  });

  it('is told', () => {
    expect(mendText('| ?。ㄒ唬┯枰怨_ | 5 |').repairs.map((r) => r.what)).toEqual(['encoding', 'lostCharacter']);
  });
});

describe('traditional characters', () => {
  const MAINLAND = '總體 動開務報處請數類詢關應屬於國機業與訴複議維結轉繼續審規範發廢證費';

  it('become simplified, and the officer is told', async () => {
    const text = `青禾縣財政局2023年政府信息公開工作年度報告\n一、總體情況\n本機關檔案館主動公開行政規範性文件，收到政府信息公開申請，與羣衆溝通，辦理復議訴訟。${MAINLAND}\n`;
    const { recognition, repairs, source } = await preview(text);
    expect(recognition.report.organ.name).toBe('青禾县财政局');
    expect(paragraphText(recognition.report.sections[0]!.body[0]!, () => '')).toContain(
      '本机关档案馆主动公开行政规范性文件，收到政府信息公开申请，与群众沟通，办理复议诉讼。',
    );
    expect(repairs).toMatchObject([{ what: 'traditional', count: 3 }]);
    expect(source.blocks[0]).toMatchObject({ text: '青禾县财政局2023年政府信息公开工作年度报告' });
  });

  it('with the words of Taiwan get those of the form back', async () => {
    const text = `青禾縣財政局2023年政府資訊公開工作年度報告\n一、總體情況\n在入口網站公開規範性檔案，整理檔案館的檔案目錄。${MAINLAND}\n二、主動公開政府資訊情況\n| 行政規範性檔案 | 3 | 1 | 20 |\n`;
    const { recognition } = await preview(text);
    expect(paragraphText(recognition.report.sections[0]!.body[0]!, () => '')).toContain('在门户网站公开规范性文件');
    expect(paragraphText(recognition.report.sections[0]!.body[0]!, () => '')).toContain('档案馆');
    expect(recognition.report.tables['proactive.normativeDocuments.inForce']).toEqual({ value: '20' });
  });

  it('in a name or a link of a simplified report change nothing', async () => {
    const p = await preview(
      '繁體版 無障礙\n青禾县财政局2023年政府信息公开工作年度报告\n一、总体情况\n与國立館合作。\n',
    );
    expect(p.repairs).toBeUndefined();
    expect(paragraphText(p.recognition.report.sections[0]!.body[0]!, () => '')).toBe('与國立館合作。');
  });
});
