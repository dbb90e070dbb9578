import { describe, expect, it } from 'vitest';
import { readText } from '../../main/import/readText.ts';
import { recognise } from '../../shared/document/recognise.ts';

/** Cells of the first table, `|` for a bar that fills a row up. */
function cells(text: string): string[] {
  const table = readText(text).blocks.find((b) => b.kind === 'table' || b.kind === 'cells');
  const own = table?.kind === 'table' ? table.rows.flat() : table?.kind === 'cells' ? table.cells : [];
  return own.map((c) => (c.filler ? '|' : c.text));
}

describe('bars', () => {
  const rows = ['行政许可', '7', '|', '|', '行政处罚', '', '|', '|'];

  it.each([
    ['on a line behind the row', '行政许可 |\n7 |\n||\n行政处罚 |\n|\n||', rows],
    ['behind the last of single cells', '行政许可 |\n7 | ||\n行政处罚 |\n| ||', rows],
    ['behind a row of pipes', '规章 | 1 |\n行政许可 | 7 | ||', ['规章', '1', '行政许可', '7', '|', '|']],
    ['behind pipes, one too', '行政许可 | 7 | ||\n规章 | 1 | |', ['行政许可', '7', '|', '|', '规章', '1', '|']],
  ])('that fill a row up are none of its cells: %s', (_, text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  it('of which none touch stand for blank cells', () => {
    expect(cells('| 规章 | 1 | 2 | |')).toEqual(['规章', '1', '2', '']);
    expect(cells('规章 |\n1 |\n|\n|')).toEqual(['规章', '1', '', '']);
  });

  it('before the rows of single cells are no blank cells, and the heading above is none either', () => {
    const text = '二、主动公开政府信息情况\n|\n规章 |\n1 |\n|\n2 |\n|\n行政许可 |\n7 | ||\n|\n行政处罚 |\n| ||';
    expect(readText(text).blocks[0]).toMatchObject({ kind: 'paragraph' });
    expect(cells(text)).toEqual(['规章', '1', '', '2', ...rows]);
  });

  it('at the beginning of a line stand behind a blank cell where the first row begins without one', () => {
    expect(cells('结果维持 | 结果纠正 | 其他结果 |\n| 2 | 3 |').slice(3)).toEqual(['', '2', '3']);
  });
});

it('rows whose blank cells went to their end are not placed, and one that may have lost a blank is doubted', () => {
  const text =
    '三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量 |\n3 |\n3 |\n|||||||\n（七）总计 |\n1 |\n0 |\n0 |\n2 |\n0 |\n3 |\n|\n||';
  const { places, unsure } = recognise(readText(text).blocks, { id: 'x' });
  expect(Object.keys(places).filter((id) => id.startsWith('requests.newReceived.'))).toEqual([]);
  expect(unsure['requests.newReceived.business']).toContain('3、3');
  expect(unsure['requests.resultTotal.otherEntity']).toContain('缺了一格');
});

it('numbers behind the bars that end a row are doubted', () => {
  const text = '三、收到和处理政府信息公开申请情况\n（七）总计 |\n1 |\n0 |\n0 |\n2 |\n0 |\n3 | ||\n0 |';
  const { unsure } = recognise(readText(text).blocks, { id: 'x' });
  expect(unsure['requests.resultTotal.total']).toContain('格数');
});

it('numbers under heads that begin over the labels are not taken to their columns', () => {
  const heads = '自然人 | 法人或其他组织 | 总计 |\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n';
  const text = `三、收到和处理政府信息公开申请情况\n${heads}二、上年结转政府信息公开申请数量 | 2 | 2 |`;
  const { places, unsure } = recognise(readText(text).blocks, { id: 'x' });
  expect(Object.keys(places)).toEqual([]);
  expect(unsure['requests.carriedIn.researchInstitute']).toContain('2、2');
});
