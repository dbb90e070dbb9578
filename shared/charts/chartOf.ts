/** The numbers of a report as charts. */
import { APPLICANTS } from '../editions/requests.ts';
import { formOf } from '../editions/editions.ts';
import type { Field, FieldId } from '../editions/form.ts';
import type { Report } from '../report/report.ts';
import { valuesOf } from '../report/totals.ts';
import { MOST_YEARS } from './chart.ts';
import type { Chart, ChartChoice, ChartSeries, YearNumbers } from './chart.ts';

/** Table three's answers by kind: the row ids that begin so, and what the form calls them. */
const RESULTS = [
  ['granted', '予以公开'],
  ['partiallyGranted', '部分公开'],
  ['denied', '不予公开'],
  ['unable', '无法提供'],
  ['notProcessed', '不予处理'],
  ['otherHandling', '其他处理'],
] as const;

type NumberAt = (id: FieldId) => number | null;

function numbersOf(report: Report): { readonly fields: readonly Field[]; readonly at: NumberAt } {
  const form = formOf(report);
  const values = valuesOf(form, report.tables);
  const at: NumberAt = (id) => {
    const { value } = values(id);
    return value === null ? null : Number(value);
  };
  return { fields: form.tables.requests.fields, at };
}

/** The sum of what is filled; null when all is blank. */
const sum = (numbers: readonly (number | null)[]): number | null =>
  numbers.reduce((total, n) => (n === null ? total : (total ?? 0) + n), null);

/** New applications, and applications answered, of the report itself: the last point of the lines over the years. */
export function yearNumbers(report: Report): YearNumbers {
  const values = valuesOf(formOf(report), report.tables);
  return {
    year: report.year,
    received: values('requests.newReceived.total').value,
    answered: values('requests.resultTotal.total').value,
  };
}

/** A chart of the report; undefined while there is no number to show. Pure. */
export function chartOf(report: Report, choice: ChartChoice): Chart | undefined {
  switch (choice.kind) {
    case 'results': {
      const { fields, at } = numbersOf(report);
      const totals = RESULTS.map(([row]) =>
        sum(
          fields
            .filter((f) => f.column === 'total' && (f.row === row || f.row.startsWith(`${row}.`)))
            .map((f) => at(f.id)),
        ),
      );
      return bars(
        `${report.year}年政府信息公开申请办理结果`,
        RESULTS.map(([, name]) => name),
        { name: '办理结果', values: totals },
      );
    }
    case 'applicants': {
      const { at } = numbersOf(report);
      return bars(
        `${report.year}年新收政府信息公开申请的申请人类别`,
        APPLICANTS.map((a) => a.name),
        { name: '新收申请', values: APPLICANTS.map((a) => at(`requests.newReceived.${a.id}`)) },
      );
    }
    case 'years':
      return overYears([...choice.earlier, yearNumbers(report)]);
  }
}

/** The charts that the office chose, in their order, without those that have no number yet. */
export const chartsOf = (report: Report): Chart[] => (report.charts ?? []).flatMap((c) => chartOf(report, c) ?? []);

const amount = (n: number | null): string => (n === null ? '无数据' : `${n}件`);

function bars(title: string, categories: readonly string[], series: ChartSeries): Chart | undefined {
  if (!series.values.some((n) => n !== null && n > 0)) return undefined;
  const parts = categories.map((c, i) => `${c}${amount(series.values[i] ?? null)}`);
  return { form: 'bars', title, categories, series: [series], description: `条形图：${title}。${parts.join('，')}。` };
}

function overYears(all: readonly YearNumbers[]): Chart | undefined {
  const known = all.filter((y) => y.received !== null || y.answered !== null);
  const last = Math.max(...known.map((y) => y.year));
  const shown = known.filter((y) => y.year > last - MOST_YEARS);
  const first = Math.min(...shown.map((y) => y.year));
  if (shown.length < 2) return undefined;
  // A year of which nothing is known keeps its place, so that the line is as steep as the numbers are.
  const years = Array.from({ length: last - first + 1 }, (_, i): YearNumbers => {
    const year = first + i;
    return shown.find((y) => y.year === year) ?? { year, received: null, answered: null };
  });
  const number = (text: string | null): number | null => (text === null ? null : Number(text));
  const series = [
    { name: '新收申请', values: years.map((y) => number(y.received)) },
    { name: '办理结果总计', values: years.map((y) => number(y.answered)) },
  ];
  const title = `${first}—${last}年政府信息公开申请新收和办理情况`;
  const parts = years.map((y) => `${y.year}年新收${amount(number(y.received))}、办理${amount(number(y.answered))}`);
  return {
    form: 'lines',
    title,
    categories: years.map((y) => `${y.year}年`),
    series,
    description: `折线图：${title}。${parts.join('；')}。`,
  };
}
