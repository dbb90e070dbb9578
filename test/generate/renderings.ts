/** A composed report as other programs and pages print it: the same words and numbers in worse and worse shapes. */
import type { Block, Table, TableCell } from '../../shared/document/blocks.ts';
import { mostFrequent } from '../../shared/document/recognise/mostFrequent.ts';

type Render = (blocks: readonly Block[]) => string;

/** The table as a full grid; cells covered by a span are undefined. */
function grid(table: Table): (TableCell | undefined)[][] {
  const rows: (TableCell | undefined)[][] = table.rows.map(() => []);
  const covered = new Set<string>();
  for (const [r, row] of table.rows.entries()) {
    let c = 0;
    for (const cell of row) {
      while (covered.has(`${r},${c}`)) c += 1;
      rows[r]![c] = cell;
      for (let i = 0; i < cell.rowSpan; i++) {
        for (let j = 0; j < cell.colSpan; j++) covered.add(`${r + i},${c + j}`);
      }
      c += cell.colSpan;
    }
  }
  // A row that lost a cell is filled up, one with a cell too many stays longer, as converters do.
  const width =
    mostFrequent(
      rows.map((_, r) =>
        Math.max(...[...covered].filter((k) => k.startsWith(`${r},`)).map((k) => Number(k.split(',')[1]) + 1)),
      ),
    ) ?? 0;
  return rows.map((row) => Array.from({ length: Math.max(width, row.length) }, (_, c) => row[c]));
}

const byBlock =
  (table: (t: Table) => string[], separator = '\n'): Render =>
  (blocks) =>
    blocks.flatMap((b) => (b.kind === 'table' ? table(b) : b.kind === 'cells' ? [] : [b.text])).join(separator);

/** One cell per line with bars behind; bars for covered cells at the end of each row. */
export const barredLines = byBlock((t) =>
  grid(t).flatMap((row) => {
    const own = row.filter((c) => c !== undefined).map((c) => (c.text === '' ? '|' : `${c.text} |`));
    return row.length > own.length ? [...own, '|'.repeat(row.length - own.length)] : own;
  }),
);

const widthOf = ({ rows }: Table): number => Math.max(...rows.map((r) => r.reduce((sum, c) => sum + c.colSpan, 0)));

/** A row's own cells, and behind the last one the bars that fill the row up to the width of the table. */
const filledRow = (between: string) => (t: Table) => {
  const width = widthOf(t);
  return t.rows.map((r) => {
    const bars = '|'.repeat(Math.max(0, width - r.length));
    return `${r.map((c) => c.text).join(` |${between}`)} |${bars === '' ? '' : ` ${bars}`}`.replace(/^ | $/gm, '');
  });
};

/** Rows of pipes without one before the first cell, filled up with bars. */
export const filledPipes = byBlock(filledRow(' '));

/** One cell per line, each row filled up behind its last cell. */
export const filledLines = byBlock(filledRow('\n'));

/** The same with a bar on a line of its own before each row. */
export const filledLinesAfterBars = byBlock((t) => filledRow('\n')(t).flatMap((row) => ['|', row]));

/** The same with the filling bars on lines of their own too. */
export const barsBeforeAndBehind = byBlock((t) => {
  const width = widthOf(t);
  return t.rows.flatMap((r) => {
    const filler = r.length < width ? ['|'.repeat(width - r.length)] : [];
    return ['|', ...r.map((c) => `${c.text} |`.trim()), ...filler];
  });
});

const withoutBlanks = (t: Table): Table => ({ ...t, rows: t.rows.map((r) => r.filter((c) => c.text !== '')) });

/** One cell per line; blank cells are lost, but rows are filled up as if they were none. */
export const movedBlanks = byBlock((t) => filledRow('\n')(withoutBlanks(t)));

/** The same in rows of pipes. */
export const movedBlanksInPipes = byBlock((t) => filledRow(' ')(withoutBlanks(t)));

/** One cell per line, its bar on the next line. */
export const barsBelow = byBlock((t) => t.rows.flat().flatMap((c) => (c.text === '' ? ['|'] : [c.text, '|'])));

