/** What the xlsx package cannot write into a sheet: looks of cells, and how it prints. */
import { utils } from 'xlsx';
import type { Sheet } from './sheet.ts';
import { LOOK } from './styles.ts';

const CELL = /<c r="([A-Z]+\d+)"([^>]*)>(.*?)<\/c>/gs;

/** Sheet XML with the look of every cell; a cell whose value is an empty text becomes a blank one. */
export const withLooks = (
  xml: string,
  at: (row: number, column: number) => { readonly value: unknown; readonly look: number },
): string =>
  xml.replace(CELL, (_, ref: string, attributes: string, content: string) => {
    const { r, c } = utils.decode_cell(ref);
    const { value, look } = at(r, c);
    return value === '' ? `<c r="${ref}" s="${look}"/>` : `<c r="${ref}" s="${look}"${attributes}>${content}</c>`;
  });

/** The edit of a sheet's XML that gives every cell its look, and fits the print to the width of an A4 page. */
export const printableSheet =
  (sheet: Sheet) =>
  (xml: string): string =>
    withLooks(xml, (row, column) => sheet.cells[row]?.[column] ?? { value: '', look: LOOK.plain })
      .replace('<dimension', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension')
      .replace(
        /<pageMargins[^>]*\/>/,
        `<printOptions horizontalCentered="1"/>$&<pageSetup paperSize="9" ` +
          `orientation="${sheet.landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="${sheet.onePage ? 1 : 0}"/>`,
      )
      // Marks numbers kept as text as intended; here that is only text with a note, which needs no mark.
      .replace(/<ignoredErrors>.*?<\/ignoredErrors>/s, '');
