/** Paragraph styles of the Word file, as GB/T 9704-2012 sets an official document. */
import { AlignmentType, LineRuleType } from 'docx';
import type { IFontAttributesProperties, IStylesOptions } from 'docx';
import { BODY_FONTS, DIGIT_FONTS, HEADING1_FONTS, HEADING2_FONTS, TABLE_FONTS, TITLE_FONTS } from '../layout/fonts.ts';
import { BODY_SIZE, CHARACTER_SPACING_TWIPS, LINE_TWIPS, TITLE_SIZE, TWIPS_PER_POINT } from '../layout/page.ts';

export const BODY_STYLE = 'ReportBody';
export const NOTE_STYLE = 'ReportTableNote';
export const SIGNATURE_STYLE = 'ReportSignature';
export const CELL_STYLE = 'ReportTableCell';
export const CHART_STYLE = 'ReportChart';
/** Styles whose lines do not stand on the grid of 22 lines. */
export const OFF_GRID = ['Title', NOTE_STYLE, CELL_STYLE, CHART_STYLE];

const first = ([name = '']: readonly string[]): string => name;

/** `hint` makes Word take quotation marks and dashes, which both fonts have, from the Chinese one. */
const font = (chinese: readonly string[], digits: readonly string[]): IFontAttributesProperties => ({
  ascii: first(digits),
  hAnsi: first(digits),
  cs: first(digits),
  eastAsia: first(chinese),
  hint: 'eastAsia',
});
export const TABLE_FONT = font(TABLE_FONTS, TABLE_FONTS);

/** Word counts type sizes in half points. */
export const halfPoints = (size: number): number => Math.round(size * 2);

const line = (twips: number): { line: number; lineRule: 'exact'; before: number; after: number } => ({
  line: twips,
  lineRule: LineRuleType.EXACT,
  before: 0,
  after: 0,
});
const BODY_LINE = line(LINE_TWIPS);
const TITLE_LINE = line(35 * TWIPS_PER_POINT);
const NOTE_SIZE = 12;
const NOTE_LINE = line(20 * TWIPS_PER_POINT);

/** 首行缩进2字符, in characters for Word and in twips for programs that do not count characters. */
const twoCharacters = (size: number): { firstLineChars: number; firstLine: number } => ({
  firstLineChars: 200,
  firstLine: 2 * size * TWIPS_PER_POINT,
});
const heading = (fonts: readonly string[]): NonNullable<NonNullable<IStylesOptions['default']>['heading1']> => ({
  run: { font: font(fonts, DIGIT_FONTS), size: halfPoints(BODY_SIZE), bold: false, italics: false, color: '000000' },
  paragraph: { spacing: BODY_LINE, indent: twoCharacters(BODY_SIZE), keepNext: true, keepLines: true },
});

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: font(BODY_FONTS, DIGIT_FONTS),
        size: halfPoints(BODY_SIZE),
        characterSpacing: CHARACTER_SPACING_TWIPS,
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
    },
    title: {
      run: { font: font(TITLE_FONTS, TITLE_FONTS), size: halfPoints(TITLE_SIZE) },
      paragraph: { spacing: { ...TITLE_LINE, after: LINE_TWIPS }, alignment: AlignmentType.CENTER },
    },
    heading1: heading(HEADING1_FONTS),
    heading2: heading(HEADING2_FONTS),
    heading3: heading(BODY_FONTS),
  },
  paragraphStyles: [
    {
      id: BODY_STYLE,
      name: '公文正文',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: BODY_LINE, indent: twoCharacters(BODY_SIZE), alignment: AlignmentType.BOTH },
    },
    {
      id: NOTE_STYLE,
      name: '表注',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: halfPoints(NOTE_SIZE) },
      paragraph: { spacing: NOTE_LINE, indent: twoCharacters(NOTE_SIZE), alignment: AlignmentType.BOTH },
    },
    {
      id: SIGNATURE_STYLE,
      name: '落款',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: BODY_LINE, alignment: AlignmentType.RIGHT, keepLines: true },
    },
    {
      id: CELL_STYLE,
      name: '表格文字',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: TABLE_FONT },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
    {
      id: CHART_STYLE,
      name: '图解',
      basedOn: 'Normal',
      quickFormat: true,
      // Room above and below, and lines as high as what stands in them: an exact line would cut the chart.
      paragraph: { spacing: { before: 120, after: 120 }, alignment: AlignmentType.CENTER },
    },
  ],
};
