/** What Chromium writes into a PDF's properties about itself and the machine, replaced by the report's own facts. */
import type { ExportDocument } from '../exportDocument.ts';

/** A PDF string in brackets: escapes, or anything but brackets. */
const PROPERTY = /\/(Creator|Producer|CreationDate|ModDate) \((?:\\[^]|[^\\()])*\)/g;

/**
 * Creator becomes the office, Producer empty, and the dates the report's. Everything keeps its length, so the file's
 * table of byte positions stays true. A PDF without such properties is returned as it is.
 */
export function scrubPdf(pdf: Uint8Array, { organ, date }: Pick<ExportDocument, 'organ' | 'date'>): Uint8Array {
  const bytes = Buffer.from(pdf);
  // One character per byte: positions in the text are positions in the file.
  const text = bytes.toString('latin1');
  const info = /\/Info (\d+) 0 R/.exec(text.slice(text.lastIndexOf('trailer')))?.[1];
  const start = info === undefined ? -1 : text.search(new RegExp(`(?<=^|[\\r\\n])${info} 0 obj`));
  if (start < 0) return bytes;
  const end = text.indexOf('endobj', start);

  const moment = `(D:${date.replaceAll('-', '')}000000+00'00')`;
  for (const property of text.slice(start, end).matchAll(PROPERTY)) {
    const [all, name = ''] = property;
    const key = `/${name} `;
    const fact = name.endsWith('Date') ? moment : name === 'Creator' ? utf16(organ) : '()';
    const room = all.length - key.length;
    const value = fact.length <= room ? fact : '()';
    bytes.write(key + value.padEnd(room), start + property.index, 'latin1');
  }
  return bytes;
}

/** Text as a PDF string of hexadecimal UTF-16 with byte order mark. */
const utf16 = (text: string): string => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
