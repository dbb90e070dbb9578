/** Workbooks to blocks: xlsx, xls and WPS's et, ods. A filled-in 数据采集表 of our own is read exactly. */
import { read } from 'xlsx';
import type { WorkBook } from 'xlsx';
import type { Block, Heading } from '../../../shared/document/blocks.ts';
import { fail, ok } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/errors.ts';
import { readCollection } from '../collection/readCollection.ts';
import type { Reading } from '../foreignFile.ts';
import { PLACEHOLDER_ID } from '../foreignFile.ts';
import { compoundNames } from '../kind/compoundFile.ts';
import { openPackage, repack } from '../limits/officePackage.ts';
import { tooManyCells } from '../limits/sheetSize.ts';
import { unsafeParts } from '../limits/unsafeParts.ts';
import { Scrubbing } from '../scrubbing.ts';
import { gridBlocks } from './gridBlocks.ts';
import { sheetRows } from './sheetRows.ts';

/** E_FORMAT `binary` for other documents of OpenDocument; refusals of `openPackage`, `unsafeParts`, `tooManyCells`, `sheetRows`, and of `readCollection` for our template. */
export async function readPackedWorkbook(bytes: Uint8Array, fileName: string): Promise<Result<Reading>> {
  const opened = await openPackage(bytes);
  if (!opened.ok) return opened;
  const content = opened.value.parts.get('content.xml');
  if (content !== undefined && !content.includes('<office:spreadsheet')) {
    return fail('E_FORMAT', 'binary', '这是 OpenDocument 文字文档，请用 WPS 或 LibreOffice 另存为 docx 后再导入');
  }
  const refused = unsafeParts(opened.value) ?? tooManyCells(opened.value.parts);
  return refused ?? readBook(repack(opened.value.parts), fileName);
}

/** Storages of an old workbook that hold programs, and such that hold objects of other programs. */
const MACROS = '_VBA_PROJECT';
const OBJECTS = /^MBD[0-9A-F]{8}$/;

/** E_UNSAFE `macros`, `embeddedObject`; refusals of `sheetRows` and `readCollection`. */
export function readXls(bytes: Uint8Array, fileName: string): Result<Reading> {
  const names = compoundNames(bytes);
  if (names.some((n) => n.startsWith(MACROS)))
    return fail('E_UNSAFE', 'macros', '含有宏，请另存为不含宏的 xlsx 后再导入');
  if (names.some((n) => OBJECTS.test(n))) {
    return fail('E_UNSAFE', 'embeddedObject', '嵌入了其他程序的对象，请删除后另存为 xlsx 再导入');
  }
  return readBook(bytes, fileName);
}

function readBook(bytes: Uint8Array, fileName: string): Result<Reading> {
  const book = read(bytes, { type: 'array', cellNF: true, cellFormula: true, cellHTML: false, cellStyles: false });
  const collection = readCollection(book, { id: PLACEHOLDER_ID, fileName });
  if (collection) {
    if (!collection.ok) return collection;
    const { blocks, recognition } = collection.value;
    return ok({ source: { blocks, scrubbed: [] }, recognition });
  }
  return readSheets(book);
}

const isTitle = (b: Block): b is Heading => b.kind === 'heading' && b.level === 0;

function readSheets(book: WorkBook): Result<Reading> {
  const scrubbing = new Scrubbing();
  const blocks: Block[] = [];
  for (const [i, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (!sheet) continue;
    if ((book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0) {
      scrubbing.add('hiddenText', `隐藏的工作表“${name}”`);
      continue;
    }
    const rows = sheetRows(sheet, name);
    if (!rows.ok) return rows;
    // Every sheet of our own workbook says whose it is.
    const own = gridBlocks(rows.value);
    blocks.push(...own.filter((b) => !blocks.some((o) => isTitle(b) && isTitle(o) && o.text === b.text)));
  }
  return ok({ source: { blocks, scrubbed: scrubbing.list } });
}
