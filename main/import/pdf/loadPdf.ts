/** pdf.js without a worker, without a canvas, and without the network: its character maps lie beside the program. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type * as PdfjsModule from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fail, ok } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/errors.ts';

type Pdfjs = typeof PdfjsModule;

/** Beside the built program (see `vite.config.ts`), else in the package as installed. */
const CHARACTER_MAPS = [
  join(import.meta.dirname, 'cmaps'),
  join(import.meta.dirname, '..', 'cmaps'),
  join(import.meta.dirname, '..', '..', '..', 'node_modules', 'pdfjs-dist', 'cmaps'),
];
/** Pictures are not read; from this many pixels on they are not decoded either. */
const LARGEST_IMAGE = 1;

let loading: Promise<Pdfjs> | undefined;

/**
 * Opens a PDF. E_FORMAT `encrypted` with a hint; E_DAMAGED `pdf` for anything that pdf.js cannot make a document of.
 * @param bytes handed over to pdf.js, which may empty them
 */
export async function loadPdf(bytes: Uint8Array): Promise<Result<PDFDocumentProxy>> {
  const pdfjs = await (loading ??= loadPdfjs());
  const maps = CHARACTER_MAPS.find((folder) => existsSync(folder));
  const task = pdfjs.getDocument({
    data: bytes,
    ...(maps !== undefined && { cMapUrl: join(maps, '/'), cMapPacked: true }),
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    maxImageSize: LARGEST_IMAGE,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    return ok(await task.promise);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      return fail('E_FORMAT', 'encrypted', 'PDF 文件设有密码，请用密码打开后另存为没有密码的文件，再导入');
    }
    return fail('E_DAMAGED', 'pdf', '这个 PDF 文件打不开，可能没有传完整');
  }
}

/** The numbers that stand for a page's operators, by name. */
export async function pdfOperators(): Promise<Readonly<Record<string, number>>> {
  return (await (loading ??= loadPdfjs())).OPS;
}

/** When it is loaded, pdf.js looks for a library to draw with and warns when there is none; nothing is drawn here. */
async function loadPdfjs(): Promise<Pdfjs> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
  }
}
