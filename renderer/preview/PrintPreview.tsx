/** The report as it will be printed: the very pages, made by what prints them. */
import { ArrowLeftOutlined, FilePdfOutlined } from '@ant-design/icons';
import { Alert, Button, Checkbox, Select, Spin } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { errorSentence } from '../../shared/errors.ts';
import { PREVIEW_SIZES, USUAL_VIEW } from '../../shared/printPreview.ts';
import type { PreviewView } from '../../shared/printPreview.ts';
import { api } from '../api.ts';
import { useDraft } from '../draft/DraftContext.tsx';
import { answerOf } from '../notices.ts';
import { PageSheet } from './PageSheet.tsx';
import { PrintRange } from './PrintRange.tsx';
import { usePrintedPages } from './usePrintedPages.ts';
import './preview.css';

interface Props {
  readonly onClose: () => void;
  readonly onExport: () => void;
}

export function PrintPreview({ onClose, onExport }: Props) {
  const id = useDraft((s) => s.report.id);
  const pages = usePrintedPages(id);
  const back = useRef<HTMLButtonElement>(null);
  const [view, setView] = useState<PreviewView>(USUAL_VIEW);
  const [page, setPage] = useState(1);
  const count = pages.kind === 'ready' ? pages.document.numPages : 0;

  useEffect(() => {
    void answerOf(api.readPreviewView()).then((stored) => stored && setView(stored));
  }, []);
  useEffect(() => {
    back.current?.focus();
    const close = (e: KeyboardEvent): void => {
      if (e.key === 'Escape' && !e.defaultPrevented) onClose();
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [onClose]);
  const look = (part: Partial<PreviewView>): void => {
    const next = { ...view, ...part };
    setView(next);
    void answerOf(api.savePreviewView(next));
  };
  return (
    <div className="preview">
      <header className="preview-head" role="toolbar" aria-label="打印预览工具栏">
        <Button ref={back} icon={<ArrowLeftOutlined />} onClick={onClose}>
          返回编辑
        </Button>
        <h1>打印预览</h1>
        {count > 0 && (
          <span role="status">
            第{page}页，共{count}页
          </span>
        )}
        <Select
          aria-label="预览比例"
          value={view.size}
          onChange={(size) => look({ size })}
          options={PREVIEW_SIZES.map((s) => ({ value: s, label: `${s}%` }))}
        />
        <Checkbox checked={view.twoPages} onChange={(e) => look({ twoPages: e.target.checked })}>
          双页
        </Checkbox>
        <span className="muted">A4 纸，版心和页码按 GB/T 9704-2012</span>
        <span className="preview-end">
          <Button icon={<FilePdfOutlined aria-hidden />} onClick={onExport}>
            导出PDF
          </Button>
          <PrintRange
            pages={count}
            current={page}
            onPrint={(chosen) => answerOf(api.printReport({ id, ...(chosen && { pages: chosen }) }))}
          />
        </span>
      </header>
      {pages.kind === 'ready' && pages.fonts.length > 0 && (
        <Alert
          banner
          type="info"
          title={`这台电脑缺少公文字体：${pages.fonts.join('；')}。换行、分页可能与装有这些字体的电脑不同。`}
        />
      )}
      {pages.kind === 'failed' && <Alert banner type="error" title={errorSentence(pages.error)} />}
      <main
        className="preview-desk"
        aria-label="页面"
        tabIndex={0}
        onScroll={(e) => setPage(pageInSight(e.currentTarget))}
      >
        {pages.kind === 'making' && <Spin className="preview-wait" size="large" description="正在排版" />}
        {pages.kind === 'ready' && (
          <div className={`preview-pages${view.twoPages ? ' two' : ''}`}>
            {Array.from({ length: count }, (_, i) => (
              <PageSheet key={i} document={pages.document} number={i + 1} size={view.size} />
            ))}
          </div>
        )}
      </main>
    </div>
  );
}

/** Number of the page that stands at the middle of the desk. */
function pageInSight(desk: HTMLElement): number {
  const middle = desk.getBoundingClientRect().top + desk.clientHeight / 2;
  const sheets = Array.from(desk.querySelectorAll('.preview-page'));
  return Math.max(1, sheets.filter((s) => s.getBoundingClientRect().top <= middle).length);
}
