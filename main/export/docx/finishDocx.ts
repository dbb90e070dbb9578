/** What the docx package cannot write, patched into its output. */
import { BODY_FONTS, HEADING1_FONTS, HEADING2_FONTS, TABLE_FONTS, TITLE_FONTS } from '../layout/fonts.ts';
import type { ExportDocument } from '../exportDocument.ts';
import { editPackage } from '../officePackage.ts';
import { escapeText } from '../printable.ts';
import { finishCharts } from './chartParts.ts';
import { OFF_GRID } from './styles.ts';

const NAMED_FONTS = [TITLE_FONTS, HEADING1_FONTS, HEADING2_FONTS, BODY_FONTS, TABLE_FONTS];

/**
 * Adds fall-back names of the fonts; takes table text and title off the line grid, on which every 9 pt line would take
 * a line of 16 pt prose; sets fixed file properties.
 */
export const finishDocx = (bytes: Uint8Array, document: ExportDocument): Uint8Array =>
  editPackage(
    bytes,
    document,
    {
      'word/fontTable.xml': (xml) =>
        xml.replace(/<w:fonts([^>]*?)(?:\/>|>.*<\/w:fonts>)/s, `<w:fonts$1>${fontTable()}</w:fonts>`),
      'word/styles.xml': offGrid,
    },
    finishCharts,
  );

const offGrid = (styles: string): string =>
  OFF_GRID.reduce((xml, id) => {
    const start = xml.indexOf('<w:spacing ', xml.indexOf(`w:styleId="${id}"`));
    return `${xml.slice(0, start)}<w:snapToGrid w:val="0"/>${xml.slice(start)}`;
  }, styles);

/** Word and WPS take the first fall-back that the machine has; 宋体 ends the list where 小标宋 is missing. */
const fontTable = (): string =>
  NAMED_FONTS.map(([name = '', ...others]) => {
    const fallBacks = others.filter((f) => !f.startsWith('Noto') && !f.startsWith('AR PL'));
    const names = name === TITLE_FONTS[0] ? [...fallBacks, TABLE_FONTS[0] ?? ''] : fallBacks;
    return (
      `<w:font w:name="${escapeText(name)}"><w:altName w:val="${escapeText(names.join(','))}"/>` +
      '<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>'
    );
  }).join('');
