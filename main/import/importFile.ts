/**
 * A foreign file to a preview. What it is follows from its bytes; only what calls itself a bundle is judged as one, so that
 * a damaged one is told as damaged. Nothing is written.
 */
import type { ImportPreview } from '../../shared/api.ts';
import { MAX_FILE } from '../../shared/api.ts';
import type { Block, SourceDocument } from '../../shared/document/blocks.ts';
import { compose } from '../../shared/document/compose.ts';
import { recognise } from '../../shared/document/recognise.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../shared/report/report.ts';
import { reportSchema } from '../../shared/report/schema.ts';
import { readBundle } from '../bundle/readBundle.ts';
import { binaryKind, isZip } from './binaryKind.ts';
import { decodeText, textDamage } from './decodeText.ts';
import { readHtml } from './readHtml.ts';
import { readText } from './readText.ts';

const IS_HTML = /<(?:!doctype\s+html|html|body|table|div|p|span|article|section|h[1-6])[\s/>]/i;
/** Markup further down than this is quoted in a text, not the file's own. */
const HTML_WITHIN = 4_000;

/**
 * Reads and recognises a file. E_TOO_BIG above 20 MB; E_ENC `noEncoding`, `nulBytes`, `damagedText`; E_FORMAT `empty`,
 * `binary`, `reportInScript`, `noReport`, `yearOutOfRange`, `beyondLimits`; for a bundle the refusals of `readBundle`.
 * @param newId makes the id of the new report; a bundle's report keeps its own
 */
export async function importFile(
  fileName: string,
  bytes: Uint8Array,
  newId: () => string,
): Promise<Result<ImportPreview>> {
  if (bytes.byteLength > MAX_FILE) return fail('E_TOO_BIG', 'fileTooBig', fileName);
  if (fileName.toLowerCase().endsWith('.gknb')) return importBundle(fileName, bytes);
  if (bytes.byteLength === 0) return fail('E_FORMAT', 'empty', '文件是空的');
  const binary = binaryKind(bytes);
  if (binary !== undefined) return fail('E_FORMAT', 'binary', binary);
  if (isZip(bytes)) return importBundle(fileName, bytes);
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const format = IS_HTML.test(text.slice(0, HTML_WITHIN)) ? 'html' : 'text';
  const source = format === 'html' ? readHtml(text) : readText(text);
  const damage = textDamage(visibleText(source.blocks));
  if (damage !== undefined) return fail('E_ENC', 'damagedText', damage);

  const recognition = recognise(source.blocks, { id: newId(), fileName });
  const { report, places } = recognition;
  if (report.sections.length === 0 && Object.keys(places).length === 0) return noReport(text, source);
  if (report.year < FIRST_YEAR || report.year > LAST_YEAR) {
    return fail('E_FORMAT', 'yearOutOfRange', `${report.year}年度的报告不适用2019年以来的格式`);
  }
  if (!reportSchema.safeParse(report).success) return fail('E_FORMAT', 'beyondLimits', '有的段落或者标注过长');
  return ok({ fileName, format, source, recognition, scrubbed: source.scrubbed, encoding });
}

async function importBundle(fileName: string, bytes: Uint8Array): Promise<Result<ImportPreview>> {
  const bundle = await readBundle(bytes);
  if (!bundle.ok) return bundle;
  const { report, manifest } = bundle.value;
  const blocks = compose(report);
  const { places } = recognise(blocks, { id: report.id });
  const known = Object.entries(places).filter(([field]) => formOf(report).fieldById.has(field));
  return ok({
    fileName,
    format: 'gknb',
    source: { blocks, scrubbed: [] },
    recognition: { report, places: Object.fromEntries(known), unsure: {}, unplaced: [] },
    scrubbed: [],
    manifest,
  });
}

function noReport(text: string, source: SourceDocument): ReturnType<typeof fail> {
  const hasScript = source.scrubbed.some((s) => s.what === 'script');
  return hasScript && /总体情况|政府信息公开申请|\\u603b\\u4f53/i.test(text)
    ? fail('E_FORMAT', 'reportInScript', '报告正文在网页脚本里，请用浏览器打开网页，复制全文存为 txt 后再导入')
    : fail('E_FORMAT', 'noReport', '文件里没有找到年度报告的章节或者表格');
}

const visibleText = (blocks: readonly Block[]): string =>
  blocks
    .map((b) => {
      if (b.kind === 'table') return b.rows.map((r) => r.map((c) => c.text).join(' ')).join('\n');
      return b.kind === 'cells' ? b.cells.map((c) => c.text).join(' ') : b.text;
    })
    .join('\n');
