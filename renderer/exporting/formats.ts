/** The files that a report can be handed over as, in the officer's words. */
import type { ExportFormat } from '../../shared/api.ts';

export const FORMATS: readonly { readonly format: ExportFormat; readonly name: string; readonly purpose: string }[] = [
  { format: 'docx', name: 'Word 文档（docx）', purpose: '送领导审阅、签批，按公文版式排好。' },
  { format: 'pdf', name: 'PDF 文档（pdf）', purpose: '网站公开、存档，版式固定。' },
  { format: 'html', name: '网页（html）', purpose: '贴到门户网站，表格带表头，便于无障碍阅读。' },
  { format: 'xlsx', name: '电子表格（xlsx）', purpose: '只有三张统计表，供核对和汇总。' },
  { format: 'gknb', name: '报送包（gknb）', purpose: '报给上级，对方用本程序导入，数字和文字不会走样。' },
];

export const formatName = (format: ExportFormat): string => FORMATS.find((f) => f.format === format)?.name ?? format;

/** `35 KB` */
export const sizeWords = (bytes: number): string =>
  bytes < 1_048_576 ? `${Math.ceil(bytes / 1_024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
