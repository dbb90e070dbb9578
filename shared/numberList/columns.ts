/** 数据清单: every number of a report on a row of its own, for statistics software. Its columns and their meaning. */

export interface ListColumn {
  readonly title: string;
  /** Name in the published description. */
  readonly name: string;
  readonly datatype: 'integer' | 'decimal' | 'string';
  readonly required: boolean;
  readonly description: string;
}

export const LIST_COLUMNS = [
  { title: '年度', name: 'year', datatype: 'integer', required: true, description: '报告年度' },
  { title: '单位', name: 'organ', datatype: 'string', required: false, description: '报告单位全称' },
  { title: '表', name: 'table', datatype: 'string', required: true, description: '统计表的简称' },
  { title: '行', name: 'row', datatype: 'string', required: true, description: '行的名称，不含序号' },
  { title: '列', name: 'column', datatype: 'string', required: true, description: '列的名称' },
  {
    title: '字段标识',
    name: 'field',
    datatype: 'string',
    required: true,
    description: '表.行.列，与措辞无关，例如 requests.newReceived.naturalPerson；一份清单里不重复',
  },
  {
    title: '数值',
    name: 'value',
    datatype: 'decimal',
    required: false,
    description: '表中的数，小数原样保留，最多6位；空白表示没有填，不等于0',
  },
  {
    title: '批注',
    name: 'note',
    datatype: 'string',
    required: false,
    description: '单元格里数字以外的文字；以 = + - @ 等开头的，前面加了一个英文单引号，以免被当成公式',
  },
] as const satisfies readonly ListColumn[];

export const LIST_HEADER: readonly string[] = LIST_COLUMNS.map((c) => c.title);

/** File beside this module that describes the list. */
export const LIST_METADATA_NAME = 'report-numbers.csv-metadata.json';

/** The published description of the file, as CSV on the Web has it (W3C tabular metadata). */
export const listMetadata = (): string =>
  `${JSON.stringify(
    {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh' }],
      url: 'report-numbers.csv',
      'dc:title': '政府信息公开工作年度报告数据清单',
      dialect: { encoding: 'utf-8', lineTerminators: '\r\n', delimiter: ',', quoteChar: '"', header: true },
      tableSchema: {
        columns: LIST_COLUMNS.map(({ title, name, datatype, required, description }) => ({
          name,
          titles: title,
          datatype,
          required,
          'dc:description': description,
        })),
        primaryKey: 'field',
      },
    },
    null,
    2,
  )}\n`;
