/** The report as it will be printed: A4 pages of GB/T 9704-2012 layout. */
import { ArrowLeftOutlined, FilePdfOutlined, PrinterOutlined } from '@ant-design/icons';
import { Alert, Button, Select } from 'antd';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { compose } from '../../shared/document/compose.ts';
import type { Block } from '../../shared/document/blocks.ts';
import type { Report } from '../../shared/report/report.ts';
import { api } from '../api.ts';
import { useDraft } from '../draft/DraftContext.tsx';
import { answerOf } from '../notices.ts';
import { useEscape } from '../useEscape.ts';
import { PaperBlock } from '../paper/Paper.tsx';
import { missingFonts } from './fonts.ts';
import { paginate } from './pages.ts';
import type { Fragment, Piece } from './pages.ts';
import './preview.css';

interface Props {
  readonly onClose: () => void;
  readonly onExport: () => void;
}

const SIZES = [50, 75, 100, 125] as const;

/** Section three starts a page, so that its 25 rows stand on one sheet. */
function opensPage(report: Report, blocks: readonly Block[]): Block | undefined {
  const sections = blocks.filter((b) => b.kind === 'heading' && b.level === 1);
  return sections[report.sections.findIndex((s) => s.id === 'sec3Requests')];
}

/** Heights of the blocks as drawn, in pixels before any zoom. */
function measure(sheet: HTMLElement, blocks: readonly Block[], opening: Block | undefined): Piece[] {
  const scale = sheet.getBoundingClientRect().width / sheet.offsetWidth;
  return Array.from(sheet.children, (element, i): Piece => {
    const block = blocks[i];
    const pitch = Number.parseFloat(getComputedStyle(element.firstElementChild ?? element).lineHeight);
    return {
      height: element.getBoundingClientRect().height / scale,
      pitch: block?.kind === 'paragraph' ? pitch : 0,
      newPage: block === opening,
      keepWithNext: block?.kind === 'heading',
    };
  });
}

export function PrintPreview({ onClose, onExport }: Props) {
  const report = useDraft((s) => s.report);
  const blocks = useMemo(() => compose(report), [report]);
  const fonts = useMemo(() => missingFonts(), []);
  const sheet = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const [pages, setPages] = useState<readonly (readonly Fragment[])[]>([]);
  const [size, setSize] = useState<(typeof SIZES)[number]>(75);
  const [page, setPage] = useState(1);
  const [printing, setPrinting] = useState(false);

  useLayoutEffect(() => {
    const text = sheet.current;
    if (!text) return;
    const height = text.offsetHeight;
    const pieces = measure(text, blocks, opensPage(report, blocks));
    setPages(paginate(pieces, height));
  }, [blocks, report]);
  useEscape(back, onClose);

  const print = (): void => {
    setPrinting(true);
    void answerOf(api.printReport(report.id)).finally(() => setPrinting(false));
  };
  return (
    <div className="preview">
      <header className="preview-head" role="toolbar" aria-label="打印预览工具栏">
        <Button ref={back} icon={<ArrowLeftOutlined />} onClick={onClose}>
          返回编辑
        </Button>
        <h1>打印预览</h1>
        <span role="status">
          第{page}页，共{pages.length}页
        </span>
        <Select
          aria-label="预览比例"
          value={size}
          onChange={setSize}
          options={SIZES.map((s) => ({ value: s, label: `${s}%` }))}
        />
        <span className="preview-end">
          <Button icon={<FilePdfOutlined />} onClick={onExport}>
            导出PDF
          </Button>
          <Button type="primary" icon={<PrinterOutlined />} loading={printing} onClick={print}>
            打印
          </Button>
        </span>
      </header>
      {fonts.length > 0 && (
        <Alert
          banner
          type="info"
          title={`这台电脑没有安装${fonts.join('、')}，预览用相近字体代替，换行可能与正式文件不同。`}
        />
      )}
      <main
        className="preview-desk"
        aria-label="页面"
        tabIndex={0}
        onScroll={(e) => setPage(pageInSight(e.currentTarget))}
      >
        <div className="preview-measure paper" aria-hidden>
          <div className="preview-text" ref={sheet}>
            {blocks.map((block, i) => (
              <div key={i}>
                <PaperBlock block={block} index={i} />
              </div>
            ))}
          </div>
        </div>
        <div className="preview-pages" style={{ zoom: size / 100 }}>
          {pages.map((fragments, n) => (
            <article key={n} className="preview-page paper" aria-label={`第${n + 1}页`}>
              {fragments.map(({ index, top, height }) => {
                const block = blocks[index];
                return (
                  block && (
                    <div key={index} className="preview-part" style={{ height }}>
                      <div style={{ marginTop: -top }}>
                        <PaperBlock block={block} index={index} />
                      </div>
                    </div>
                  )
                );
              })}
              <p className={`preview-number ${n % 2 === 0 ? 'odd' : 'even'}`}>— {n + 1} —</p>
            </article>
          ))}
        </div>
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
