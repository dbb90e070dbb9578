/** What may be typed into the template's cells (data validation), with the row's help shown beside the cell. */
import type { CollectionLayout, LayoutCell } from '../../../../shared/collection/layout.ts';
import type { Form } from '../../../../shared/editions/editions.ts';
import type { Field, NumberKind } from '../../../../shared/editions/form.ts';
import { escapeText, printable } from '../../printable.ts';
import { addressOf } from './formulas.ts';

/** Excel takes no longer texts. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;
const MOST = 9_999_999_999;

const ERRORS: Readonly<Record<NumberKind, string>> = {
  count: '请填大于或者等于0的整数；没有的填0。',
  signedCount: '请填整数，减少的填负数；没有增减的填0。',
  amount: '请填大于或者等于0的数，单位万元，最多6位小数；没有的填0。',
};

/** `<dataValidations>` of a sheet: one rule for the cells of a row that hold the same kind of number. */
export function inputRules(layout: CollectionLayout, form: Form): string {
  const inputs = layout.cells.flatMap((cell) => {
    const field = cell.kind === 'number' ? form.fieldById.get(cell.field) : undefined;
    return field ? [{ cell, field }] : [];
  });
  const groups = Map.groupBy(inputs, ({ cell, field }) => `${cell.row} ${field.kind}`);
  const rules = [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [
          rule(
            first.field,
            group.map(({ cell }) => cell),
            form,
          ),
        ]
      : [];
  });
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function rule(field: Field, cells: readonly LayoutCell[], form: Form): string {
  const [first = ''] = cells.map(addressOf);
  const kind = {
    count: `type="whole" operator="between"`,
    signedCount: `type="whole" operator="between"`,
    amount: `type="custom"`,
  }[field.kind];
  const limits = {
    count: `<formula1>0</formula1><formula2>${MOST}</formula2>`,
    signedCount: `<formula1>-${MOST}</formula1><formula2>${MOST}</formula2>`,
    amount: `<formula1>AND(ISNUMBER(${first}),${first}&gt;=0,${first}=ROUND(${first},6))</formula1>`,
  }[field.kind];
  const help = form.tables[field.table].rowHelp[field.row]?.text ?? '';
  return (
    `<dataValidation ${kind} allowBlank="1" showInputMessage="1" showErrorMessage="1" errorStyle="stop" ` +
    `errorTitle="不能这样填" error="${ERRORS[field.kind]}" ` +
    `promptTitle="${attribute(field.rowName, LONGEST_TITLE)}" prompt="${attribute(help, LONGEST_TEXT)}" ` +
    `sqref="${cells.map(addressOf).join(' ')}">${limits}</dataValidation>`
  );
}

const attribute = (text: string, longest: number): string => escapeText(printable(text).slice(0, longest));
