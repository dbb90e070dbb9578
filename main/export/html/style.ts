/** The page's only style sheet: official layout in print (GB/T 9704-2012), readable on screen. */
import { BODY_FONTS, DIGIT_FONTS, HEADING1_FONTS, HEADING2_FONTS, TABLE_FONTS, TITLE_FONTS } from '../layout/fonts.ts';
import {
  BODY_SIZE,
  CHARACTER_SPACING_TWIPS,
  LINE,
  MARGIN,
  PAGE_NUMBER_GAP_MM,
  PAGE_NUMBER_SIZE,
  TITLE_SIZE,
  TWIPS_PER_POINT,
} from '../layout/page.ts';
import { CELL_LINE } from '../layout/tableFit.ts';
import type { TableFit } from '../layout/tableFit.ts';

const names = (fonts: readonly string[]): string => fonts.map((f) => `"${f}"`).join(', ');
const local = (fonts: readonly string[]): string => fonts.map((f) => `local("${f}")`).join(', ');
/** Digits of prose in their own font; Chinese quotation marks and dashes stay in the Chinese one. */
const withDigits = (fonts: readonly string[]): string => `digits, ${names(fonts)}, serif`;

const { topMm, rightMm, bottomMm, leftMm } = MARGIN;
const PAGE_NUMBER = `content: "— " counter(page) " —"; font: ${PAGE_NUMBER_SIZE}pt ${names(TABLE_FONTS)}, serif; vertical-align: top; padding-top: ${PAGE_NUMBER_GAP_MM}mm;`;

const BASE = `
@font-face { font-family: title; src: ${local(TITLE_FONTS)}; }
@font-face { font-family: digits; src: ${local(DIGIT_FONTS)}; unicode-range: U+20-7E; }
* { box-sizing: border-box; }
body { margin: 0; color: #000; font-family: ${withDigits(BODY_FONTS)}; overflow-wrap: anywhere; }
h1, h2, h3, h4, p { margin: 0; font-size: inherit; font-weight: normal; }
h1 { text-align: center; text-wrap: balance; font-family: title, ${names(TABLE_FONTS)}, serif; }
h1 span { display: inline-block; }
h2 { font-family: digits, ${names(HEADING1_FONTS)}, sans-serif; }
h3 { font-family: ${withDigits(HEADING2_FONTS)}; }
h2, h3, h4, p { text-indent: 2em; }
p { text-align: justify; }
.chart { text-indent: 0; text-align: center; break-inside: avoid; }
.chart img { display: block; width: 100%; max-width: 40rem; margin: 0 auto; }
.signature { width: fit-content; margin: 0 4em 0 auto; text-align: center; }
.signature p { text-indent: 0; text-align: center; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; line-height: ${CELL_LINE}; font-family: ${names(TABLE_FONTS)}, serif; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { border: 1px solid #000; font-weight: normal; text-align: center; vertical-align: middle; }
th:not(.left) { text-wrap: balance; }
th.left, td.left { text-align: left; }
`;

const SCREEN = `
@media screen {
  body { background: #f2f3f5; font-size: 18px; line-height: 1.9; }
  main { max-width: 56rem; margin: 0 auto; padding: 3.5rem clamp(1rem, 6vw, 5rem) 4.5rem; background: #fff; }
  h1 { margin-bottom: 2.2rem; font-size: clamp(1.3rem, 4.5vw, 1.75rem); line-height: 1.5; }
  h2 { margin-top: 1.4rem; }
  .table { margin: .6rem 0; overflow-x: auto; position: relative; }
  .table:focus-visible { outline: 2px solid #1a56a8; outline-offset: 2px; }
  table { font-size: 14px; }
  table.wide { min-width: 44rem; }
  th, td { padding: .35em .3em; border-color: #555; }
  thead th, tbody th[scope^=col] { background: #f4f6f8; }
  .note { font-size: .9em; }
  .signature { margin-top: 2rem; }
}
`;

const PRINT = `
@page { size: A4; margin: ${topMm}mm ${rightMm}mm ${bottomMm}mm ${leftMm}mm; }
@page :right { @bottom-right { ${PAGE_NUMBER} padding-right: 1em; } }
@page :left { @bottom-left { ${PAGE_NUMBER} padding-left: 1em; } }
@media print {
  body { font-size: ${BODY_SIZE}pt; line-height: ${LINE}pt; letter-spacing: ${CHARACTER_SPACING_TWIPS / TWIPS_PER_POINT}pt; }
  h1 { margin-bottom: ${LINE}pt; font-size: ${TITLE_SIZE}pt; line-height: 35pt; letter-spacing: 0; }
  h2, h3, h4 { break-after: avoid; }
  p { orphans: 2; widows: 2; }
  .new-page { break-before: page; }
  table { break-inside: avoid; letter-spacing: 0; }
  table.flows { break-inside: auto; }
  tr { break-inside: avoid; }
  th, td { padding: 1.5pt; border: .5pt solid #000; }
  .note { font-size: 12pt; line-height: 20pt; }
  .chart { margin: 8pt 0; line-height: 1; }
  .chart img { max-width: none; }
  .signature { margin-top: ${LINE}pt; break-inside: avoid; }
}
`;

const round = (n: number): number => Math.round(n * 100) / 100;

/** Widths in share of the table, so that they hold on screen and paper; sizes and heights for paper only. */
function tableStyle(id: string, { size, widths, rowHeight }: TableFit): string {
  const total = widths.reduce((a, b) => a + b, 0);
  const columns = widths.map((w, c) => `#${id} col:nth-child(${c + 1}) { width: ${round((100 * w) / total)}%; }`);
  const print = `@media print { #${id} { font-size: ${size}pt; } #${id} tr { height: ${round(rowHeight)}pt; } }`;
  return [...columns, print].join('\n');
}

/** The sheet for a page with these tables. */
export const styleSheet = (tables: readonly { readonly id: string; readonly fit: TableFit }[]): string =>
  [BASE, SCREEN, PRINT, ...tables.map(({ id, fit }) => `${tableStyle(id, fit)}\n`)].join('');
