/** The reference of all rules: what each checks, what it rests on, what the form says, and how to decide. Offline, for F1. */
import { CLASS_NAMES } from './finding.ts';
import type { FindingClass } from './finding.ts';
import type { ReferenceEntry } from './reference/entry.ts';
import { FOREIGN_ENTRIES } from './reference/foreign.ts';
import { NUMBER_ENTRIES } from './reference/numbers.ts';
import { PROSE_ENTRIES } from './reference/prose.ts';
import { RULES } from './rules.ts';
import type { RuleId } from './rules.ts';

/** A rule without an entry does not compile. */
const ENTRIES = { ...NUMBER_ENTRIES, ...PROSE_ENTRIES, ...FOREIGN_ENTRIES } satisfies Readonly<
  Record<RuleId, ReferenceEntry>
>;

export interface RuleReference extends ReferenceEntry {
  readonly id: RuleId;
  /** The gravest class that the rule may give. */
  readonly class: FindingClass;
  /** The class in words, `强制`. */
  readonly className: string;
  readonly basis: string;
}

/** Every rule, in the order in which they are checked. */
export const REFERENCE: readonly RuleReference[] = RULES.map(({ id, class: level, basis }) => ({
  id,
  class: level,
  className: CLASS_NAMES[level],
  basis,
  ...ENTRIES[id],
}));

/** Groups as officers think of them, by the letter of the id. */
const GROUPS: readonly { readonly title: string; readonly letters: string }[] = [
  { title: '表格数字', letters: 'TA' },
  { title: '六个部分的文字', letters: 'B' },
  { title: '文字与表格一致', letters: 'C' },
  { title: '外来文字', letters: 'L' },
  { title: '标题、日期和联系方式', letters: 'M' },
  { title: '个人信息和保密', letters: 'P' },
];

export interface ReferenceGroup {
  readonly title: string;
  readonly rules: readonly RuleReference[];
}

/** The reference by groups, each in order of the ids. */
export const referenceGroups = (): ReferenceGroup[] =>
  GROUPS.map(({ title, letters }) => ({
    title,
    rules: REFERENCE.filter((r) => letters.includes(r.id.charAt(0))).toSorted((a, b) => order(a.id, b.id)),
  }));

/** Identities of the tables come before the rules that are numbered. */
const order = (a: string, b: string): number => {
  const [left, right] = [a, b].map((id) => (id.startsWith('T') ? ` ${id}` : id)) as [string, string];
  return left < right ? -1 : 1;
};
