/** What names a person or a case never stands whole in a list. */
import { describe, expect, it } from 'vitest';
import { check } from '../../shared/checks/check.ts';
import { findingSentence } from '../../shared/checks/sentences.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { masked, maskedText, personalNumber } from '../../shared/prose/masking.ts';
import { reportWith } from './checks/reportWith.ts';

describe('masked', () => {
  it.each([
    ['11010519491231002X', 'identity', '1101**********002X'],
    ['13812345678', 'mobile', '138****5678'],
    ['鲁A12345', 'plate', '鲁A****5'],
    ['王建国', 'name', '王**'],
    ['李', 'name', '李*'],
    ['青河县人民路18号', 'address', '青河县******'],
    ['（2024）苏08行初123号', 'caseNumber', '（2024）********号'],
  ] as const)('%s as %s', (text, kind, shown) => {
    expect(masked(text, kind)).toBe(shown);
  });
});

describe('personalNumber', () => {
  it.each([
    ['110105 19491231 002X', 'identity'],
    ['138-1234-5678', 'mobile'],
    ['6222 0200 0000 0000 000', 'bankCard'],
    ['6222020000000000001', undefined],
    ['0790-5550123', undefined],
  ])('%s is %s', (digits, kind) => {
    expect(personalNumber(digits)).toBe(kind);
  });
});

describe('maskedText', () => {
  it('stars numbers of persons and leaves all others', () => {
    expect(maskedText('身份证11010519491231002X，手机138 1234 5678，总机0790-5550123，共20240012345件')).toBe(
      '身份证1101**********002X，手机138****5678，总机0790-5550123，共20240012345件',
    );
  });

  it('goes over every sentence, also where the finding is about something else', () => {
    const report = reportWith({
      overview: ['[11010519491231002X.gov.cn](http://example-mirror.com/11010519491231002X)'],
    });
    const sentences = check(report).map((f) => findingSentence(f, formOf(report)));
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.join('')).not.toContain('19491231');
  });
});
