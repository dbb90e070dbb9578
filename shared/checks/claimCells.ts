/** Where the numbers that prose speaks of stand in the tables. */
import type { Form } from '../editions/editions.ts';
import type { FieldId } from '../editions/form.ts';
import { APPLICANTS } from '../editions/requests.ts';
import type { Applicant, Subject } from '../prose/claims/claim.ts';
import { sum } from '../report/decimal.ts';
import type { ReportView } from './rule.ts';

/** Cells whose sum a number may honestly be. */
export type Reading = readonly FieldId[];

type View = Pick<ReportView, 'form' | 'at' | 'report'>;

const LEGAL = APPLICANTS.slice(1).map((a) => a.id);
const columnsOf = (applicant: Applicant): readonly string[] => (applicant === 'legalEntity' ? LEGAL : [applicant]);
const requests = (row: string, applicant: Applicant): FieldId[] =>
  columnsOf(applicant).map((c) => `requests.${row}.${c}`);

const ROWS = {
  newReceived: ['newReceived'],
  carriedIn: ['carriedIn'],
  answered: ['resultTotal'],
  carriedOut: ['carriedOut'],
} as const;

/** The honest readings of a subject on the report's form, the plainest first. Empty where the form has no such cell. */
export function readingsOf(subject: Subject, view: Pick<View, 'form' | 'report'>): Reading[] {
  return allReadings(subject, view).filter((r) => r.length > 0 && r.every((id) => view.form.fieldById.has(id)));
}

const rowsByName = new WeakMap<Form, Map<string, readonly string[]>>();

/** The rows of table three that a row or group of 办理结果 stands for on this form. */
function rowsOf(form: Form, name: string): readonly string[] {
  let known = rowsByName.get(form);
  if (!known) rowsByName.set(form, (known = new Map<string, readonly string[]>()));
  let rows = known.get(name);
  if (!rows) {
    rows = form.tables.requests.fields
      .filter((f) => f.column === 'total' && (f.row === name || f.row.startsWith(`${name}.`)))
      .map((f) => f.row);
    known.set(name, rows);
  }
  return rows;
}

function allReadings(subject: Subject, { form, report }: Pick<View, 'form' | 'report'>): Reading[] {
  switch (subject.of) {
    case 'requests': {
      const { row, applicant } = subject;
      if (row !== 'received') return [ROWS[row].flatMap((r) => requests(r, applicant))];
      const alone = requests('newReceived', applicant);
      const both = [...alone, ...requests('carriedIn', applicant)];
      const answered = subject.orAnswered ? [requests('resultTotal', applicant)] : [];
      if (report.readings?.received === 'newReceived') return [alone, ...answered];
      return [...(report.readings?.received === 'withCarriedIn' ? [both] : [alone, both]), ...answered];
    }
    case 'outcome':
      return subject.readings.map((rows) =>
        rows.flatMap((name) => rowsOf(form, name).flatMap((row) => requests(row, subject.applicant))),
      );
    case 'cases':
      return subject.readings.map((groups) => groups.map((g) => `reviewLitigation.${g}.${subject.outcome}`));
    case 'documents': {
      const column = form.fieldById.has(`proactive.normativeDocuments.${subject.column}`)
        ? subject.column
        : subject.column === 'issued'
          ? 'newlyMade'
          : subject.column;
      return [subject.rows.map((row) => `proactive.${row}.${column}`)];
    }
    case 'decisions':
      return [[`proactive.${subject.row}.decisions`]];
    case 'adminFees':
      return [['proactive.adminFees.amountWanYuan']];
    case 'processingFee':
      return [];
  }
}

/**
 * The sum of cells. A blank leaves it open, except where the table as a whole shows that it leaves zeros blank: then its
 * identities hold with every blank read as zero, as in reports that print only the cells that are not zero.
 */
export function valueOf(reading: Reading, view: View): string | null {
  const values: string[] = [];
  for (const id of reading) {
    const value =
      view.at(id).value ?? (blanksAreZeros(view, view.form.fieldById.get(id)?.table) ? asZero(id, view) : null);
    if (value === null) return null;
    values.push(value);
  }
  return sum(values);
}

function asZero(id: FieldId, view: View): string {
  const parts = view.form.fieldById.get(id)?.parts;
  return view.at(id).value ?? (parts ? sum(parts.map((p) => asZero(p, view))) : '0');
}

const judged = new WeakMap<View['at'], Map<string, boolean>>();

function blanksAreZeros(view: View, table: string | undefined): boolean {
  if (table === undefined || table === 'proactive') return false;
  let tables = judged.get(view.at);
  if (!tables) judged.set(view.at, (tables = new Map<string, boolean>()));
  let is = tables.get(table);
  if (is === undefined) tables.set(table, (is = holdsWithZeros(view, table)));
  return is;
}

function holdsWithZeros(view: View, table: string): boolean {
  const { form } = view;
  const identities = form.identities.filter((i) => form.fieldById.get(i.left[0] ?? '')?.table === table);
  const filled = form.fields.some((f) => f.table === table && !f.parts && (view.at(f.id).value ?? '0') !== '0');
  return (
    filled &&
    identities.every(({ left, right }) => {
      const side = (ids: readonly FieldId[]): string => sum(ids.map((id) => asZero(id, view)));
      return side(left) === side(right);
    })
  );
}
