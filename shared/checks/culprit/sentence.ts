/** The one place where guesses at slips are worded, in plain official Chinese: what may have happened, what would put it right. */
import { cellName } from '../../editions/editions.ts';
import type { Form } from '../../editions/editions.ts';
import { compare, subtract } from '../../report/decimal.ts';
import type { Culprit, CulpritEdit, CulpritKind } from './kinds.ts';

type Words = (culprit: Culprit, form: Form) => string;

const nameOf = (edit: CulpritEdit | undefined, form: Form): string => {
  const field = form.fieldById.get(edit?.field ?? '');
  return field ? cellName(field) : '';
};
const becomes = (edit: CulpritEdit | undefined): string => edit?.becomes ?? '空白';

/** A guess at one cell: its name, what may have happened, and the number that would be right. */
const oneCell =
  (happened: string): Words =>
  ({ edits: [edit] }, form) =>
    `${nameOf(edit, form)}${happened}：${edit?.from ?? ''}改为${becomes(edit)}后`;

/** Too much or too little by how much. */
const offBy: Words = ({ edits: [edit] }, form) => {
  const [from, to] = [edit?.from ?? '0', edit?.becomes ?? '0'];
  const more = compare(from, to) > 0;
  const by = more ? subtract(from, to) : subtract(to, from);
  return `${nameOf(edit, form)}可能${more ? '多' : '少'}填了${by}：改为${to}后`;
};

/** `“本年新收政府信息公开申请数量”行`, or the column, or the table where it is neither. */
function lineOf({ edits }: Culprit, form: Form, line: 'rowName' | 'columnName'): string {
  const names = new Set(edits.map((e) => form.fieldById.get(e.field)?.[line] ?? ''));
  const [name = ''] = names;
  return names.size === 1 ? `“${name}”${line === 'rowName' ? '行' : '列'}` : '表格';
}

const shifted =
  (line: 'rowName' | 'columnName', off: string): Words =>
  (culprit, form) =>
    `${lineOf(culprit, form, line)}有${culprit.edits.length}格数字可能整体${off}：移回原位后`;

const WORDS: Readonly<Record<CulpritKind, Words>> = {
  digitsSwapped: oneCell('的相邻两位数字可能写颠倒了'),
  digitLost: oneCell('可能漏了一位数字'),
  digitDoubled: oneCell('可能有一位数字重复了'),
  digitExtra: oneCell('可能多了一位数字'),
  digitWrong: oneCell('可能有一位数字填错了'),
  offByOne: offBy,
  offByTen: offBy,
  otherNumber: offBy,
  blank: ({ edits: [edit] }, form) => `${nameOf(edit, form)}可能漏填了：填${becomes(edit)}后`,
  totalOutdated: ({ edits: [edit] }, form) =>
    `${nameOf(edit, form)}可能没有随各项更新：由${edit?.from ?? ''}改为各项之和${becomes(edit)}后`,
  totalLeftOut: ({ edits: [edit], leftOut }, form) =>
    `${nameOf(edit, form)}可能漏加了${nameOfPart(leftOut, edit, form)}：改为各项之和${becomes(edit)}后`,
  totalsOutdated: ({ edits }) => `${edits.length}个总计可能没有随各项更新：都改为各项之和后`,
  misplaced: ({ edits }, form) => {
    const [source, target] = [
      edits.find((e) => Number(e.from ?? 0) !== 0),
      edits.find((e) => Number(e.from ?? 0) === 0),
    ];
    return `${nameOf(target, form)}的数字${source?.from ?? ''}可能误填在${nameOf(source, form)}：移到该填的一格后`;
  },
  exchanged: ({ edits: [a, b] }, form) => `${nameOf(a, form)}与${nameOf(b, form)}的数字可能填反了：对调后`,
  split: ({ edits }, form) => {
    const [whole, rest] = [...edits].sort((a, b) => (b.becomes ?? '').length - (a.becomes ?? '').length);
    return `${nameOf(whole, form)}的数字${becomes(whole)}可能拆填在两格里，${nameOf(rest, form)}多出了后一半：合并后`;
  },
  shiftedLeft: shifted('rowName', '左移了一格'),
  shiftedRight: shifted('rowName', '右移了一格'),
  shiftedUp: shifted('columnName', '上移了一行'),
  shiftedDown: shifted('columnName', '下移了一行'),
};

/** A part of a total by what tells it from the others: its column, or in a column its row. */
function nameOfPart(part: string | undefined, edit: CulpritEdit | undefined, form: Form): string {
  const [field, total] = [form.fieldById.get(part ?? ''), form.fieldById.get(edit?.field ?? '')];
  return `“${field?.column === total?.column ? (field?.rowName ?? '') : (field?.columnName ?? '')}”`;
}

/** A guess in words: `“本年新收政府信息公开申请数量”的“商业企业”可能多填了1：改为0后，全部勾稽关系成立。` @param form the report's form */
export function culpritSentence(culprit: Culprit, form: Form): string {
  const outcome =
    culprit.rest === 0
      ? '全部勾稽关系成立'
      : `${culprit.identities.length}条勾稽关系成立，其余${culprit.rest}条另有原因`;
  return `${WORDS[culprit.kind](culprit, form)}，${outcome}。`;
}

/** An identity by name: `“商业企业”列平衡`, as the officer sees it in the table. */
export function identityName(id: string, form: Form): string {
  const identity = form.identities.find((i) => i.id === id);
  const field = form.fieldById.get(identity?.left[0] ?? '');
  if (!identity || !field) return '';
  switch (identity.family) {
    case 'T3-BAL':
      return `“${field.columnName}”列：第一项加第二项等于第三项加第四项`;
    case 'T3-SUM':
      return `“${field.columnName}”列：（七）总计等于各项之和`;
    case 'T3-ROW':
      return `“${field.rowName}”行：总计等于各类申请人之和`;
    case 'T4-SUM':
      return `“${field.rowName}”：总计等于各种结果之和`;
  }
}
