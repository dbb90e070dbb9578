/** One report in the list. */
import { CheckCircleOutlined, CloseCircleOutlined, DeleteOutlined, WarningOutlined } from '@ant-design/icons';
import { Button, Popconfirm, Progress } from 'antd';
import type { ReactNode } from 'react';
import type { ReportSummary } from '../../shared/api.ts';
import { removeReport } from '../reports.ts';
import { openReport } from '../screen.ts';
import { standing, stateWords, timeWords, verdictWords } from './summaryWords.ts';
import type { Standing } from './summaryWords.ts';

const ICONS: Readonly<Record<Standing, ReactNode>> = {
  mustFix: <CloseCircleOutlined aria-hidden />,
  mustExplain: <WarningOutlined aria-hidden />,
  verify: <WarningOutlined aria-hidden />,
  clean: <CheckCircleOutlined aria-hidden />,
};

interface Props {
  readonly report: ReportSummary;
  readonly onNextYear: () => void;
}

export function ReportRow({ report, onNextYear }: Props) {
  const name = `${report.organName}${report.year}年`;
  const stand = standing(report);
  return (
    <li className="report-row">
      <button type="button" className="plain-button report-open" onClick={() => void openReport(report.id)}>
        <span className="report-year">{report.year}年</span>
        <span className="report-what">
          <strong>{report.organName}</strong>
          <span className="muted">修改于 {timeWords(report.updatedAt)}</span>
        </span>
        <span className="report-state">{stateWords(report)}</span>
        <span className={`report-verdict ${stand}`}>
          {ICONS[stand]} {verdictWords(report)}
        </span>
        <span className="report-progress">
          <Progress
            percent={report.damaged ? 0 : Math.floor((report.filled / report.fields) * 100)}
            size="small"
            showInfo={false}
            aria-hidden
          />
          <span className="muted">
            已填 {report.filled}/{report.fields} 格
          </span>
        </span>
      </button>
      <span className="report-actions">
        <Button
          size="small"
          disabled={report.damaged ?? false}
          onClick={onNextYear}
          aria-label={`从${name}报告新建${report.year + 1}年报告`}
        >
          新建{report.year + 1}年
        </Button>
        <Popconfirm
          {...(report.state === 'final'
            ? {
                title: `“${name}”报告已经定稿，不能删除。`,
                description: '确需删除的，请先打开报告，解除定稿并写明原因。',
                okText: '知道了',
                showCancel: false,
              }
            : {
                title: `删除“${name}”报告？`,
                description: '报告移入回收站，可以撤销。',
                okText: '删除',
                onConfirm: () => void removeReport(report),
              })}
        >
          <Button size="small" type="text" icon={<DeleteOutlined />} aria-label={`删除${name}报告`} />
        </Popconfirm>
      </span>
    </li>
  );
}
