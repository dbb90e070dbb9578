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
  /** Of the fill-in template: what suppliers type is unlocked and yellow, what is computed is locked and grey. */
  caption: 12,
  help: 13,
  prompt: 14,
  inputCount: 15,
  inputAmount: 16,
  inputText: 17,
  computed: 18,
} as const;

export const CELL_SIZE = 10.5;

/** Ids of number formats: 1 is `0` and 49 is text; own ones start at 164. */
const GENERAL = 0;
const WHOLE = 1;
const TEXT = 49;
const FIRST_OWN = 164;

const DECIMALS = Array.from({ length: MOST_DECIMALS }, (_, i) => i + 1);
const numberFormats = DECIMALS.map((d) => `<numFmt numFmtId="${FIRST_OWN + d}" formatCode="0.${'0'.repeat(d)}"/>`).join(
  '',
);

const font = (name: string, size: number): string =>
  `<font><sz val="${size}"/><name val="${name}"/><charset val="134"/></font>`;
const fill = (argb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb}"/><bgColor indexed="64"/></patternFill></fill>`;
const THIN = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"/>`).join('');

/** Places of the fills in the style sheet; the first two are fixed by the format. */
const INPUT_FILL = 2;
const COMPUTED_FILL = 3;

interface Format {
  readonly number: number;
  readonly font?: number;
  readonly fill?: number;
  readonly border?: number;
  readonly align?: 'left' | 'center';
  /** Can be typed into while the sheet is protected; a long number gets smaller instead of ####. */
  readonly input?: true;
}
/** Text stays text when somebody edits it (`=…` does not become a formula): number format text, and a quote prefix. */
const cellFormat = ({ number, font = 0, fill = 0, border = 1, align = 'center', input }: Format): string =>
  `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" ` +
  `${number === TEXT ? 'quotePrefix="1" ' : ''}applyNumberFormat="1" applyFont="1" applyFill="1" ` +
  `applyBorder="1" applyAlignment="1"${input ? ' applyProtection="1"' : ''}>` +
  `<alignment horizontal="${align}" vertical="center" ${input && number !== TEXT ? 'shrinkToFit="1"' : 'wrapText="1"'}/>` +
  `${input ? '<protection locked="0"/>' : ''}</xf>`;

const cellFormats = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  cellFormat({ number: TEXT, font: 1, border: 0 }),
  cellFormat({ number: TEXT, border: 0, align: 'left' }),
  cellFormat({ number: TEXT }),
  cellFormat({ number: TEXT, align: 'left' }),
  ...[WHOLE, ...DECIMALS.map((d) => FIRST_OWN + d)].map((number) => cellFormat({ number })),
  cellFormat({ number: TEXT, font: 2, border: 0, align: 'left' }),
  cellFormat({ number: TEXT, border: 0, align: 'left' }),
  cellFormat({ number: TEXT }),
  cellFormat({ number: WHOLE, fill: INPUT_FILL, input: true }),
  cellFormat({ number: GENERAL, fill: INPUT_FILL, input: true }),
  cellFormat({ number: TEXT, fill: INPUT_FILL, align: 'left', input: true }),
  cellFormat({ number: GENERAL, fill: COMPUTED_FILL }),
];

export const STYLE_SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<numFmts count="${DECIMALS.length}">${numberFormats}</numFmts>` +
  `<fonts count="3">${font('宋体', CELL_SIZE)}${font('黑体', 14)}${font('黑体', 12)}</fonts>` +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  `${fill('FFFFF9DB')}${fill('FFEDEFF2')}</fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${THIN}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${cellFormats.length}">${cellFormats.join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  // A sum that does not hold, in red.
  '<dxfs count="1"><dxf><font><b/><color rgb="FFC00000"/></font></dxf></dxfs></styleSheet>';