/** One cell per line without bars; blank cells are lost. */
export const plainLines = byBlock(
  (t) =>
    t.rows
      .flat()
      .map((c) => c.text)
      .filter((x) => x !== ''),
  '\n\n',
);

/** Rows of pipes over the full grid, covered cells blank. */
export const pipeRows = byBlock((t) => [
  '',
  ...grid(t).map((row) => `| ${row.map((c) => c?.text ?? '').join(' | ')} |`),
  '',
]);

/** The same with an empty column in front, and a rule under the first row. */
export const pipeRowsWithEmptyColumn = byBlock((t) => {
  const rows = grid(t).map((row) => `|  | ${row.map((c) => c?.text ?? '').join(' | ')} |`);
  return ['', rows[0] ?? '', `|${'---|'.repeat(grid(t)[0]!.length + 1)}`, ...rows.slice(1), ''];
});

/** Rows of pipes where a converter repeated merged labels in every cell that they cover. */
export const pipeRowsRepeated = byBlock((t) => {
  const own = grid(t);
  const shown = own.map((row, r) =>
    row.map((cell, c) => {
      if (cell) return cell.text;
      for (let up = r; up >= 0; up--) {
        for (let left = c; left >= 0; left--) {
          const from = own[up]?.[left];
          if (from && up + from.rowSpan > r && left + from.colSpan > c) return from.text;
        }
      }
      return '';
    }),
  );
  return ['', ...shown.map((row) => `| ${row.join(' | ')} |`), ''];
});

/** Rows as a browser copies them: own cells between tabs. */
export const tabRows = byBlock((t) => t.rows.map((row) => row.map((c) => c.text).join('\t')));

/** Label and numbers on one line with spaces between, as text taken from a PDF. */
export const spacedRows = byBlock((t) =>
  t.rows.map((row) =>
    row
      .map((c) => c.text)
      .filter((x) => x !== '')
      .join(' '),
  ),
);

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
/** Every second character in a run of its own, as Word and WPS paste. */
const runs = (text: string): string =>
  (text.match(/.{1,2}/gsu) ?? [])
    .map((part) => `<span style="font-family:仿宋"><font face="仿宋">${escape(part)}</font></span>`)
    .join('') + '<span><o:p>&nbsp;</o:p></span>';

const wordCell = (c: TableCell): string =>
  `<td colspan="${c.colSpan}" rowspan="${c.rowSpan}" valign="center">\n      <p class="MsoNormal">${runs(c.text)}</p>\n      </td>`;

/** A page of a site: menu, facts and title around a report pasted from Word, all in paragraphs. */
export const wordPage: Render = (blocks) => {
  const title = blocks.find((b) => b.kind === 'heading' && b.level === 0);
  const body = blocks.map((b) => {
    if (b.kind === 'table') {
      return `<div><table border="1"><tbody>${b.rows.map((r) => `<tr>\n${r.map(wordCell).join('\n')}</tr>`).join('\n')}</tbody></table></div>`;
    }
    return b.kind === 'cells' || b === title ? '' : `<p>${runs(b.text)}</p>`;
  });
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title><script>var a = "一、总体情况";</script></head><body>
<div class="nav"><a href="/">首页</a> <a href="/zwgk">政府信息公开</a></div>
<table><tr><td>索引号</td><td>000000000/2024-00001</td><td>公开日期</td><td></td></tr></table>
<h1>${title?.kind === 'heading' ? escape(title.text) : ''}</h1>
<div class="content">${body.join('\n')}</div>
<div class="footer">版权所有：青禾县人民政府办公室 主办 ICP备00000000号</div></body></html>`;
};

/** One cell per line, nothing between; blank cells are lost. */
export const tightLines = byBlock((t) =>
  t.rows
    .flat()
    .map((c) => c.text)
    .filter((x) => x !== ''),
);

const isNumberRow = (row: readonly (TableCell | undefined)[]): boolean => row.some((c) => c?.field !== undefined);

/** A table cut into one small table a row, under invented heads. */
export const fragments = byBlock((t) =>
  grid(t).flatMap((row) => {
    const own = row.filter((c) => c !== undefined);
    const labels = own.filter((c) => c.field === undefined);
    const cells = own.filter((c) => c.field !== undefined);
    if (!isNumberRow(row)) return row.length > 10 ? [] : labels.flatMap((c) => ['', `### ${c.text}`]);
    if (cells.length > 10) {
      return [0, 5, 10].flatMap((from, i) => [
        `### ${['行政复议', '未经复议直接起诉', '复议后起诉'][i] ?? ''}`,
        '| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |',
        '|---|---|---|---|---|',
        `| ${cells
          .slice(from, from + 5)
          .map((c) => c.text)
          .join(' | ')} |`,
        '',
      ]);
    }
    return [
      ...labels.slice(0, -1).flatMap((c) => [`### ${c.text}`, '']),
      `| 类别 | ${cells.map((_, i) => (i === 6 ? '总计' : `数据${i + 1}`)).join(' | ')} |`,
      `|${'---|'.repeat(cells.length + 1)}`,
      `| ${[labels.at(-1), ...cells].map((c) => c?.text ?? '').join(' | ')} |`,
      '',
    ];
  }),
);

