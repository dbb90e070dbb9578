import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../shared/prose/numerals.ts';
import { isShortFor } from '../../shared/prose/officeName.ts';
import { masked, maskedText } from '../../shared/prose/masking.ts';
import { isBankCard, isIdentityNumber } from '../../shared/prose/personalNumbers.ts';
import { quantitiesIn } from '../../shared/prose/quantities.ts';
import { noRequestClaims, requestClaims } from '../../shared/prose/requestClaims.ts';
import { sentencesOf, tailClause, tailStatement } from '../../shared/prose/sentences.ts';

describe('readNumeral', () => {
  it.each([
    ['3119', 3119],
    ['３１１９', 3119],
    ['11,398,889', 11_398_889],
    ['98.6', 98.6],
    ['2.3万', 23_000],
    ['1.05亿', 105_000_000],
    ['一', 1],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['四十', 40],
    ['一百零五', 105],
    ['两千三百', 2_300],
    ['一万二千', 12_000],
    ['三百万', 3_000_000],
    ['二〇二一', 2021],
  ])('reads %s', (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });

  it.each(['', '件', '1件', '十x'])('does not read “%s”', (text) => {
    expect(readNumeral(text)).toBeUndefined();
  });

  it('reads back every whole number', () => {
    fc.assert(fc.property(fc.nat(2_000_000_000), (n) => readNumeral(String(n)) === n));
  });
});

describe('quantitiesIn', () => {
  const said = (text: string): string[] =>
    quantitiesIn(text).map((q) => `${q.approximate ? '约' : ''}${q.value}${q.unit}`);

  it.each([
    ['受理申请 3119 件，答复 3050 件', ['3119件', '3050件']],
    ['公开信息2414条,其中发布45条', ['2414条', '45条']],
    ['收到一件，发布四十余条，培训120人次', ['1件', '约40条', '120人次']],
    ['浏览2.3万人次，近50件，5500余条，十几场', ['23000人次', '约50件', '约5500条', '约10场']],
    ['处理3—5件', ['3件', '约5件'].slice(1)],
    ['第二十条、第20条、2021年、进一步', []],
    ['每件一百零五元，占33.9%', ['105元', '33.9%']],
  ])('reads %s', (text, quantities) => {
    expect(said(text)).toEqual(quantities);
  });

  it('points at number and measure word', () => {
    const text = '共收到申请 12 件。';
    const [q] = quantitiesIn(text);
    expect(q && text.slice(q.from, q.to)).toBe('12 件');
  });
});

describe('sentences', () => {
  it('cuts at full stops and remembers where', () => {
    expect(sentencesOf('甲。乙！丙')).toEqual([
      { text: '甲', from: 0 },
      { text: '乙', from: 2 },
      { text: '丙', from: 4 },
    ]);
  });

  it('finds the statement and the clause that a text ends in', () => {
    expect(tailStatement('受理7件；其中，办结')).toBe('其中，办结');
    expect(tailClause('受理7件；其中，办结')).toBe('办结');
  });
});

