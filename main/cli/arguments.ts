/** What the command line asks for. */
import { parseArgs } from 'node:util';
import { BLANK_FORMATS, EXPORT_FORMATS } from '../../shared/api.ts';
import type { BlankFormat, ExportFormat } from '../../shared/api.ts';
import type { Collection } from '../../shared/collection/collection.ts';
import { EDITION_IDS, defaultEdition } from '../../shared/editions/editions.ts';
import { TABLE_IDS } from '../../shared/editions/form.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../shared/report/report.ts';
import type { BlankFormRequest } from '../export/exportBlankForm.ts';

export const USAGE = `用法：
  npm run -s cli -- check 文件… [--json]       检查报告，列出问题
  npm run -s cli -- recognise 文件… [--json]   只识别数字和文字，不检查
  npm run -s cli -- export 文件… --to ${EXPORT_FORMATS.join(',')} --out 文件夹 [--template 单位模板.docx] [--json]
  npm run -s cli -- blank --year 年度 [--organ 单位] [--edition ${EDITION_IDS.join('|')}] --to ${BLANK_FORMATS.join(',')} --out 文件夹
                                               写出空白表
  npm run -s cli -- collect --year 年度 --organ 单位 --suppliers 科室,科室 [--tables ${TABLE_IDS.join(',')}] [--edition …] --out 文件夹
                                               写出数据采集表；填好后用 recognise 或 export 读回各科室之和
文件可以是 Word（docx、doc）、WPS、Excel（xlsx、xls、ods）、CSV、PDF、网页（html、mht）、文本（txt、md）、
报告数据（json）和报送包（gknb）。
退出码：0 没有强制或准强制问题；1 有；2 有文件读不了或者写不出，或者参数不对。
`;

interface Output {
  readonly json: boolean;
  readonly folder: string;
}
export type FileCommand =
  | { readonly name: 'check' | 'recognise'; readonly files: readonly string[]; readonly json: boolean }
  | (Output & {
      readonly name: 'export';
      readonly files: readonly string[];
      readonly formats: readonly ExportFormat[];
      /** Path of the office's own Word file. */
      readonly template?: string;
    });
/** Commands that make something new, from no file. */
export type FormCommand =
  | (Output & { readonly name: 'blank'; readonly form: BlankFormRequest; readonly formats: readonly BlankFormat[] })
  | (Output & { readonly name: 'collect'; readonly collection: Collection; readonly suppliers: readonly string[] });
export type Command = FileCommand | FormCommand;

const OPTIONS = {
  json: { type: 'boolean' },
  to: { type: 'string' },
  out: { type: 'string' },
  template: { type: 'string' },
  year: { type: 'string' },
  organ: { type: 'string' },
  edition: { type: 'string' },
  suppliers: { type: 'string' },
  tables: { type: 'string' },
} as const;
type Options = NonNullable<ReturnType<typeof parse>>['values'];

/** Options that each command takes beside `json`. */
const TAKES: Readonly<Record<Command['name'], readonly (keyof Options)[]>> = {
  check: [],
  recognise: [],
  export: ['to', 'out', 'template'],
  blank: ['year', 'organ', 'edition', 'to', 'out'],
  collect: ['year', 'organ', 'edition', 'suppliers', 'tables', 'out'],
};

/** The command in `args`, or null when they make none. */
export function readCommand(args: readonly string[]): Command | null {
  const parsed = parse(args);
  if (!parsed) return null;
  const { values } = parsed;
  const [name = '', ...files] = parsed.positionals;
  if (!isCommand(name)) return null;
  if (Object.keys(values).some((o) => o !== 'json' && !(TAKES[name] as readonly string[]).includes(o))) return null;
  const { json = false, out: folder = '' } = values;
  switch (name) {
    case 'check':
    case 'recognise':
      return files.length > 0 ? { name, files, json } : null;
    case 'export': {
      const formats = listOf(values.to, EXPORT_FORMATS);
      const template = values.template === undefined ? {} : { template: values.template };
      return files.length > 0 && formats && folder !== '' ? { name, files, json, formats, folder, ...template } : null;
    }
    default:
      return files.length === 0 && folder !== '' ? formCommand(name, values, { json, folder }) : null;
  }
}

function formCommand(name: FormCommand['name'], values: Options, output: Output): FormCommand | null {
  const year = Number(values.year);
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return null;
  const edition = EDITION_IDS.find((id) => id === (values.edition ?? defaultEdition(year)));
  const organName = values.organ?.trim() ?? '';
  if (edition === undefined) return null;
  if (name === 'blank') {
    const formats = listOf(values.to, BLANK_FORMATS);
    return formats && { ...output, name, form: { edition, year, organName }, formats };
  }
  const tables = listOf(values.tables ?? TABLE_IDS.join(), TABLE_IDS);
  const suppliers = (values.suppliers ?? '').split(/[,，]/).flatMap((s) => (s.trim() === '' ? [] : [s.trim()]));
  const named = organName !== '' && suppliers.length > 0 && new Set(suppliers).size === suppliers.length;
  return named && tables ? { ...output, name, collection: { edition, year, organName, tables }, suppliers } : null;
}

const isCommand = (name: string): name is Command['name'] => Object.hasOwn(TAKES, name);

/** The known words of a list with commas; null when it is empty or has another word. */
function listOf<T extends string>(text: string | undefined, known: readonly T[]): readonly T[] | null {
  const words = text?.split(',') ?? [];
  const found = words.flatMap((word) => known.find((k) => k === word) ?? []);
  return found.length > 0 && found.length === words.length ? found : null;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch {
    return null;
  }
}
