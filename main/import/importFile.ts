/**
 * A foreign file to a preview. What it is follows from its bytes; only what calls itself a bundle is judged as one, so that
 * a damaged one is told as damaged. Nothing is written.
 */
import type { ImportPreview } from '../../shared/api.ts';
import { MAX_FILE } from '../../shared/api.ts';
import type { Block } from '../../shared/document/blocks.ts';
import { compose } from '../../shared/document/compose.ts';
import { recognise } from '../../shared/document/recognise.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import type { Report } from '../../shared/report/report.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../shared/report/report.ts';
import { reportSchema } from '../../shared/report/schema.ts';
import { readReportJson } from '../../shared/bundle/content.ts';
import { utf8Text } from '../bundle/entryBytes.ts';
import { readBundle } from '../bundle/readBundle.ts';
import { textDamage } from './decodeText.ts';
import { fileKind } from './fileKind.ts';
import type { Reading, ReadForeign } from './foreignFile.ts';
import { shownName } from './shownName.ts';

/**
 * Reads and recognises a file. E_TOO_BIG above 20 MB; the refusals of `fileKind` and of the reader; E_ENC `damagedText`;
 * E_FORMAT `reportInScript`, `noReport`, `yearOutOfRange`, `beyondLimits`; for a bundle the refusals of `readBundle`.
 * @param newId makes the id of the new report; a bundle's report keeps its own
 * @param read reads foreign formats; the program's lives in a process of its own
 */
export async function importFile(
  givenName: string,
  bytes: Uint8Array,
  newId: () => string,
  read: ReadForeign,
): Promise<Result<ImportPreview>> {
  const fileName = shownName(givenName);
  if (bytes.byteLength > MAX_FILE) return fail('E_TOO_BIG', 'fileTooBig', fileName);
  const kind = fileKind(bytes, fileName);
  if (!kind.ok) return kind;
  const format = kind.value;
  if (format === 'gknb') return importBundle(fileName, bytes);
  if (format === 'json') return importJson(fileName, bytes);
  const reading = await read({ kind: format, fileName, bytes });
  if (!reading.ok) return reading;
  const { source, encoding, repairs } = reading.value;
  const damage = textDamage(visibleText(source.blocks));
  if (damage !== undefined) return fail('E_ENC', 'damagedText', damage);

  const id = newId();
  const known = reading.value.recognition;
  const recognition = known
    ? { ...known, report: { ...known.report, id } }
    : recognise(source.blocks, { id, fileName });
  const { report, places } = recognition;
  if (report.sections.length === 0 && Object.keys(places).length === 0) return noReport(reading.value);
  if (report.year < FIRST_YEAR || report.year > LAST_YEAR) {
    return fail('E_FORMAT', 'yearOutOfRange', `${report.year}年度的报告不适用2019年以来的格式`);
  }
  if (!reportSchema.safeParse(report).success) return fail('E_FORMAT', 'beyondLimits', '有的段落或者标注过长');
  return ok({
    fileName,
    format,
    source,
    recognition,
    scrubbed: source.scrubbed,
    ...(encoding !== undefined && { encoding }),
    ...(repairs && { repairs }),
  });
}

async function importBundle(fileName: string, bytes: Uint8Array): Promise<Result<ImportPreview>> {
  const bundle = await readBundle(bytes);
  if (!bundle.ok) return bundle;
  const { report, manifest } = bundle.value;
  return ok({ ...ofReport(fileName, 'gknb', report), manifest });
}

/** A `report.json` outside of a bundle, as we publish its schema. */
function importJson(fileName: string, bytes: Uint8Array): Result<ImportPreview> {
  const text = utf8Text(Buffer.from(bytes), fileName);
  if (!text.ok) return text;
  const report = readReportJson(text.value);
  return report.ok ? ok(ofReport(fileName, 'json', report.value)) : report;
}

/** The preview of a report that needs no recognising: its cells are found in its own print. */
function ofReport(fileName: string, format: 'gknb' | 'json', report: Report): ImportPreview {
  const blocks = compose(report);
  const { places } = recognise(blocks, { id: report.id });
  const known = Object.entries(places).filter(([field]) => formOf(report).fieldById.has(field));
  return {
    fileName,
    format,
    source: { blocks, scrubbed: [] },
    recognition: { report, places: Object.fromEntries(known), unsure: {}, unplaced: [] },
    scrubbed: [],
  };
}

const noReport = ({ reportInScript }: Reading): ReturnType<typeof fail> =>
  reportInScript
    ? fail('E_FORMAT', 'reportInScript', '报告正文在网页脚本里，请用浏览器打开网页，复制全文存为 txt 后再导入')
    : fail('E_FORMAT', 'noReport', '文件里没有找到年度报告的章节或者表格');

const visibleText = (blocks: readonly Block[]): string =>
  blocks
    .map((b) => {
      if (b.kind === 'table') return b.rows.map((r) => r.map((c) => c.text).join(' ')).join('\n');
      return b.kind === 'cells' ? b.cells.map((c) => c.text).join(' ') : b.text;
    })
    .join('\n');