/** Long tables in pipes, short ones a cell a line: both in one report. */
export const mixedRows: Render = (blocks) =>
  blocks.map((b) => (b.kind === 'table' && b.rows.length > 20 ? pipeRows([b]) : barredLines([b]))).join('\n');

/** Cells padded with a line end and a no-break space, as copied from some sites. */
export const paddedLines = byBlock((t) =>
  t.rows.flat().flatMap((c) => [c.text === '' ? '\u00a0' : c.text, '|', '\u00a0']),
);

const page =
  (cell: (c: TableCell) => string): Render =>
  (blocks) =>
    `<html><body>${blocks
      .map((b) => {
        if (b.kind === 'table')
          return `<table>\n${b.rows.map((r) => `<tr>\n${r.map(cell).join('\n')}\n</tr>`).join('\n')}\n</table>`;
        if (b.kind === 'cells') return '';
        return b.kind === 'heading'
          ? `<h${b.level + 1}>${escape(b.text)}</h${b.level + 1}>`
          : `<p>${escape(b.text)}</p>`;
      })
      .join('\n')}</body></html>`;

/** A page with merged cells, blanks as no-break spaces. */
export const plainPage = page(
  (c) => `<td colspan="${c.colSpan}" rowspan="${c.rowSpan}">${c.text === '' ? '&nbsp;' : escape(c.text)}</td>`,
);

/** A page whose merged cells have lost their spans. */
export const pageWithoutSpans = page((c) => `<td>${c.text === '' ? '&nbsp;' : escape(c.text)}</td>`);

/** What Word puts on the clipboard: marked fragment, office styles, conditional comments, empty o:p. */
export const wordClipboard: Render = (blocks) =>
  `Version:1.0\nStartHTML:0000000105\nEndHTML:0000099999\n<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-name:正文; font-size:10.5pt;} --></style></head>
<body lang=ZH-CN style='tab-interval:21.0pt'><!--StartFragment-->
${blocks
  .map((b) => {
    if (b.kind === 'table')
      return `<table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-yfti-tbllook:1184'>${b.rows
        .map(
          (r) =>
            `<tr style='mso-yfti-irow:0'>${r
              .map(
                (c) =>
                  `<td width=66 colspan=${c.colSpan} rowspan=${c.rowSpan} style='mso-border-alt:solid windowtext .5pt'><p class=MsoNormal align=center><span lang=EN-US style='mso-bidi-font-size:10.5pt'>${c.text === '' ? '<o:p>&nbsp;</o:p>' : `${escape(c.text)}<o:p></o:p>`}</span></p></td>`,
              )
              .join('')}</tr><![if !supportMisalignedColumns]><![endif]>`,
        )
        .join('\n')}</table>`;
    return b.kind === 'cells'
      ? ''
      : `<p class=MsoNormal><span style='font-family:宋体'>${escape(b.text)}<o:p></o:p></span></p>`;
  })
  .join('\n')}
<!--EndFragment--></body></html>`;
