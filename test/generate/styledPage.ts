/** A composed report as other offices lay it out on paper: frames, sizes, breaks and labels as they come. */
import type { Block, Table, TableCell } from '../../shared/document/blocks.ts';

export interface PageStyle {
  readonly borders: 'all' | 'none' | 'rows' | 'separate' | 'double' | 'dotted' | 'openSides';
  /** Points. */
  readonly size: number;
  readonly font: string;
  readonly align: 'left' | 'center' | 'right';
  /** Table three, the longest, on a page lying on its side. */
  readonly landscape?: boolean;
  /** `三、本年度办理结果` from the top down: by lines of one character, or by the direction of writing. */
  readonly vertical?: 'lines' | 'writing';
  /** Spaces between the characters of labels and heads. */
  readonly spacedLabels?: boolean;
  /** Heads stand again on each page. */
  readonly repeatedHeads?: boolean;
  /** Rows may be cut by the end of a page. */
  readonly cutRows?: boolean;
  /** Blank lines before table three, so that it breaks somewhere else. */
  readonly shift?: number;
  readonly cellPadding?: number;
  readonly pageHead?: string;
  readonly pageNumber?: 'dashes' | 'ofPages' | 'bare' | 'none';
  readonly shaded?: boolean;
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const BORDERS: Readonly<Record<PageStyle['borders'], string>> = {
  all: 'table{border-collapse:collapse} td{border:.5pt solid #000}',
  none: 'table{border-collapse:collapse}',
  rows: 'table{border-collapse:collapse} td{border-top:.5pt solid #000;border-bottom:.5pt solid #000}',
  separate: 'table{border-collapse:separate;border-spacing:2px;border:1px outset #888} td{border:1px inset #888}',
  double: 'table{border-collapse:collapse} td{border:2.25pt double #000}',
  dotted: 'table{border-collapse:collapse} td{border:.75pt dashed #000}',
  openSides:
    'table{border-collapse:collapse} td{border:.5pt solid #000} td:first-child{border-left:0} td.last{border-right:0}',
};

const PAGE_NUMBERS: Readonly<Record<NonNullable<PageStyle['pageNumber']>, string>> = {
  dashes: '"- " counter(page) " -"',
  ofPages: 'counter(page) "/" counter(pages)',
  bare: 'counter(page)',
  none: '""',
};

function styleSheet(s: PageStyle): string {
  const head = s.pageHead === undefined ? '' : `@top-center { content: "${s.pageHead}"; font: 9pt serif; }`;
  return `
@page { size: A4; margin: 25mm 24mm; ${head} @bottom-center { content: ${PAGE_NUMBERS[s.pageNumber ?? 'dashes']}; font: 12pt serif; } }
@page across { size: A4 landscape; }
body { margin: 0; font: 16pt/28pt ${s.font}; }
p, h1 { margin: 0; font-size: 16pt; font-weight: normal; }
p { text-indent: 2em; text-align: justify; }
h1 { font-size: 22pt; text-align: center; }
table { width: 100%; font-size: ${s.size}pt; line-height: 1.35; page: auto; }
td { padding: ${s.cellPadding ?? 2}pt; text-align: left; }
td.number, td.head { text-align: ${s.align}; }
td.writing { writing-mode: vertical-rl; text-align: center; }
tr { break-inside: ${s.cutRows ? 'auto' : 'avoid'}; }
.across { page: across; break-before: page; break-after: page; }
${s.shaded ? 'td.head { background: #c6d9f1; }' : ''}
${BORDERS[s.borders]}`;
}

/** @returns a whole HTML page */
export function styledPage(blocks: readonly Block[], style: PageStyle): string {
  const body = blocks.map((b, i) => {
    if (b.kind === 'table') {
      const isLongest = b.rows.length > 20;
      const table = tableHtml(b, style);
      return isLongest && style.landscape ? `<div class="across">${table}</div>` : table;
    }
    if (b.kind === 'cells') return '';
    const next = blocks[i + 1];
    const shift = next?.kind === 'table' && next.rows.length > 20 ? (style.shift ?? 0) : 0;
    const tag = b.kind === 'heading' && b.level === 0 ? 'h1' : 'p';
    return `${'<div>&nbsp;</div>'.repeat(shift)}<${tag}>${escape(b.text)}</${tag}>`;
  });
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><style>${styleSheet(style)}</style></head><body>${body.join('\n')}</body></html>`;
}

function tableHtml(t: Table, style: PageStyle): string {
  const heads = style.repeatedHeads ? (t.headRows ?? 0) : 0;
  const rows = t.rows.map((row) => `<tr>${row.map((c, i) => cellHtml(c, style, i === row.length - 1)).join('')}</tr>`);
  return `<table><thead>${rows.slice(0, heads).join('')}</thead><tbody>${rows.slice(heads).join('')}</tbody></table>`;
}

function cellHtml(c: TableCell, style: PageStyle, last: boolean): string {
  const role = c.role ?? 'text';
  const isTall = role === 'label' && c.rowSpan > 12;
  const writing = isTall && style.vertical === 'writing' ? ' writing' : '';
  const text =
    isTall && style.vertical === 'lines' ? c.text.split('').map(escape).join('<br>') : escape(spaced(c, style));
  return `<td class="${role}${writing}${last ? ' last' : ''}" colspan="${c.colSpan}" rowspan="${c.rowSpan}">${text}</td>`;
}

const spaced = (c: TableCell, style: PageStyle): string =>
  style.spacedLabels && c.role !== 'number' && c.text.length < 8 ? c.text.split('').join(' ') : c.text;
