/** The report as a Word file in official layout (GB/T 9704-2012), for Word and WPS. */
import { Document, DocumentGridType, Packer } from 'docx';
import type { ExportDocument } from '../exportDocument.ts';
import { LINE_TWIPS, MARGIN, PAGE, PAGE_NUMBER_GAP_MM, PAGE_NUMBER_SIZE, points, twips } from '../layout/page.ts';
import { pagePlan } from '../layout/pagePlan.ts';
import { finishDocx } from './finishDocx.ts';
import { pageNumbers } from './pageNumbers.ts';
import { STYLES } from './styles.ts';
import { wordBlocks } from './wordBlocks.ts';

/** @returns the bytes of a .docx; the same document gives the same bytes */
export async function writeDocx(document: ExportDocument): Promise<Uint8Array> {
  const footerHeight = PAGE_NUMBER_SIZE / points(1);
  const word = new Document({
    title: document.title,
    creator: document.organ,
    evenAndOddHeaderAndFooters: true,
    styles: STYLES,
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(PAGE.widthMm), height: twips(PAGE.heightMm) },
            margin: {
              top: twips(MARGIN.topMm),
              right: twips(MARGIN.rightMm),
              bottom: twips(MARGIN.bottomMm),
              left: twips(MARGIN.leftMm),
              footer: twips(MARGIN.bottomMm - PAGE_NUMBER_GAP_MM - footerHeight),
            },
          },
          grid: { type: DocumentGridType.LINES, linePitch: LINE_TWIPS },
        },
        footers: pageNumbers(),
        children: wordBlocks(pagePlan(document.blocks), document.organ),
      },
    ],
  });
  return finishDocx(new Uint8Array(await Packer.toArrayBuffer(word)), document);
}
