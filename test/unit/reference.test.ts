import { describe, expect, it } from 'vitest';
import { REFERENCE, referenceGroups } from '../../shared/checks/reference.ts';
import { RULES } from '../../shared/checks/rules.ts';
import { errorSentence } from '../../shared/errors.ts';
import { CHAPTERS } from '../../renderer/manual/chapters.ts';
import { RULE_CHAPTERS } from '../../renderer/manual/rules.ts';
import { findTopics } from '../../renderer/manual/topic.ts';

describe('the reference of the rules', () => {
  it('has every rule, in one group each, with class and basis as the rule has them', () => {
    const grouped = referenceGroups().flatMap((g) => g.rules);
    expect(grouped.map((r) => r.id).sort()).toEqual(RULES.map((r) => r.id).sort());
    for (const rule of RULES) {
      expect(REFERENCE.find((r) => r.id === rule.id)).toMatchObject({ class: rule.class, basis: rule.basis });
    }
  });

  it.each(REFERENCE.map((r) => [r.id, r] as const))('%s says what the form says and how to decide', (_, rule) => {
    expect(rule.title).not.toBe('');
    for (const line of [rule.form, ...rule.decide]) expect(line).toMatch(/。$/);
    expect(rule.decide.length).toBeGreaterThan(0);
  });

  it('says which row a withdrawn application belongs to', () => {
    const [chapter] = findTopics(RULE_CHAPTERS, '撤回');
    expect(chapter?.topics[0]?.lines.join()).toContain('申请人撤回申请的，计入“（六）其他处理”的“3.其他”');
  });

  it('stands in the manual, where F1 finds it by the rule', () => {
    const topics = RULE_CHAPTERS.flatMap((c) => c.topics);
    expect(topics.map((t) => t.anchor).sort()).toEqual(RULES.map((r) => r.id).sort());
    expect(
      findTopics([...CHAPTERS, ...RULE_CHAPTERS], 'A15')
        .flatMap((c) => c.topics)
        .map((t) => t.anchor),
    ).toEqual(['A15']);
  });
});

it('the words of a refused word list name the way to write it', () => {
  expect(errorSentence({ code: 'E_WORDS', reason: 'noPreferredTerm', detail: '第2行' })).toContain('旧=>新');
});
