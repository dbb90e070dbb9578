/** Planned blocks as paragraphs and tables of Word. */
import { HeadingLevel, Paragraph } from 'docx';
import type { Table } from 'docx';
import { BODY_SIZE, TWIPS_PER_POINT } from '../layout/page.ts';
import type { PlannedBlock } from '../layout/pagePlan.ts';
import { signatureIndents } from '../layout/signatureIndents.ts';
import { titleLines } from '../layout/titleLines.ts';
import { runs } from './runs.ts';
import { BODY_STYLE, NOTE_STYLE, SIGNATURE_STYLE } from './styles.ts';
import { wordTable } from './table.ts';
import { wordChart } from './wordChart.ts';

const HEADINGS = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** @param organ the office, whose name gets a line of its own in a long title */
export function wordBlocks(plan: readonly PlannedBlock[], organ: string): (Paragraph | Table)[] {
  const signature = plan.flatMap(({ block: b }) => (b.kind === 'paragraph' && b.role === 'signature' ? [b.text] : []));
  const indents = signatureIndents(signature);
  let signed = 0;
  let charts = 0;

  function wordBlock(planned: PlannedBlock): (Paragraph | Table)[] {
    if ('fit' in planned) {
      const table = wordTable(planned.block, planned.fit);
      return planned.newPage ? [startOfPage(), table] : [table];
    }
    const { block, newPage } = planned;
    if (block.kind === 'picture') {
      charts += 1;
      return [wordChart(block.chart, charts)];
    }
    if (block.kind === 'heading') {
      const lines = block.level === 0 ? titleLines(block.text, organ) : [block.text];
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
