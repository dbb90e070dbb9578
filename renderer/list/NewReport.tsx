/** Asks for the year of a new report and what it starts from. */
import { Alert, Form, Input, InputNumber, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { ReportSummary } from '../../shared/api.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../shared/report/report.ts';
import type { Organ } from '../../shared/report/report.ts';
import { blankReport, carriedIn, reportFromLastYear } from '../../shared/report/newReport.ts';
import { sum } from '../../shared/report/decimal.ts';
import { lastCalendarYear } from '../firstRun/officeForm.ts';
import { noteDone } from '../notices.ts';
import { useReports } from '../reports.ts';
import { addFromLastYear, addReport, useScreen } from '../screen.ts';
import { LastYearField } from './LastYearField.tsx';
import { FILE_KEY, lastYearSources } from './lastYears.ts';
import type { LastYearFile } from './lastYears.ts';

interface Props {
  /** The report to start from, when the officer came from it. */
  readonly from?: ReportSummary;
  readonly onClose: () => void;
}

const NO_OFFICE: Organ = { name: '', level: 'county', kind: 'department' };

export function NewReport({ from, onClose }: Props) {
  const list = useReports((s) => s.list) ?? [];
  const profile = useScreen((s) => s.profile);
  const [name, setName] = useState(from?.organName ?? profile?.organ.name ?? '');
  const [year, setYear] = useState(from ? from.year + 1 : lastCalendarYear(new Date()));
  const [blank, setBlank] = useState(false);
  const [chosen, setChosen] = useState(from?.id);
  const [file, setFile] = useState<LastYearFile | null>(null);
  const [busy, setBusy] = useState(false);

  const lastYears = lastYearSources(year, list, file, profile);
  const last =
    lastYears.find((r) => r.key === chosen) ?? lastYears.find((r) => r.organName === name.trim()) ?? lastYears[0];
  const same = list.find((r) => r.year === year && r.organName === (blank || !last ? name.trim() : last.organName));
  const fromLast = !blank && last !== undefined;

  async function create(): Promise<void> {
    const id = crypto.randomUUID();
    if (!fromLast) {
      const organ = { ...(profile?.organ ?? NO_OFFICE), name: name.trim() };
      await addReport(blankReport(id, year, organ, profile?.contact));
      return;
    }
    const source = await last.read();
    if (!source || !(await addFromLastYear(reportFromLastYear(id, source), last.file))) return;
    const carried = Object.values(carriedIn(source)).map((c) => c.value ?? '0');
    noteDone(
      `已从${last.year}年报告带入文字和联系方式，数字已清空；“上年结转”按${last.year}年“结转下年度继续办理”填入（合计${sum(carried)}件），请核对。`,
    );
  }
  const takeFile = (taken: LastYearFile): void => {
    setFile(taken);
    setChosen(FILE_KEY);
    setYear(taken.chosen.report.year + 1);
  };
  return (
    <Modal
      open
      title="新建报告"
      okText="新建"
      confirmLoading={busy}
      okButtonProps={{ disabled: !fromLast && name.trim() === '' }}
      onOk={() => {
        setBusy(true);
        void create().finally(() => {
          setBusy(false);
          onClose();
        });
      }}
      onCancel={onClose}
    >
      <Form layout="vertical" component="div">
        <Form.Item label="报告年度" htmlFor="new-year">
          <InputNumber
            id="new-year"
            min={FIRST_YEAR}
            max={LAST_YEAR}
            precision={0}
            suffix="年"
            value={year}
            onChange={(value) => value !== null && setYear(value)}
          />
        </Form.Item>
        <Form.Item label="内容">
          <Radio.Group
            className="first-run-beginnings"
            value={fromLast ? 'last' : 'blank'}
            onChange={(e) => setBlank(e.target.value === 'blank')}
          >
            <Radio value="last" disabled={last === undefined}>
              从{year - 1}年报告新建：带入文字，清空数字，建议上年结转
            </Radio>
            <Radio value="blank">空白报告</Radio>
          </Radio.Group>
        </Form.Item>
        {!blank && (
          <LastYearField
            year={year - 1}
            sources={lastYears}
            value={last?.key}
            file={file}
            onChange={setChosen}
            onFile={takeFile}
          />
        )}
        {!fromLast && (
          <Form.Item label="单位全称" htmlFor="new-name">
            <Input id="new-name" maxLength={200} value={name} onChange={(e) => setName(e.target.value)} />
          </Form.Item>
        )}
        {same && (
          <Alert
            type="warning"
            showIcon
            title={`列表里已有“${same.organName}${same.year}年”报告。继续新建会多出一份，两份互不影响。`}
          />
        )}
      </Form>
    </Modal>
  );
}
