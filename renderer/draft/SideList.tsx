/** The other reports, beside the one that is open. */
import { Button, Input } from 'antd';
import { memo, useEffect, useMemo, useState } from 'react';
import type { ReportSummary } from '../../shared/api.ts';
import { countByClass } from '../../shared/checks/finding.ts';
import { stateOf } from '../../shared/report/finalHistory.ts';
import { sorted } from '../list/sorting.ts';
import { standing, stateWords, verdictWords } from '../list/summaryWords.ts';
import { refreshReports, useReports } from '../reports.ts';
import { openReport } from '../screen.ts';
import { useDraft } from './DraftContext.tsx';

export function SideList({ onClose }: { readonly onClose: () => void }) {
  const list = useReports((s) => s.list);
  const open = useDraft((s) => s.report.id);
  const [search, setSearch] = useState('');
  const shown = useMemo(() => sorted(list ?? [], search, 'year'), [list, search]);
  useEffect(() => void refreshReports(), [open]);
  return (
    <nav className="side-list" aria-label="报告列表">
      <div className="side-head">
        <Input
          size="small"
          placeholder="查找单位或者年度"
          aria-label="查找单位或者年度"
          allowClear
          value={search}
          onChange={(e) => setSearch(e.target.value)}
        />
        <Button size="small" type="text" aria-label="收起报告列表" onClick={onClose}>
          收起
        </Button>
      </div>
      <ul>{shown.map((r) => (r.id === open ? <OpenRow key={r.id} report={r} /> : <Row key={r.id} report={r} />))}</ul>
    </nav>
  );
}

/** The report on screen: its stored counts are as old as the list, the draft knows better. */
function OpenRow({ report }: { readonly report: ReportSummary }) {
  const findings = useDraft((s) => s.findings);
  const explained = useDraft((s) => s.explained.length);
  const state = useDraft((s) => stateOf(s.history));
  return <Row report={{ ...report, state, counts: countByClass(findings), explained }} current />;
}

interface RowProps {
  readonly report: ReportSummary;
  readonly current?: boolean;
}

const Row = memo(function Row({ report, current = false }: RowProps) {
  return (
    <li>
      <button
        type="button"
        className="plain-button"
        aria-current={current}
        onClick={() => {
          if (!current) void openReport(report.id);
        }}
      >
        <strong>{report.organName}</strong>
        <span>
          {report.year}年 <span className="side-state">{stateWords(report)}</span>
        </span>
        <span className={`report-verdict ${standing(report)}`}>{verdictWords(report)}</span>
      </button>
    </li>
  );
});
