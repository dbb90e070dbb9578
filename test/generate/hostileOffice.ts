/** Office files that are wrong in one way: a right one of ours with a part changed, added or swollen. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { CFB as untyped } from 'xlsx';
import { exportDocument } from '../../main/export/exportDocument.ts';
import { writeDocx } from '../../main/export/docx/writeDocx.ts';
import { writeXlsx } from '../../main/export/xlsx/writeXlsx.ts';
import { SAMPLE } from './hostileBundle.ts';

/** The package gives its compound files without types. */
const CFB = untyped as {
  readonly utils: { cfb_new(): object; cfb_add(file: object, name: string, content: Uint8Array): void };
  write(file: object, options: { type: 'buffer' }): Buffer;
};

export const DOCX = await writeDocx(exportDocument(SAMPLE));
export const XLSX = writeXlsx(exportDocument(SAMPLE));

type Parts = Record<string, string>;

/** `file` with its parts changed. */
export function repacked(file: Uint8Array, change: (parts: Parts) => void): Uint8Array {
  const parts = Object.fromEntries(Object.entries(unzipSync(file)).map(([name, data]) => [name, strFromU8(data)]));
  change(parts);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** `file` with more parts. */
export const withParts = (file: Uint8Array, more: Parts): Uint8Array =>
  repacked(file, (parts) => Object.assign(parts, more));

/** `file` with text of a part replaced; throws when there is nothing to replace. */
export const withText = (file: Uint8Array, name: string, find: string | RegExp, replacement: string): Uint8Array =>
  repacked(file, (parts) => {
    const text = parts[name] ?? '';
    const changed = text.replace(find, () => replacement);
    if (changed === text) throw new Error(`nothing like ${String(find)} in ${name}`);
    parts[name] = changed;
  });

/** `file` with one more relationship in `name`, to something outside of it. */
export const withRelationship = (file: Uint8Array, name: string, type: string, target: string): Uint8Array => {
  const one = `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;
  return repacked(file, (parts) => {
    const empty =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    parts[name] = (parts[name] ?? empty).replace('</Relationships>', `${one}</Relationships>`);
  });
};

/** An OLE compound file with one stream that begins like this. */
export function compoundStream(name: string, head: readonly number[]): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, `/${name}`, Buffer.from([...head, ...Array<number>(5_000).fill(0)]));
  return new Uint8Array(CFB.write(file, { type: 'buffer' }));
}

/** An OLE compound file with these streams, all of the same few bytes. */
export function compoundFile(...streams: string[]): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const name of streams) CFB.utils.cfb_add(file, `/${name}`, Buffer.from('content'));
  return new Uint8Array(CFB.write(file, { type: 'buffer' }));
}
