/** Every printed number of a published report against what is recognised in its file. */
import type { Recognition } from '../../shared/document/recognition.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { valuesOf } from '../../shared/report/totals.ts';
import { READ_BY_HAND, printedNumbers } from './aliases.ts';
import type { RealReport } from './realReports.ts';

export interface NumbersResult {
  readonly exact: number;
  readonly total: number;
  /** One sentence for each number that is wrong, missing, doubtful, or left over. */
  readonly complaints: readonly string[];
}

/** @param real an entry of real_reports.json with a file @param recognition what was recognised in that file */
export function compareNumbers(real: RealReport & { readonly file: string }, recognition: Recognition): NumbersResult {
  const { file } = real;
  const expected = new Map([...printedNumbers(real), ...(READ_BY_HAND[file] ?? [])]);
  const form = formOf(recognition.report);
  const at = valuesOf(form, recognition.report.tables);
  const wrong = [...expected].flatMap(([id, want]) => {
    if (!form.fieldById.has(id)) return [`${id}: no such field on the recognised form`];
    const got = at(id).value;
    return got === want ? [] : [`${id}: printed ${want ?? 'blank'}, recognised ${got ?? 'blank'}`];
  });
  const unexpected = form.fields
    .filter((f) => !expected.has(f.id))
    .map((f) => `${f.id}: recognised ${at(f.id).value ?? 'blank'}, not in the list`);
  const doubts = Object.entries(recognition.unsure).map(([id, reason]) => `${id}: ${reason}`);
  const lost = recognition.unplaced
    .filter((u) => u.why !== 'residue')
    .map((u) => `line ${u.place.line ?? '?'}: ${u.text} (${u.why})`);
  const facts = [
    ...(recognition.report.year === real.year ? [] : [`year ${recognition.report.year}, printed ${real.year}`]),
    ...(recognition.report.organ.name === '' ? ['no organ found'] : []),
  ];
  return {
    exact: expected.size - wrong.length,
    total: expected.size,
    complaints: [...wrong, ...unexpected, ...doubts, ...lost, ...facts],
  };
}
