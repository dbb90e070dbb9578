/** The screen of one report: list at the left, its parts in the middle, findings at the right. */
import { useEffect, useRef, useState } from 'react';
import { ExportDialog } from '../exporting/ExportDialog.tsx';
import { LastYearScreen } from '../lastYear/LastYearScreen.tsx';
import { useLastYear } from '../lastYear/lastYear.ts';
import { FindingsDialog } from '../exporting/FindingsDialog.tsx';
import { FinalBanner } from '../finalising/FinalBanner.tsx';
import { FinaliseDialog } from '../finalising/FinaliseDialog.tsx';
import { PrintPreview } from '../preview/PrintPreview.tsx';
import { useScreenWidth } from '../zoom.ts';
import { CheckPanel } from './CheckPanel.tsx';
import { DraftProvider, useDraft } from './DraftContext.tsx';
import { PanelEdge } from './PanelEdge.tsx';
import { PrefacePage } from './PrefacePage.tsx';
import { SaveFailure } from './SaveFailure.tsx';
import { SectionPage } from './SectionPage.tsx';
import { SectionTabs } from './SectionTabs.tsx';
import { SideList } from './SideList.tsx';
import { StatusBar } from './StatusBar.tsx';
import { Toolbar } from './Toolbar.tsx';
import { noteFocus, proseIsFocused } from './editing.ts';
import type { OpenDraft } from './openDraft.ts';
import { useDraftKeys } from './useDraftKeys.ts';
import { useWindowTitle } from './useWindowTitle.ts';
import './draft.css';

/** Below this width of the window, in its own pixels, the list makes room for the table. */
const LIST_NEEDS = 1_100;
const PANEL = { usual: 280, narrow: 220, least: 200, most: 520 } as const;

type Over = 'finalise' | 'export' | 'findings' | 'preview' | 'lastYear' | null;

export const DraftScreen = ({ draft }: { readonly draft: OpenDraft }) => (
  <DraftProvider store={draft.store}>
    <Draft saver={draft.saver} />
  </DraftProvider>
);

function Draft({ saver }: Pick<OpenDraft, 'saver'>) {
  const [over, setOver] = useState<Over>(null);
  const [listOpen, setListOpen] = useState(true);
  const [panelOpen, setPanelOpen] = useState(true);
  const [panelWidth, setPanelWidth] = useState<number | null>(null);
  const [textFocused, setTextFocused] = useState(false);
  const findingsHeading = useRef<HTMLHeadingElement>(null);
  const narrow = useScreenWidth() < LIST_NEEDS;
  const width = panelWidth ?? (narrow ? PANEL.narrow : PANEL.usual);

  const save = (): void => void saver.flush();
  const check = (): void => {
    setOver(null);
    setPanelOpen(true);
    // The panel may only now be drawn.
    requestAnimationFrame(() => findingsHeading.current?.focus());
  };
  const openSaved = async (next: 'finalise' | 'export' | 'preview'): Promise<void> => {
    if (await saver.flush()) setOver(next);
  };
  useDraftKeys({
    active: over === null,
    save,
    check,
    preview: () => void openSaved('preview'),
  });

  useLastYear();
  useWindowTitle();
  useEffect(() => {
    const flush = (): void => void saver.flush();
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    window.addEventListener('blur', flush);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('blur', flush);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [saver]);

  if (over === 'preview') return <PrintPreview onClose={() => setOver(null)} onExport={() => setOver('export')} />;
  if (over === 'lastYear') return <LastYearScreen onClose={() => setOver(null)} />;
  return (
    <div className="draft">
      <Toolbar
        textFocused={textFocused}
        onSave={save}
        onCheck={check}
        onFinalise={() => void openSaved('finalise')}
        onLastYear={() => setOver('lastYear')}
        onPreview={() => void openSaved('preview')}
        onExport={() => void openSaved('export')}
      />
      <SaveFailure onRetry={save} />
      <FinalBanner />
      {narrow && <SectionTabs />}
      <div className="draft-body">
        {listOpen && !narrow && <SideList onClose={() => setListOpen(false)} />}
        {!listOpen && !narrow && <SideStrip label="报告列表" onOpen={() => setListOpen(true)} />}
        <main
          className="draft-main"
          onFocus={(e) => {
            noteFocus(e.target);
            setTextFocused(proseIsFocused());
          }}
        >
          {!narrow && <SectionTabs />}
          <DraftPage />
        </main>
        {panelOpen ? (
          <aside className="draft-panel" aria-label="校验结果" style={{ width }}>
            <PanelEdge
              label="校验结果宽度"
              grows="left"
              width={width}
              least={PANEL.least}
              most={PANEL.most}
              onResize={setPanelWidth}
            />
            <CheckPanel
              heading={findingsHeading}
              onClose={() => setPanelOpen(false)}
              onExport={() => setOver('findings')}
            />
          </aside>
        ) : (
          <SideStrip label="校验结果" onOpen={() => setPanelOpen(true)} />
        )}
      </div>
      <StatusBar onRetry={save} />
      {over === 'finalise' && <FinaliseDialog saver={saver} onClose={() => setOver(null)} />}
      {over === 'findings' && <FindingsDialog saver={saver} onClose={() => setOver(null)} />}
      {over === 'export' && <ExportDialog saver={saver} onClose={() => setOver(null)} />}
    </div>
  );
}

/** What the open tab shows. */
function DraftPage() {
  const tab = useDraft((s) => s.tab);
  const section = useDraft((s) => s.form.sections.find((f) => f.id === s.tab));
  return (
    <div id="draft-page" className="draft-page" role="tabpanel" aria-labelledby={`tab-${tab}`}>
      {section ? <SectionPage section={section} /> : <PrefacePage />}
    </div>
  );
}

const SideStrip = ({ label, onOpen }: { readonly label: string; readonly onOpen: () => void }) => (
  <button type="button" className="side-strip" aria-label={`展开${label}`} onClick={onOpen}>
    {label}
  </button>
);
