/** 图解: which pictures of the year's numbers are printed behind table three. */
import { Checkbox, Input } from 'antd';
import { useEffect, useMemo } from 'react';
import { CHART_KINDS } from '../../shared/charts/chart.ts';
import type { ChartChoice, ChartKind, YearNumbers } from '../../shared/charts/chart.ts';
import { chartOf } from '../../shared/charts/chartOf.ts';
import { api } from '../api.ts';
import { useDraft, useDraftStore } from '../draft/DraftContext.tsx';
import { isFinal } from '../draft/draftStore.ts';
import { ChartPicture } from './ChartPicture.tsx';
import { earlierYears } from './earlierYears.ts';
import './charts.css';

const NAMES: Readonly<Record<ChartKind, string>> = {
  results: '申请办理结果',
  applicants: '新收申请的申请人类别',
  years: '近五年新收和办理情况',
};
const NO_CHARTS: readonly ChartChoice[] = [];

export function ChartsPanel() {
  const draft = useDraftStore();
  const locked = useDraft(isFinal);
  const report = useDraft((s) => s.report);
  const chosen = report.charts ?? NO_CHARTS;
  const charts = useMemo(() => chosen.map((choice) => ({ choice, chart: chartOf(report, choice) })), [chosen, report]);
  const write = (next: readonly ChartChoice[]): void => {
    const order = CHART_KINDS.flatMap((kind) => next.find((c) => c.kind === kind) ?? []);
    draft.getState().editReport({ charts: order });
  };
  const choose = (kind: ChartKind, wanted: boolean): void => {
    const others = chosen.filter((c) => c.kind !== kind);
    if (!wanted) write(others);
    else if (kind === 'years')
      write([...others, { kind, earlier: earlierYears(report.year, [], draft.getState().lastYear) }]);
    else write([...others, { kind }]);
  };
  return (
    <section className="charts" aria-labelledby="charts-title">
      <h3 id="charts-title">图解</h3>
      <p className="muted">勾选的图印在表三后面，导出 Word、PDF 和网页时都有，数字随表格变化。</p>
      <div className="charts-choice">
        {CHART_KINDS.map((kind) => (
          <Checkbox
            key={kind}
            disabled={locked}
            checked={chosen.some((c) => c.kind === kind)}
            onChange={(e) => choose(kind, e.target.checked)}
          >
            {NAMES[kind]}
          </Checkbox>
        ))}
      </div>
      {charts.map(({ choice, chart }) => (
        <figure key={choice.kind}>
          {choice.kind === 'years' && (
            <EarlierYears
              earlier={choice.earlier}
              onWrite={(earlier) => write(chosen.map((c) => (c.kind === 'years' ? { ...c, earlier } : c)))}
            />
          )}
          {chart === undefined ? (
            <p className="muted">{NAMES[choice.kind]}：还没有可以画的数字，填了表三就有。</p>
          ) : (
            <ChartPicture chart={chart} />
          )}
        </figure>
      ))}
    </section>
  );
}

interface EarlierProps {
  readonly earlier: readonly YearNumbers[];
  readonly onWrite: (earlier: readonly YearNumbers[]) => void;
}
const COLUMNS = [
  { key: 'received', name: '新收申请' },
  { key: 'answered', name: '办理结果总计' },
] as const;

/** Numbers of earlier years: those that the store has are filled in where the report has none, the rest can be typed. */
function EarlierYears({ earlier, onWrite }: EarlierProps) {
  const draft = useDraftStore();
  const locked = useDraft(isFinal);
  const organName = useDraft((s) => s.report.organ.name);
  const year = useDraft((s) => s.report.year);
  useEffect(() => {
    let current = true;
    void api.earlierNumbers({ organName, year }).then((answer) => {
      const { report, lastYear } = draft.getState();
      const own = report.charts?.find((c) => c.kind === 'years')?.earlier ?? [];
      if (!current || !answer.ok || isFinal(draft.getState())) return;
      const filled = earlierYears(year, own, lastYear, answer.value);
      if (JSON.stringify(filled) !== JSON.stringify(own)) onWrite(filled);
    });
    return () => {
      current = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for an office and year; what is typed later stays
  }, [organName, year]);
  const write = (of: number, key: 'received' | 'answered', text: string): void => {
    if (!/^\d{0,10}$/.test(text)) return;
    onWrite(earlier.map((y) => (y.year === of ? { ...y, [key]: text === '' ? null : text } : y)));
  };
  return (
    <table className="charts-years">
      <thead>
        <tr>
          <th scope="col">年份</th>
          {COLUMNS.map(({ key, name }) => (
            <th key={key} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {earlier.map((numbers) => (
          <tr key={numbers.year}>
            <th scope="row">{numbers.year}年</th>
            {COLUMNS.map(({ key, name }) => (
              <td key={key}>
                <Input
                  size="small"
                  inputMode="numeric"
                  disabled={locked}
                  aria-label={`${numbers.year}年${name}`}
                  value={numbers[key] ?? ''}
                  onChange={(e) => write(numbers.year, key, e.target.value.trim())}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
