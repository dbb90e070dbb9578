import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../shared/prose/numerals.ts';
import { isShortFor } from '../../shared/prose/officeName.ts';
import { masked } from '../../shared/prose/masking.ts';
import { isBankCard, isIdentityNumber } from '../../shared/prose/personalNumbers.ts';
import { isExact, quantitiesIn } from '../../shared/prose/quantities.ts';
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
    quantitiesIn(text).map((q) => `${isExact(q) ? '' : '约'}${q.value}${q.unit}`);

  it.each([
    ['受理申请 3119 件，答复 3050 件', ['3119件', '3050件']],
    ['公开信息2414条,其中发布45条', ['2414条', '45条']],
    ['收到一件，发布四十余条，培训120人次', ['1件', '约40条', '120人次']],
    ['浏览2.3万人次，近50件，5500余条，十几场', ['约23000人次', '约50件', '约5500条', '约10场']],
    ['处理3—5件', ['约5件']],
    ['占比超八成，近九成，四成半，百分之九十', ['约80%', '约90%', '45%', '90%']],
    ['第二十条、第20条、2021年、进一步', []],
    ['每件一百零五元，占33.9%', ['105元', '33.9%']],
  ])('reads %s', (text, quantities) => {
    expect(said(text)).toEqual(quantities);
  });

  it.each([
    ['70余件', 70, 80],
    ['2.3万余条', 23_000, 24_000],
    ['2.3万条', 22_000, 24_000],
    ['3.2万元', 32_000, 32_000],
    ['近80件', 68, 80],
    ['超过90件', 90, Number.POSITIVE_INFINITY],
    ['不足70件', 0, 70],
    ['3至5件', 3, 5],
  ])('knows what %s allows', (text, low, high) => {
    expect(quantitiesIn(text)).toMatchObject([{ low, high }]);
  });

  it('reads a number without a measure word only when asked to', () => {
    expect(quantitiesIn('部分公开67，占4.61%')).toMatchObject([{ value: 4.61, decimals: 2 }]);
    expect(quantitiesIn('部分公开67，占4.61%', true).map((q) => q.value)).toEqual([67, 4.61]);
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
