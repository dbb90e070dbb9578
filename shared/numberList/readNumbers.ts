/** 数据清单 to report: the numbers and notes that `listNumbers` wrote. A list carries no prose. */
import { guessOrgan } from '../document/recognise/organKind.ts';
import type { BlockPlace } from '../document/blocks.ts';
import type { Recognition } from '../document/recognition.ts';
import { EDITION_IDS, defaultEdition, formOf } from '../editions/editions.ts';
import { TABLE_IDS } from '../editions/form.ts';
import type { EditionId, FieldId, TableId } from '../editions/form.ts';
import { TABLE_NAMES } from '../editions/tableNames.ts';
import { fail, ok } from '../errors.ts';
import type { Result } from '../errors.ts';
import { isDecimal } from '../report/decimal.ts';
import { blankReport } from '../report/newReport.ts';
import { FIRST_YEAR, LAST_YEAR } from '../report/report.ts';
import type { NumberCell, Report } from '../report/report.ts';
import { settle } from '../report/totals.ts';
import { LIST_COLUMNS, LIST_HEADER } from './columns.ts';
import type { ListColumn } from './columns.ts';
import { activeText } from './inertText.ts';

type ColumnName = (typeof LIST_COLUMNS)[number]['name'];
const at = (name: ColumnName): number => LIST_COLUMNS.findIndex((c: ListColumn) => c.name === name);
const [YEAR, ORGAN, FIELD, VALUE, NOTE] = [at('year'), at('organ'), at('field'), at('value'), at('note')];

/** The fields of every edition. */
const KNOWN_FIELDS = new Set(EDITION_IDS.flatMap((edition) => formOf({ edition }).fields.map((f) => f.id)));

/** Whether rows of a CSV are a 数据清单: told by its header. */
export const isNumberList = ([header = []]: readonly (readonly string[])[]): boolean =>
  header.length === LIST_HEADER.length && LIST_HEADER.every((title, i) => header[i]?.trim() === title);

/**
 * The report of a 数据清单, on the edition that has its fields. Places are rows of one table block.
 * E_SCHEMA with the line: `severalReports`, `year`, `unknownField`,
 * `duplicateField`, `value`, `mixedEditions`.
 * @param id of the new report
 */
export function readNumbers(
  [, ...rows]: readonly (readonly string[])[],
  { id, fileName }: { readonly id: string; readonly fileName: string },
): Result<Recognition> {
  const [first] = rows;
  const year = Number(first?.[YEAR]);
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return fail('E_SCHEMA', 'year', '第2行年度');
  const organName = activeText(first?.[ORGAN] ?? '');
  const cells: Record<FieldId, NumberCell> = {};
  const places: Record<FieldId, BlockPlace> = {};
  for (const [i, row] of rows.entries()) {
    const line = i + 2;
    const refuse = (reason: string, what: string): Result<never> => fail('E_SCHEMA', reason, `第${line}行${what}`);
    if (row.every((text) => text.trim() === '')) continue;
    if (row[YEAR] !== first?.[YEAR] || row[ORGAN] !== first?.[ORGAN])
      return refuse('severalReports', '是另一个单位或者年度，一个文件只能有一份报告');
    const [field = '', value = '', note] = [row[FIELD], row[VALUE]?.trim(), activeText(row[NOTE] ?? '')];
    if (!KNOWN_FIELDS.has(field)) return refuse('unknownField', `没有“${field}”这个字段`);
    if (Object.hasOwn(cells, field)) return refuse('duplicateField', `字段“${field}”重复`);
    if (value !== '' && !isDecimal(value)) return refuse('value', `“${value}”不是数字`);
    cells[field] = { value: value === '' ? null : value, ...(note !== '' && { note }) };
    places[field] = { block: 0, row: i + 1, cell: VALUE, line };
  }
  const choice = choiceOf(Object.keys(cells), year);
  if (!choice.ok) return choice;
  const form = formOf(choice.value);
  const report = {
    ...blankReport(id, year, guessOrgan(organName)),
    ...choice.value,
    tables: settle(form, cells),
    provenance: { origin: 'import', fileName } as const,
  };
  return ok({ report, places, unsure: {}, unplaced: [] });
}

/** The edition of the year, and for tables whose fields it does not have the edition that has them. */
function choiceOf(fields: readonly FieldId[], year: number): Result<Pick<Report, 'edition' | 'tableEditions'>> {
  const edition = defaultEdition(year);
  const differing: Partial<Record<TableId, EditionId>> = {};
  for (const table of TABLE_IDS) {
    const own = fields.filter((f) => f.startsWith(`${table}.`));
    const has = (e: EditionId): boolean => own.every((f) => formOf({ edition: e }).fieldById.has(f));
    const found = [edition, ...EDITION_IDS].find(has);
    if (found === undefined) return fail('E_SCHEMA', 'mixedEditions', `${TABLE_NAMES[table]}混有两种格式的字段`);
    if (found !== edition) differing[table] = found;
  }
  return ok(Object.keys(differing).length > 0 ? { edition, tableEditions: differing } : { edition });
}
