/** The first screen of a new installation: which office this is, and where to begin. */
import { Button, Form, InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { FIRST_YEAR, LAST_YEAR } from '../../shared/report/report.ts';
import { blankReport } from '../../shared/report/newReport.ts';
import { addReport, chooseImport, goToList, openSample, saveProfile, showManual } from '../screen.ts';
import { OfficeFields } from './OfficeFields.tsx';
import { lastCalendarYear, profileOf } from './officeForm.ts';
import type { OfficeAnswers } from './officeForm.ts';
import './firstRun.css';

const BEGINNINGS = [
  { value: 'import', title: '导入已有报告', about: '打开上年或者本年的报告文件，导入后可以从它新建下一年度。' },
  { value: 'blank', title: '新建空白报告', about: '按上面的年度建一份空白报告，逐表填写。' },
  { value: 'list', title: '先进入报告列表', about: '以后再新建或者导入。' },
] as const;

interface Answers extends OfficeAnswers {
  readonly year: number;
  readonly beginning: (typeof BEGINNINGS)[number]['value'];
}

async function begin({ year, beginning, ...office }: Answers): Promise<void> {
  const profile = profileOf(office);
  if (!(await saveProfile(profile))) return;
  if (beginning === 'blank') {
    await addReport(blankReport(crypto.randomUUID(), year, profile.organ, profile.contact));
    return;
  }
  await goToList();
  if (beginning === 'import') await chooseImport();
}

export function FirstRun() {
  const [busy, setBusy] = useState(false);
  const run = (task: Promise<unknown>): void => {
    setBusy(true);
    void task.finally(() => setBusy(false));
  };
  return (
    <main className="first-run">
      <div className="first-run-sheet">
        <header>
          <h1>公开年报</h1>
          <p>编制政府信息公开工作年度报告。所有数据只保存在这台电脑上，不联网。</p>
          <ol className="first-run-steps">
            <li>填写单位信息</li>
            <li>新建报告，或者导入上年报告</li>
            <li>填表、写文字，边填边校验</li>
            <li>导出正式文件和报送包</li>
          </ol>
          <div className="first-run-sample">
            <h2>想先看看？</h2>
            <p>打开一份内置样例，可以随意修改，不影响正式数据。</p>
            <Button disabled={busy} onClick={() => run(openSample())}>
              打开样例报告
            </Button>
            <Button type="link" onClick={() => showManual(true)}>
              阅读使用手册
            </Button>
          </div>
        </header>
        <Form<Answers>
          layout="vertical"
          requiredMark={false}
          initialValues={{
            level: 'county',
            kind: 'department',
            year: lastCalendarYear(new Date()),
            beginning: 'import',
          }}
          onFinish={(answers) => run(begin(answers))}
        >
          <h2>本单位信息</h2>
          <OfficeFields>
            <Form.Item name="year" label="报告年度" tooltip="报告写的是上一个完整的年度。">
              <InputNumber min={FIRST_YEAR} max={LAST_YEAR} precision={0} suffix="年" />
            </Form.Item>
          </OfficeFields>
          <h2>从哪里开始</h2>
          <Form.Item name="beginning">
            <Radio.Group className="first-run-beginnings" aria-label="从哪里开始">
              {BEGINNINGS.map(({ value, title, about }) => (
                <Radio key={value} value={value}>
                  <strong>{title}</strong>
                  <span className="muted">{about}</span>
                </Radio>
              ))}
            </Radio.Group>
          </Form.Item>
          <Button type="primary" htmlType="submit" size="large" loading={busy}>
            保存并开始
          </Button>
        </Form>
      </div>
    </main>
  );
}
