/** The pages of a PDF, read beside the page in a worker of their own. */
import type { PDFDocumentProxy } from 'pdfjs-dist';

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

/** Loaded when the first preview opens. Close what it gives with `destroy`. */
export async function openPages(pdf: Uint8Array<ArrayBuffer>): Promise<PDFDocumentProxy> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist');
  const port = new Worker(new URL('pdfjs-dist/build/pdf.worker.mjs', import.meta.url), { type: 'module' });
  return getDocument({ data: pdf, worker: PDFWorker.create({ port }) }).promise;
}
