/** The 数据采集表 as a workbook to be handed out: one sheet per supplier, and one that explains the rows. */
import { utils, write } from 'xlsx';
import type { Collection } from '../../../../shared/collection/collection.ts';
import { COLUMNS, HEADING_ROWS, collectionLayout } from '../../../../shared/collection/layout.ts';
import type { CollectionLayout } from '../../../../shared/collection/layout.ts';
import type { Table, TableCell } from '../../../../shared/document/blocks.ts';
import { formOf } from '../../../../shared/editions/editions.ts';
import type { Form } from '../../../../shared/editions/editions.ts';
import { TABLE_IDS } from '../../../../shared/editions/form.ts';
import { TABLE_NAMES } from '../../../../shared/editions/tableNames.ts';
import type { ExportDocument } from '../../exportDocument.ts';
import { editPackage } from '../../officePackage.ts';
import { printable } from '../../printable.ts';
import { sheetOf, worksheet } from '../sheet.ts';
import { printableSheet, withLooks } from '../sheetXml.ts';
import { STYLE_SHEET } from '../styles.ts';
import { addressOf } from './formulas.ts';
import { collectionSheet } from './collectionSheet.ts';
import { inputRules } from './inputRules.ts';
import { sheetNames } from './sheetNames.ts';

const HELP_SHEET = '填表说明';

/**
 * @param suppliers names of the offices and divisions that fill in, at least one
 * @returns the bytes of an .xlsx; the same input gives the same bytes
 */
export function writeCollection(collection: Collection, suppliers: readonly string[]): Uint8Array {
  const plain = {
    ...collection,
    organName: printable(collection.organName),
    tables: TABLE_IDS.filter((id) => collection.tables.includes(id)),
  };
  const form = formOf(plain);
  const layout = collectionLayout(plain);
  const names = sheetNames(suppliers, [HELP_SHEET]);
  const sheets = suppliers.map((supplier) => collectionSheet(layout, form, printable(supplier)));
  const document: ExportDocument = {
    blocks: [],
    title: `${plain.organName}${plain.year}年政府信息公开工作年度报告数据采集表`,
    organ: plain.organName,
    year: plain.year,
    date: `${plain.year}-12-31`,
  };
  const help = sheetOf(helpTable(plain, form), document);

  const book = utils.book_new();
  for (const [i, { sheet }] of sheets.entries()) utils.book_append_sheet(book, sheet, names[i]);
  utils.book_append_sheet(book, worksheet(help), HELP_SHEET);
  const area = `$A$${HEADING_ROWS.from + 1}:${columnName(COLUMNS - 1)}$${layout.rows}`;
  book.Workbook = {
    Names: names.flatMap((name, Sheet) => {
      const quoted = `'${name.replaceAll("'", "''")}'`;
      return [
        { Name: '_xlnm.Print_Area', Ref: `${quoted}!${area}`, Sheet },
        { Name: '_xlnm.Print_Titles', Ref: `${quoted}!$${HEADING_ROWS.from + 1}:$${HEADING_ROWS.to + 1}`, Sheet },
      ];
    }),
  };
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', bookSST: true }) as ArrayBuffer);
  const rules = inputRules(layout, form);
  return editPackage(bytes, document, {
    'xl/styles.xml': () => STYLE_SHEET,
    '[Content_Types].xml': (xml) => xml.replace(/<Default Extension="(?!xml"|rels")[^>]*>/g, ''),
    // Totals carry no computed value: programs compute them when they open the file.
    'xl/workbook.xml': (xml) => xml.replace('</workbook>', '<calcPr calcId="0" fullCalcOnLoad="1"/></workbook>'),
    ...Object.fromEntries(
      sheets.map(({ at }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        (xml: string) => fillableSheet(withLooks(xml, at), layout, rules),
      ]),
    ),
    [`xl/worksheets/sheet${sheets.length + 1}.xml`]: printableSheet(help),
  });
}

const columnName = (column: number): string => `$${utils.encode_col(column)}`;

/** What the xlsx package cannot write: protection, rules for input, marks of wrong sums, page breaks. */
function fillableSheet(xml: string, layout: CollectionLayout, rules: string): string {
  const checks = layout.cells.filter((c) => c.kind === 'check').map(addressOf);
  const [first = ''] = checks;
  const marks =
    checks.length === 0
      ? ''
      : `<conditionalFormatting sqref="${checks.join(' ')}"><cfRule type="expression" dxfId="0" priority="1">` +
        `<formula>LEFT(${first},1)="差"</formula></cfRule></conditionalFormatting>`;
  const breaks = layout.pages.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  const count = layout.pages.length;
  return xml
    .replace(/(<c [^>]*?) t="s">(<f>.*?<\/f>)<v>\d*<\/v><\/c>/g, '$1>$2</c>')
    .replace('<dimension', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension')
    .replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0"/>')
    .replace('<pageMargins', `${marks}${rules}<printOptions horizontalCentered="1"/><pageMargins`)
    .replace(
      /<ignoredErrors>.*?<\/ignoredErrors>/s,
      '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>' +
        '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>' +
        (count > 0 ? `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks}</rowBreaks>` : ''),
    );
}

/** What each row asks for, and the article it rests on. */
function helpTable({ tables }: Collection, form: Form): Table {
  const cell = (text: string, role: 'head' | 'text', colSpan = 1): TableCell => ({ text, colSpan, rowSpan: 1, role });
  const rows = tables.flatMap((id) => {
    const { fields, rowHelp } = form.tables[id];
    const names = new Map(fields.map((f) => [f.row, f.rowName]));
    return [
      [cell(TABLE_NAMES[id], 'head', 3)],
      ...Object.entries(rowHelp).map(([row, { text, article = '' }]) => [
        cell(names.get(row) ?? '', 'text'),
        cell(text, 'text'),
        cell(article, 'text'),
      ]),
    ];
  });
  return {
    kind: 'table',
    caption: '填表说明',
    widths: [3, 7, 2],
    headRows: 1,
    flows: true,
    rows: [[cell('项目', 'head'), cell('说明', 'head'), cell('依据', 'head')], ...rows],
  };
}
