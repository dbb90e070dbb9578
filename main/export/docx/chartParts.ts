/** Charts as the docx package writes them, finished: Chinese type, and the same bytes for the same chart. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { TABLE_FONTS } from '../layout/fonts.ts';
import { zipParts } from '../officePackage.ts';
import type { Parts } from '../officePackage.ts';
import { escapeText } from '../printable.ts';

const IS_CHART = /^word\/charts\/chart\d+\.xml$/;
/** Parts that name relations of charts. */
const NAMES_RELATIONS = /^word\/(?:document\.xml|_rels\/document\.xml\.rels|charts\/.*)$/;
const IS_WORKBOOK = /^word\/embeddings\/.*\.xlsx$/;
/** The package draws lots for the ids of a chart's relations; its other ids are numbers. */
const DRAWN_ID = /"(rId[\w-]{15,})"/g;

const FONT = escapeText(TABLE_FONTS[0] ?? '');

/** The parts with chart text in 宋体 and marked as Chinese, relations numbered, and workbooks without a time. */
export function finishCharts(parts: Parts): Parts {
  const numbers = new Map<string, string>();
  const numbered = (xml: string): string =>
    xml.replace(DRAWN_ID, (_, id: string) => {
      const known = numbers.get(id) ?? `rIdChart${numbers.size + 1}`;
      numbers.set(id, known);
      return `"${known}"`;
    });
  const finished = (name: string, bytes: Uint8Array): Uint8Array => {
    if (IS_WORKBOOK.test(name)) return zipParts(unzipSync(bytes));
    if (!NAMES_RELATIONS.test(name)) return bytes;
    const xml = numbered(strFromU8(bytes));
    return strToU8(
      IS_CHART.test(name)
        ? xml.replaceAll('typeface="+mn-ea"', `typeface="${FONT}"`).replaceAll('"en-US"', '"zh-CN"')
        : xml,
    );
  };
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, finished(name, bytes)]));
}
