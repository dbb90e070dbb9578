/** A PDF with text to blocks: tables by their rules or by the place of their numbers, paragraphs out of lines. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fail, ok } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/errors.ts';
import type { Reading } from '../foreignFile.ts';
import { blocksOf } from './documentBlocks.ts';
import { loadPdf, pdfOperators } from './loadPdf.ts';
import { readPage } from './readPage.ts';
import type { Page } from './readPage.ts';

const MOST_PAGES = 300;
/** Characters of one file; the longest report has a tenth of this. */
const MOST_GLYPHS = 1_000_000;
/** A page of fewer characters with a picture on it is a scan. */
const FEW = 20;

/**
 * Reads a PDF. E_FORMAT `encrypted`, `scan` (no text in it), `noCharacters` (text without character codes);
 * E_DAMAGED `pdf`; E_TOO_BIG `pages`, `characters`.
 * @param bytes left as they are
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<Reading>> {
  const opened = await loadPdf(Uint8Array.from(bytes));
  if (!opened.ok) return opened;
  const document = opened.value;
  try {
    const pages = await readPages(document);
    if (!pages.ok) return pages;
    const refusal = withoutText(pages.value);
    return refusal ?? ok({ source: blocksOf(pages.value) });
  } catch {
    return fail('E_DAMAGED', 'pdfPage', '这个 PDF 文件有一页读不出来');
  } finally {
    await document.loadingTask.destroy();
  }
}

async function readPages(document: PDFDocumentProxy): Promise<Result<Page[]>> {
  if (document.numPages > MOST_PAGES)
    return fail('E_TOO_BIG', 'pages', `共${document.numPages}页，最多${MOST_PAGES}页`);
  const operators = await pdfOperators();
  const pages: Page[] = [];
  let glyphs = 0;
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n);
    const read = await readPage(page, operators);
    page.cleanup();
    pages.push(read);
    glyphs += read.glyphs.length;
    if (glyphs > MOST_GLYPHS) return fail('E_TOO_BIG', 'characters', `前${n}页的文字已超过${MOST_GLYPHS}个字`);
  }
  return ok(pages);
}

/** Why nothing can be read although the file is sound; text that a scanner's program put behind its picture does not count. */
function withoutText(pages: readonly Page[]): ReturnType<typeof fail> | undefined {
  const text = pages
    .flatMap((p) => p.glyphs.map((g) => g.text))
    .join('')
    .replace(/\s/g, '');
  const scanned = pages.filter((p) => p.pictures > 0 && p.glyphs.length < FEW).length;
  if (text.length < FEW || scanned > pages.length / 2) {
    return fail('E_FORMAT', 'scan', '这是扫描件，里面是图片，没有文字，请找 Word 原件或者能选中文字的 PDF');
  }
  const unknown = text.match(/[\p{Co}\p{Cc}\ufffd]/gu)?.length ?? 0;
  return unknown > text.length / 3
    ? fail('E_FORMAT', 'noCharacters', '这个 PDF 文件的字体没有附文字编码，读不出文字，请找 Word 原件')
    : undefined;
}
