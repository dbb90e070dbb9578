import { describe, expect, it } from 'vitest';
import {
  DEFAULT_WORDS,
  MOST_WORDS,
  WORD_LIST_KINDS,
  withWordList,
  wordListText,
  wordListsSchema,
} from '../../shared/checks/wordLists.ts';
import { errorSentence } from '../../shared/errors.ts';
import { outcome, succeed } from '../generate/answers.ts';

const EMPTY = { spam: [], sensitive: [], preferred: [], allow: [] };
const read = (kind: (typeof WORD_LIST_KINDS)[number], text: string) => withWordList(EMPTY, kind, text);

describe('a word list as text', () => {
  it('is one entry a line, each once, without blank lines, remarks and a byte order mark', () => {
    const text = '\ufeff# 本单位\r\n 人员名册 \r\n\r\n内部通讯录\n人员名册\r会议纪要';
    expect(succeed(read('sensitive', text))).toEqual({ ...EMPTY, sensitive: ['人员名册', '内部通讯录', '会议纪要'] });
  });

  it('holds a wording and what to write instead, the last one given', () => {
    const text = '政府信息公开年报=>政府信息公开工作年度报告\n国令第 → 国务院令第\n国令第＝＞国务院令第';
    expect(succeed(read('preferred', text)).preferred).toEqual([
      { from: '政府信息公开年报', to: '政府信息公开工作年度报告' },
      { from: '国令第', to: '国务院令第' },
    ]);
  });

  it('comes back as it was written', () => {
    for (const kind of WORD_LIST_KINDS) {
      const text = wordListText(DEFAULT_WORDS, kind);
      expect(succeed(withWordList(DEFAULT_WORDS, kind, text))).toEqual(DEFAULT_WORDS);
    }
  });

  it.each([
    ['preferred', '部份=>部分\n信息公开处理费', '第2行“信息公开处理费”应写成“旧=>新”'],
    ['preferred', '甲=>乙=>丙', '应写成“旧=>新”'],
    ['preferred', '=>部分', '应写成“旧=>新”'],
    ['preferred', '部分=>部分', '第1行新旧两个词相同'],
    ['spam', `博彩\n${'长'.repeat(51)}`, '第2行超过50个字'],
    ['preferred', `甲=>${'长'.repeat(51)}`, '第1行超过50个字'],
    ['allow', '词\n'.repeat(MOST_WORDS + 1), `最多${MOST_WORDS}行`],
  ] as const)('says which line of a %s list is wrong: %s', (kind, text, says) => {
    const refused = read(kind, text);
    expect(outcome(refused)).toMatch(/^E_WORDS /);
    if (!refused.ok) expect(errorSentence(refused.error)).toContain(says);
  });

  it('is what the store takes', () => {
    expect(wordListsSchema.parse(DEFAULT_WORDS)).toEqual(DEFAULT_WORDS);
    expect(wordListsSchema.safeParse({ ...DEFAULT_WORDS, spam: [''] }).success).toBe(false);
  });
});
