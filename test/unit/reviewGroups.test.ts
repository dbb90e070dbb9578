import { expect, it } from 'vitest';
import { readText } from '../../main/import/readText.ts';
import { recognise } from '../../shared/document/recognise.ts';

const HEADS = '| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n|---|---|---|---|---|\n';
const group = (head: string, numbers: string): string => `### ${head}\n${HEADS}| ${numbers} |\n\n`;
const review = (text: string) =>
  recognise(readText(`## 四、政府信息公开行政复议、行政诉讼情况\n\n${text}\n## 五、存在的主要问题及改进情况`).blocks, {
    id: 'x',
  });

it('a table four of which one group is lost is doubted: its numbers may stand under the head before', () => {
  const after = group('复议后起诉', '0 | 0 | 0 | 1 | 1');
  const whole = review(group('行政复议', '2 | 0 | 0 | 0 | 2') + group('未经复议直接起诉', '3 | 0 | 0 | 0 | 3') + after);
  expect(whole.unsure).toEqual({});
  const { report, unsure } = review(group('行政复议', '3 | 0 | 0 | 0 | 3') + after);
  expect(report.tables['reviewLitigation.review.upheld']).toEqual({ value: '3' });
  expect(unsure['reviewLitigation.review.upheld']).toContain('三组');
  expect(unsure['reviewLitigation.litigationDirect.upheld']).toContain('三组');
});
