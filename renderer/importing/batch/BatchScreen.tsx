/** Many files, one line each: what is in them, and which of them can be taken over without a look. */
import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button, Progress, Segmented } from 'antd';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand/react';
import { api } from '../../api.ts';
import { answerOf, noteDone } from '../../notices.ts';
import { refreshReports, useReports } from '../../reports.ts';
import { confirmImport, goToList } from '../../screen.ts';
import { BatchRow } from './BatchRow.tsx';
import { SkippedFiles } from './SkippedFiles.tsx';
import type { Batch } from './batch.ts';
import { readinessOf } from './readiness.ts';
import type { Readiness } from './readiness.ts';
import './batch.css';

/** Lines drawn at first. */
const FIRST_LINES = 200;

type Which = 'all' | 'ready' | 'look' | 'refused';
const SHOWN: Readonly<Record<Exclude<Which, 'all'>, readonly Readiness[]>> = {
  ready: ['ready'],
  look: ['unsure', 'noOrgan', 'noTable', 'inList', 'twice'],
  refused: ['refused', 'stopped'],
};

export function BatchScreen({ batch }: { readonly batch: Batch }) {
  const { title, files, outcomes, skipped, work } = useStore(batch.state);
  const list = useReports((s) => s.list);
  const [which, setWhich] = useState<Which>('all');
  const [all, setAll] = useState(false);
  const readiness = readinessOf(outcomes, list ?? []);
  const indexes = files.map((_, i) => i);
  const chosen = (of: Which): number[] =>
    of === 'all' ? indexes : indexes.filter((i) => SHOWN[of].includes(readiness[i] ?? 'waiting'));
  const ready = chosen('ready');
  const shown = chosen(which);

  useEffect(() => {
    void refreshReports();
    void api.setTitle(`导入 ${title} - 公开年报`);
  }, [title]);

  const open = async (index: number): Promise<void> => {
    const file = files[index];
    const preview = file && (await answerOf(file.open()));
    if (preview) await confirmImport(preview, { batch, index });
  };
  const storeReady = async (): Promise<void> => {
    const stored = await batch.storeAll(ready, async (file) => {
      const preview = await answerOf(file.open());
      if (!preview) return null;
      const report = { ...preview.recognition.report, id: crypto.randomUUID() };
      return (await answerOf(api.addReport(report))) === undefined ? null : report.id;
    });
    await refreshReports();
    if (stored.length === 0) return;
    noteDone(`已导入${stored.length}份报告。`, { label: '撤销导入', run: () => void takeBack(batch, stored) });
  };
  return (
    <div className="batch">
      <header className="batch-head">
        <Button icon={<ArrowLeftOutlined />} disabled={work !== null} onClick={() => void goToList()}>
          返回列表
        </Button>
        <h1>导入{title}</h1>
        <Segmented<Which>
          aria-label="显示哪些文件"
          value={which}
          onChange={setWhich}
          options={[
            { value: 'all', label: `全部${files.length}` },
            { value: 'ready', label: `没有存疑${ready.length}` },
            { value: 'look', label: `需要核对${chosen('look').length}` },
            { value: 'refused', label: `没有读成${chosen('refused').length}` },
          ]}
        />
        <Button type="primary" disabled={work !== null || ready.length === 0} onClick={() => void storeReady()}>
          导入全部没有存疑的（{ready.length}份）
        </Button>
      </header>
      {work && (
        <div className="batch-work" role="status">
          <span>
            {work.what === 'reading' ? '正在读取' : '正在导入'}第{work.done + 1}个，共{work.all}个
            {work.what === 'reading' && `：${files[work.done]?.path ?? ''}`}
          </span>
          <Progress
            percent={Math.round((work.done / work.all) * 100)}
            showInfo={false}
            aria-label={work.what === 'reading' ? '读取进度' : '导入进度'}
          />
          <Button onClick={() => batch.cancel()}>停止</Button>
        </div>
      )}
      <main className="batch-main" aria-label="读取结果" tabIndex={0}>
        <table className="batch-files">
          <thead>
            <tr>
              <th scope="col">文件</th>
              <th scope="col">单位</th>
              <th scope="col">年度</th>
              <th scope="col">找到的数字</th>
              <th scope="col">存疑</th>
              <th scope="col">结果</th>
              <th scope="col">操作</th>
            </tr>
          </thead>
          <tbody>
            {(all ? shown : shown.slice(0, FIRST_LINES)).map((i) => (
              <BatchRow
                key={i}
                path={files[i]?.path ?? ''}
                outcome={outcomes[i] ?? { kind: 'waiting' }}
                readiness={readiness[i] ?? 'waiting'}
                disabled={work !== null}
                onOpen={() => void open(i)}
              />
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p className="batch-none">没有这样的文件。</p>}
        {!all && shown.length > FIRST_LINES && (
          <Button onClick={() => setAll(true)}>显示其余{shown.length - FIRST_LINES}个</Button>
        )}
        <SkippedFiles skipped={skipped} />
      </main>
    </div>
  );
}

/** Puts what a batch has stored into the bin again. */
async function takeBack(batch: Batch, ids: readonly string[]): Promise<void> {
  const { outcomes } = batch.state.getState();
  for (const id of ids) {
    if ((await answerOf(api.removeReport(id))) === undefined) continue;
    const index = outcomes.findIndex((o) => o.kind === 'read' && o.stored === id);
    if (index >= 0) batch.setStored(index, undefined);
  }
  await refreshReports();
}
