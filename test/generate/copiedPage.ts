/** Text as it is copied from an office's web page: prose a line a paragraph, tables one cell a line with a bar. */
import type { Table } from '../../shared/document/blocks.ts';
import { compose } from '../../shared/document/compose.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { blankReport } from '../../shared/report/newReport.ts';
import type { Report } from '../../shared/report/report.ts';
import { paragraph } from '../../shared/report/richText.ts';

/** A cell a line; behind each row a bar for every column in which it has no cell of its own. */
function copiedTable({ rows }: Table): string[] {
  const columns = (rows[0] ?? []).reduce((sum, c) => sum + c.colSpan, 0);
  return rows.flatMap((row) => [
    ...row.map((c) => `${c.text} |`),
    ...(row.length < columns ? ['|'.repeat(columns - row.length)] : []),
  ]);
}

/** The report without its title, as pages often leave it to the site; with the residue of the page behind it. */
export const copiedPage = (report: Report): string =>
  [
    ...compose(report)
      .slice(1)
      .flatMap((b) => (b.kind === 'table' ? copiedTable(b) : 'text' in b ? [b.text] : [])),
    '相关文章',
  ].join('\n');

/** An invented office's report with the mistakes of a published one: see `MISTAKES`. */
export function mistakenReport(): Report {
  const blank = blankReport('00000000-0000-4000-8000-0000000000a1', 2021, {
    name: '云岭市青石区党政办公室',
    level: 'county',
    kind: 'office',
  });
  const form = formOf(blank);
  const zeros = Object.fromEntries(form.fields.filter((f) => !f.parts).map((f) => [f.id, { value: '0' }]));
  const text: Record<string, string[]> = {
    sec1Overview: [
      '2021年，我办全年收到政府信息公开申请1件，已在法定期限内办结，其中予以公开1件。',
      '一是是强化信息内容审核把关，对上网发布的信息进行层层审核。二是持续做好规范性文件清理工作。',
    ],
    sec5Issues: ['一是公开载体较少。二是信息公开的质量不高。下一步将加强政策解读和文件关联，提高信息公开的实效性。'],
    sec6Other: ['按照规定的按件、按量收费标准，本年度没有收取信息处理费。'],
  };
  return {
    ...blank,
    preface: [
      paragraph(
        '本报告依据《中华人民共和国政府信息公开条例》和《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》(国办公开办函〔2019〕60号)要求编写。统计期限为2021年1月1日至12月31日。如对本报告有任何疑问，请与云岭市青石区党政办公室联系(地址：云岭市mobile28365-365_bt365如何_beat365官网在线青石区长安路9号，电话：0790-8123456，邮编：330000)。',
      ),
    ],
    sections: blank.sections.map((s) => ({ ...s, body: (text[s.id] ?? []).map((t) => paragraph(t)) })),
    tables: {
      ...zeros,
      'requests.newReceived.naturalPerson': { value: '1' },
      'requests.newReceived.business': { value: '1' },
      'requests.newReceived.total': { value: '1' },
      'requests.granted.naturalPerson': { value: '1' },
    },
  };
}

/** Rules that find the mistakes of `mistakenReport`. */
export const MISTAKES = ['T3-ROW', 'T3-BAL', 'L01', 'B05', 'B18', 'L04'] as const;
