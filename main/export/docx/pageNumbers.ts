/** Page numbers of an official document: 四号 宋体 between dashes, right on odd pages and left on even ones. */
import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { PAGE_NUMBER_SIZE, TWIPS_PER_POINT } from '../layout/page.ts';
import { TABLE_FONT, halfPoints } from './styles.ts';

/** 空一字 between number and edge of the text block. */
const ONE_CHARACTER = PAGE_NUMBER_SIZE * TWIPS_PER_POINT;

const footer = (side: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType[side === 'left' ? 'LEFT' : 'RIGHT'],
        indent: { [side]: ONE_CHARACTER },
        children: [
          new TextRun({
            font: TABLE_FONT,
            size: halfPoints(PAGE_NUMBER_SIZE),
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  });

export const pageNumbers = (): { default: Footer; even: Footer } => ({
  default: footer('right'),
  even: footer('left'),
});
