/** One report as different offices print it: other marks for zero, units, notes, spellings, headings and surroundings. */
import type { Block, Table, TableCell } from '../../shared/document/blocks.ts';
import { between, pick } from './random.ts';
import type { Random } from './random.ts';

type Vary = (blocks: readonly Block[], random: Random) => Block[];

const inCells =
  (change: (cell: TableCell, random: Random) => TableCell): Vary =>
  (blocks, random) =>
    blocks.map((b) =>
      b.kind === 'table' ? { ...b, rows: b.rows.map((r) => r.map((c) => change(c, random))) } : { ...b },
    );

const numbers = (change: (text: string, random: Random, field: string) => string): Vary =>
  inCells((c, random) => (c.field === undefined ? c : { ...c, text: change(c.text, random, c.field) }));
const labels = (change: (text: string, random: Random) => string): Vary =>
  inCells((c, random) => (c.field === undefined ? { ...c, text: change(c.text, random) } : c));

/** Only 自然人 and 总计 stay in a row of table three that has no other numbers. */
const blankOthers: Vary = numbers((t, _, field) =>
  t === '0' && /^requests\..*\.(?!naturalPerson|total)\w+$/.test(field) ? '' : t,
);

const VALUES: Readonly<Record<string, Vary>> = {
  asPrinted: numbers((t) => t),
  blankZeros: numbers((t) => (t === '0' ? '' : t)),
  dashZeros: numbers((t) => (t === '0' ? '-' : t)),
  slashZeros: numbers((t) => (t === '0' ? '/' : t)),
  someBlanks: numbers((t, random) => (t === '0' && random() < 0.2 ? '' : t)),
  blankOthers,
  fullWidth: numbers((t) => t.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))),
  thousands: numbers((t) => t.replace(/\B(?=(\d{3})+(?!\d))/g, ',')),
  withNotes: numbers((t, random) => (t !== '' && t !== '0' && random() < 0.2 ? `${t}（其中修订1件）` : t)),
  money: numbers((t, _, field) => (field === 'proactive.adminFees.amountWanYuan' && t !== '' ? `${t}.3388万元` : t)),
};

const spaced = (t: string, random: Random): string =>
  t.length > 2 && random() < 0.4 ? `${t.slice(0, 2)} ${t.slice(2)}` : t;

const LABELS: Readonly<Record<string, Vary>> = {
  asPrinted: labels((t) => t),
  halfWidth: labels((t) => t.replace(/（/g, '(').replace(/）/g, ')').replace(/，/g, ',').replace(/、/g, ',')),
  spaced: labels(spaced),
  commaItems: labels((t) => t.replace(/^(\d)\./, '$1、')),
  withoutNumbers: labels((t) => t.replace(/^\d\.|^（[一二三四五]）/, '')),
  bareNormative: labels((t) => t.replace(/^行政规范性文件$/, '行政 规范性文件')),
  doubledWord: labels((t, random) => (t.length > 8 && random() < 0.1 ? t.replace('信息', '信息信息') : t)),
  headless: inCells((c) => (/^(商业企业|科研机构|社会公益组织|法律服务机构)$/.test(c.text) ? { ...c, text: '' } : c)),
  dataHeads: inCells((c) =>
    /^(商业企业|科研机构|社会公益组织|法律服务机构)$/.test(c.text) ? { ...c, text: `数据${c.text.length}` } : c,
  ),
};

const heading =
  (change: (text: string) => string | undefined): Vary =>
  (blocks) =>
    blocks.flatMap((b): Block[] => {
      if (b.kind !== 'heading' || b.level !== 1) return [b];
      const text = change(b.text);
      return text === undefined ? [] : [{ ...b, text }];
    });
const ARABIC: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6' };

const HEADINGS: Readonly<Record<string, Vary>> = {
  asPrinted: heading((t) => t),
  bare: heading((t) => t.slice(2)),
  arabic: heading((t) => t.replace(/^./, (n) => ARABIC[n] ?? n)),
  withoutFive: heading((t) => (t.startsWith('五') ? undefined : t)),
  numeralOne: heading((t) => (t.startsWith('一') ? '一、' : t)),
  longFour: heading((t) => (t.startsWith('四') ? '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况' : t)),
  spam: heading((t) => (t.startsWith('三') ? '三、收到和处理政府信息易博网站官网下载申请情况' : t)),
};

const text = (t: string): Block => ({ kind: 'paragraph', text: t });
const LETTER = ['各股室、各直属单位：', '现将本机关年度报告印发给你们，请认真贯彻执行。', '2024年1月20日'];
const PREFACE = '本报告依据《中华人民共和国政府信息公开条例》编制，统计期限为2023年1月1日至12月31日。';

const SURROUNDINGS: Readonly<Record<string, Vary>> = {
  none: (blocks) => [...blocks],
  page: (blocks) => [
    ...['您当前的位置：首页>政府信息公开', '发布时间：2024-01-22 来源：本机关 浏览次数：1286'].map(text),
    ...blocks,
    ...['相关文章', '上一篇：关于会议的通知', '版权所有：青禾县人民政府 ICP备00000000号'].map(text),
  ],
  letter: (blocks) => [...LETTER.map(text), ...blocks],
  prefaceInside: (blocks) => {
    const at = blocks.findIndex((b) => b.kind === 'heading' && b.level === 1);
    return at < 0 ? [...blocks] : [...blocks.slice(0, at + 1), text(PREFACE), ...blocks.slice(at + 1)];
  },
  metadataTable: (blocks) => [
    {
      kind: 'table',
      rows: [['索引号', '000000000/2024-00001', '公开日期', '2024-01-22']].map((r) =>
        r.map((t): TableCell => ({ text: t, colSpan: 1, rowSpan: 1 })),
      ),
    },
    ...blocks,
  ],
  sentenceBeforeTable: (blocks) =>
    blocks.flatMap((b) =>
      b.kind === 'heading' && b.text.startsWith('三') ? [b, text('本机关2023年收到申请17件，均按时答复。')] : [b],
    ),
};

const CHOICES = [VALUES, LABELS, HEADINGS, SURROUNDINGS] as const;

/** A random variant of each sort; the names of those chosen, for messages. */
export function varied(blocks: readonly Block[], random: Random): { blocks: Block[]; names: string[] } {
  const names: string[] = [];
  let result = [...blocks];
  for (const choices of CHOICES) {
    // Half of the reports are as the form prints them in this respect.
    const name = random() < 0.5 ? (Object.keys(choices)[0] ?? '') : pick(random, Object.keys(choices));
    result = choices[name]?.(result, random) ?? result;
    names.push(name);
  }
  return { blocks: result, names };
}

/** Tables with their rows' order changed inside a group: rows that carry one label only. */
export const shuffledRows = (blocks: readonly Block[], random: Random): Block[] =>
  blocks.map((b) => (b.kind === 'table' ? { ...b, rows: swapNeighbours(b, random) } : b));

function swapNeighbours(table: Table, random: Random): Table['rows'] {
  const rows = [...table.rows];
  const plain = rows.flatMap((r, i) => (r.filter((c) => c.role === 'label').length === 1 ? [i] : []));
  const at = plain[between(random, 0, Math.max(0, plain.length - 1))];
  if (at === undefined || !plain.includes(at + 1)) return rows;
  [rows[at], rows[at + 1]] = [rows[at + 1] ?? [], rows[at] ?? []];
  return rows;
}
