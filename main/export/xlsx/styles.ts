/** The workbook's looks (cell formats) and the style sheet that defines them. */

/** A money cell keeps as many places after the point as were reported. */
const MOST_DECIMALS = 6;

/** Numbers of cell formats in the style sheet, in its order. */
export const LOOK = {
  plain: 0,
  title: 1,
  subtitle: 2,
  centred: 3,
  left: 4,
  /** A number with this many decimals. */
  number: (decimals: number): number => 5 + Math.min(decimals, MOST_DECIMALS),
} as const;

export const CELL_SIZE = 10.5;

/** Ids of number formats: 1 is `0` and 49 is text; own ones start at 164. */
const WHOLE = 1;
const TEXT = 49;
const FIRST_OWN = 164;

const DECIMALS = Array.from({ length: MOST_DECIMALS }, (_, i) => i + 1);
const numberFormats = DECIMALS.map((d) => `<numFmt numFmtId="${FIRST_OWN + d}" formatCode="0.${'0'.repeat(d)}"/>`).join(
  '',
);

const font = (name: string, size: number): string =>
  `<font><sz val="${size}"/><name val="${name}"/><charset val="134"/></font>`;
const THIN = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"/>`).join('');

interface Format {
  readonly number: number;
  readonly font?: number;
  readonly border?: number;
  readonly align?: 'left' | 'center';
}
/** Text stays text when somebody edits it (`=…` does not become a formula): number format text, and a quote prefix. */
const cellFormat = ({ number, font = 0, border = 1, align = 'center' }: Format): string =>
  `<xf numFmtId="${number}" fontId="${font}" fillId="0" borderId="${border}" xfId="0" ` +
  `${number === TEXT ? 'quotePrefix="1" ' : ''}applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">` +
  `<alignment horizontal="${align}" vertical="center" wrapText="1"/></xf>`;

const cellFormats = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  cellFormat({ number: TEXT, font: 1, border: 0 }),
  cellFormat({ number: TEXT, border: 0, align: 'left' }),
  cellFormat({ number: TEXT }),
  cellFormat({ number: TEXT, align: 'left' }),
  ...[WHOLE, ...DECIMALS.map((d) => FIRST_OWN + d)].map((number) => cellFormat({ number })),
];

export const STYLE_SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<numFmts count="${DECIMALS.length}">${numberFormats}</numFmts>` +
  `<fonts count="2">${font('宋体', CELL_SIZE)}${font('黑体', 14)}</fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${THIN}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${cellFormats.length}">${cellFormats.join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
