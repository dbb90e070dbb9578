/** Short ways to write the sample reports down: prose with cell chips, and tables of which most cells are 0. */
import type { Form } from '../editions/editions.ts';
import type { FieldId } from '../editions/form.ts';
import { APPLICANTS } from '../editions/requests.ts';
import type { Cells } from '../report/report.ts';
import type { Inline, Paragraph } from '../report/richText.ts';

/** A paragraph; every value in it is a field whose number it shows. */
export function line(texts: TemplateStringsArray, ...fields: FieldId[]): Paragraph {
  const inlines = texts.flatMap((text, i): Inline[] => {
    const field = fields[i];
    return [{ type: 'text', text }, ...(field === undefined ? [] : [{ type: 'chip' as const, fields: [field] }])];
  });
  return { level: 0, inlines: inlines.filter((i) => i.type === 'chip' || i.text !== '') };
}

/** The row of table three, as its six applicants: `[38, 5, 0, 1, 2, 0]`; missing ones are 0. */
export const applicants = (row: string, counts: readonly number[]): Record<FieldId, string> =>
  Object.fromEntries(APPLICANTS.map(({ id }, i) => [`requests.${row}.${id}`, String(counts[i] ?? 0)]));

/** All cells that an officer enters: the given ones, else 0. Totals are computed unless given. */
export const filled = (form: Form, given: Readonly<Record<FieldId, string>>): Cells =>
  Object.fromEntries(
    form.fields.flatMap(({ id, parts }) => {
      const value = given[id] ?? (parts ? undefined : '0');
      return value === undefined ? [] : [[id, { value }]];
    }),
  );
