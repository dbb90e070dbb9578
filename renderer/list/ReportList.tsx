/** Home: every report on this machine, and the ways to get another one. */
import {
  BankOutlined,
  FolderOpenOutlined,
  FormOutlined,
  ImportOutlined,
  PlusOutlined,
  QuestionCircleOutlined,
  SearchOutlined,
  SettingOutlined,
  SnippetsOutlined,
} from '@ant-design/icons';
import { Button, Input, Segmented, Spin } from 'antd';
import { useEffect, useState } from 'react';
import type { ReportSummary } from '../../shared/api.ts';
import { FormsDialog } from '../exporting/FormsDialog.tsx';
import { OfficeDialog } from '../firstRun/OfficeDialog.tsx';
import { api } from '../api.ts';
import { refreshReports, useReports } from '../reports.ts';
import { chooseImportFolder } from '../importing/batch/chooseBatch.ts';
import { usePasteImport } from '../importing/usePasteImport.ts';
import { chooseImport, openSample, pasteImport, showManual, useScreen } from '../screen.ts';
import { CheckSettings } from '../settings/CheckSettings.tsx';
import { NewReport } from './NewReport.tsx';
import { ReportRow } from './ReportRow.tsx';
import { sorted } from './sorting.ts';
import type { SortBy } from './sorting.ts';
import './list.css';

/** Rows drawn at first; an office that collects the reports of others may have a thousand. */
const FIRST_REPORTS = 100;

type Dialog =
  { readonly kind: 'new'; readonly from?: ReportSummary } | { readonly kind: 'office' | 'checks' | 'forms' } | null;

export function ReportList() {
  const list = useReports((s) => s.list);
  const profile = useScreen((s) => s.profile);
  const [search, setSearch] = useState('');
  const [sortBy, setSortBy] = useState<SortBy>('year');
  const [dialog, setDialog] = useState<Dialog>(null);
  usePasteImport();
  useEffect(() => {
    void refreshReports();
    void api.setTitle('公开年报');
  }, []);
  const [all, setAll] = useState(false);
  const found = sorted(list ?? [], search, sortBy);
  const shown = all ? found : found.slice(0, FIRST_REPORTS);
  return (
    <div className="home">
      <header className="home-head">
        <h1>公开年报</h1>
        <span className="home-organ">{profile?.organ.name ?? '还没有填写单位信息'}</span>
        <Button icon={<BankOutlined />} onClick={() => setDialog({ kind: 'office' })}>
          单位信息
        </Button>
        <Button icon={<SettingOutlined />} onClick={() => setDialog({ kind: 'checks' })}>
          校验设置
        </Button>
        <Button icon={<QuestionCircleOutlined />} onClick={() => showManual(true)}>
          使用手册
        </Button>
      </header>
      <main className="home-main">
        <div className="home-tools" role="group" aria-label="新建和查找">
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setDialog({ kind: 'new' })}>
            新建报告
          </Button>
          <Button icon={<ImportOutlined />} onClick={() => void chooseImport()}>
            导入文件
          </Button>
          <Button icon={<FolderOpenOutlined />} onClick={() => void chooseImportFolder()}>
            导入文件夹…
          </Button>
          <Button
            icon={<SnippetsOutlined />}
            title="先在文档或者网页里全选、复制（Ctrl+V）"
            onClick={() => void pasteImport()}
          >
            粘贴导入
          </Button>
          <Button icon={<FormOutlined />} onClick={() => setDialog({ kind: 'forms' })}>
            空白表、采集表
          </Button>
          <Input
            className="home-search"
            prefix={<SearchOutlined aria-hidden />}
            placeholder="查找单位或者年度"
            aria-label="查找单位或者年度"
            allowClear
            value={search}
            onChange={(e) => setSearch(e.target.value)}
          />
          <Segmented<SortBy>
            aria-label="排序"
            value={sortBy}
            onChange={setSortBy}
            options={[
              { value: 'year', label: '按年度' },
              { value: 'updated', label: '按修改时间' },
            ]}
          />
        </div>
        {list === null && <Spin className="home-wait" description="正在读取报告" />}
        {list?.length === 0 && <NoReports onNew={() => setDialog({ kind: 'new' })} />}
        {list !== null && list.length > 0 && (
          <>
            <h2 className="spoken">报告列表，共{found.length}份</h2>
            <ul className="home-list">
              {shown.map((report) => (
                <ReportRow
                  key={report.id}
                  report={report}
                  onNextYear={() => setDialog({ kind: 'new', from: report })}
                />
              ))}
            </ul>
            {shown.length < found.length && (
              <Button className="home-more" onClick={() => setAll(true)}>
                显示其余{found.length - shown.length}份
              </Button>
            )}
            {found.length === 0 && <p className="home-none">没有符合“{search}”的报告。</p>}
          </>
        )}
      </main>
      {dialog?.kind === 'new' && (
        <NewReport {...(dialog.from && { from: dialog.from })} onClose={() => setDialog(null)} />
      )}
      {dialog?.kind === 'forms' && <FormsDialog onClose={() => setDialog(null)} />}
      {dialog?.kind === 'office' && <OfficeDialog onClose={() => setDialog(null)} />}
      {dialog?.kind === 'checks' && (
        <CheckSettings
          onClose={() => {
            setDialog(null);
            void refreshReports();
          }}
        />
      )}
    </div>
  );
}

const NoReports = ({ onNew }: { readonly onNew: () => void }) => (
  <section className="home-empty">
    <h2>还没有报告</h2>
    <p>可以从这里开始，也可以把报告文件或者整个文件夹拖到窗口里，或者复制全文后按 Ctrl+V。</p>
    <ul>
      <li>
        <Button type="primary" onClick={() => void chooseImport()}>
          导入上年报告
        </Button>
        <span>Word、WPS、Excel、PDF、网页、文本和报送包都可以。导入后从它新建本年度，文字和上年结转自动带入。</span>
      </li>
      <li>
        <Button onClick={onNew}>新建空白报告</Button>
        <span>按国家规定的格式建一份空白报告。</span>
      </li>
      <li>
        <Button onClick={() => void openSample()}>打开样例</Button>
        <span>先看一份填好的报告是什么样子，可以随意修改、随时删除。</span>
      </li>
    </ul>
  </section>
);
