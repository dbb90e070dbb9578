/** The reference of the checks as chapters of the manual: one topic a rule, found by its id. */
import { referenceGroups } from '../../shared/checks/reference.ts';
import type { RuleReference } from '../../shared/checks/reference.ts';
import type { Chapter, Topic } from './topic.ts';

const topicOf = ({ id, title, className, basis, form, decide }: RuleReference): Topic => ({
  title: `${id} ${title}（${className}）`,
  anchor: id,
  lines: [`依据：${basis}。`, `格式怎么说：${form}`, '怎样判断：', ...decide.map((line) => `· ${line}`)],
});

export const RULE_CHAPTERS: readonly Chapter[] = referenceGroups().map(({ title, rules }, i) => ({
  id: `rules${i + 1}`,
  title,
  topics: rules.map(topicOf),
}));
