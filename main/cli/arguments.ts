/** What the command line asks for. */
import { parseArgs } from 'node:util';
import { EXPORT_FORMATS } from '../../shared/api.ts';
import type { ExportFormat } from '../../shared/api.ts';

export const USAGE = `用法：
  npm run -s cli -- check 文件… [--json]       检查报告，列出问题
  npm run -s cli -- recognise 文件… [--json]   只识别数字和文字，不检查
  npm run -s cli -- export 文件… --to ${EXPORT_FORMATS.join(',')} --out 文件夹 [--json]
文件可以是 Word（docx、doc）、WPS、Excel（xlsx、xls、ods）、CSV、PDF、网页（html、mht）、文本（txt、md）、
报告数据（json）和报送包（gknb）。
退出码：0 没有强制或准强制问题；1 有；2 有文件读不了或者写不出，或者参数不对。
`;

export type Command =
  | { readonly name: 'check' | 'recognise'; readonly files: readonly string[]; readonly json: boolean }
  | {
      readonly name: 'export';
      readonly files: readonly string[];
      readonly json: boolean;
      readonly formats: readonly ExportFormat[];
      readonly folder: string;
    };

/** The command in `args`, or null when they make none. */
export function readCommand(args: readonly string[]): Command | null {
  const parsed = parse(args);
  if (!parsed) return null;
  const { to, out, json = false } = parsed.values;
  const [name, ...files] = parsed.positionals;
  if (files.length === 0) return null;
  if (name === 'export') {
    const formats = to?.split(',') ?? [];
    const known = formats.length > 0 && formats.every(isFormat);
    return known && out !== undefined && out !== '' ? { name, files, json, formats, folder: out } : null;
  }
  const plain = name === 'check' || name === 'recognise';
  return plain && to === undefined && out === undefined ? { name, files, json } : null;
}

const isFormat = (text: string): text is ExportFormat => (EXPORT_FORMATS as readonly string[]).includes(text);

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, to: { type: 'string' }, out: { type: 'string' } },
    });
  } catch {
    return null;
  }
}
