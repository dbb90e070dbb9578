/** One reader per kind of file. Each is loaded when its first file comes: most offices send one kind. */
import { ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import type { ForeignFile, ForeignKind, Reading } from './foreignFile.ts';
import { simplified } from './mend/simplified.ts';

type Reader = (bytes: Uint8Array, fileName: string) => Result<Reading> | Promise<Result<Reading>>;

const READERS: Readonly<Record<ForeignKind, () => Promise<Reader>>> = {
  text: async () => (await import('./readTextFile.ts')).readTextFile,
  docx: async () => (await import('./office/readDocx.ts')).readDocx,
  doc: async () => (await import('./office/readDoc.ts')).readDoc,
  xlsx: async () => (await import('./workbook/readWorkbook.ts')).readPackedWorkbook,
  ods: async () => (await import('./workbook/readWorkbook.ts')).readPackedWorkbook,
  xls: async () => (await import('./workbook/readWorkbook.ts')).readXls,
  csv: async () => (await import('./csv/readCsv.ts')).readCsv,
  mht: async () => (await import('./mht/readMht.ts')).readMht,
  html: async () => (await import('./readTextFile.ts')).readHtmlFile,
  pdf: async () => (await import('./pdf/readPdf.ts')).readPdf,
};

/** Reads a file to blocks with the reader of its kind, in simplified characters. Refusals are the reader's; a reader that breaks throws. */
export async function readForeign({ kind, bytes, fileName }: ForeignFile): Promise<Result<Reading>> {
  const read = await READERS[kind]();
  const reading = await read(bytes, fileName);
  if (!reading.ok || reading.value.recognition) return reading;
  const { source, repairs } = await simplified(reading.value.source);
  const all = [...(reading.value.repairs ?? []), ...repairs];
  return ok({ ...reading.value, source, ...(all.length > 0 && { repairs: all }) });
}
