/**
 * 数据采集表: a workbook in which the offices and divisions that own the numbers (业务科室、所属单位) fill in theirs, one
 * sheet each; what they filled in is summed into one report.
 */
import { EDITION_IDS } from '../editions/editions.ts';
import { TABLE_IDS } from '../editions/form.ts';
import type { EditionId, FieldId, TableId } from '../editions/form.ts';
import { FIRST_YEAR, LAST_YEAR } from '../report/report.ts';
import type { NumberCell } from '../report/report.ts';

/** What is asked for. All sheets of a workbook ask the same. */
export interface Collection {
  readonly edition: EditionId;
  readonly year: number;
  /** The office whose report the numbers are for. */
  readonly organName: string;
  /** In the order of the form, at least one. */
  readonly tables: readonly TableId[];
}

/** What one sheet says. Totals are left out: they are computed. */
export interface SupplierNumbers {
  readonly name: string;
  readonly cells: Readonly<Record<FieldId, NumberCell>>;
  /** What stands in the rows for remarks (情况说明), by table. */
  readonly remarks: Readonly<Partial<Record<TableId, string>>>;
}

/** First of the facts that a sheet carries where nobody sees them; the number is the version of the layout. */
export const MARKER = 'gongkai-nianbao/collection/1';
/** The same without the version: a sheet that begins so is ours, perhaps from a newer program. */
export const MARKER_STEM = 'gongkai-nianbao/collection/';

/** The facts in the order in which they stand, one below the other. */
export const factsOf = ({ edition, year, organName, tables }: Collection): string[] => [
  MARKER,
  edition,
  String(year),
  organName,
  tables.join(' '),
];

/** The collection that facts describe; undefined when they are not facts of this version. */
export function collectionOf([marker, edition, year, organName = '', tables = '']: readonly string[]):
  Collection | undefined {
  const [editionId, years] = [EDITION_IDS.find((id) => id === edition), Number(year)];
  const asked = TABLE_IDS.filter((id) => tables.split(' ').includes(id));
  const known = marker === MARKER && Number.isInteger(years) && years >= FIRST_YEAR && years <= LAST_YEAR;
  if (!known || editionId === undefined || asked.length === 0 || asked.join(' ') !== tables) return undefined;
  return { edition: editionId, year: years, organName, tables: asked };
}
