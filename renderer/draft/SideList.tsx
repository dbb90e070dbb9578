/** The other reports, beside the one that is open. */
import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { countByClass } from '../../shared/checks/finding.ts';
import { sorted } from '../list/sorting.ts';
import { standing, stateWords, verdictWords } from '../list/summaryWords.ts';
import { refreshReports, useReports } from '../reports.ts';
import { openReport } from '../screen.ts';
import { useDraft } from './DraftContext.tsx';

export function SideList({ onClose }: { readonly onClose: () => void }) {
  const list = useReports((s) => s.list) ?? [];
  const open = useDraft((s) => s.report.id);
  const findings = useDraft((s) => s.findings);
  const [search, setSearch] = useState('');
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
      <ul>
        {sorted(list, search, 'year').map((r) => {
          // The stored counts are as old as the list; the open report knows better.
          const shown = r.id === open ? { ...r, counts: countByClass(findings) } : r;
          return (
            <li key={r.id}>
              <button
                type="button"
                className="plain-button"
                aria-current={r.id === open}
                onClick={() => void (r.id !== open && openReport(r.id))}
              >
                <strong>{r.organName}</strong>
                <span>
                  {r.year}年 <span className="side-state">{stateWords(shown)}</span>
                </span>
                <span className={`report-verdict ${standing(shown)}`}>{verdictWords(shown)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
