/** A11, A12: 规章 and 行政规范性文件 in table two. */
import { compare, subtract, sum } from '../../report/decimal.ts';
import type { FieldId } from '../../editions/form.ts';
import type { Rule } from '../rule.ts';
import { mayMakeRegulations } from '../settings.ts';

const cell = (field: FieldId) => ({ kind: 'cell', field }) as const;

export const regulationsOfOthers: Rule<'A11', { readonly value: string; readonly organ: string }> = {
  id: 'A11',
  class: 'C',
  basis: '立法法：国务院部门和直属机构、省级人民政府、设区的市和自治州人民政府制定规章',
  check({ report, form, at }) {
    if (mayMakeRegulations(report.organ)) return [];
    const filled = form.fields.filter(
      (f) => f.table === 'proactive' && f.row === 'regulations' && (at(f.id).value ?? '0') !== '0',
    );
    const [first] = filled;
    if (!first) return [];
    const params = { value: at(first.id).value ?? '', organ: report.organ.name };
    return [{ places: filled.map((f) => cell(f.id)), params }];
  },
};

/** `value` in force, though `least` were made and not repealed this year. */
type InForce = { readonly value: string; readonly issued: string; readonly repealed: string; readonly least: string };

export const tooFewInForce: Rule<'A12', InForce> = {
  id: 'A12',
  class: 'C',
  basis: '年度报告格式表二：本年制发而没有废止的文件，年末应当现行有效',
  *check({ form, at }) {
    for (const row of ['regulations', 'normativeDocuments']) {
      const [issuedId, repealedId, inForceId] = ['issued', 'repealed', 'inForce'].map(
        (c) => `proactive.${row}.${c}`,
      ) as [FieldId, FieldId, FieldId];
      if (!form.fieldById.has(inForceId)) continue;
      const [issued, repealed, value] = [at(issuedId).value, at(repealedId).value, at(inForceId).value];
      if (issued === null || repealed === null || value === null) continue;
      if (compare(sum([value, repealed]), issued) >= 0) continue;
      const params = { value, issued, repealed, least: subtract(issued, repealed) };
      yield { places: [cell(inForceId), cell(issuedId), cell(repealedId)], params };
    }
  },
};
