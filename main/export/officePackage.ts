/** Parts of docx and xlsx files, which are zip packages of XML: edited after their library has written them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ExportDocument } from './exportDocument.ts';
import { escapeText } from './printable.ts';

export type PartEdits = Readonly<Record<string, (xml: string) => string>>;

/** Zip entries carry a local time; this one reads the same on every machine. */
const ENTRY_TIME = new Date(2000, 0, 1);

/**
 * The package with its parts edited and its properties (docProps) replaced: author is the office, the dates are the
 * report's, and nothing tells program, machine or user.
 * @param finish edits parts whose names are not known beforehand
 * @throws Error when a part to edit is missing or an edit changes nothing, because then the library's output has changed
 */
export function editPackage(
  bytes: Uint8Array,
  document: ExportDocument,
  edits: PartEdits,
  finish: (parts: Parts) => Parts = (parts) => parts,
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, edit] of Object.entries(edits)) {
    const part = parts[name];
    const before = part && strFromU8(part);
    const after = before === undefined ? undefined : edit(before);
    if (after === undefined || after === before) throw new Error(`cannot edit ${name}`);
    parts[name] = strToU8(after);
  }
  return zipParts(scrubProperties(finish(parts), document));
}

export type Parts = Record<string, Uint8Array>;

/**
 * The parts with their properties replaced where they have any, so that nothing tells program, machine or user. What
 * an office wrote into its own (custom) properties goes too.
 */
export function scrubProperties(parts: Parts, document: ExportDocument): Parts {
  const replaced: Readonly<Record<string, string>> = {
    'docProps/core.xml': coreProperties(document),
    'docProps/app.xml': APP_PROPERTIES,
    'docProps/custom.xml': CUSTOM_PROPERTIES,
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      const xml = replaced[name];
      return [name, xml === undefined ? bytes : strToU8(xml)];
    }),
  );
}

/** A package whose bytes follow from its parts alone. */
export const zipParts = (parts: Parts): Uint8Array => zipSync(parts, { level: 6, mtime: ENTRY_TIME });

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const APP_PROPERTIES = `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>`;

const CUSTOM_PROPERTIES = `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`;

function coreProperties({ title, organ, date }: ExportDocument): string {
  const moment = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeText(date)}T00:00:00Z</dcterms:${name}>`;
  return (
    `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeText(title)}</dc:title><dc:creator>${escapeText(organ)}</dc:creator>` +
    `<dc:language>zh-CN</dc:language>${moment('created')}${moment('modified')}</cp:coreProperties>`
  );
}
