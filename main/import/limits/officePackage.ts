/** An Office file as a zip of XML parts: opened and judged before any parser sees it, then packed anew for the parser. */
import { zipSync } from 'fflate';
import { fromBufferPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { fail, ok } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/errors.ts';
import { entryBytes } from '../../bundle/entryBytes.ts';

const MIB = 1024 * 1024;
/** A real report: 20 parts, 1 MB unpacked; with a hundred pictures 150 parts. */
export const PACKAGE_LIMITS = { entries: 2_000, entryBytes: 20 * MIB, totalBytes: 60 * MIB, ratio: 100 } as const;
/** Small parts of repeated markup pack far better than text does. */
const RATIO_FROM = MIB;

/** Parts that carry text; pictures, fonts and embedded files are never unpacked. */
const IS_READ = /\.(?:xml|rels|vml)$|^mimetype$/i;

export interface OfficePackage {
  /** Every part's name, of which only the XML ones are unpacked. */
  readonly names: readonly string[];
  /** UTF-8 text of the XML parts. */
  readonly parts: ReadonlyMap<string, string>;
}

/**
 * Unpacks the XML parts of an Office file. E_DAMAGED `directory` and those of `entryBytes`; E_TOO_BIG `tooManyEntries`,
 * `entryTooBig`, `totalTooBig`, `ratio`; E_UNSAFE `entryName`, `duplicateEntry`, `xmlEncoding`, `longerThanDeclared`;
 * E_FORMAT `encrypted`, `method`.
 */
export async function openPackage(bytes: Uint8Array): Promise<Result<OfficePackage>> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let zip: ZipFile;
  const entries: Entry[] = [];
  const names = new Set<string>();
  try {
    zip = await fromBufferPromise(archive);
    if (zip.entryCount > PACKAGE_LIMITS.entries) return fail('E_TOO_BIG', 'tooManyEntries', '文件内部的部件过多');
    for await (const entry of zip.eachEntry()) {
      if (names.has(entry.fileName)) return fail('E_UNSAFE', 'duplicateEntry', `部件重复：${shown(entry.fileName)}`);
      names.add(entry.fileName);
      if (IS_READ.test(entry.fileName)) entries.push(entry);
    }
  } catch (error) {
    return /relative path|absolute path|invalid characters/.test(String(error))
      ? fail('E_UNSAFE', 'entryName', '部件名称不合规')
      : fail('E_DAMAGED', 'directory', '文件不完整');
  }
  const refused = entries.map(refuseEntry).find((r) => r !== undefined);
  if (refused) return refused;
  const total = entries.reduce((sum, e) => sum + e.uncompressedSize, 0);
  if (total > PACKAGE_LIMITS.totalBytes) return fail('E_TOO_BIG', 'totalTooBig', '文件展开后过大');
  const parts = new Map<string, string>();
  for (const entry of entries) {
    const content = await entryBytes(zip, entry);
    if (!content.ok) return content;
    const text = utf8(content.value);
    if (text === undefined) return fail('E_UNSAFE', 'xmlEncoding', `部件不是 UTF-8 编码：${shown(entry.fileName)}`);
    parts.set(entry.fileName, text);
  }
  return ok({ names: [...names], parts });
}

function refuseEntry(entry: Entry): ReturnType<typeof fail> | undefined {
  const { fileName, compressedSize, uncompressedSize } = entry;
  const { entryBytes: most, ratio } = PACKAGE_LIMITS;
  if (entry.isEncrypted()) return fail('E_FORMAT', 'encrypted', '文件是加密的，请去掉密码后另存再导入');
  if (!entry.canDecodeFileData()) return fail('E_FORMAT', 'method', shown(fileName));
  if (uncompressedSize > most) return fail('E_TOO_BIG', 'entryTooBig', `部件过大：${shown(fileName)}`);
  if (uncompressedSize > RATIO_FROM && uncompressedSize > compressedSize * ratio) {
    return fail('E_TOO_BIG', 'ratio', `部件压缩得不正常：${shown(fileName)}`);
  }
  return undefined;
}

/** Office writes UTF-8; in UTF-16 an entity declaration would pass for noise. */
function utf8(bytes: Buffer): string | undefined {
  if (bytes.subarray(0, 4).includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const shown = (name: string): string => JSON.stringify(name.slice(0, 100));

/** The parts as an archive of their own: what a parser gets is what was judged, whatever the original archive says. */
export const repack = (parts: ReadonlyMap<string, string>): Uint8Array =>
  zipSync(
    Object.fromEntries([...parts].filter(([name]) => name !== '__proto__').map(([name, t]) => [name, Buffer.from(t)])),
    { level: 0 },
  );
