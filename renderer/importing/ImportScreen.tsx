/** What was read from a foreign file, beside the file itself. Nothing is stored before the officer confirms. */
import { WarningFilled } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import type { ImportPreview, SavedReport } from '../../shared/api.ts';
import { api } from '../api.ts';
import { answerOf } from '../notices.ts';
import { refreshReports, useReports } from '../reports.ts';
import { goToList, showBatch } from '../screen.ts';
import type { BatchFilePlace } from '../screen.ts';
import { BundleFacts } from './BundleFacts.tsx';
import { AS_COPY, ConflictChoice } from './ConflictChoice.tsx';
import { CurrentBar } from './CurrentBar.tsx';
import { Doubts } from './Doubts.tsx';
import { ImportFacts } from './ImportFacts.tsx';
import { MergeScreen } from './MergeScreen.tsx';
import { ProseOutline } from './ProseOutline.tsx';
import { ReadingFindings, ReadingNotes } from './ReadingNotes.tsx';
import { RecognisedTables } from './RecognisedTables.tsx';
import { ReviewProvider, useReview, useReviewStore } from './ReviewContext.tsx';
import { SourcePaper } from './SourcePaper.tsx';
import { FORMAT_NAMES } from './recognised.ts';
import { createReview, isSettled, openDoubts } from './reviewStore.ts';
import { storeAsNew } from './storing.ts';
import { usePasteImport } from './usePasteImport.ts';
import './importing.css';

interface Props {
  readonly preview: ImportPreview;
  /** The batch that the officer comes from and goes back to. */
  readonly from?: BatchFilePlace;
}

export function ImportScreen({ preview, from }: Props) {
  usePasteImport();
  const [review] = useState(() => createReview(preview));
  useEffect(() => {
    void refreshReports();
    void api.setTitle(`导入 ${preview.fileName} - 公开年报`);
  }, [preview]);
  return (
    <ReviewProvider value={review}>
      <Review from={from} />
    </ReviewProvider>
  );
}

function Review({ from }: { readonly from: BatchFilePlace | undefined }) {
  const review = useReviewStore();
  const preview = useReview((s) => s.preview);
  const report = useReview((s) => s.report);
  const list = useReports((s) => s.list);
  const [target, setTarget] = useState(AS_COPY);
  const [merging, setMerging] = useState<SavedReport | null>(null);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const same = list?.filter((r) => r.year === report.year && r.organName === report.organ.name) ?? [];
  const chosen = same.find((r) => r.id === target);
  const left = useReview((s) => openDoubts(s).length);

  const walk = useEffectEvent((e: KeyboardEvent) => {
    if (e.key !== 'F8' || e.defaultPrevented || e.isComposing || merging || asking) return;
    e.preventDefault();
    review.getState().walk(e.shiftKey ? -1 : 1);
  });
  useEffect(() => {
    const listen = (e: KeyboardEvent): void => walk(e);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  const go = async (): Promise<void> => {
    setAsking(false);
    setBusy(true);
    if (chosen) setMerging((await answerOf(api.openReport(chosen.id))) ?? null);
    else await storeAsNew(report, preview.fileName, from);
    setBusy(false);
  };
  if (merging) {
    return (
      <MergeScreen
        draft={merging}
        file={report}
        fileName={preview.fileName}
        from={from}
        onBack={() => setMerging(null)}
      />
    );
  }
  return (
    <div className="import">
      <header className="import-head">
        <h1>核对后导入</h1>
        <span className="muted">
          {FORMAT_NAMES[preview.format]} {preview.fileName}。还没有写入任何数据，请对照右边的原文核对。
        </span>
        <DoubtWalk />
        <Button onClick={() => void (from ? showBatch(from.batch) : goToList())}>
          {from ? '返回这批文件' : '取消'}
        </Button>
        <Button
          type="primary"
          loading={busy}
          disabled={report.organ.name === ''}
          onClick={() => (left > 0 ? setAsking(true) : void go())}
        >
          {chosen ? '下一步：选择并入哪些' : same.length > 0 ? '另存一份导入' : '导入'}
        </Button>
      </header>
      <main className="import-recognised" aria-label="识别结果" tabIndex={0}>
        <ConflictChoice same={same} target={chosen ? target : AS_COPY} onChoose={setTarget} />
        <Doubts />
        <ReadingFindings />
        <ImportFacts />
        <RecognisedTables />
        <ProseOutline />
        <BundleFacts preview={preview} />
        <ReadingNotes />
      </main>
      <SourcePaper />
      <CurrentBar />
      <Modal
        open={asking}
        title={`还有${left}处存疑没有核对`}
        okText="仍然导入"
        cancelText="先去核对"
        onOk={() => void go()}
        onCancel={() => {
          setAsking(false);
          review.getState().walk(1);
        }}
      >
        <p>导入以后，程序不再标出哪些数字是没有把握的。没有把握的数字请先对照原文确认、改写或者清空。</p>
      </Modal>
    </div>
  );
}

/** How far the officer is with the doubts, and the way to the next one. */
function DoubtWalk() {
  const review = useReviewStore();
  const all = useReview((s) => s.doubts.length);
  const settled = useReview((s) => s.doubts.filter((d) => isSettled(d, s)).length);
  if (all === 0) return null;
  return (
    <>
      <span className="import-progress" role="status">
        {settled < all && <WarningFilled aria-hidden />} 存疑{all}处，已核对{settled}处
      </span>
      <Button disabled={settled === all} title="F8（Shift+F8 上一处）" onClick={() => review.getState().walk(1)}>
        下一处存疑
      </Button>
    </>
  );
}
