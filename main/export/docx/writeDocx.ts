/** The report as a Word file in official layout (GB/T 9704-2012), for Word and WPS. */
import { Document, DocumentGridType, HeadingLevel, Packer, Paragraph } from 'docx';
import type { Table } from 'docx';
import type { ExportDocument } from '../exportDocument.ts';
import {
  BODY_SIZE,
  LINE_TWIPS,
  MARGIN,
  PAGE,
  PAGE_NUMBER_GAP_MM,
  PAGE_NUMBER_SIZE,
  TWIPS_PER_POINT,
  points,
  twips,
} from '../layout/page.ts';
import { pagePlan } from '../layout/pagePlan.ts';
import type { PlannedBlock } from '../layout/pagePlan.ts';
import { signatureIndents } from '../layout/signatureIndents.ts';
import { titleLines } from '../layout/titleLines.ts';
import { finishDocx } from './finishDocx.ts';
import { pageNumbers } from './pageNumbers.ts';
import { runs } from './runs.ts';
import { BODY_STYLE, NOTE_STYLE, SIGNATURE_STYLE, STYLES } from './styles.ts';
import { wordTable } from './table.ts';

const HEADINGS = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

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
        children: wordBlocks(document),
      },
    ],
  });
  return finishDocx(new Uint8Array(await Packer.toArrayBuffer(word)), document);
}

function wordBlocks(document: ExportDocument): (Paragraph | Table)[] {
  const plan = pagePlan(document.blocks);
  const signature = document.blocks.flatMap((b) => (b.kind === 'paragraph' && b.role === 'signature' ? [b.text] : []));
  const indents = signatureIndents(signature);
  let signed = 0;

  function wordBlock(planned: PlannedBlock): (Paragraph | Table)[] {
    if ('fit' in planned) {
      const table = wordTable(planned.block, planned.fit);
      return planned.newPage ? [startOfPage(), table] : [table];
    }
    const { block, newPage } = planned;
    if (block.kind === 'heading') {
      const lines = block.level === 0 ? titleLines(block.text, document.organ) : [block.text];
      return [
        new Paragraph({ heading: HEADINGS[block.level], pageBreakBefore: newPage, children: runs(lines.join('\n')) }),
      ];
    }
    if (block.role !== 'signature') {
      const style = block.role === 'tableNote' ? NOTE_STYLE : BODY_STYLE;
      // A line end inside a justified paragraph would stretch the line before it.
      return block.text.split('\n').map((line) => new Paragraph({ style, children: runs(line) }));
    }
    const right = Math.round((indents[signed] ?? 0) * BODY_SIZE * TWIPS_PER_POINT);
    const isFirst = signed === 0;
    signed += 1;
    const line = new Paragraph({
      style: SIGNATURE_STYLE,
      indent: { right },
      keepNext: signed < signature.length,
      children: runs(block.text),
    });
    return isFirst ? [new Paragraph({ style: SIGNATURE_STYLE, keepNext: true }), line] : [line];
  }

  return plan.flatMap(wordBlock);
}

/** A table cannot ask for a new page itself; a paragraph of next to no height in front of it can. */
const startOfPage = (): Paragraph =>
  new Paragraph({ style: BODY_STYLE, pageBreakBefore: true, spacing: { line: 20, lineRule: 'exact' } });
