/** Says that the report is final, or that it was and has been unlocked, with the ways on. */
import { HistoryOutlined, LockOutlined, UnlockOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { reportChanges } from '../../shared/checks/reportChanges.ts';
import { useDraft } from '../draft/DraftContext.tsx';
import { isFinal } from '../draft/draftStore.ts';
import { timeWords } from '../list/summaryWords.ts';
import { FinalHistoryDialog } from './FinalHistoryDialog.tsx';
import { UnlockDialog } from './UnlockDialog.tsx';
import './finalising.css';

export function FinalBanner() {
  const locked = useDraft(isFinal);
  const [last] = useDraft((s) => s.history.steps);
  const [over, setOver] = useState<'history' | 'unlock' | null>(null);
  if (!last) return null;
  const close = (): void => setOver(null);
  return (
    <section className={`final-banner ${locked ? 'locked' : 'unlocked'}`} aria-label="定稿状态">
      {locked ? <LockOutlined aria-hidden /> : <UnlockOutlined aria-hidden />}
      <p role="status">
        {locked ? (
          <>
            <strong>已定稿 {timeWords(last.at)}</strong>
            <span>报告已锁定，不能修改，可以导出和打印。</span>
          </>
        ) : (
          <>
            <strong>{timeWords(last.at)} 解除定稿</strong>
            <span title={last.reason}>原因：{last.reason}。</span>
            <ChangedSince />
          </>
        )}
      </p>
      <Button size="small" icon={<HistoryOutlined aria-hidden />} onClick={() => setOver('history')}>
        {locked ? '定稿记录' : '查看改动'}
      </Button>
      {locked && (
        <Button size="small" icon={<UnlockOutlined aria-hidden />} onClick={() => setOver('unlock')}>
          解除定稿
        </Button>
      )}
      {over === 'history' && <FinalHistoryDialog onClose={close} />}
      {over === 'unlock' && <UnlockDialog onClose={close} />}
    </section>
  );
}

function ChangedSince() {
  const report = useDraft((s) => s.report);
  const lastFinal = useDraft((s) => s.history.lastFinal);
  const changes = useMemo(() => (lastFinal ? reportChanges(lastFinal, report).length : 0), [lastFinal, report]);
  return <span>{changes === 0 ? '定稿后没有改动。' : `定稿后改动${changes}处。`}</span>;
}
