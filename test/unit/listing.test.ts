/** The list of reports in words and order, and the manual's search. */
import { expect, test } from 'vitest';
import { sorted } from '../../renderer/list/sorting.ts';
import { standing, stateWords, verdictWords } from '../../renderer/list/summaryWords.ts';
import { CHAPTERS } from '../../renderer/manual/chapters.ts';
import { findTopics } from '../../renderer/manual/topic.ts';
import type { ReportSummary } from '../../shared/api.ts';

const summary = (part: Partial<ReportSummary>): ReportSummary => ({
  id: '6f0d5a54-7a55-4b56-9d2c-0e3c6c1a7b11',
  organName: '青禾县水利局',
  year: 2025,
  rev: 1,
  updatedAt: '2026-01-20T06:00:00.000Z',
  state: 'draft',
  counts: { A: 0, B: 0, C: 0, D: 0 },
  explained: 0,
  filled: 166,
  fields: 166,
  ...part,
});

test('state and verdict say how far a report is and what is wrong with it', () => {
  const words = (part: Partial<ReportSummary>): string[] => {
    const s = summary(part);
    return [stateWords(s), verdictWords(s), standing(s)];
  };
  expect(words({})).toEqual(['草稿，可以定稿', '未发现问题', 'clean']);
  expect(words({ filled: 0 })[0]).toBe('草稿，未填数字');
  expect(words({ filled: 20 })[0]).toBe('草稿，填写中');
  expect(words({ counts: { A: 2, B: 1, C: 0, D: 0 } })).toEqual([
    '草稿，待处理',
    '有2处必须改正、1处需要说明',
    'mustFix',
  ]);
  expect(words({ counts: { A: 0, B: 1, C: 0, D: 0 } })[2]).toBe('mustExplain');
  expect(words({ counts: { A: 0, B: 0, C: 0, D: 3 } })).toEqual(['草稿，可以定稿', '有3处提示', 'clean']);
  expect(words({ explained: 2 })).toEqual(['草稿，可以定稿', '没有待处理的问题，已说明2处', 'clean']);
  expect(words({ state: 'final', explained: 1 })).toEqual(['已定稿', '没有待处理的问题，已说明1处', 'clean']);
  expect(words({ damaged: true, filled: 0, fields: 0 })).toEqual([
    '不能打开',
    '存储的内容已损坏，请从备份中恢复',
    'mustFix',
  ]);
});

test('newest year first, or last changed first; every word of the search must be there', () => {
  const old = summary({ year: 2023, updatedAt: '2026-02-01T00:00:00.000Z' });
  const other = summary({ organName: '青禾县教育局' });
  const all = [old, other, summary({})];
  expect(sorted(all, '', 'year').map((r) => r.year)).toEqual([2025, 2025, 2023]);
  expect(sorted(all, '', 'updated')[0]).toBe(old);
  expect(sorted(all, '教育 2025', 'year')).toEqual([other]);
  expect(sorted(all, '民政', 'year')).toEqual([]);
});

test('the manual is searched topic by topic and covers the officer’s work', () => {
  expect(findTopics(CHAPTERS, '')).toEqual(CHAPTERS);
  const found = findTopics(CHAPTERS, '结转 新建');
  expect(found.length).toBeGreaterThan(0);
  for (const { title, topics } of found) {
    for (const t of topics) expect([title, t.title, ...t.lines].join('\n')).toMatch(/结转/);
  }
  expect(findTopics(CHAPTERS, '量子')).toEqual([]);
  const text = CHAPTERS.flatMap((c) => c.topics.flatMap((t) => t.lines)).join('');
  expect(text.length).toBeGreaterThan(2_000);
});
