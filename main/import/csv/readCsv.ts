/** A csv to blocks: our 数据清单 exactly, any other by its rows. */
import { ok } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/errors.ts';
import { isNumberList, readNumbers } from '../../../shared/numberList/readNumbers.ts';
import { decodeText } from '../decodeText.ts';
import { PLACEHOLDER_ID } from '../foreignFile.ts';
import type { Reading } from '../foreignFile.ts';
import { plainText } from '../plainText.ts';
import { gridBlocks } from '../workbook/gridBlocks.ts';
import { parseCsv, separatorOf } from './parseCsv.ts';

/** Refusals of `decodeText`, and of `readNumbers` for a 数据清单. */
export function readCsv(bytes: Uint8Array, fileName: string): Result<Reading> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const separator = separatorOf(text) ?? ',';
  const rows = parseCsv(plainText(text), separator);
  const texts = rows.map((r) => r.cells);
  const grid = rows.map(({ cells, line }) =>
    cells.map((cell, column) => ({ text: cell.trim(), column, colSpan: 1, rowSpan: 1, line })),
  );
  if (!isNumberList(texts)) return ok({ source: { blocks: gridBlocks(grid), scrubbed: [] }, encoding });
  const list = readNumbers(texts, { id: PLACEHOLDER_ID, fileName });
  if (!list.ok) return list;
  const table = grid.map((row) => row.map(({ column: _column, ...cell }) => cell));
  return ok({ source: { blocks: [{ kind: 'table', rows: table }], scrubbed: [] }, encoding, recognition: list.value });
}
