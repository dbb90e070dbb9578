/** The fonts of the page by what they are for, as the preview tells them. */
import type { PageFonts } from '../../../shared/printPreview.ts';
import { BODY_FONTS, HEADING1_FONTS, HEADING2_FONTS, TABLE_FONTS, TITLE_FONTS } from './fonts.ts';

export const PAGE_FONTS: readonly PageFonts[] = [
  { part: '标题', names: TITLE_FONTS },
  { part: '正文', names: BODY_FONTS },
  { part: '一级标题', names: HEADING1_FONTS },
  { part: '二级标题', names: HEADING2_FONTS },
  { part: '表格', names: TABLE_FONTS },
];
