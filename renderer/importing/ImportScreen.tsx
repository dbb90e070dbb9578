/** What was read from a foreign file, beside the file itself. Nothing is stored before the officer confirms. */
import { Alert, Button } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ImportPreview } from '../../shared/api.ts';
import { check } from '../../shared/checks/check.ts';
import type { BlockPlace } from '../../shared/document/blocks.ts';
import { api } from '../api.ts';
import { PaperBlock, placeKey } from '../paper/Paper.tsx';
import type { Mark } from '../paper/Paper.tsx';
import { refreshReports, useReports } from '../reports.ts';
import { addReport, goToList, useScreen } from '../screen.ts';
import { Doubts } from './Doubts.tsx';
import { ImportFacts } from './ImportFacts.tsx';
import { FORMAT_NAMES, corrected, correctionsOf } from './recognised.ts';
import './importing.css';

/** Blocks drawn at first; a report has some hundred, a stray file may have many thousand. */
const FIRST_BLOCKS = 400;

export function ImportScreen({ preview }: { readonly preview: ImportPreview }) {
  const { recognition, source, fileName, format } = preview;
  const [corrections, setCorrections] = useState(() => correctionsOf(recognition.report));
  const [current, setCurrent] = useState<string>();
  const [all, setAll] = useState(false);
  const [busy, setBusy] = useState(false);
  const paper = useRef<HTMLDivElement>(null);
  const list = useReports((s) => s.list);
  const report = useMemo(() => corrected(recognition.report, corrections), [recognition.report, corrections]);
  const options = useScreen((s) => s.options);
  const findings = useMemo(() => check(report, options), [report, options]);
  const same = list?.some((r) => r.year === report.year && r.organName === report.organ.name) ?? false;

  const marks = useMemo(() => {
    const marked = new Map<string, Mark>(recognition.unplaced.map(({ place }) => [placeKey(place), 'unplaced']));
    for (const field of Object.keys(recognition.unsure)) {
      const place = recognition.places[field];
      if (place) marked.set(placeKey(place), 'unsure');
    }
    if (current !== undefined) marked.set(current, 'current');
    return marked;
  }, [recognition, current]);

  useEffect(() => {
    void refreshReports();
    void api.setTitle(`导入 ${fileName} - 公开年报`);
  }, [fileName]);
  useEffect(() => {
    if (current === undefined) return;
    paper.current?.querySelector(`[data-place="${current}"]`)?.scrollIntoView({ block: 'center' });
  }, [current, all]);

  const showPlace = (place: BlockPlace): void => {
    if (place.block >= FIRST_BLOCKS) setAll(true);
    setCurrent(placeKey(place));
  };
  const store = (): void => {
    setBusy(true);
    void addReport({ ...report, id: crypto.randomUUID() }).finally(() => setBusy(false));
  };
  const shown = all ? source.blocks : source.blocks.slice(0, FIRST_BLOCKS);
  return (
    <div className="import">
      <header className="import-head">
        <h1>核对后导入</h1>
        <span className="muted">
          {FORMAT_NAMES[format]} {fileName}。还没有写入任何数据，请对照右边的原文核对。
        </span>
        <Button onClick={() => void goToList()}>取消</Button>
        <Button type="primary" loading={busy} disabled={corrections.organName.trim() === ''} onClick={store}>
          {same ? '另存一份导入' : '导入'}
        </Button>
      </header>
      <main className="import-recognised" aria-label="识别结果" tabIndex={0}>
        {same && (
          <Alert
            type="warning"
            showIcon
            title={`列表里已有“${report.organ.name}${report.year}年”报告。导入会另存一份，不改动原来的报告。`}
          />
        )}
        <Doubts recognition={recognition} onShow={showPlace} />
        <ImportFacts
          preview={preview}
          report={report}
          findings={findings}
          corrections={corrections}
          onCorrect={setCorrections}
        />
      </main>
      <section className="import-source" aria-label="原文" tabIndex={0} ref={paper}>
        <div className="paper small import-paper">
          {shown.map((block, i) => (
            <PaperBlock key={i} block={block} index={i} marks={marks} />
          ))}
        </div>
        {shown.length < source.blocks.length && (
          <Button onClick={() => setAll(true)}>显示其余{source.blocks.length - shown.length}段</Button>
        )}
      </section>
    </div>
  );
}
