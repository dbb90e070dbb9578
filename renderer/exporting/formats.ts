/** The files that a report can be handed over as, in the officer's words. */
import type { ExportFormat } from '../../shared/api.ts';

interface FormatWords {
  readonly format: ExportFormat;
  readonly name: string;
  /** What it is for, in one line. */
  readonly purpose: string;
}

/** By what they are for. */
export const FORMAT_GROUPS: readonly { readonly title: string; readonly formats: readonly FormatWords[] }[] = [
  {
    title: '正式公开',
    formats: [
      { format: 'docx', name: 'Word 文档（docx）', purpose: '送领导审阅、签批，按公文版式排好。' },
      { format: 'pdf', name: 'PDF 文档（pdf）', purpose: '网站公开、存档，版式固定。' },
      { format: 'html', name: '网页（html）', purpose: '贴到门户网站，表格带表头，便于无障碍阅读。' },
      { format: 'cms', name: '网页片段（html）', purpose: '粘贴到网站后台的编辑器里，不带样式表和脚本。' },
    ],
  },
  {
    title: '报送',
    formats: [{ format: 'gknb', name: '报送包（gknb）', purpose: '报给上级，对方用本程序导入，数字和文字不会走样。' }],
  },
  {
    title: '数据',
    formats: [
      { format: 'xlsx', name: '电子表格（xlsx）', purpose: '只有三张统计表，供核对和汇总。' },
      { format: 'csv', name: '数据清单（csv）', purpose: '每个数字一行，供统计软件使用，Excel、WPS 可以打开。' },
      { format: 'json', name: '数据文件（json）', purpose: '供其他信息系统对接，格式说明随程序公布。' },
    ],
  },
];

export const FORMATS: readonly FormatWords[] = FORMAT_GROUPS.flatMap((g) => g.formats);

export const formatName = (format: ExportFormat): string => FORMATS.find((f) => f.format === format)?.name ?? format;

/** `35 KB` */
export const sizeWords = (bytes: number): string =>
  bytes < 1_048_576 ? `${Math.ceil(bytes / 1_024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