describe('requestClaims', () => {
  const claims = (text: string): string[] =>
    requestClaims(text, 2024).map((c) => `${c.kind} ${c.quantity.value} ${text.slice(c.from, c.to)}`);

  it('reads a published sentence whole', () => {
    const text =
      '2024年，全市共受理政府信息公开申请 3119 件，答复 3050 件（含上年度结转申请 34 件，另有 103 件顺延到下年度答复），均在法定期限内予以答复。政府信息公开行政复议 351 件，其中结果维持 72 件。';
    expect(claims(text)).toEqual([
      'received 3119 受理政府信息公开申请 3119 件',
      'answered 3050 答复 3050 件',
      'carriedIn 34 上年度结转申请 34 件',
      'carriedOut 103 103 件顺延到下年度',
    ]);
  });

  it.each([
    [
      '全县共受理政府信息公开申请749件，其中自然人申请741件；共办理718件，结转下一年31件。',
      ['received 749', 'answered 718', 'carriedOut 31'],
    ],
    ['全市共收办政府信息公开申请案件3607件，其中市政府349件、部门933件。', ['received 3607']],
    [
      '2024年，本街道共收到12件信息依申请公开，其中10件已经按时按规完成答复，剩余2件结转下年度继续办理。',
      ['received 12', 'answered 10', 'carriedOut 2'],
    ],
    ['2024年，全区受理依申请公开件255件，办结255件，其中予以公开71件、部分公开5件。', ['received 255', 'answered 255']],
    [
      '我办共受理依申请公开事项36件（其中：自然人申请32件），上年结转7件，结转下年度办理4件。',
      ['received 36', 'carriedIn 7', 'carriedOut 4'],
    ],
    ['全年共收到依申请公开共9件，全部及时分发到责任科室予以办理。', ['received 9']],
    ['2024年，我局收到1件政府信息公开申请，结转至下一年度办理。', ['received 1']],
    [
      '我市共受理群众政府信息公开申请54件，按时办结54件，办理上年结转2件。',
      ['received 54', 'answered 54', 'carriedIn 2'],
    ],
    ['办理因2023年度政府信息公开申请引发行政复议1件、行政诉讼2件。', []],
    ['2024年，共处理政府信息公开申请19件，均在规定期限内答复。', ['answered 19']],
    ['2023年结转政府信息公开申请4件，结转至2025年办理6件。', ['carriedIn 4', 'carriedOut 6']],
    ['2022年结转政府信息公开申请4件。', []],
    ['全县共办理政府信息公开相关案件74件，收到留言56条。', []],
    ['公开政府信息2414条，收到建议12件。', []],
  ])('reads %s', (text, expected) => {
    expect(claims(text).map((c) => c.split(' ').slice(0, 2).join(' '))).toEqual(expected);
  });

  it('names the body that a statement speaks of', () => {
    const [claim] = requestClaims('市政府办公厅代表市政府共受理政府信息公开申请859件。', 2019);
    expect(claim?.subject).toBe('市政府办公厅代表市政府');
  });
});

describe('noRequestClaims', () => {
  it.each([
    '全年未收到政府信息公开申请。',
    '未收到公众关于政府信息公开的申请',
    '2023全年未收到依申请公开来信，无意见投诉情况。',
    '本单位没有收到要求公开信息的申请。',
    '2024年我局未收到申请公开事项。',
    '本年度无政府信息公开申请。',
    '2024年度我镇未收到任何形式的依申请公开政府信息。',
  ])('finds it in %s', (text) => {
    expect(noRequestClaims(text, text.includes('2023') ? 2023 : 2024)).toHaveLength(1);
  });

  it.each([
    '未收到政府信息公开申请行政复议。',
    '未收到公众申请要求公开其他方面政府信息。',
    '无申请人对政府信息公开答复提出异议。',
    '一季度未收到政府信息公开申请。',
  ])('does not in %s', (text) => {
    expect(noRequestClaims(text, 2024)).toEqual([]);
  });
});

describe('personal numbers', () => {
  it('know a right check digit', () => {
    expect(isIdentityNumber('11010519491231002X')).toBe(true);
    expect(isIdentityNumber('110105194912310021')).toBe(false);
    expect(isIdentityNumber('110105194913310023')).toBe(false);
    expect(isBankCard('6222020000000000000')).toBe(true);
    expect(isBankCard('6222020000000000001')).toBe(false);
  });

  it('are shown masked', () => {
    expect(masked('11010519491231002X', 'identity')).toBe('1101**********002X');
    expect(masked('13812345678', 'mobile')).toBe('138****5678');
  });
});

describe('isShortFor', () => {
  it.each([
    ['赣州经开区党政办公室', '赣州经济技术开发区党政办公室', true],
    ['市政府', '上海市人民政府办公厅', true],
    ['沐阳县人民政府', '沭阳县人民政府', false],
    ['区政府办', '洪泽区人民政府', false],
  ])('%s for %s: %s', (short, full, is) => {
    expect(isShortFor(short, full)).toBe(is);
  });
});
